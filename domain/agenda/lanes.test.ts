import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlap } from '../time/interval.ts'
import { inLanes } from './lanes.ts'

const items = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 20 }) })
    .map(({ from, length }) => ({ from, until: from + length })),
  { maxLength: 20 },
)

it('what overlaps stands side by side, each thing once, none over another', () => {
  fc.assert(
    fc.property(items, (some) => {
      const named = some.map((item, id) => ({ ...item, id }))
      const placed = inLanes(named)
      expect(placed.map(({ id }) => id).sort((a, b) => a - b)).toEqual(named.map(({ id }) => id))
      for (const one of placed) {
        expect(one.lane).toBeLessThan(one.lanes)
        for (const other of placed) {
          if (one.id === other.id || !overlap(one, other)) continue
          expect(one.lane).not.toBe(other.lane)
          expect(one.lanes).toBe(other.lanes)
        }
      }
    }),
  )
})

it('there are no more lanes than meet at one moment, and what is alone has all the room', () => {
  fc.assert(
    fc.property(items, (some) => {
      const placed = inLanes(some)
      for (const one of placed) {
        const together = Math.max(...placed.map(({ from }) => placed.filter((other) => holds(other, from)).length))
        expect(one.lanes).toBeLessThanOrEqual(together)
        if (placed.filter((other) => overlap(one, other)).length === 1) expect(one.lanes).toBe(1)
      }
    }),
  )
})

const holds = ({ from, until }: { from: number; until: number }, at: number): boolean => from <= at && at < until
