import type { Timetable, WeekRow } from '#domain/hours/timetable.ts'
import { hoursIdOf } from '#domain/hours/timetable.ts'

type Row = Omit<WeekRow, 'weekday' | 'access'> & Partial<Pick<WeekRow, 'access'>>

const on = (weekdays: readonly number[], ...rows: readonly Row[]): WeekRow[] =>
  weekdays.flatMap((weekday) => rows.map((row): WeekRow => ({ access: 'everyone', ...row, weekday })))

const weekdays = [1, 2, 3, 4, 5]
const morning = { from: '09:00', to: '12:00' }
const afternoon = { from: '13:30', to: '16:30' }

/** The town hall's hours: an evening on Monday, Saturday for who has an appointment, and a shorter summer. */
export const reception: Timetable = {
  name: { nl: 'Gemeentehuis', fr: 'Maison communale', en: 'Town hall', de: 'Rathaus' },
  use: { is: 'reception' },
  closedOnHolidays: true,
  followsClosings: false,
  isWithdrawn: false,
  tables: {
    usual: {
      from: '2024-01-01',
      rows: [
        ...on(weekdays, morning),
        ...on([1], { from: '13:30', to: '19:00' }),
        ...on([3], afternoon),
        ...on([6], { ...morning, access: 'appointment' }),
      ],
    },
    'summer-2027': {
      from: '2027-07-01',
      until: '2027-08-31',
      rows: [...on(weekdays, morning), ...on([1], { from: '13:30', to: '17:00' })],
    },
  },
  exceptions: {
    'bridge-2027': {
      from: '2027-05-07',
      until: '2027-05-07',
      reason: {
        nl: 'brugdag na Hemelvaart',
        fr: 'pont de l’Ascension',
        en: 'the day after Ascension',
        de: 'Brückentag nach Christi Himmelfahrt',
      },
      openings: [],
    },
    'year-end-2026': {
      from: '2026-12-31',
      until: '2026-12-31',
      reason: { nl: 'jaareinde', fr: 'fin d’année', en: 'end of the year', de: 'Jahresende' },
      openings: [{ from: '09:00', to: '11:00', access: 'everyone' }],
    },
  },
}

const phone: Timetable = {
  name: { nl: 'Telefoon', fr: 'Téléphone', en: 'Phone', de: 'Telefon' },
  use: { is: 'phone' },
  closedOnHolidays: true,
  followsClosings: true,
  isWithdrawn: false,
  tables: {
    usual: {
      from: '2024-01-01',
      rows: [...on(weekdays, { from: '08:30', to: '12:30' }), ...on([1, 2, 3, 4], { from: '13:00', to: '17:00' })],
    },
  },
  exceptions: {},
}

/** Files are worked on undisturbed on Friday morning; plans are looked at by appointment. */
const housing: Timetable = {
  name: { nl: 'Wonen & bouwen', fr: 'Logement & construction', en: 'Housing & building', de: 'Wohnen & Bauen' },
  use: { is: 'department', department: 'housing' },
  closedOnHolidays: true,
  followsClosings: true,
  isWithdrawn: false,
  tables: {
    usual: {
      from: '2024-01-01',
      rows: [
        ...on([1, 2, 3, 4], morning),
        ...on([1], { from: '16:00', to: '19:00', access: 'appointment' }),
        ...on([3, 4], { ...afternoon, access: 'appointment' }),
        ...on([5], { ...morning, access: 'focus' }),
      ],
    },
  },
  exceptions: {},
}

/** The demo's opening hours, by the ids of their documents. */
export const hoursOf = (site: string): Record<string, Timetable> =>
  Object.fromEntries([reception, phone, housing].map((timetable) => [hoursIdOf(site, timetable.use), timetable]))
