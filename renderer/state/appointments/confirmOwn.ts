import { type Observable, exhaustMap, filter, interval, merge } from 'rxjs'
import { type Appointment, appointmentOf, holdsSeats } from '#domain/appointment/appointment.ts'
import type { Connection } from '#preload/contract.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Recording } from '../recording.ts'

const againMs = 60_000

export type OwnBookings = {
  /** Every appointment from today on that is still to come. */
  toCome: () => Promise<readonly Appointment[]>
  station: string
  recording: Pick<Recording, 'appointment'>
  confirm: (id: string) => Promise<'confirm' | 'withdraw' | 'unanswered'>
}

/**
 * Has the server confirm what this station booked while it could not ask. What somebody else has the better right to is left as it
 * is: nobody is with the citizen any more, so that it yields, for people to plan anew. How many were confirmed.
 */
export const confirmOwn = async ({ toCome, station, recording, confirm }: OwnBookings): Promise<number> => {
  let confirmed = 0
  for (const appointment of await toCome()) {
    const { id, seat } = appointment
    if (appointment.confirmed || !holdsSeats(appointment) || seat?.station !== station) continue
    const answer = await confirm(id)
    if (answer === 'unanswered') return confirmed
    if (answer === 'withdraw') continue
    await recording.appointment(id, [{ type: 'confirmed', seat: seat.entry }])
    confirmed++
  }
  return confirmed
}

/** Does so each time the line is back, and now and then; `onProblem` hears what was thrown. */
export const keepConfirming = (
  bookings: Omit<OwnBookings, 'toCome'> & {
    replica: Replica
    today: () => string
    connection$: Observable<Connection>
    onProblem: (error: unknown) => void
  },
): void => {
  const { connection$, onProblem, replica, today, ...rest } = bookings
  const own = { ...rest, toCome: () => toComeIn(replica, today()) }
  merge(connection$.pipe(filter(({ state }) => state === 'online')), interval(againMs))
    .pipe(exhaustMap(() => confirmOwn(own).catch(onProblem)))
    .subscribe()
}

const toComeIn = async (replica: Replica, today: string): Promise<Appointment[]> => {
  const selector = { day: { $gte: today }, open: true, id: { $gte: 'appointment:', $lt: 'appointment;' } }
  const documents = await replica.visits.find({ selector }).exec()
  return documents.map((document) => appointmentOf(document.toMutableJSON()))
}
