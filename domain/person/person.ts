import * as z from 'zod'
import { canonicalJson } from '../document/canonical.ts'
import { compareText } from '../document/order.ts'
import { Pseudonym } from '../eid/pseudonym.ts'
import { Stamp } from '../time/stamp.ts'

/** A remark about the visitor, kept under the id of the log entry that says when and by whom. */
export const Note = z.strictObject({ text: z.string().min(1).max(500), by: z.string(), at: Stamp })
export type Note = z.infer<typeof Note>

/** How somebody can be reached, and where a meeting is that is not here: a link for video, the address of a home. */
export const contactFields = ['phone', 'mail', 'address', 'link'] as const
export type ContactField = (typeof contactFields)[number]
const ContactText = z.string().min(1).max(300)

/**
 * What a visit or an appointment (`visit`: its id) knows about a person, apart from its log: a name, notes, how to reach them.
 * Wiped after `expires` (`YYYY-MM-DD`).
 */
export const Person = z.strictObject({
  visit: z.string().regex(/^(?:visit|appointment):/),
  expires: z.iso.date(),
  name: z.string().max(120).optional(),
  /** Where the name was taken from an identity card, with the citizen's consent. */
  pseudonym: Pseudonym.optional(),
  phone: ContactText.optional(),
  mail: ContactText.optional(),
  address: ContactText.optional(),
  link: ContactText.optional(),
  notes: z.record(z.string(), Note),
})
export type Person = z.infer<typeof Person>

/** Under which id the person of a visit or an appointment lies. */
export const personId = (of: string): string => `person:${of.slice(of.indexOf(':') + 1)}`

/** Both sides' notes, in the order of their ids; of two texts under one id the smaller canonical JSON stays. */
export const mergeNotes = (a: Person['notes'], b: Person['notes']): Person['notes'] => {
  const merged = new Map(Object.entries(a))
  for (const [id, note] of Object.entries(b)) {
    const known = merged.get(id)
    if (known === undefined || canonicalJson(note) < canonicalJson(known)) merged.set(id, note)
  }
  return Object.fromEntries([...merged].sort(([x], [y]) => compareText(x, y)))
}
