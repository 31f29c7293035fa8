import { useState } from 'react'
import type { Visit } from '#domain/visit/visit.ts'
import type { UndoOffer } from '../ui/UndoBar.tsx'
import type { Actions, Board } from '../state/model.ts'
import { type Undoable, undoableOf } from './undoOffer.ts'
import type { Run } from './useRun.ts'

/** Keeps the last action that can be taken back; `undo` takes it back. */
export const useUndo = (tools: {
  actions: Pick<Actions, 'undo'>
  board: Pick<Board, 'open' | 'closed'>
  run: Run['run']
}) => {
  const { actions, board, run } = tools
  const [last, setLast] = useState<Undoable>()
  const offer = (visit: Visit, what: string) => setLast(undoableOf(visit, what))
  const undo = async (): Promise<Visit | undefined> => {
    if (last === undefined) return undefined
    const { entry } = last
    const visit = [...board.open, ...board.closed].find(({ id }) => id === last.visit.id) ?? last.visit
    const undone = await run('undo', () => actions.undo(visit, entry))
    if (undone !== undefined) setLast(undefined)
    return undone
  }
  const shown: UndoOffer | undefined = last?.offer
  return { offer, undo, shown }
}
