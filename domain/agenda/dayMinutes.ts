import { timeOf } from '../time/day.ts'
import type { Interval } from '../time/interval.ts'
import { localDay } from '../time/localDay.ts'

/** Minutes of a day as a clock on the wall shows it. */
export const dayMinutes = 24 * 60

/** Less than this cannot be seen or hit in an agenda. */
export const leastMinutes = 5

const minuteMs = 60_000

/**
 * How many minutes since midnight the clocks in Brussels show at a moment in ms, as far as it lies on the day; 0 before it, and 1440
 * after it. The hour that they show twice in autumn lies where it lies the first time.
 */
export const minuteOn = (day: string, ms: number): number => {
  const { from, until } = localDay(day)
  if (ms <= from) return 0
  if (ms >= until) return dayMinutes
  if (until - from === dayMinutes * minuteMs) return (ms - from) / minuteMs
  const time = timeOf(ms)
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Where some time lies on a day, in minutes since midnight; always something of the day, and enough to be seen. */
export const spanOn = (day: string, { from, until }: Interval): Interval => {
  const begin = Math.min(minuteOn(day, from), dayMinutes - leastMinutes)
  // Clocks that go back make an end come before its beginning.
  return { from: begin, until: Math.max(minuteOn(day, until), begin + leastMinutes) }
}

/** `09:15` of minutes since midnight. */
export const minuteText = (minutes: number): string => {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0')
  return `${two(minutes / 60)}:${two(minutes % 60)}`
}
