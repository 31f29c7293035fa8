import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FreedSeat } from '#domain/appointment/freed.ts'
import type { Priority, Target, VisitEntry } from '#domain/visit/entry.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Actions, Board, Done, NewTicket } from '../state/model.ts'
import { useAppointments } from '../state/station.tsx'
import { undoableOf } from '../visit/undoOffer.ts'
import { useRun } from '../visit/useRun.ts'
import { useUndo } from '../visit/useUndo.ts'

type Did = 'transferred' | 'returned' | 'left' | 'prioritised' | 'printed' | 'told'

/** Everything the welcome desk can do, and what it must show about it. */
export const useFrontWork = ({ board, actions }: { board: Board; actions: Actions }) => {
  const { t } = useTranslation('welcome')
  const { running, error, run, clear } = useRun()
  const { t: tPromise } = useTranslation('promise')
  const { giveTo, takeBackPromise } = useAppointments()
  /** Whoever waits again has no appointment instead of it. */
  const take = async (visit: Visit, entry: VisitEntry): Promise<Done<Visit>> => {
    const undone = await actions.undo(visit, entry)
    if (!undone.ok || entry.type !== 'left' || entry.promised === undefined) return undone
    const back = await takeBackPromise(entry.promised)
    return back.ok ? undone : back
  }
  const undoing = useUndo({ undoableOf, take, known: [...board.open, ...board.closed], run })
  const [given, setGiven] = useState<Visit>()

  const act = async (did: Did, visit: Visit, action: () => Promise<Done<Visit>>): Promise<boolean> => {
    const done = await run(did, action)
    if (done === undefined) return false
    undoing.offer(done, t(`did.${did}`, { label: visit.label }))
    return true
  }
  const all = [...board.open, ...board.closed]
  return {
    running,
    error,
    clear,
    undoOffer: undoing.shown,
    undo: undoing.undo,
    /** The latest ticket, as it stands by now. */
    given: all.find(({ id }) => id === given?.id) ?? given,
    give: async (ticket: NewTicket): Promise<Visit | undefined> => {
      const visit = await run('give', () => actions.giveTicket(ticket))
      if (visit !== undefined) setGiven(visit)
      return visit
    },
    /** A ticket that was given otherwise is the latest by now. */
    show: setGiven,
    print: (visit: Visit) => act('printed', visit, () => actions.print(visit)),
    tell: (visit: Visit) => act('told', visit, () => actions.tellNumber(visit)),
    leave: (visit: Visit) => act('left', visit, () => actions.leave(visit)),
    bringBack: (visit: Visit) => act('returned', visit, () => actions.returnToQueue(visit)),
    prioritise: (visit: Visit, priority: Priority) =>
      act('prioritised', visit, () => actions.prioritise(visit, priority)),
    transfer: (visit: Visit, to: Target, note: string) =>
      act('transferred', visit, () => actions.transfer(visit, to, note === '' ? undefined : note)),
    /** What became of somebody who was given an appointment instead. */
    promised: (visit: Visit) => undoing.offer(visit, tPromise('did', { label: visit.label })),
    /** Sends somebody who walked in to a member of staff for whose appointment nobody came. */
    sendTo: async ({ appointment, staff }: FreedSeat, visit: Visit): Promise<void> => {
      const to = { kind: 'staff', staff, queue: visit.queue } as const
      if (await act('transferred', visit, () => actions.transfer(visit, to))) {
        await run('giveTo', () => giveTo(appointment, visit.id))
      }
    },
    addNote: async (visit: Visit, text: string): Promise<boolean> =>
      (await run('note', () => actions.addNote(visit, text))) !== undefined,
  }
}

export type FrontWork = ReturnType<typeof useFrontWork>
