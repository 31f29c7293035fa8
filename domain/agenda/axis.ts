import type { Interval } from '../time/interval.ts'

const hour = 60
/** Shown where nothing says when a day begins and ends. */
const usualHours: Interval = { from: 8 * hour, until: 18 * hour }
/** Fewer would not look like a day, nor fill a screen. */
const leastHours = 9

/** The whole hours that agendas show: all of these times lie in them. In minutes since midnight. */
export const hoursOfAgenda = (times: readonly Interval[]): Interval => {
  if (times.length === 0) return usualHours
  const from = Math.floor(Math.min(...times.map((time) => time.from)) / hour) * hour
  const until = Math.ceil(Math.max(...times.map((time) => time.until)) / hour) * hour
  const begin = Math.max(0, Math.min(from, 24 * hour - leastHours * hour))
  return { from: begin, until: Math.max(until, begin + leastHours * hour) }
}

/** The hours between, each as minutes since midnight. */
export const hoursBetween = ({ from, until }: Interval): number[] =>
  Array.from({ length: Math.max(0, (until - from) / hour) }, (_none, place) => from + place * hour)
