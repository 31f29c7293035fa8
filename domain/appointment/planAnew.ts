import { compareText } from '../document/order.ts'
import { type Interval, isWithin, joined } from '../time/interval.ts'
import type { Appointment } from './appointment.ts'
import { type Plan, type Seat, clerkOf } from './entry.ts'
import { seatsOf } from './seats.ts'

/** Why an appointment that stands in the agenda cannot take place as it does. */
export type Because =
  /** Booked apart, it met another one (`to`), which has the better right to this resource. */
  | { is: 'met'; to: Appointment; resource: string }
  /** Nobody is received then any more. */
  | { is: 'closed' }
  /** The clerk is away, or works here no more. */
  | { is: 'away'; staff: string }
  /** There is no such room or counter any more. */
  | { is: 'gone'; resource: string }

/** An appointment for which somebody has to find another time, and tell its citizen. */
export type ToPlanAnew = { appointment: Appointment & { plan: Plan }; because: Because }

/** What is known by now of hours, staff and rooms. */
export type Circumstances = {
  /** When citizens are received for it on its day; `undefined` where nobody said. */
  openFor: (appointment: Appointment) => readonly Interval[] | undefined
  /** When a clerk can work for it on its day; `undefined` where nobody said, and then they can. */
  presenceFor: (staff: string, appointment: Appointment) => readonly Interval[] | undefined
  isThere: (resource: string) => boolean
}

/**
 * The appointments to come that cannot take place, each once, the soonest first: those that yielded their seats, and those of which
 * the hours, the clerk or the place are no more what they were when they were booked. The same for whoever asks, in whatever order.
 */
export const toPlanAnew = (
  appointments: readonly Appointment[],
  circumstances: Circumstances,
  now: number,
): ToPlanAnew[] => {
  const found: ToPlanAnew[] = []
  for (const ofDay of Map.groupBy(appointments, ({ day }) => day).values()) {
    const { kept, yielded } = seatsOf(ofDay)
    for (const { appointment, to, resource } of yielded) {
      if (isToCome(appointment, now)) found.push({ appointment, because: { is: 'met', to, resource } })
    }
    for (const appointment of kept) {
      if (!isToCome(appointment, now)) continue
      const because = strandedBy(appointment, circumstances)
      if (because !== undefined) found.push({ appointment, because })
    }
  }
  return found.sort(
    (a, b) => a.appointment.plan.from - b.appointment.plan.from || compareText(a.appointment.id, b.appointment.id),
  )
}

/** Whoever is here already is seen to by whoever is here. */
const isToCome = (appointment: Appointment, now: number): appointment is Appointment & { plan: Plan } =>
  appointment.stage === 'booked' && appointment.plan !== undefined && appointment.plan.until > now

const strandedBy = (
  appointment: Appointment & { plan: Plan },
  { openFor, presenceFor, isThere }: Circumstances,
): Because | undefined => {
  const { plan } = appointment
  const open = openFor(appointment)
  if (open !== undefined && !isWithin({ from: plan.from, until: plan.until }, joined(open))) return { is: 'closed' }
  const staff = clerkOf(plan)
  const seat = plan.seats.find(({ resource }) => resource === staff)
  if (staff !== undefined && seat !== undefined) {
    const present = isThere(staff) ? presenceFor(staff, appointment) : []
    if (present !== undefined && !isWithin(seat, joined(present))) return { is: 'away', staff }
  }
  const lost = plan.seats.find((one: Seat) => one.resource !== staff && !isThere(one.resource))
  return lost === undefined ? undefined : { is: 'gone', resource: lost.resource }
}
