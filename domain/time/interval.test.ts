import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Interval, common, isWithin, joined, overlap, totalMs, without } from './interval.ts'

const length = 30
const interval = fc.record({ from: fc.integer({ min: 0, max: length }), until: fc.integer({ min: 0, max: length }) })
const some = fc.array(interval, { maxLength: 8 })

/** The same as the moments that lie in it. */
const moments = (intervals: readonly Interval[]): boolean[] =>
  Array.from({ length }, (_, at) => intervals.some(({ from, until }) => from <= at && at < until))

const isTidy = (intervals: readonly Interval[]): boolean =>
  intervals.every(
    ({ from, until }, place) => from < until && (place === 0 || (intervals[place - 1]?.until ?? from) < from),
  )

it('joining, what is in both, and what is left are what they are for every moment', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [inA, inB] = [moments(a), moments(b)]
      const results = [joined(a), common(a, b), without(a, b)]
      expect(results.map(moments)).toEqual([
        inA,
        inA.map((is, at) => is && inB[at] === true),
        inA.map((is, at) => is && inB[at] === false),
      ])
      for (const result of [joined(a), common(a, b), without(a, b)]) expect(isTidy(result)).toBe(true)
      expect(totalMs(joined(a))).toBe(inA.filter(Boolean).length)
    }),
    { numRuns: 500 },
  )
})

it('an interval lies in others where each of its moments does', () => {
  fc.assert(
    fc.property(
      interval.filter(({ from, until }) => from < until),
      some,
      (inner, outer) => {
        const all = moments(outer)
        const own = moments([inner])
        expect(isWithin(inner, joined(outer))).toBe(own.every((is, at) => !is || all[at] === true))
        expect(joined(outer).some((one) => overlap(inner, one))).toBe(own.some((is, at) => is && all[at] === true))
      },
    ),
  )
})
