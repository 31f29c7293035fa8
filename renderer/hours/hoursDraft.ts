import {
  type DaysFaults,
  type RowFault,
  daysFaults,
  exceptionOddity,
  rowFaults,
  tableOddity,
} from '#domain/hours/checks.ts'
import { compareText } from '#domain/document/order.ts'
import {
  type Access,
  HoursException,
  type OpenRow,
  Timetable,
  type WeekRow,
  WeekTable,
  longestReason,
} from '#domain/hours/timetable.ts'
import { readTime } from '#domain/time/day.ts'
import { type Typed, areBlank, lacksDutch, longestOf, noWords, typedOf, wordsOf } from '../layouts/typedWords.ts'
import { freeId } from '../ui/order.ts'

/** A time as it was meant: `914`, `9u14` and `9.14` are `09:14`; as it was typed where it is none. */
export const timed = (text: string): string => readTime(text) ?? text

/** A row as it is typed; the id is the draft's own. */
export type RowDraft = { id: string; weekday: number; from: string; to: string; access: Access }
export type TableDraft = { id: string; from: string; until: string; rows: RowDraft[] }
/** Without a last day it is one day. The weekday of its rows means nothing. */
export type ExceptionDraft = { id: string; from: string; until: string; reason: Typed; openings: RowDraft[] }

/** A timetable as it is typed. */
export type TimetableDraft = Pick<Timetable, 'use' | 'closedOnHolidays' | 'followsClosings' | 'isWithdrawn'> & {
  name: Typed
  tables: TableDraft[]
  exceptions: ExceptionDraft[]
}

/** A timetable with its rows in the order in which they are saved, so that what nobody touched is no change. */
export const inOrder = (timetable: Timetable): Timetable => ({
  ...timetable,
  tables: Object.fromEntries(
    Object.entries(timetable.tables).map(([id, table]) => [id, { ...table, rows: table.rows.toSorted(byDay) }]),
  ),
  exceptions: Object.fromEntries(
    Object.entries(timetable.exceptions).map(([id, exception]) => [
      id,
      { ...exception, openings: exception.openings.toSorted(byTime) },
    ]),
  ),
})

/** The weeks in the order in which they begin, and what is nearest first of the exceptions. */
export const draftOfHours = ({ name, tables, exceptions, ...timetable }: Timetable): TimetableDraft => ({
  ...timetable,
  name: typedOf(name),
  tables: Object.entries(tables)
    .map(([id, { from, until = '', rows }]) => ({ id, from, until, rows: draftRows(rows) }))
    .sort(byFrom),
  exceptions: Object.entries(exceptions)
    .map(([id, { from, until, reason, openings }]) => ({
      ...{ id, from, until: until === from ? '' : until },
      reason: typedOf(reason),
      openings: draftRows(openings),
    }))
    .sort(byFrom),
})

const meant = (rows: readonly RowDraft[]): RowDraft[] =>
  rows.map((row) => ({ ...row, from: timed(row.from), to: timed(row.to) }))

const draftRows = (rows: readonly (OpenRow & { weekday?: number })[]): RowDraft[] =>
  rows.map((row, index) => ({ weekday: 0, ...row, id: `row-${String(index + 1)}` }))

const byFrom = (a: { from: string; id: string }, b: { from: string; id: string }): number =>
  compareText(a.from, b.from) || compareText(a.id, b.id)

/** What was typed; `undefined` while something about it cannot be. */
export const hoursOfDraft = (draft: TimetableDraft): Timetable | undefined => {
  const name = wordsOf(draft.name)
  const { tables, exceptions } = partsOf(draft)
  const isWhole = tables.length === draft.tables.length && exceptions.length === draft.exceptions.length
  return name === undefined || !isWhole || isWrong(draft) ? undefined : timetableOf(draft, { name, tables, exceptions })
}

/** What of a draft can be shown, whatever is still wrong with the rest. */
export const previewOfHours = (draft: TimetableDraft): Timetable => {
  const right = (rows: readonly RowDraft[]): RowDraft[] => {
    const faults = rowFaults(meant(rows))
    return rows.filter((_row, index) => faults[index] === undefined)
  }
  const sound = {
    ...draft,
    tables: draft.tables.map((table) => ({ ...table, rows: right(table.rows) })),
    exceptions: draft.exceptions.map((exception) => ({ ...exception, openings: right(exception.openings) })),
  }
  return timetableOf(draft, { name: wordsOf(draft.name) ?? { nl: '…' }, ...partsOf(sound, { nl: '…' }) })
}

type Parts = { tables: (readonly [string, WeekTable])[]; exceptions: (readonly [string, HoursException])[] }

const timetableOf = (
  { use, closedOnHolidays, followsClosings, isWithdrawn }: TimetableDraft,
  { name, tables, exceptions }: Parts & Pick<Timetable, 'name'>,
): Timetable => ({
  ...{ name, use, closedOnHolidays, followsClosings, isWithdrawn },
  tables: Object.fromEntries(tables),
  exceptions: Object.fromEntries(exceptions),
})

/** The weeks and the exceptions that can be read; an exception without a reason has the one given, if there is one. */
const partsOf = (draft: TimetableDraft, reasonless?: Timetable['name']): Parts => ({
  tables: draft.tables.flatMap(({ id, from, until, rows }) => {
    const table = WeekTable.safeParse({
      from,
      ...(until === '' ? {} : { until }),
      rows: meant(rows)
        .map(({ id: _id, ...row }): WeekRow => row)
        .sort(byDay),
    })
    return table.success ? [[id, table.data] as const] : []
  }),
  exceptions: draft.exceptions.flatMap(({ id, from, until, reason, openings }) => {
    const exception = HoursException.safeParse({
      from,
      until: until === '' ? from : until,
      reason: wordsOf(reason) ?? reasonless,
      openings: meant(openings)
        .map(({ id: _id, weekday: _weekday, ...row }): OpenRow => row)
        .sort(byTime),
    })
    return exception.success ? [[id, exception.data] as const] : []
  }),
})

const byDay = (a: WeekRow, b: WeekRow): number => a.weekday - b.weekday || byTime(a, b)
const byTime = (a: OpenRow, b: OpenRow): number => compareText(a.from, b.from) || compareText(a.to, b.to)

/** What is to be said of a part: what cannot be is wrong, by row where it is a row's; what is odd is told. */
export type TableDoubts = DaysFaults & { rows: (RowFault | undefined)[]; odd: 'over' | 'sameStart' | undefined }
export type ExceptionDoubts = DaysFaults & {
  reason: 'noReason' | 'lacksDutch' | 'tooLong' | undefined
  rows: (RowFault | undefined)[]
  odd: 'over' | 'closedAnyway' | undefined
}

export const doubtsOfTable = (table: TableDraft, draft: TimetableDraft, today: string): TableDoubts => ({
  ...daysFaults(table),
  rows: rowFaults(meant(table.rows)),
  odd: tableOddity(
    { from: table.from, ...(table.until === '' ? {} : { until: table.until }) },
    { others: draft.tables.filter(({ id }) => id !== table.id), today },
  ),
})

export const doubtsOfException = (exception: ExceptionDraft, draft: TimetableDraft, today: string): ExceptionDoubts => {
  const { from, reason, openings } = exception
  const days = daysFaults(exception)
  const until = exception.until === '' ? from : exception.until
  const rest = previewOfHours({ ...draft, exceptions: draft.exceptions.filter(({ id }) => id !== exception.id) })
  const isReadable = days.from === undefined && days.until === undefined
  return {
    ...days,
    reason: areBlank(reason)
      ? 'noReason'
      : lacksDutch(reason)
        ? 'lacksDutch'
        : longestOf(reason) > longestReason
          ? 'tooLong'
          : undefined,
    rows: rowFaults(meant(openings)),
    odd: isReadable ? exceptionOddity({ from, until, openings }, { rest, today }) : undefined,
  }
}

/** Whether a part cannot be so; what is only odd can. */
export const isFaulty = (doubts: TableDoubts | ExceptionDoubts): boolean =>
  doubts.from !== undefined ||
  doubts.until !== undefined ||
  ('reason' in doubts && doubts.reason !== undefined) ||
  doubts.rows.some((row) => row !== undefined)

/** The first part that cannot be so, by its id. */
export const firstFaulty = (draft: TimetableDraft): string | undefined =>
  draft.tables.find((table) => isFaulty(doubtsOfTable(table, draft, '')))?.id ??
  draft.exceptions.find((exception) => isFaulty(doubtsOfException(exception, draft, '')))?.id

const isWrong = (draft: TimetableDraft): boolean => firstFaulty(draft) !== undefined

/** A week that begins as the latest one is, on the day given. */
export const newTable = (tables: readonly TableDraft[], { id, from }: { id: string; from: string }): TableDraft => ({
  ...{ id, from, until: '' },
  rows: tables.at(-1)?.rows.map((row) => ({ ...row })) ?? [],
})

export const newException = (id: string, from: string): ExceptionDraft => ({
  ...{ id, from, until: '', reason: noWords, openings: [] },
})

export const newRow = (rows: readonly RowDraft[], weekday: number): RowDraft => ({
  ...{ id: freeId('row', rows), weekday, from: '', to: '', access: 'everyone' },
})

/** The key of a new part: random, so that two editors never give the same. */
export const partIdOf = (uuid: string): string => uuid.replaceAll('-', '').slice(0, 12)
