import { Temporal } from 'temporal-polyfill'
import { zone as here } from '../../time/day.ts'
import { firstYear, lastYear } from './dayNumbers.ts'
import { zoneNamed } from './zones.ts'

/** A day, or a day and a time on the clocks of a zone. */
export type Moment = { day: string } | { day: string; time: string; zone: string }

/**
 * A DATE or DATE-TIME as jCal writes it (RFC 7265): `2026-12-05`, `2026-12-05T10:00:00` with or without its zone, or with a `Z`. A
 * time of no zone is one of ours. A day that its program did not call one comes from the library with the marks of a time alone.
 */
export const momentFrom = (value: string, tzid: string | undefined): Moment | 'noMoment' | 'unknownZone' => {
  const [, day = '', time, utc] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z?))?$/.exec(value.replace(/T::$/, '')) ?? []
  const year = Number(day.slice(0, 4))
  if (!isDateOf(day) || year < firstYear || year > lastYear) return 'noMoment'
  if (time === undefined) return { day }
  // A leap second is the last one of its minute (RFC 5545 3.3.12).
  const readable = time.replace(/:60$/, ':59')
  if (!isTime(readable)) return 'noMoment'
  const zone = utc === 'Z' ? 'UTC' : tzid === undefined ? here : zoneNamed(tzid)
  return zone === undefined ? 'unknownZone' : { day, time: readable, zone }
}

/** The moment in ms since 1970; where the clocks skip it, the one after the gap, as RFC 5545 3.3.5 has it. */
export const zoned = ({ day, time, zone }: { day: string; time: string; zone: string }): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time })

/** The same on the clocks of another zone. */
export const inZone = (
  moment: { day: string; time: string; zone: string },
  zone: string,
): { day: string; time: string } => {
  const there = zoned(moment).withTimeZone(zone)
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'second' }) }
}

const isDateOf = (day: string): boolean => {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)
