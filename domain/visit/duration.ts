import type { Visit } from './visit.ts'

/** The three times of a visit in ms: waiting until called, walking to the counter, being served. Absent while unknown. */
export type Durations = { waitMs?: number; wayMs?: number; serviceMs?: number }

/** Times that still run are measured until `now`; none is ever negative. */
export const durationsOf = (visit: Visit, now: number): Durations => {
  const { registeredAt, firstCalledAt, calledAt, startedAt, endedAt } = visit
  const end = endedAt ?? now
  return {
    ...(registeredAt === undefined ? {} : { waitMs: between(registeredAt, firstCalledAt, end) }),
    ...(calledAt === undefined ? {} : { wayMs: between(calledAt, startedAt, end) }),
    ...(startedAt === undefined ? {} : { serviceMs: Math.max(0, end - startedAt) }),
  }
}

const between = (from: number, to: number | undefined, otherwise: number): number =>
  Math.max(0, (to ?? otherwise) - from)
