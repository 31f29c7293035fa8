import { Temporal } from 'temporal-polyfill'

/** Every municipality we serve lives by this zone. */
export const zone = 'Europe/Brussels'

const local = (ms: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)

const hourMs = 3_600_000
let latest = { hour: NaN, day: '' }

/**
 * The day in Brussels of a moment in ms since 1970: `2026-11-22`. Since 1892 days begin there at a whole hour of UTC, so that it
 * is worked out once an hour; a first sync asks for each document.
 */
export const dayOf = (ms: number): string => {
  const hour = Math.floor(ms / hourMs)
  if (hour !== latest.hour) latest = { hour, day: local(ms).toPlainDate().toString() }
  return latest.day
}

/** The time of day in Brussels: `09:14`. */
export const timeOf = (ms: number): string => local(ms).toPlainTime().toString({ smallestUnit: 'minute' })

/** The same to the second: `09:14:03`. */
export const secondOf = (ms: number): string => local(ms).toPlainTime().toString({ smallestUnit: 'second' })

/** The moment in ms since 1970 of a time of day (`09:14`) in Brussels. */
export const momentOf = (day: string, time: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds

/** The time of day that somebody typed, as `09:14`: `914`, `9:14`, `9u14` and `9.14` are that too. */
export const readTime = (text: string): string | undefined => {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.,uh ]?(\d{2})$/i.exec(text.trim()) ?? []
  return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? undefined : `${hour.padStart(2, '0')}:${minute}`
}

/** Whether a text is a day of the calendar, `2026-11-22`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Day of the week of a moment, Monday 1 to Sunday 7. */
export const weekdayOf = (ms: number): number => local(ms).dayOfWeek

/** The same of a day. */
export const weekdayOn = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/** The month of a day, `2026-11`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The day so many days after `day`. */
export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** How many days after `day` another one comes. */
export const daysUntil = (day: string, later: string): number => Temporal.PlainDate.from(day).until(later).days

/** `YYYY-MM` so many months after `month`. */
export const addMonths = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString()

/** A day as people read it: `maandag 23 november 2026`. */
export const dayInWords = (day: string, language: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(`${language}-BE`, { dateStyle: 'full' })

/** A day as it stands on a card or a form: `12/03/2031`. */
export const shortDay = (day: string, language: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(`${language}-BE`, { day: '2-digit', month: '2-digit', year: 'numeric' })

/** A moment in ms since 1970 as people in Brussels read it: `zondag 22 november 2026 om 09:14`. */
export const localDateTime = (ms: number, language: string): string =>
  local(ms).toLocaleString(`${language}-BE`, { dateStyle: 'full', timeStyle: 'short' })
