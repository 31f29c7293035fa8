import fc from 'fast-check'
import { contactEntry } from '#domain/contact/builders.ts'
import { ContactPayload, contactResults } from '#domain/contact/entry.ts'
import type { Envelope } from '#domain/document/log.ts'
import { guideShown, illFormedEntry, made, unknownEntry } from './entry.ts'

const product = fc.constantFrom('identity-card', 'passport', 'move')
const language = fc.constantFrom('nl', 'fr')

/** A payload of every type there is; the compiler asks for a new one here when the domain gains a type. */
const payloads: { [T in ContactPayload['type']]: fc.Arbitrary<Omit<Extract<ContactPayload, { type: T }>, 'type'>> } = {
  received: fc.record({ channel: fc.constant('phone'), language }),
  languageChosen: fc.record({ language }),
  productAdded: fc.record({ product }),
  productRemoved: fc.record({ product }),
  guided: guideShown,
  closed: fc.record(
    { result: fc.constantFrom(...contactResults), department: fc.constantFrom('housing', 'population') },
    { requiredKeys: ['result'] },
  ),
  reopened: fc.constant({}),
  undone: fc.record({ target: fc.integer({ min: 0, max: 14 }).map((n) => `e${n}`) }),
}

const knownContactEntry: fc.Arbitrary<Envelope> = fc
  .tuple(
    fc.oneof(
      ...Object.entries(payloads).map(([type, payload]) =>
        payload.map((said) => ContactPayload.parse({ type, ...said })),
      ),
    ),
    made,
  )
  .map(([payload, envelope]) => contactEntry(payload, envelope))

/** Any log of a contact that a replica may ever hold: mostly sensible, doubled ids and nonsense among it. */
export const anyContactLog: fc.Arbitrary<Envelope[]> = fc.array(
  fc.oneof({ arbitrary: knownContactEntry, weight: 8 }, unknownEntry, illFormedEntry),
  { maxLength: 16 },
)
