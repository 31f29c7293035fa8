import { Temporal } from 'temporal-polyfill'
import { type Activity, type ActivityTime, mostTimes } from '../activity.ts'
import { spanOf } from '../times.ts'
import { dayNumber, dayNumbered } from './dayNumbers.ts'
import type { CalendarEvent } from './event.ts'
import { type Moment, zoned } from './moments.ts'
import { repeatedDays } from './repeat.ts'

/** In ms since 1970: of a series only what lies between is taken; what comes once, unless it is over before. */
export type Bounds = { from: number; until: number }

export type Times = { times: Activity['times']; hasMore: boolean }

/** All times of an event and of what became of single ones of it, the first ones where there are too many. */
export const timesOf = (event: CalendarEvent, replacing: readonly CalendarEvent[], bounds: Bounds): Times => {
  const times = new Map<string, ActivityTime>()
  const isLeft = leftOut(event.left)
  for (const moment of momentsOf(event, bounds)) if (!isLeft(moment)) times.set(idOf(moment), timeAt(moment, event))
  for (const one of replacing) {
    const id = idOf(one.replaces ?? one.start)
    times.delete(id)
    if (!one.isCancelled) times.set(id, timeAt(one.start, one))
  }
  const standing = [...times]
    .filter(([, time]) => spanOf(time).until >= bounds.from)
    .sort(([, a], [, b]) => spanOf(a).from - spanOf(b).from)
  return { times: Object.fromEntries(standing.slice(0, mostTimes)), hasMore: standing.length > mostTimes }
}

/** What a calendar names a time by: when it was planned, by the world's clock, or the day. */
export const idOf = (moment: Moment): string =>
  'time' in moment
    ? Temporal.Instant.fromEpochMilliseconds(zoned(moment).epochMilliseconds)
        .toString({ smallestUnit: 'second' })
        .replaceAll(/[-:]/g, '')
        .toLowerCase()
    : moment.day.replaceAll('-', '')

const momentsOf = (event: CalendarEvent, bounds: Bounds): Moment[] => {
  const { start, repeats, added, left } = event
  if (repeats.length === 0) return [start, ...added]
  // One that began long before may still go on.
  const daysBefore = Math.ceil(longestOf(event) / dayMs) + 1
  const from = Math.floor(bounds.from / dayMs) - daysBefore
  const until = Math.ceil(bounds.until / dayMs)
  // Enough to know that there are too many, whatever of them is over or left out: to place each in its zone takes long.
  const enough = mostTimes + 1 + daysBefore + left.length
  const days = repeats.flatMap((repeat) => repeatedDays(repeat, dayNumber(start.day), { from, until }).slice(0, enough))
  return [...days.map((day): Moment => ({ ...start, day: dayNumbered(day) })), ...added]
}

const dayMs = 86_400_000

const longestOf = ({ lasts, start }: CalendarEvent): number =>
  'days' in lasts ? lasts.days * dayMs : lasts.duration.total({ unit: 'milliseconds', relativeTo: start.day })

const timeAt = (moment: Moment, { lasts }: CalendarEvent): ActivityTime => {
  if ('time' in moment && 'duration' in lasts) {
    const begins = zoned(moment)
    const until = begins.add(lasts.duration).epochMilliseconds
    return { kind: 'hours', from: begins.epochMilliseconds, until: Math.max(until, begins.epochMilliseconds) }
  }
  const days = 'days' in lasts ? lasts.days : 1
  return { kind: 'days', from: moment.day, until: dayNumbered(dayNumber(moment.day) + days - 1) }
}

/** An exception that names a day only leaves out whatever begins on it: many programs write so of a series with times. */
const leftOut = (left: readonly Moment[]): ((moment: Moment) => boolean) => {
  const ids = new Set(left.map(idOf))
  const days = new Set(left.flatMap((one) => ('time' in one ? [] : [one.day])))
  return (moment) => ids.has(idOf(moment)) || days.has(moment.day)
}
