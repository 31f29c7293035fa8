import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recoverPage, recoveryAfter } from './recovery.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const minute = 60_000

test('one crash is mended at once, the next ones after a pause, the fourth in a row not at all', () => {
  let crashes: readonly number[] = []
  const seen = [0, 1_000, 4_000, 20_000].map((now) => {
    const next = recoveryAfter(crashes, now)
    crashes = next.crashes
    return next.recovery
  })
  expect(seen).toEqual([
    { kind: 'reload', afterMs: 0 },
    { kind: 'reload', afterMs: 2_000 },
    { kind: 'reload', afterMs: 10_000 },
    { kind: 'stop' },
  ])
})

test('a crash is forgotten after five minutes', () => {
  expect(recoveryAfter([0, 1, 2], 6 * minute).recovery).toEqual({ kind: 'reload', afterMs: 0 })
})

/** A window whose page crashes, in front of somebody or not. */
const page = (attended: boolean) => {
  const seen: string[] = []
  const answer: { again?: () => void } = {}
  const recovery = recoverPage({
    attended,
    now: Date.now,
    reload: () => seen.push('reload'),
    stop: () => seen.push('stop'),
    ask: () => {
      seen.push('ask')
      return new Promise((resolve) => {
        answer.again = resolve
      })
    },
    onGone: (reason, then) => seen.push(`${reason}: ${then}`),
  })
  /** Crashes until words are shown. */
  const crashUntilStopped = (): void => {
    for (let crash = 0; crash < 4; crash++) {
      recovery.gone('crashed')
      vi.advanceTimersByTime(10_000)
    }
    seen.splice(0)
  }
  return { seen, recovery, answer, crashUntilStopped }
}

describe('a page that is gone', () => {
  test('comes back, and what was done is told', () => {
    const { seen, recovery } = page(true)
    recovery.gone('oom')
    vi.advanceTimersByTime(0)
    recovery.gone('killed')
    vi.advanceTimersByTime(1_999)
    expect(seen).toEqual(['oom: reload', 'reload', 'killed: reload'])
    vi.advanceTimersByTime(1)
    expect(seen.at(-1)).toBe('reload')
  })

  test('stays with words when it keeps crashing, until the person in front of it tries again', () => {
    const { seen, recovery, crashUntilStopped } = page(true)
    crashUntilStopped()
    vi.advanceTimersByTime(60 * minute)
    expect(seen).toEqual([])
    recovery.shown()
    recovery.gone('crashed')
    vi.advanceTimersByTime(0)
    expect(seen).toEqual(['crashed: reload', 'reload'])
  })

  test('asks outside the page when not even the words can be shown', async () => {
    const { seen, recovery, answer, crashUntilStopped } = page(true)
    crashUntilStopped()
    recovery.gone('launch-failed')
    expect(seen).toEqual(['launch-failed: stop', 'ask'])
    answer.again?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(seen.at(-1)).toBe('reload')
  })

  test('where nobody sits in front of it, is tried again every minute for ever and asks nobody', () => {
    const { seen, recovery, crashUntilStopped } = page(false)
    crashUntilStopped()
    vi.advanceTimersByTime(minute)
    expect(seen).toEqual(['reload'])
    crashUntilStopped()
    recovery.gone('launch-failed')
    vi.advanceTimersByTime(minute)
    expect(seen).toEqual(['launch-failed: stop', 'reload'])
  })

  test('is left alone once its window is closed', () => {
    const { seen, recovery } = page(false)
    recovery.gone('crashed')
    recovery.close()
    vi.advanceTimersByTime(10 * minute)
    expect(seen).toEqual(['crashed: reload'])
  })
})
