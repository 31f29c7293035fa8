import { compareText } from '../document/order.ts'
import type { LanguageMap } from '../language/language.ts'
import { daysUntil, weekdayOn } from '../time/day.ts'
import { type Interval, joined, without } from '../time/interval.ts'
import { shownBetween } from '../time/shownBetween.ts'
import { holidayOn } from './holidays.ts'
import type { Access, HoursException, OpenRow, Timetable, WeekTable } from './timetable.ts'

/** Some time, in ms since 1970, in which citizens are received. */
export type Opening = Interval & { access: Exclude<Access, 'focus'> }

/** What a day's openings, or that there are none, come from. */
export type Because = { is: 'week' } | { is: 'holiday'; name: LanguageMap } | { is: 'exception'; reason: LanguageMap }

export type DayHours = {
  /** In order; none overlaps another, or focus time. */
  readonly openings: readonly Readonly<Opening>[]
  readonly focus: readonly Readonly<Interval>[]
  readonly because: Because
}

/** Who computes free times asks for each day of some months many times over, and a kiosk for today each second. */
const mostKnown = 1_000
const known = new WeakMap<Timetable, Map<string, DayHours>>()

/**
 * When citizens are received on a day, `2026-11-22`. An exception goes before a holiday, and a holiday before the week. Where rows
 * overlap nobody is received in focus time, and else everyone where one says so.
 */
export const openingsOn = (timetable: Timetable, day: string): DayHours => {
  const days = known.get(timetable) ?? new Map<string, DayHours>()
  const before = days.get(day)
  if (before !== undefined) return before
  const hours = workedOut(timetable, day)
  if (days.size >= mostKnown) days.clear()
  known.set(timetable, days.set(day, hours))
  return hours
}

const workedOut = (timetable: Timetable, day: string): DayHours => {
  const { rows, because } = rowsOn(timetable, day)
  const timeOf = (access: Access): Interval[] =>
    joined(rows.filter((row) => row.access === access).flatMap(({ from, to }) => shownBetween({ day, from, to })))
  const focus = timeOf('focus')
  const everyone = without(timeOf('everyone'), focus)
  const appointment = without(without(timeOf('appointment'), focus), everyone)
  const openings = [
    ...everyone.map((interval): Opening => ({ ...interval, access: 'everyone' })),
    ...appointment.map((interval): Opening => ({ ...interval, access: 'appointment' })),
  ]
  return { openings: openings.sort((a, b) => a.from - b.from), focus, because }
}

/** The time of a day in which somebody without an appointment, or with one, can be received. */
export const openFor = (access: 'walkIn' | 'appointment', timetable: Timetable, day: string): Interval[] =>
  joined(
    openingsOn(timetable, day)
      .openings.filter((opening) => access === 'appointment' || opening.access === 'everyone')
      .map(({ from, until }) => ({ from, until })),
  )

const rowsOn = (timetable: Timetable, day: string): { rows: readonly OpenRow[]; because: Because } => {
  const exception = exceptionOn(timetable, day)
  if (exception !== undefined) {
    return { rows: exception.openings, because: { is: 'exception', reason: exception.reason } }
  }
  const holiday = timetable.closedOnHolidays ? holidayOn(day) : undefined
  if (holiday !== undefined) return { rows: [], because: { is: 'holiday', name: holiday } }
  const weekday = weekdayOn(day)
  const rows = tableOn(timetable, day)?.rows.filter((row) => row.weekday === weekday) ?? []
  return { rows, because: { is: 'week' } }
}

/** The week that counts on a day. */
export const tableOn = ({ tables }: Pick<Timetable, 'tables'>, day: string): WeekTable | undefined =>
  Object.entries(tables)
    .filter(([, table]) => counts(table, day))
    .sort(([a, x], [b, y]) => compareText(y.from, x.from) || compareText(a, b))[0]?.[1]

/** Of several exceptions the one that says most of the day: of the fewest days, then the one that begins last. */
const exceptionOn = ({ exceptions }: Pick<Timetable, 'exceptions'>, day: string): HoursException | undefined =>
  Object.entries(exceptions)
    .filter(([, exception]) => counts(exception, day))
    .sort(([a, x], [b, y]) => lengthOf(x) - lengthOf(y) || compareText(y.from, x.from) || compareText(a, b))[0]?.[1]

const counts = ({ from, until }: { from: string; until?: string | undefined }, day: string): boolean =>
  from <= day && (until === undefined || day <= until)

const lengthOf = ({ from, until }: HoursException): number => daysUntil(from, until)
