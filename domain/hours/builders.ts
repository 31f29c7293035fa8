import type { Access, KnownTimetable, OpenRow, Timetable, WeekRow } from './timetable.ts'

/** A row of a week; on Monday and for everyone unless said otherwise. */
export const weekRow = (from: string, to: string, more: Partial<WeekRow> = {}): WeekRow => ({
  weekday: 1,
  access: 'everyone',
  ...more,
  from,
  to,
})

export const openRow = (from: string, to: string, access: Access = 'everyone'): OpenRow => ({ from, to, access })

/** The reception's hours, with one week that always counted. */
export const timetable = (rows: WeekRow[], part: Partial<Timetable> = {}): Timetable => ({
  name: { nl: 'Onthaal' },
  use: { is: 'reception' },
  closedOnHolidays: true,
  followsClosings: false,
  tables: { a: { from: '2020-01-01', rows } },
  exceptions: {},
  isWithdrawn: false,
  ...part,
})

/** The same as a station knows it. */
export const knownTimetable = (rows: WeekRow[], part: Partial<Timetable> = {}): KnownTimetable => ({
  id: 'hours:gm-reception',
  ...timetable(rows, part),
})
