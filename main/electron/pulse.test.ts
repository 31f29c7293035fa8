import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takePulse } from './pulse.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = () => new Promise<void>(() => undefined)

/** Answers as the list says, and the last of it for ever; tells after how many seconds the page was taken for dead. */
const watch = async (answers: (() => Promise<unknown>)[], seconds: number): Promise<number[]> => {
  const began = Date.now()
  const still: number[] = []
  let asked = 0
  const pulse = takePulse({
    ask: () => (answers[Math.min(asked++, answers.length - 1)] ?? never)(),
    onStill: () => still.push((Date.now() - began) / 1_000),
  })
  await vi.advanceTimersByTimeAsync(seconds * 1_000)
  pulse.close()
  await vi.advanceTimersByTimeAsync(600_000)
  return still
}

const alive = () => Promise.resolve(0)
const replaced = () => Promise.reject(new Error('the page was replaced'))

test('a page that gives no sign of life twice in a row is still, and is looked at again after that', async () => {
  expect(await watch([alive, never], 120)).toEqual([65, 115])
})

test('a page that answers, or is just being replaced, lives', async () => {
  expect(await watch([alive, replaced], 600)).toEqual([])
})

test('one late answer is no sign: a computer that wakes up finds every answer late', async () => {
  expect(await watch([alive, never, alive, never, alive], 600)).toEqual([])
})
