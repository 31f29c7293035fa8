import { type Contact, canUndoContact } from '#domain/contact/contact.ts'
import { contactId } from '#domain/contact/contactId.ts'
import type { ContactPayload } from '#domain/contact/entry.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Actions, Done } from './model.ts'
import { type Recording, attempted } from './recording.ts'

export type ContactActions = Pick<
  Actions,
  | 'takeCall'
  | 'inLanguage'
  | 'addContactProduct'
  | 'removeContactProduct'
  | 'guideContact'
  | 'closeContact'
  | 'reopenContact'
  | 'undoContact'
>

/** What staff do with a contact. None throws; what could not be done is said in the result. */
export const contactActionsWith = (parts: {
  recording: Pick<Recording, 'contact'>
  bridge: Bridge
  site: string
  now: () => number
}): ContactActions => {
  const { recording, bridge, site, now } = parts
  const record = (id: string, entries: ContactPayload[]): Promise<Done<Contact>> =>
    attempted(bridge, 'contact', async () => ({ ok: true, value: await recording.contact(id, entries) }))
  return {
    takeCall: (language, products = []) =>
      record(contactId({ site, day: dayOf(now()), random: shortRandom() }), [
        ...products.map(added),
        // Last, so that taking it back takes all of the call back.
        { type: 'received', channel: 'phone', language },
      ]),
    inLanguage: ({ id }, language) => record(id, [{ type: 'languageChosen', language }]),
    addContactProduct: ({ id }, product) => record(id, [added(product)]),
    removeContactProduct: ({ id }, product) => record(id, [{ type: 'productRemoved', product }]),
    guideContact: ({ id }, shown, products) => record(id, [...products.map(added), { type: 'guided', ...shown }]),
    closeContact: ({ id }, result, department) =>
      record(id, [{ type: 'closed', result, ...(department === undefined ? {} : { department }) }]),
    reopenContact: ({ id }) => record(id, [{ type: 'reopened' }]),
    undoContact: async ({ id }, entry) =>
      canUndoContact(entry, now())
        ? record(id, [{ type: 'undone', target: entry.id }])
        : { ok: false, error: { code: 'contactChanged', facts: {} } },
  }
}

const added = (product: string): ContactPayload => ({ type: 'productAdded', product })

/** Sixteen letters and digits: two stations never give the same. */
const shortRandom = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16)
