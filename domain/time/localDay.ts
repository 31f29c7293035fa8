import { Temporal } from 'temporal-polyfill'
import { momentOf, zone } from './day.ts'
import type { Interval } from './interval.ts'

/** A day in Brussels, from its first moment until that of the next day; `weekday` is Monday 1 to Sunday 7. */
export type LocalDay = Interval & {
  weekday: number
  /** Number of its week, counted on without end; a week begins on Monday. */
  week: number
}

const dayMs = 24 * 60 * 60_000
/** 1 January 1970 was a Thursday. */
const epoch = Temporal.PlainDate.from('1970-01-01')
const fromMonday = 3
/** More than a year of days is asked for over and over when an agenda is worked out; Temporal is slow at it. */
const mostKept = 800
const kept = new Map<string, LocalDay>()

export const localDay = (day: string): LocalDay => {
  const known = kept.get(day)
  if (known !== undefined) return known
  const date = Temporal.PlainDate.from(day)
  const found = {
    from: date.toZonedDateTime(zone).epochMilliseconds,
    until: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
    weekday: date.dayOfWeek,
    week: Math.floor((epoch.until(date).total('days') + fromMonday) / 7),
  }
  if (kept.size >= mostKept) kept.clear()
  kept.set(day, found)
  return found
}

/** As `momentOf`, quick on the days of 24 hours. */
export const momentIn = (day: string, time: string): number => {
  const { from, until } = localDay(day)
  if (until - from !== dayMs) return momentOf(day, time)
  return from + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000
}
