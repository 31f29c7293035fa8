import fc from 'fast-check'
import { expect, it } from 'vitest'
import { growthPerDay, grownIn, leaksIn } from './growth.ts'
import type { Held, Sample } from './memory.ts'

const dayMs = 86_400_000
const flat: Held = { pageHeap: 20, pageRss: 150, nodes: 400, listeners: 120, mainHeap: 30, mainRss: 110 }

const dayAfterDay = (of: (day: number) => Partial<Held>, pidOf = (_day: number): number => 1): [string, Sample][] =>
  Array.from({ length: 7 }, (_, day) => [
    'display',
    { at: day * dayMs, pid: pidOf(day), held: { ...flat, ...of(day) } },
  ])

it('what grows by as much each day is found with that much, however it wavers', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 1_000 }), (slope, from) => {
      const values = Array.from({ length: 6 }, (_, day) => ({ at: day * dayMs, value: from + day * slope }))
      expect(growthPerDay(values)).toBeCloseTo(slope, 6)
    }),
  )
})

it('a leak of a megabyte a day is told, and memory that stays is not', () => {
  expect(leaksIn(grownIn(dayAfterDay(() => ({}))))).toEqual([])
  const leaks = leaksIn(grownIn(dayAfterDay((day) => ({ pageHeap: 20 + day }))))
  expect(leaks).toEqual(['display: pageHeap grows by 1 a day: 21 22 23 24 25 26'])
})

it('what is loaded on the first day is no growth', () => {
  expect(leaksIn(grownIn(dayAfterDay((day) => ({ nodes: day === 0 ? 100 : 900 }))))).toEqual([])
})

it('a main that was started anew is compared with itself alone', () => {
  const samples = dayAfterDay(
    (day) => ({ mainRss: day < 3 ? 60 : 110 }),
    (day) => (day < 3 ? 1 : 2),
  )
  const main = grownIn(samples).find(({ kind }) => kind === 'mainRss')
  expect(main).toEqual({ of: 'display', kind: 'mainRss', values: [110, 110, 110, 110], perDay: 0 })
})
