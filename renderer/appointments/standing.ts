import type { Appointment } from '#domain/appointment/appointment.ts'
import { type ArrivalRule, arrivalAt } from '#domain/appointment/arrival.ts'

/** How an appointment stands today, in one word of the screens. */
export const standings = [
  'expected',
  'late',
  'arrived',
  'missed',
  'replan',
  'cancelled',
  'movedAway',
  'wished',
] as const
export type Standing = (typeof standings)[number]

/** `yields`: another one has its seats. Absent for what nobody needs to see. */
export const standingOf = (
  appointment: Appointment,
  { rule, now, yields }: { rule: ArrivalRule; now: number; yields: boolean },
): Standing | undefined => {
  switch (appointment.stage) {
    case 'booked':
      if (yields) return 'replan'
      return arrivalAt(appointment, rule, now) === 'late' ? 'late' : 'expected'
    case 'arrived':
    case 'missed':
    case 'cancelled':
    case 'movedAway':
    case 'wished':
      return appointment.stage
    case 'empty':
    case 'withdrawn':
      return undefined
  }
}
