import type { Desk } from '../desk/desk.ts'
import { callingOrder } from '../visit/next.ts'
import type { Visit } from '../visit/visit.ts'
import type { Appointment } from './appointment.ts'
import { arrivalAt, arrivalRule } from './arrival.ts'
import { clerkOf } from './entry.ts'
import type { BookingPolicy } from './policy.ts'
import { seatsOf } from './seats.ts'

/** A member of staff who is free until a moment, in ms since 1970, because nobody came for an appointment. */
export type FreedSeat = { appointment: Appointment; staff: string; until: number }

/**
 * Who is free now by appointments for which nobody came, the first that ends first. Where somebody without appointment was given the
 * seat it is not free any more, unless they wait as before.
 */
export const freedSeats = (question: {
  appointments: readonly Appointment[]
  /** Today's visits. */
  visits: readonly Visit[]
  policy: Pick<BookingPolicy, 'usual' | 'products'> | undefined
  now: number
}): FreedSeat[] => {
  const { appointments, visits, policy, now } = question
  const yielded = new Set(seatsOf(appointments).yielded.map(({ appointment }) => appointment.id))
  const wentThere = (visit: string | undefined, staff: string): boolean =>
    visits.some(({ id, stage, target }) => id === visit && !(stage === 'waiting' && !isSentTo(target, staff)))
  return appointments
    .flatMap((appointment) => {
      const { plan, stage, givenTo, id } = appointment
      const seat = plan?.seats.find(({ resource }) => resource === clerkOf(plan))
      if (plan === undefined || seat === undefined || seat.until <= now || now < plan.from || yielded.has(id)) return []
      const isLate = stage === 'booked' && arrivalAt(appointment, arrivalRule(policy, appointment), now) === 'late'
      if (!isLate && stage !== 'missed') return []
      return wentThere(givenTo, seat.resource) ? [] : [{ appointment, staff: seat.resource, until: seat.until }]
    })
    .sort((a, b) => a.until - b.until)
}

/** Who may go to somebody who is free: the first of those who walked in for what that clerk can do, who sits at this counter. */
export const walkInFor = (question: {
  desk: Pick<Desk, 'counter' | 'staff' | 'queues'>
  visits: readonly Visit[]
  can: (product: string) => boolean
  targets: Readonly<Record<string, number>>
  now: number
}): Visit | undefined => {
  const { desk, visits, can, targets, now } = question
  const waiting = visits.filter(
    ({ appointment, target, products, queue }) =>
      appointment === undefined &&
      target === undefined &&
      (products.length === 0 ? desk.queues.includes(queue) : products.every(can)),
  )
  const queues = [...new Set(waiting.map(({ queue }) => queue))]
  const caller = { counter: desk.counter, staff: desk.staff, queues }
  return callingOrder({ waiting, caller, targets, now })[0]
}

const isSentTo = (target: Visit['target'], staff: string): boolean => target?.kind === 'staff' && target.staff === staff
