import { addDays, isDay, readTime } from '../time/day.ts'
import type { Absence } from './absence.ts'
import type { WorkRow } from './pattern.ts'

/** From a local time until another one. */
export type Hours = Pick<WorkRow, 'from' | 'to'>

/** A time that somebody typed; a bare hour is one too. */
const timeIn = (text: string): string | undefined =>
  readTime(/^\d{1,2}u?$/.test(text) ? `${text.replace('u', '')}:00` : text)

const span = /^([\d:.u]+)[-–]([\d:.u]+)$/i

/** Working hours as they are typed, `9-12 13:30-17`, in order; `undefined` where something else is typed, or two overlap. */
export const readHours = (text: string): Hours[] | undefined => {
  const words = text
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  const hours = words.flatMap((word): Hours[] => {
    const [, first = '', last = ''] = span.exec(word) ?? []
    const [from, to] = [timeIn(first), timeIn(last)]
    return from === undefined || to === undefined || from >= to ? [] : [{ from, to }]
  })
  hours.sort((a, b) => (a.from < b.from ? -1 : 1))
  const isRight =
    hours.length === words.length && hours.every(({ from }, place) => from >= (hours[place - 1]?.to ?? ''))
  return isRight ? hours : undefined
}

/** The same hours as they are typed. */
export const hoursText = (hours: readonly Hours[]): string =>
  [...hours]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) => `${from}-${to}`)
    .join(' ')

/** In days: a longer absence is rather a slip of the finger. */
const longestWithoutYear = 183

const days = /^(\d{1,2})(?:[/.](\d{1,2})(?:[/.](\d{4}))?)?(?:-(\d{1,2})(?:[/.](\d{1,2})(?:[/.](\d{4}))?)?)?$/

/**
 * Days as they are typed: `3/12`, `3/12-5/12`, `3-5/12`, and `3/12 13-16:30` with times. Without a year the first such day from
 * a month before today on, and an end within half a year. `undefined` where it is none of these, no day of the calendar, or ends
 * before it begins.
 */
export const readDays = (text: string, today: string): Omit<Absence, 'kind'> | undefined => {
  const [dayText = '', ...rest] = text
    .trim()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/\s+/)
  const found = days.exec(dayText)
  const hours = rest.length === 0 ? [] : readHours(rest.join(' '))
  if (found === null || hours === undefined || hours.length > 1) return undefined
  const [, day = '', month, year, lastDay, lastMonth, lastYear] = found
  const from = dayNear(
    { day, month: month ?? lastMonth, year: year ?? (month === undefined ? lastYear : undefined) },
    today,
  )
  if (from === undefined) return undefined
  const until =
    lastDay === undefined
      ? from
      : dayNear({ day: lastDay, month: lastMonth ?? from.slice(5, 7), year: lastYear }, from, from)
  const isMeant = until !== undefined && (lastYear !== undefined || until <= addDays(from, longestWithoutYear))
  if (!isMeant) return undefined
  const [time] = hours
  return { from, until, ...(time === undefined ? {} : { fromTime: time.from, untilTime: time.to }) }
}

/** The first such day not before `earliest`; where that is not given, not more than a month before `today`. */
const dayNear = (
  { day, month, year }: { day: string; month: string | undefined; year: string | undefined },
  today: string,
  earliest?: string,
): string | undefined => {
  if (month === undefined) return undefined
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const present = Number(today.slice(0, 4))
  const years = year === undefined ? [present - 1, present, present + 1] : [Number(year)]
  const first = earliest ?? (year === undefined ? addDays(today, -31) : '')
  return years.map((one) => `${String(one).padStart(4, '0')}-${rest}`).find((one) => isDay(one) && one >= first)
}
