import type { Envelope } from '../document/log.ts'
import { type Made, stampAt } from '../visit/builders.ts'
import { type Contact, contactOf } from './contact.ts'
import type { ContactPayload } from './entry.ts'

export const testContact = 'contact:gm-2026-11-23-0a1b2c3d'

/** An entry of a contact's log, at a minute after nine o'clock; its id is made of type, station and minute. */
export const contactEntry = (
  payload: ContactPayload,
  { minute, station = 'k1', by = 'staff:an', id }: Made,
): ContactPayload & Envelope => ({
  ...payload,
  id: id ?? `${payload.type}-${station}-${minute}`,
  at: stampAt(minute, station),
  by,
  station,
})

/** A call that somebody took at minute 0, and what happened then. */
export const contactWith = (...entries: readonly Envelope[]): Contact =>
  contactOf({
    id: testContact,
    log: [contactEntry({ type: 'received', channel: 'phone', language: 'nl' }, { minute: 0 }), ...entries],
  })
