import { isDay } from '../time/day.ts'
import { TimeOfDay } from '../time/timeOfDay.ts'
import { openingsOn } from './openings.ts'
import type { Access, HoursException, Timetable, WeekTable } from './timetable.ts'

/** A row as it may have been typed. */
export type TypedRow = { weekday?: number; from: string; to: string; access: Access }

/** What is impossible about a row: a time that is none, no time at all, an end before its beginning, the same time said twice. */
export type RowFault = 'noTime' | 'nothing' | 'backwards' | 'overlaps'

/**
 * What is wrong with each of the rows of a week, or of a day. Focus time may lie over the others, of which it takes its part; else
 * no two of one day may overlap, and of those that do the later ones are told.
 */
export const rowFaults = (rows: readonly TypedRow[]): (RowFault | undefined)[] =>
  rows.map((row, index) => {
    if (!isTime(row.from) || !isTime(row.to)) return 'noTime'
    if (row.from === row.to) return 'nothing'
    if (row.to < row.from) return 'backwards'
    return rows.slice(0, index).some((other) => overlap(row, other)) ? 'overlaps' : undefined
  })

const isTime = (text: string): boolean => TimeOfDay.safeParse(text).success

const overlap = (a: TypedRow, b: TypedRow): boolean =>
  a.weekday === b.weekday && (a.access === 'focus') === (b.access === 'focus') && a.from < b.to && b.from < a.to

/** What is impossible about a first and a last day; no last day is `''`. */
export type DaysFaults = { from: 'noDay' | undefined; until: 'noDay' | 'before' | undefined }

export const daysFaults = ({ from, until }: { from: string; until: string }): DaysFaults => ({
  from: isDay(from) ? undefined : 'noDay',
  until: until === '' ? undefined : !isDay(until) ? 'noDay' : isDay(from) && until < from ? 'before' : undefined,
})

/** Whether nothing about a timetable is impossible. */
export const isPossible = ({ tables, exceptions }: Pick<Timetable, 'tables' | 'exceptions'>): boolean =>
  [...Object.values(tables), ...Object.values(exceptions)].every((part) => {
    const { from, until } = daysFaults({ from: part.from, until: part.until ?? '' })
    const rows = 'rows' in part ? part.rows : part.openings
    return from === undefined && until === undefined && rowFaults(rows).every((fault) => fault === undefined)
  })

/** What is odd about a week: it is over, or another begins on the same day, so that one of them never counts. */
export const tableOddity = (
  table: Pick<WeekTable, 'from' | 'until'>,
  { others, today }: { others: readonly Pick<WeekTable, 'from'>[]; today: string },
): 'over' | 'sameStart' | undefined => {
  if (table.until !== undefined && table.until < today) return 'over'
  return others.some(({ from }) => from === table.from) ? 'sameStart' : undefined
}

/** What is odd about an exception: it is over, or closes a day on which the house is closed anyway. */
export const exceptionOddity = (
  { from, until, openings }: Pick<HoursException, 'from' | 'until' | 'openings'>,
  { rest, today }: { rest: Timetable; today: string },
): 'over' | 'closedAnyway' | undefined => {
  if (until < today) return 'over'
  const isOneDay = from === until
  return isOneDay && openings.length === 0 && openingsOn(rest, from).openings.length === 0 ? 'closedAnyway' : undefined
}
