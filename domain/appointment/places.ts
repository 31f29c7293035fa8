import type { Counter } from '../site/site.ts'
import type { Interval } from '../time/interval.ts'
import type { BookingPolicy } from './policy.ts'
import type { Place } from './slotQuestion.ts'

/** So many citizens can sit at a counter. */
export const counterSeats = 4

export type PlaceCounter = Pick<Counter, 'number' | 'kind' | 'queues'>

/**
 * The counters at which products of these queues are handled: those that serve all of them, or else any. Nobody has an
 * appointment at the welcome desk.
 */
export const countersFor = <C extends PlaceCounter>(counters: readonly C[], queues: readonly string[]): C[] => {
  const seated = counters.filter(({ kind }) => kind !== 'welcome')
  const all = seated.filter((counter) => queues.every((queue) => counter.queues.includes(queue)))
  return all.length > 0 ? all : seated.filter((counter) => queues.some((queue) => counter.queues.includes(queue)))
}

/** Where an appointment can be: every room, and these counters. */
export const placesOf = (question: {
  policy: Pick<BookingPolicy, 'rooms'>
  counters: readonly Pick<Counter, 'number'>[]
  open: readonly Interval[]
}): Place[] => {
  const { policy, counters, open } = question
  return [
    ...Object.entries(policy.rooms).map(([key, { isPrivate, seats }]) => ({
      ...{ resource: `room:${key}`, isPrivate, seats, open },
    })),
    ...counters.map(({ number }) => ({
      ...{ resource: `counter:${number}`, isPrivate: false, seats: counterSeats, open },
    })),
  ]
}
