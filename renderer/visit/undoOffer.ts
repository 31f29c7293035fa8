import { stampMs } from '#domain/time/stamp.ts'
import { canUndo } from '#domain/visit/fold.ts'
import type { VisitEntry } from '#domain/visit/entry.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { UndoOffer } from '../ui/UndoBar.tsx'

/** An action that can still be taken back, and what the undo bar says of it. */
export type Undoable<One, Entry> = { one: One; entry: Entry; offer: UndoOffer }

/** The visit's last action as an offer, or `undefined` when it is none that can be taken back. */
export const undoableOf = (visit: Visit, what: string): Undoable<Visit, VisitEntry> | undefined => {
  const entry = visit.lastEntry
  if (entry === undefined) return undefined
  const at = stampMs(entry.at)
  return canUndo(entry, at) ? { one: visit, entry, offer: { id: entry.id, what, at } } : undefined
}
