import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { longestReleaseMs, openRelease } from './release.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a kiosk that was left locks itself when it is forgotten, counted from the last time it was left', () => {
  let locked = 0
  const release = openRelease(() => locked++)
  expect(release.isReleased()).toBe(false)
  release.release()
  vi.advanceTimersByTime(longestReleaseMs - 1)
  release.release()
  vi.advanceTimersByTime(longestReleaseMs - 1)
  expect([release.isReleased(), locked]).toEqual([true, 0])
  vi.advanceTimersByTime(1)
  expect([release.isReleased(), locked]).toEqual([false, 1])
})

test('it is locked by hand once, and not again by the time', () => {
  let locked = 0
  const release = openRelease(() => locked++)
  release.lock()
  expect(locked).toBe(0)
  release.release()
  release.lock()
  vi.advanceTimersByTime(2 * longestReleaseMs)
  expect([release.isReleased(), locked]).toEqual([false, 1])
})
