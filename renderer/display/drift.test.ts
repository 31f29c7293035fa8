import { expect, test } from 'vitest'
import { driftAt, driftPixels, restingPlaceAt } from './drift.ts'

const steps = Array.from({ length: 200 }, (_, step) => driftAt(step * 30_000))

test('what stands still is moved by one pixel at a time, never far, and to both sides', () => {
  for (const [index, { x, y }] of steps.entries()) {
    const before = steps[index - 1] ?? { x, y }
    expect(Math.abs(x - before.x)).toBeLessThanOrEqual(1)
    expect(Math.abs(y - before.y)).toBeLessThanOrEqual(1)
  }
  const xs = steps.map(({ x }) => x)
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([-driftPixels, driftPixels])
})

test('a resting clock stands at a hundred places before it comes back', () => {
  const places = Array.from({ length: 101 }, (_, minute) => restingPlaceAt(minute * 60_000))
  expect(new Set(places.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(101)
  for (const { x, y } of places) expect(Math.max(x, y)).toBeLessThanOrEqual(100)
})
