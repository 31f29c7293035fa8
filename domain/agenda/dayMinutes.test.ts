import fc from 'fast-check'
import { expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { localDay } from '../time/localDay.ts'
import { dayMinutes, leastMinutes, minuteOn, minuteText, spanOn } from './dayMinutes.ts'

const days = ['2026-11-26', '2026-03-29', '2026-10-25', '2026-12-31'] as const
const aroundDay = fc.constantFrom(...days).chain((day) => {
  const { from, until } = localDay(day)
  const moment = fc.integer({ min: from - 7_200_000, max: until + 7_200_000 })
  return fc.record({ day: fc.constant(day), a: moment, b: moment })
})

it('a moment lies where the clock on the wall says, also on the days on which clocks are changed', () => {
  for (const day of days) {
    for (const time of ['00:00', '01:59', '03:00', '09:15', '23:59']) {
      expect(minuteText(minuteOn(day, momentOf(day, time)))).toBe(time)
    }
  }
})

it('whatever begins before the day or ends after it lies on it, and can be seen', () => {
  fc.assert(
    fc.property(aroundDay, ({ day, a, b }) => {
      const { from, until } = spanOn(day, { from: Math.min(a, b), until: Math.max(a, b) })
      expect(from).toBeGreaterThanOrEqual(0)
      expect(until).toBeLessThanOrEqual(dayMinutes)
      expect(until - from).toBeGreaterThanOrEqual(leastMinutes)
    }),
  )
})

it('an appointment through the hour that is shown twice ends after it begins', () => {
  const first = momentOf('2026-10-25', '02:45')
  expect(spanOn('2026-10-25', { from: first, until: first + 30 * 60_000 })).toEqual({ from: 165, until: 170 })
})
