import * as z from 'zod'
import { compareText } from '../document/order.ts'
import { Language } from '../language/language.ts'
import { dayOf } from '../time/day.ts'
import { durationsOf } from '../visit/duration.ts'
import { Priority, QueueLetter } from '../visit/entry.ts'
import type { Visit } from '../visit/visit.ts'

const hourMs = 3_600_000
/** With room to spare in one call of a page (`plainData.ts`); more do not come to one site on one day. */
const mostArrivals = 2_500
const Ms = z
  .int()
  .nonnegative()
  .max(48 * hourMs)

/** One visitor of a replayed day. */
export const Arrival = z.strictObject({
  /** From the beginning of the replay until they come, in ms. */
  afterMs: Ms,
  queue: QueueLetter,
  products: z.array(z.string().min(1).max(80)).max(20),
  language: Language,
  priority: Priority,
  /** How long they are served, in ms. */
  serviceMs: Ms,
})
export type Arrival = z.infer<typeof Arrival>

/** A busy day to practise with: one that was (`day`), or one that was made up. Arrivals stand in order of time. */
export const BusyDay = z.strictObject({
  day: z.iso.date().optional(),
  arrivals: z.array(Arrival).min(1).max(mostArrivals),
})
export type BusyDay = z.infer<typeof BusyDay>

const shortestServiceMs = 30_000
const longestServiceMs = 40 * 60_000
const usualServiceMs = 4 * 60_000
/** Between the last visitor of a day and the day's first ones, who come after them. */
const nightMs = 5 * 60_000

/**
 * A day as it was, from the beginning of its busiest hour on: who waited then is there at once, the rest of the day
 * follows, and after it what was before. `undefined` for a day on which nobody came.
 */
export const replayOf = (day: string, visits: readonly Visit[]): BusyDay | undefined => {
  // A clock that was years off puts a visitor of this day on another.
  const came = visits
    .flatMap((visit) => (visit.registeredAt === undefined ? [] : [{ visit, at: visit.registeredAt }]))
    .filter(({ at }) => dayOf(at) === day)
    .sort((a, b) => a.at - b.at || compareText(a.visit.id, b.visit.id))
    .slice(0, mostArrivals)
  const [first] = came
  if (first === undefined) return undefined
  const begins = busiestHour(came.map(({ at }) => at))
  const ends = (came.at(-1)?.at ?? begins) - begins + nightMs
  const usual = median(came.flatMap(({ visit }) => durationsOf(visit, 0).serviceMs ?? [])) ?? usualServiceMs
  const arrivals = came.map(({ visit, at }): Arrival => {
    const { serviceMs, waitMs = 0 } = durationsOf(visit, at)
    const { queue, products, language, priority } = visit
    const served = Math.min(longestServiceMs, Math.max(shortestServiceMs, Math.round(serviceMs ?? usual)))
    const waited = at + waitMs > begins
    const afterMs = at >= begins ? at - begins : waited ? 0 : ends + at - first.at
    return { afterMs, queue, products: products.slice(0, 20), language, priority, serviceMs: served }
  })
  return { day, arrivals: inOrder(arrivals) }
}

/** When the hour begins in which most of these moments (in ms, in order) lie. */
const busiestHour = (moments: readonly number[]): number => {
  let best = { begins: moments[0] ?? 0, count: 0 }
  let last = 0
  for (const [index, begins] of moments.entries()) {
    while ((moments[last] ?? Infinity) < begins + hourMs) last += 1
    if (last - index > best.count) best = { begins, count: last - index }
  }
  return best.begins
}

const median = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const inOrder = (arrivals: readonly Arrival[]): Arrival[] => arrivals.toSorted((a, b) => a.afterMs - b.afterMs)

/** How a made-up day is: who is there when it begins, and how many come in the four hours after. */
const crowd = { first: 12, later: 240, hours: 4 }
const spoken: readonly Language[] = ['nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'fr', 'fr', 'en', 'de']
/** One visitor in so many has priority. */
const withPriority = 20

/** What a made-up visitor can come for; `minutes` is what one such product takes. */
export type Offered = { key: string; queue: string; minutes: number }

/**
 * A busy day for a site that has none yet. The first of the `offered` products are asked most. `random` gives numbers from
 * 0 up to, not including, 1. `undefined` where nothing is offered.
 */
export const madeUpDay = (offered: readonly Offered[], random: () => number): BusyDay | undefined => {
  if (offered.length === 0) return undefined
  const oneOf = <T>(list: readonly T[], skew = 1): T | undefined => list[Math.floor(random() ** skew * list.length)]
  const arrivals = Array.from({ length: crowd.first + crowd.later }, (_, index): Arrival[] => {
    const product = oneOf(offered, 3)
    if (product === undefined) return []
    const service = product.minutes * 60_000 * (0.5 + random())
    return [
      {
        afterMs: index < crowd.first ? 0 : Math.floor(random() * crowd.hours * hourMs),
        queue: product.queue,
        products: [product.key],
        language: oneOf(spoken) ?? 'nl',
        priority: random() * withPriority < 1 ? 1 : 0,
        serviceMs: Math.round(Math.min(longestServiceMs, Math.max(shortestServiceMs, service))),
      },
    ]
  })
  return { arrivals: inOrder(arrivals.flat()) }
}
