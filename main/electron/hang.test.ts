import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchHang } from './hang.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const patienceMs = 1_000

/** A window whose page hangs; `answer` is what the person chooses next. */
const page = (attended: boolean) => {
  const seen: string[] = []
  let choose: (answer: 'wait' | 'reload') => void = () => undefined
  const hang = watchHang({
    attended,
    patienceMs,
    ask: (signal) => {
      seen.push('asked')
      return new Promise((resolve) => {
        choose = resolve
        signal.addEventListener('abort', () => {
          seen.push('withdrawn')
          resolve('wait')
        })
      })
    },
    end: () => seen.push('ended'),
    onHang: () => seen.push('hangs'),
  })
  const answer = async (with_: 'wait' | 'reload'): Promise<void> => {
    choose(with_)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { seen, hang, answer }
}

describe('a page that hangs in front of somebody', () => {
  test('is ended when they want it', async () => {
    const { seen, hang, answer } = page(true)
    hang.unresponsive()
    hang.unresponsive()
    await vi.advanceTimersByTimeAsync(60 * patienceMs)
    expect(seen).toEqual(['hangs', 'asked'])
    await answer('reload')
    expect(seen.slice(2)).toContain('ended')
  })

  test('is waited for when they want that, and they are asked again', async () => {
    const { seen, hang, answer } = page(true)
    hang.unresponsive()
    await answer('wait')
    expect(seen).toEqual(['hangs', 'asked'])
    await vi.advanceTimersByTimeAsync(patienceMs)
    expect(seen).toEqual(['hangs', 'asked', 'asked'])
  })

  test('that answers again takes the question back, and is not ended by an answer that comes too late', async () => {
    const { seen, hang, answer } = page(true)
    hang.unresponsive()
    hang.responsive()
    await answer('reload')
    await vi.advanceTimersByTimeAsync(10 * patienceMs)
    expect(seen).toEqual(['hangs', 'asked', 'withdrawn'])
    hang.unresponsive()
    expect(seen.slice(3)).toEqual(['hangs', 'asked'])
  })
})

describe('a page that hangs where nobody sits', () => {
  test('is ended by itself', async () => {
    const { seen, hang } = page(false)
    hang.unresponsive()
    await vi.advanceTimersByTimeAsync(patienceMs)
    expect(seen).toEqual(['hangs', 'ended'])
  })

  test('but not when it answers in time, nor when its window was closed', async () => {
    for (const what of ['responsive', 'close'] as const) {
      const { seen, hang } = page(false)
      hang.unresponsive()
      hang[what]()
      await vi.advanceTimersByTimeAsync(10 * patienceMs)
      expect(seen).toEqual(['hangs'])
    }
  })
})
