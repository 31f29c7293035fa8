import * as z from 'zod'
import { Temporal } from 'temporal-polyfill'

const pattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)-([0-9a-f]{4})-([a-z0-9-]+)$/

/**
 * A hybrid logical clock stamp, sortable as text: wall time in UTC with milliseconds, a counter of four hexadecimal
 * digits, and the station that gave it, such as `2026-11-22T09:14:03.123Z-0007-k2`.
 * Source: Kulkarni et al., "Logical Physical Clocks", 2014.
 */
export const Stamp = z.string().regex(pattern)
export type Stamp = z.infer<typeof Stamp>

/** The last reading a station gave or saw: wall time in ms since 1970 and how many stamps share it. */
export type Clock = { station: string; ms: number; count: number }

const largestCount = 0xffff

/** Another clock further ahead than this never pulls ours along: it is wrong, and ours would become wrong too. */
export const largestDriftMs = 60_000

export const newClock = (station: string): Clock => ({ station, ms: 0, count: 0 })

/** A stamp further ahead of the wall clock than this was not given by a clock that was right. */
const largestLeadMs = 86_400_000

/**
 * The clock of a station that starts again after having given `stamp`: it goes on from there, also when the wall clock was
 * set back meanwhile, but not from a stamp that only a wrong clock can have led to.
 */
export const clockAfter = (station: string, stamp: Stamp | undefined, now: number): Clock => {
  const given = stamp === undefined ? undefined : readStamp(stamp)
  return given === undefined || given.ms - now > largestLeadMs ? newClock(station) : { ...given, station }
}

/** The reading after `clock`. It never goes back, also when the wall clock was set back. */
export const tick = (clock: Clock, now: number): Clock => {
  if (now > clock.ms) return { ...clock, ms: now, count: 0 }
  if (clock.count < largestCount) return { ...clock, count: clock.count + 1 }
  return { ...clock, ms: clock.ms + 1, count: 0 }
}

/** The reading after having seen `stamp`, so that what we write next sorts behind what we have read. */
export const witness = (clock: Clock, stamp: Stamp, now: number): Clock => {
  const seen = readStamp(stamp)
  if (seen === undefined || seen.ms - now > largestDriftMs) return clock
  if (seen.ms < clock.ms || (seen.ms === clock.ms && seen.count <= clock.count)) return clock
  return { ...clock, ms: seen.ms, count: seen.count }
}

export const stampOf = (clock: Clock): Stamp => {
  const time = Temporal.Instant.fromEpochMilliseconds(clock.ms).toString({ fractionalSecondDigits: 3 })
  return `${time}-${clock.count.toString(16).padStart(4, '0')}-${clock.station}`
}

/**
 * The stamp of what is written after an entry stamped `seen`: never before it, also where its clock is too wrong for ours to
 * be pulled along. What follows from an entry must sort behind it in every fold.
 */
export const stampAfter = (clock: Clock, seen: Stamp | undefined): Stamp => {
  const own = stampOf(clock)
  const before = seen === undefined ? undefined : readStamp(seen)
  if (seen === undefined || before === undefined || own > seen) return own
  return stampOf(tick({ ...before, station: clock.station }, 0))
}

/** The parts of a stamp, or `undefined` for a text that is none. */
export const readStamp = (stamp: string): Clock | undefined => {
  const parts = pattern.exec(stamp)
  if (parts === null) return undefined
  const [, time = '', count = '', station = ''] = parts
  const ms = epochMs(time)
  return ms === undefined ? undefined : { station, ms, count: Number.parseInt(count, 16) }
}

/** Milliseconds since 1970 of a stamp; 0 for a text that is none, so that a fold stays total. */
export const stampMs = (stamp: Stamp): number => readStamp(stamp)?.ms ?? 0

const minuteMs = 60_000
/** What Temporal reads for a leap second. */
const lastSecond = 59

/** As `Temporal.Instant.from`, which is asked once an hour of the calendar: a first sync reads a million stamps. */
const epochMs = (time: string): number | undefined => {
  const hour = hourMs(time.slice(0, 13))
  const [minute, second, ms] = [Number(time.slice(14, 16)), Number(time.slice(17, 19)), Number(time.slice(20, 23))]
  if (hour === undefined || minute > 59 || second > lastSecond + 1) return undefined
  return hour + minute * minuteMs + Math.min(second, lastSecond) * 1_000 + ms
}

const hours = new Map<string, number | undefined>()
const mostHours = 2_000

const hourMs = (hour: string): number | undefined => {
  if (hours.has(hour)) return hours.get(hour)
  const ms = instantMs(`${hour}:00Z`)
  if (hours.size >= mostHours) hours.clear()
  hours.set(hour, ms)
  return ms
}

const instantMs = (time: string): number | undefined => {
  try {
    return Temporal.Instant.from(time).epochMilliseconds
  } catch {
    return undefined
  }
}
