import { type Appointment, holdsSeats } from './appointment.ts'
import type { VisitAppointment } from '../visit/entry.ts'
import { clerkOf } from './entry.ts'
import { type BookingPolicy, ruleOfAll } from './policy.ts'

/** How many minutes before the time of an appointment somebody may check in, and how many after it the seat stays theirs. */
export type ArrivalRule = { earlyMinutes: number; lateMinutes: number }

export const usualArrival: ArrivalRule = { earlyMinutes: 60, lateMinutes: 15 }

/** The rule for what an appointment is for; the usual one before the site's was read. */
export const arrivalRule = (
  policy: Pick<BookingPolicy, 'usual' | 'products'> | undefined,
  { products }: Pick<Appointment, 'products'>,
): ArrivalRule => (policy === undefined ? usualArrival : (ruleOfAll(policy, products) ?? usualArrival))

/**
 * How somebody who comes now stands to an appointment: `tooEarly` to check in, in time, or `late`: the seat has gone to others,
 * and they wait as somebody without appointment.
 */
export type Arrival = 'tooEarly' | 'inTime' | 'late'

export const arrivalAt = (
  appointment: Pick<Appointment, 'plan' | 'stage' | 'seat'>,
  { earlyMinutes, lateMinutes }: ArrivalRule,
  now: number,
): Arrival => {
  const { plan } = appointment
  if (plan === undefined || !holdsSeats(appointment)) return 'late'
  if (now < plan.from - earlyMinutes * 60_000) return 'tooEarly'
  return now <= plan.from + lateMinutes * 60_000 ? 'inTime' : 'late'
}

/** When a visit for this appointment is due, and with whom, where that is one member of staff. */
export const dueOf = ({ id, plan }: Pick<Appointment, 'id' | 'plan'>): VisitAppointment | undefined => {
  if (plan === undefined) return undefined
  const staff = clerkOf(plan)
  return { id, due: plan.from, ...(staff === undefined ? {} : { staff }) }
}
