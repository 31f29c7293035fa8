import { type Observable, exhaustMap, filter, interval, merge } from 'rxjs'
import { appointmentOf, holdsSeats } from '#domain/appointment/appointment.ts'
import type { Connection } from '#preload/contract.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Recording } from '../recording.ts'

const againMs = 60_000

export type OwnBookings = {
  replica: Replica
  station: string
  today: () => string
  recording: Pick<Recording, 'appointment'>
  confirm: (id: string) => Promise<'confirm' | 'withdraw' | 'unanswered'>
}

/**
 * Has the server confirm what this station booked while it could not ask. What somebody else has the better right to is left as it
 * is: nobody is with the citizen any more, so that it yields, for people to plan anew. How many were confirmed.
 */
export const confirmOwn = async ({ replica, station, today, recording, confirm }: OwnBookings): Promise<number> => {
  const selector = { day: { $gte: today() }, open: true, id: { $gte: 'appointment:', $lt: 'appointment;' } }
  let confirmed = 0
  for (const document of await replica.visits.find({ selector }).exec()) {
    const appointment = appointmentOf(document.toMutableJSON())
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
  bookings: OwnBookings & { connection$: Observable<Connection>; onProblem: (error: unknown) => void },
): void => {
  const { connection$, onProblem, ...own } = bookings
  merge(connection$.pipe(filter(({ state }) => state === 'online')), interval(againMs))
    .pipe(exhaustMap(() => confirmOwn(own).catch(onProblem)))
    .subscribe()
}
