import { useState } from 'react'
import type { Done } from '../state/model.ts'
import type { UndoOffer } from '../ui/UndoBar.tsx'
import type { Undoable } from './undoOffer.ts'
import type { Run } from './useRun.ts'

/** Keeps the last action that can be taken back, on what has an id such as a visit; `undo` takes it back. */
export const useUndo = <One extends { id: string }, Entry>(tools: {
  undoableOf: (one: One, what: string) => Undoable<One, Entry> | undefined
  take: (one: One, entry: Entry) => Promise<Done<One>>
  /** All of them, as they stand by now. */
  known: readonly One[]
  run: Run['run']
}) => {
  const { undoableOf, take, known, run } = tools
  const [last, setLast] = useState<Undoable<One, Entry>>()
  const offer = (one: One, what: string) => setLast(undoableOf(one, what))
  const undo = async (): Promise<One | undefined> => {
    if (last === undefined) return undefined
    const { entry } = last
    const one = known.find(({ id }) => id === last.one.id) ?? last.one
    const undone = await run('undo', () => take(one, entry))
    if (undone !== undefined) setLast(undefined)
    return undone
  }
  const shown: UndoOffer | undefined = last?.offer
  return { offer, undo, shown }
}
