import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, momentOf, timeOf } from './day.ts'
import { localDay, momentIn } from './localDay.ts'
import { dayPartOf, mondayOf, weekDays, weekOf } from './week.ts'

const day = fc.integer({ min: 0, max: 36_500 }).map((after) => addDays('1990-01-01', after))
const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

describe('a week', () => {
  it('is numbered as ISO 8601 says, around the turn of years too', () => {
    const known = ['2020-12-31', '2021-01-03', '2021-01-04', '2026-11-28', '2027-01-01', '2025-12-29', '2024-12-30']
    expect(known.map(weekOf)).toEqual([
      ...['2020-W53', '2020-W53', '2021-W01', '2026-W48', '2026-W53', '2026-W01', '2025-W01'],
    ])
  })

  it('has seven days, from Monday on, which all have its number', () => {
    fc.assert(
      fc.property(day, (one) => {
        const days = weekDays(one)
        expect(days).toContain(one)
        expect(days.map((other) => localDay(other).weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
        expect(new Set(days.map(weekOf))).toEqual(new Set([weekOf(one)]))
        expect(weekOf(addDays(mondayOf(one), -1))).not.toBe(weekOf(one))
      }),
    )
  })
})

describe('a day in Brussels', () => {
  it('has 23 hours when summer time begins and 25 when it ends', () => {
    const hours = ['2026-03-29', '2026-10-25', '2026-11-28'].map((one) => {
      const { from, until } = localDay(one)
      return (until - from) / 3_600_000
    })
    expect(hours).toEqual([23, 25, 24])
  })

  it('begins at its first moment, in the week that is one later each Monday', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { from, until, week } = localDay(one)
        expect([dayOf(from), dayOf(from - 1), dayOf(until)]).toEqual([one, addDays(one, -1), addDays(one, 1)])
        expect(localDay(mondayOf(one)).week).toBe(week)
        expect(localDay(addDays(mondayOf(one), 7)).week).toBe(week + 1)
      }),
    )
  })

  it('has each time of day where Temporal has it', () => {
    fc.assert(
      fc.property(day, time, (one, at) => {
        expect(momentIn(one, at)).toBe(momentOf(one, at))
      }),
    )
    for (const changed of ['2026-03-29', '2026-10-25']) expect(timeOf(momentIn(changed, '14:30'))).toBe('14:30')
  })

  it('is divided by noon and by five', () => {
    expect(['08:00', '11:59', '12:00', '16:59', '17:00', '19:30'].map(dayPartOf)).toEqual([
      ...['morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening'],
    ])
  })
})
