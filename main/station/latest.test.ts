import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { latestOnly } from './latest.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('of what happens at once only the latest is told, and not before the present turn is over', () => {
  const told: number[] = []
  const tell = latestOnly<number>((value) => told.push(value))
  for (const value of [1, 2, 3]) tell(value)
  expect(told).toEqual([])
  vi.runAllTimers()
  expect(told).toEqual([3])
})

it('what happens later is told again, the last of all too', () => {
  const told: number[] = []
  const tell = latestOnly<number>((value) => told.push(value), 50)
  tell(1)
  vi.advanceTimersByTime(50)
  tell(2)
  tell(3)
  vi.advanceTimersByTime(49)
  expect(told).toEqual([1])
  vi.advanceTimersByTime(1)
  expect(told).toEqual([1, 3])
})
