import type { Visit } from './visit.ts'

/** The three times of a visit in ms: waiting until called, walking to the counter, being served. Absent while unknown. */
export type Durations = { waitMs?: number; wayMs?: number; serviceMs?: number }

/**
 * Times that still run are measured until `now`; none is ever negative. What is over without anybody having noted when, on
 * paper, lasted nobody knows how long.
 */
export const durationsOf = (visit: Visit, now: number): Durations => {
  const { registeredAt, firstCalledAt, calledAt, startedAt, endedAt } = visit
  const isOver = visit.enteredAfterwards === true
  const end = endedAt ?? (isOver ? undefined : now)
  return {
    ...lasting('waitMs', registeredAt, firstCalledAt ?? end),
    ...lasting('wayMs', calledAt, startedAt ?? end),
    ...lasting('serviceMs', startedAt, end),
  }
}

const lasting = (name: keyof Durations, from: number | undefined, to: number | undefined): Durations =>
  from === undefined || to === undefined ? {} : { [name]: Math.max(0, to - from) }
