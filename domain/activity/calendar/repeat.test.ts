import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayNumbered } from './dayNumbers.ts'
import { type Repeat, repeatedDays } from './repeat.ts'

const weekly: Repeat = { every: 'WEEKLY', interval: 1, weekStart: 1 }
const days = (repeat: Repeat, first: string, until: string, from = first): string[] =>
  repeatedDays(repeat, dayNumber(first), { from: dayNumber(from), until: dayNumber(until) }).map(dayNumbered)

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** The same rule as a file writes it. */
const written = ({ every, interval, weekdays, monthDays, months }: Repeat): string =>
  [
    `FREQ=${every}`,
    `INTERVAL=${interval}`,
    weekdays && `BYDAY=${weekdays.map(({ weekday, nth }) => `${nth ?? ''}${names[weekday - 1] ?? ''}`).join(',')}`,
    monthDays && `BYMONTHDAY=${monthDays.join(',')}`,
    months && `BYMONTH=${months.join(',')}`,
  ]
    .filter((part) => part !== undefined)
    .join(';')

const byLibrary = (repeat: Repeat, first: string, count: number): string[] => {
  const iterator = ICAL.Recur.fromString(written(repeat)).iterator(ICAL.Time.fromDateString(first))
  return Array.from({ length: count }, () => iterator.next().toString().slice(0, 10))
}

describe('the days on which an activity comes again', () => {
  it.each<[string, Repeat, string, string[]]>([
    ['every other week', { ...weekly, interval: 2 }, '2026-12-01', ['2026-12-01', '2026-12-15', '2026-12-29']],
    [
      'on the last Friday of a month',
      { ...weekly, every: 'MONTHLY', weekdays: [{ weekday: 5, nth: -1 }] },
      '2026-11-27',
      ['2026-11-27', '2026-12-25', '2027-01-29'],
    ],
    [
      'on the 31st, where a month has one',
      { ...weekly, every: 'MONTHLY' },
      '2026-10-31',
      ['2026-10-31', '2026-12-31', '2027-01-31'],
    ],
    ['on 29 February', { ...weekly, every: 'YEARLY' }, '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29']],
    [
      'on the last working day of a month',
      {
        ...weekly,
        ...{ every: 'MONTHLY', positions: [-1], weekdays: [1, 2, 3, 4, 5].map((weekday) => ({ weekday })) },
      },
      '2026-11-30',
      ['2026-11-30', '2026-12-31', '2027-01-29'],
    ],
    [
      'on the second Sunday of September',
      { ...weekly, every: 'YEARLY', months: [9], weekdays: [{ weekday: 7, nth: 2 }] },
      '2026-09-13',
      ['2026-09-13', '2027-09-12', '2028-09-10'],
    ],
  ])('%s', (_name, repeat, first, expected) => {
    expect(days(repeat, first, '2040-01-01').slice(0, 3)).toEqual(expected)
  })

  it('are as many as the rule counts, the first among them, and none after its end', () => {
    expect(days({ ...weekly, count: 3 }, '2026-12-01', '2030-01-01')).toEqual([
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
    ])
    expect(days({ ...weekly, count: 3 }, '2026-12-01', '2030-01-01', '2026-12-10')).toEqual(['2026-12-15'])
    expect(days({ ...weekly, until: dayNumber('2026-12-08') }, '2026-12-01', '2030-01-01')).toHaveLength(2)
  })

  it('are none, and soon, by a rule that never comes', () => {
    const never: Repeat = { ...weekly, every: 'MONTHLY', months: [2], monthDays: [30] }
    expect(days(never, '2026-12-01', '2200-01-01')).toEqual(['2026-12-01'])
    expect(days({ ...never, count: 9 }, '2026-12-01', '2200-01-01')).toEqual(['2026-12-01'])
  })

  const first = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2029-12-31') }).map(dayNumbered)
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 })
  const interval = fc.integer({ min: 1, max: 4 })
  const ruleFrom = fc.oneof(
    interval.map((n): Repeat => ({ ...weekly, every: 'DAILY', interval: n })),
    fc
      .tuple(interval, weekdays)
      .map(([n, some]): Repeat => ({ ...weekly, interval: n, weekdays: some.map((weekday) => ({ weekday })) })),
    fc
      .tuple(interval, fc.integer({ min: 1, max: 28 }))
      .map(([n, day]): Repeat => ({ ...weekly, every: 'MONTHLY', interval: n, monthDays: [day] })),
    fc
      .tuple(interval, fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 2, 3, 4, -1, -2))
      .map(([n, weekday, nth]): Repeat => ({ ...weekly, every: 'MONTHLY', interval: n, weekdays: [{ weekday, nth }] })),
    fc
      .tuple(interval, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([n, month, day]): Repeat => ({
        ...weekly,
        every: 'YEARLY',
        interval: n,
        months: [month],
        monthDays: [day],
      })),
  )

  it('are those that another reading of the standard finds', () => {
    fc.assert(
      fc.property(ruleFrom, first, (repeat, start) => {
        // What begins where its rule comes: of others the standard says nothing.
        const [begins = ''] = byLibrary(repeat, start, 1)
        const expected = byLibrary(repeat, begins, 12)
        expect(days(repeat, begins, expected.at(-1) ?? '')).toEqual(expected)
      }),
    )
  })

  it('are the same whether one looks from the first day or from any later one', () => {
    fc.assert(
      fc.property(ruleFrom, first, fc.integer({ min: 0, max: 2_000 }), (repeat, start, later) => {
        const from = dayNumbered(dayNumber(start) + later)
        const until = dayNumbered(dayNumber(from) + 400)
        expect(days(repeat, start, until, from)).toEqual(days(repeat, start, until).filter((day) => day >= from))
      }),
    )
  })
})
