import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, momentOf, timeOf } from './day.ts'
import { shownBetween } from './shownBetween.ts'

const minuteMs = 60_000
/** The days of ten years on which the clocks change: the last Sundays of March and October. */
const changes = Array.from({ length: 10 }, (_, index) => String(2024 + index)).flatMap((year) =>
  ['03', '10'].map((month) => {
    const days = Array.from({ length: 7 }, (_, before) => `${year}-${month}-${String(31 - before)}`)
    return days.find((day) => new Date(day).getUTCDay() === 0) ?? ''
  }),
)

const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const night = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const anyDay = fc.nat({ max: 3_650 }).map((days) => addDays('2024-01-01', days))

const minutesOf = (day: string): number[] => {
  const [begin, end] = [momentOf(day, '00:00'), momentOf(addDays(day, 1), '00:00')]
  return Array.from({ length: (end - begin) / minuteMs }, (_, minute) => begin + minute * minuteMs)
}

/** The minutes of a day whose time the clocks show between two times, asked of the clocks one by one. */
const shown = (day: string, from: string, to: string): number[] =>
  minutesOf(day).filter((moment) => from <= timeOf(moment) && timeOf(moment) < to)

const within = (day: string, from: string, to: string): number[] => {
  const intervals = shownBetween({ day, from, to })
  return minutesOf(day).filter((moment) => intervals.some((one) => one.from <= moment && moment < one.until))
}

describe('what the clocks show between two times', () => {
  it('is to the minute what they show, on both changes of ten years', () => {
    expect(changes).toHaveLength(20)
    fc.assert(
      fc.property(fc.constantFrom(...changes), night, night, (day, from, to) => {
        expect(within(day, from, to)).toEqual(shown(day, from, to))
      }),
      { numRuns: 40 },
    )
  })

  it('is the same on any other day, the last of February in a leap year too', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, fc.constant('2028-02-29')), time, time, (day, from, to) => {
        expect(within(day, from, to)).toEqual(shown(day, from, to))
      }),
      { numRuns: 20 },
    )
  })

  it('lies within its day, and lasts as long as the clocks say it does on a day without a change', () => {
    fc.assert(
      fc.property(anyDay, time, time, (day, from, to) => {
        const intervals = shownBetween({ day, from, to })
        for (const interval of intervals) expect([interval.from, interval.until - 1].map(dayOf)).toEqual([day, day])
        if (changes.includes(day) || from >= to) return
        expect(intervals).toEqual([{ from: momentOf(day, from), until: momentOf(day, to) }])
      }),
    )
  })

  it('has nothing of the hour that is left out, and all of the one that comes twice', () => {
    expect(shownBetween({ day: '2026-03-29', from: '02:00', to: '03:00' })).toEqual([])
    expect(shownBetween({ day: '2026-03-29', from: '02:00', to: '03:30' })).toEqual([
      { from: Date.parse('2026-03-29T01:00:00Z'), until: Date.parse('2026-03-29T01:30:00Z') },
    ])
    expect(shownBetween({ day: '2026-10-25', from: '02:00', to: '03:00' })).toEqual([
      { from: Date.parse('2026-10-25T00:00:00Z'), until: Date.parse('2026-10-25T02:00:00Z') },
    ])
    expect(shownBetween({ day: '2026-10-25', from: '02:15', to: '02:45' })).toHaveLength(2)
  })
})
