import { reception } from '#build/demo/hours.ts'
import type { Timetable } from '#domain/hours/timetable.ts'
import type { Hours } from './openings.ts'

const weekdays = [1, 2, 3, 4, 5]

/** When the town of the week is open. */
export const hours: Hours = [
  ...weekdays.map((weekday) => ({ weekday, from: '09:00', to: '12:00' })),
  { weekday: 1, from: '13:30', to: '19:00' },
  { weekday: 3, from: '13:30', to: '16:30' },
  { weekday: 6, from: '09:00', to: '12:00' },
]

/** The same as a timetable. Its Monday is Easter's, on which this town works as on any other: there is most to see then. */
export const openedWeek: Timetable = {
  ...reception,
  closedOnHolidays: false,
  tables: { usual: { from: '2024-01-01', rows: hours.map((row) => ({ ...row, access: 'everyone' })) } },
  exceptions: {},
}
