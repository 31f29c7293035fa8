import type { Appointment } from '#domain/appointment/appointment.ts'
import { type ArrivalRule, arrivalRule } from '#domain/appointment/arrival.ts'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import { seatsOf } from '#domain/appointment/seats.ts'
import type { BadgeLook } from '../../ui/Badge.tsx'
import { ClockAlert, Info } from '../../ui/icons.tsx'
import { standingLooks } from '../AppointmentBadge.tsx'
import { type Standing, standingOf } from '../standing.ts'

/** As everywhere; and here also that the server has not said yet that nobody else has its seats. */
export type AgendaStanding = Standing | 'unconfirmed'

/** Those that are marked in an agenda; what is only expected is not. */
export const markedStandings = ['arrived', 'late', 'missed', 'replan', 'unconfirmed'] as const

/** Without room for the word, no two have the same mark. */
export const lookOf = (standing: AgendaStanding): BadgeLook => {
  if (standing === 'unconfirmed') return { tone: 'parked', Icon: Info }
  return standing === 'late' ? { tone: 'over', Icon: ClockAlert } : standingLooks[standing]
}

/** How each of these stands, by its id; of what nobody needs to see nothing. */
export const agendaStandings = (
  appointments: readonly Appointment[],
  { now, policy }: { now: number; policy: BookingPolicy | undefined },
): ReadonlyMap<string, AgendaStanding> => {
  // Many are for the same; to work out its rule takes longer than all else.
  const rules = new Map<string, ArrivalRule>()
  const ruleOf = (appointment: Appointment): ArrivalRule => {
    const key = appointment.products.join(' ')
    const rule = rules.get(key) ?? arrivalRule(policy, appointment)
    rules.set(key, rule)
    return rule
  }
  const yielded = new Set(seatsOf(appointments).yielded.map(({ appointment }) => appointment.id))
  return new Map(
    appointments.flatMap((appointment) => {
      const { id, confirmed } = appointment
      const standing = standingOf(appointment, { rule: ruleOf(appointment), now, yields: yielded.has(id) })
      if (standing === undefined) return []
      return [[id, standing === 'expected' && !confirmed ? 'unconfirmed' : standing] as const]
    }),
  )
}
