import { useTranslation } from 'react-i18next'
import { type Appointment, canUndoAppointment } from '#domain/appointment/appointment.ts'
import { arrivalAt, arrivalRule } from '#domain/appointment/arrival.ts'
import type { AppointmentEntry, Telling } from '#domain/appointment/entry.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board, Done } from '../state/model.ts'
import { useAppointments, useBookingPolicy, useTrueClock } from '../state/station.tsx'
import { nameOf } from '../visit/person.ts'
import type { Undoable } from '../visit/undoOffer.ts'
import { queueOf } from './queueOf.ts'
import { useRun } from '../visit/useRun.ts'
import { useUndo } from '../visit/useUndo.ts'

type Did = 'missed' | 'cancelled' | 'documentsChecked' | 'reminded'

/** What a desk can do with today's appointments, and what it must show about it. */
export const useAppointmentWork = (board: Board) => {
  const { t } = useTranslation('appointments')
  const actions = useAppointments()
  const now = useTrueClock()
  const policy = useBookingPolicy()
  const { running, error, run, clear } = useRun()
  const { appointments } = board
  const undoing = useUndo({
    undoableOf: undoableOfAppointment,
    take: actions.undoAppointment,
    known: appointments,
    run,
  })

  const act = async (
    did: Did,
    appointment: Appointment,
    action: () => Promise<Done<Appointment>>,
  ): Promise<boolean> => {
    const done = await run(did, action)
    if (done === undefined) return false
    undoing.offer(done, t(`did.${did}`, { time: appointment.plan === undefined ? '' : timeOf(appointment.plan.from) }))
    return true
  }
  return {
    running,
    error,
    clear,
    undoOffer: undoing.shown,
    undo: undoing.undo,
    /** The citizen is here: the ticket for it, where one was given. */
    arrive: (appointment: Appointment): Promise<Visit | undefined> => {
      const name = nameOf(board.persons, appointment.id)
      const late = arrivalAt(appointment, arrivalRule(policy, appointment), now()) === 'late'
      const queue = queueOf(appointment, board)
      if (queue === undefined) return Promise.resolve(undefined)
      return run('arrive', () => actions.arrive(appointment, { queue, late, ...(name === undefined ? {} : { name }) }))
    },
    miss: (appointment: Appointment) => act('missed', appointment, () => actions.miss(appointment)),
    cancel: (appointment: Appointment, who: 'citizen' | 'site') =>
      act('cancelled', appointment, () => actions.cancel(appointment, who)),
    remind: (appointment: Appointment, how: Telling) =>
      act('reminded', appointment, () => actions.remind(appointment, how)),
    checkDocuments: (appointment: Appointment) =>
      act('documentsChecked', appointment, () => actions.checkDocuments(appointment)),
  }
}

export type AppointmentWork = ReturnType<typeof useAppointmentWork>

const undoableOfAppointment = (
  appointment: Appointment,
  what: string,
): Undoable<Appointment, AppointmentEntry> | undefined => {
  const entry = appointment.lastEntry
  if (entry === undefined) return undefined
  const at = stampMs(entry.at)
  return canUndoAppointment(entry, at) ? { one: appointment, entry, offer: { id: entry.id, what, at } } : undefined
}
