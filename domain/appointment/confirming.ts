import type { Appointment } from './appointment.ts'
import { meet, seatsOf } from './seats.ts'

/**
 * What a station does about an appointment that it has just written to the server, by what the server holds of that day since:
 * - `confirm`: nobody else is on its seats. Of two that meet, whoever wrote second sees the first, so never both are confirmed.
 * - `withdraw`: somebody else has a better right; the citizen is still there, and is told.
 * - `wait`: somebody else, with a lesser right, has not looked yet, and may have looked before this one was there.
 */
export type Verdict = 'confirm' | 'withdraw' | 'wait'

export const verdictOn = (own: Appointment, ofDay: readonly Appointment[]): Verdict => {
  const { plan } = own
  if (plan === undefined) return 'withdraw'
  const others = ofDay.filter(({ id }) => id !== own.id)
  // One that has yielded to others already is no hindrance.
  const { kept } = seatsOf(others)
  const met = kept.filter((other) => other.plan !== undefined && meet(plan, other.plan))
  if (met.length === 0) return 'confirm'
  const stays = seatsOf([own, ...others]).kept.some(({ id }) => id === own.id)
  return stays ? 'wait' : 'withdraw'
}
