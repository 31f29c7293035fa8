import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hoursBetween, hoursOfAgenda } from './axis.ts'
import { dayMinutes, leastMinutes } from './dayMinutes.ts'

const time = fc
  .record({
    from: fc.integer({ min: 0, max: dayMinutes - leastMinutes }),
    length: fc.integer({ min: leastMinutes, max: dayMinutes }),
  })
  .map(({ from, length }) => ({ from, until: Math.min(dayMinutes, from + length) }))

it('all that is shown lies within whole hours of the day', () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 10 }), (times) => {
      const { from, until } = hoursOfAgenda(times)
      expect(from % 60).toBe(0)
      expect(until % 60).toBe(0)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(until).toBeLessThanOrEqual(dayMinutes)
      expect(hoursBetween({ from, until }).length).toBeGreaterThanOrEqual(9)
      for (const one of times) {
        expect(one.from).toBeGreaterThanOrEqual(from)
        expect(one.until).toBeLessThanOrEqual(until)
      }
    }),
  )
})

it('a day of which nothing is known is shown from eight to six', () => {
  expect(hoursBetween(hoursOfAgenda([]))).toEqual([480, 540, 600, 660, 720, 780, 840, 900, 960, 1020])
})
