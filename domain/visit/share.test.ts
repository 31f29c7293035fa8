import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shareOf } from './share.ts'

const visit = fc.integer({ min: 101, max: 9_999 }).map((number) => `visit:gm-2026-11-23-A${number}`)
const counters = fc.uniqueArray(
  fc.integer({ min: 1, max: 40 }).map((n) => String(n)),
  { minLength: 1, maxLength: 12 },
)

it('every visit falls to one counter, in whatever order they are named', () => {
  fc.assert(
    fc.property(visit, counters, (id, alive) => {
      expect(alive).toContain(shareOf(id, alive))
      expect(shareOf(id, alive.toReversed())).toBe(shareOf(id, alive))
    }),
  )
})

it('when a counter leaves, only its own visits move', () => {
  fc.assert(
    fc.property(visit, counters, (id, alive) => {
      const before = shareOf(id, alive)
      for (const gone of alive) {
        const after = shareOf(
          id,
          alive.filter((counter) => counter !== gone),
        )
        if (gone !== before) expect(after).toBe(before)
      }
    }),
  )
})

it('two counters that know of each other never both take a visit, whomever else each of them knows', () => {
  fc.assert(
    fc.property(visit, counters, counters, (id, one, other) => {
      const [a, b] = [shareOf(id, [...one, '41', '42']), shareOf(id, [...other, '41', '42'])]
      expect([a, b]).not.toEqual(['41', '42'])
    }),
  )
})

it('among no counters at all a visit falls to none', () => {
  expect(shareOf('visit:gm-2026-11-23-A101', [])).toBeUndefined()
})

it('the visits of a day are shared out evenly', () => {
  const alive = ['1', '2', '3', '4']
  const shares = Map.groupBy(
    Array.from({ length: 1_000 }, (_, n) => `visit:gm-2026-11-23-A${101 + n}`),
    (id) => shareOf(id, alive),
  )
  for (const counter of alive) expect(Math.abs((shares.get(counter) ?? []).length - 250)).toBeLessThan(60)
})
