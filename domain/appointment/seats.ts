import { compareText } from '../document/order.ts'
import { overlap } from '../time/interval.ts'
import { type Appointment, holdsSeats } from './appointment.ts'
import type { Plan, Seat } from './entry.ts'

/** An appointment that has its seats no more: another one (`to`) has this resource at that time. */
export type Yielded = { appointment: Appointment; to: Appointment; resource: string }

type Seated = Appointment & { plan: Plan; seat: NonNullable<Appointment['seat']> }

const isSeated = (appointment: Appointment): appointment is Seated =>
  holdsSeats(appointment) && appointment.plan !== undefined && appointment.seat !== undefined

/**
 * Who keeps the seats where appointments of one day meet, on whichever resource: what the server confirmed before what it did
 * not, then what was booked earlier by its stamp. The same for whoever asks, in whatever order: nothing that is kept meets
 * another, and each that yields yields to one that is kept.
 */
export const seatsOf = (appointments: readonly Appointment[]): { kept: Appointment[]; yielded: Yielded[] } => {
  const kept: Seated[] = []
  const yielded: Yielded[] = []
  const taken = new Map<string, { seat: Seat; by: Seated }[]>()
  for (const appointment of appointments.filter(isSeated).sort(byRight)) {
    const met = firstMet(appointment, taken)
    if (met !== undefined) {
      yielded.push({ appointment, ...met })
      continue
    }
    kept.push(appointment)
    for (const seat of appointment.plan.seats) {
      const others = taken.get(seat.resource)
      if (others === undefined) taken.set(seat.resource, [{ seat, by: appointment }])
      else others.push({ seat, by: appointment })
    }
  }
  return { kept, yielded }
}

/** Whether two appointments cannot both be. */
export const meet = (a: Pick<Plan, 'seats'>, b: Pick<Plan, 'seats'>): boolean =>
  a.seats.some((seat) => b.seats.some((other) => seat.resource === other.resource && overlap(seat, other)))

const firstMet = (
  { plan }: Seated,
  taken: ReadonlyMap<string, readonly { seat: Seat; by: Seated }[]>,
): { to: Appointment; resource: string } | undefined => {
  for (const seat of plan.seats) {
    const other = taken.get(seat.resource)?.find((one) => overlap(one.seat, seat))
    if (other !== undefined) return { to: other.by, resource: seat.resource }
  }
  return undefined
}

const byRight = (a: Seated, b: Seated): number =>
  Number(b.confirmed) - Number(a.confirmed) || compareText(a.seat.at, b.seat.at) || compareText(a.id, b.id)
