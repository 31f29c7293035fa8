import { stampMs } from '../time/stamp.ts'
import { type Appointment, holdsSeats } from './appointment.ts'
import { meet, seatsOf } from './seats.ts'

/**
 * What a station does about an appointment that it has just written to the server, by what the server holds of that day since:
 * - `confirm`: nobody else is on its seats. Of two that meet, whoever wrote second sees the first, so never both are confirmed.
 * - `withdraw`: somebody else has a better right; the citizen is still there, and is told.
 * - `wait`: somebody else, with a lesser right, has not looked yet, and may have looked before this one was there; or is about to
 *   leave these seats for others that may be refused.
 */
export type Verdict = 'confirm' | 'withdraw' | 'wait'

export const verdictOn = (own: Appointment, ofDay: readonly Appointment[]): Verdict => {
  if (own.plan === undefined) return 'withdraw'
  const others = ofDay.filter((other) => other.id !== own.id && holdsSeats(other))
  const confirmed = others.filter((other) => other.confirmed)
  // Who meets one that is confirmed is never confirmed, and no hindrance. Who yields to one that is not yet may have looked before that
  // one was there.
  const isHindrance = (other: Appointment): boolean =>
    (meets(own, other) && (other.confirmed || !confirmed.some((one) => meets(one, other)))) || mayComeBack(other, own)
  if (!others.some(isHindrance)) return 'confirm'
  const stays = seatsOf([own, ...others]).kept.some(({ id }) => id === own.id)
  return stays ? 'wait' : 'withdraw'
}

/** Where new seats are refused that is known within seconds; clocks are apart by more. */
const comesBackWithinMs = 10 * 60_000

/** Whether one that is being moved may come back to seats on which another one was booked meanwhile. */
const mayComeBack = ({ leaving, seat: left }: Appointment, { plan, seat }: Appointment): boolean =>
  leaving !== undefined &&
  plan !== undefined &&
  meet(leaving, plan) &&
  stampMs(seat?.at ?? '') - stampMs(left?.at ?? '') <= comesBackWithinMs

const meets = (a: Appointment, b: Appointment): boolean =>
  a.plan !== undefined && b.plan !== undefined && meet(a.plan, b.plan)
