import { type Contact, canUndoContact } from '#domain/contact/contact.ts'
import type { ContactEntry } from '#domain/contact/entry.ts'
import { stampMs } from '#domain/time/stamp.ts'
import type { Undoable } from '../visit/undoOffer.ts'

/** The last thing done with a contact as an offer to take it back. */
export const undoableCall = (contact: Contact, what: string): Undoable<Contact, ContactEntry> | undefined => {
  const entry = contact.lastEntry
  if (entry === undefined) return undefined
  const at = stampMs(entry.at)
  return canUndoContact(entry, at) ? { one: contact, entry, offer: { id: entry.id, what, at } } : undefined
}
