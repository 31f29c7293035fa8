import { stampMs } from '../time/stamp.ts'
import type { Visit } from './visit.ts'

/** The three times of a visit in ms: waiting until called, walking to the counter, being served. Absent while unknown. */
export type Durations = { waitMs?: number; wayMs?: number; serviceMs?: number }

/** Times that still run are measured until `now`; none is ever negative. */
export const durationsOf = (visit: Visit, now: number): Durations => {
  const { registeredAt, firstCalledAt, calledAt, startedAt, endedAt } = visit
  const end = endedAt === undefined ? now : stampMs(endedAt)
  return {
    ...(registeredAt === undefined ? {} : { waitMs: between(registeredAt, firstCalledAt, end) }),
    ...(calledAt === undefined ? {} : { wayMs: between(calledAt, startedAt, end) }),
    ...(startedAt === undefined ? {} : { serviceMs: Math.max(0, end - stampMs(startedAt)) }),
  }
}

const between = (from: string, to: string | undefined, otherwise: number): number =>
  Math.max(0, (to === undefined ? otherwise : stampMs(to)) - stampMs(from))
