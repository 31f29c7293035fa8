import { expect, it, onTestFinished, vi } from 'vitest'
import { type Reply, failure } from '#preload/failure.ts'
import { type Told, toldBy } from './told.ts'

/** A main process that answers when it is told to, and a page that heard it. */
const listening = () => {
  const answers: ((reply: Reply<number>) => void)[] = []
  const listeners = new Set<(state: number) => void>()
  const back = new Set<() => void>()
  const told: Told<number, { onReconnected: (listener: () => void) => () => void }> = {
    ask: () => new Promise((resolve) => answers.push(resolve)),
    listen: (_, heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
  const bridge = {
    onReconnected: (listener: () => void) => {
      back.add(listener)
      return () => back.delete(listener)
    },
  }
  const heard: number[] = []
  const hearing = toldBy(bridge, told).subscribe((state) => heard.push(state))
  return { answers, listeners, back, heard, hearing }
}

it('what was heard while main was asked is newer than its answer; what could not be answered is asked again', async () => {
  const { answers, listeners, back, heard } = listening()
  listeners.forEach((tell) => tell(2))
  answers[0]?.({ ok: true, value: 1 })
  await Promise.resolve()
  expect(heard).toEqual([2])
  back.forEach((ask) => ask())
  answers[1]?.(failure('disconnected'))
  await Promise.resolve()
  back.forEach((ask) => ask())
  answers[2]?.({ ok: true, value: 3 })
  await Promise.resolve()
  expect(heard).toEqual([2, 3])
})

it('main that gave no answer is asked again, until it says how it stands or nobody wants to hear', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { answers, heard, hearing } = listening()
  for (const place of [0, 1]) {
    answers[place]?.(failure('noAnswer'))
    await vi.advanceTimersByTimeAsync(2_000)
  }
  answers[2]?.({ ok: true, value: 1 })
  await vi.advanceTimersByTimeAsync(10_000)
  expect([heard, answers.length]).toEqual([[1], 3])
  hearing.unsubscribe()

  const other = listening()
  other.answers[0]?.(failure('noAnswer'))
  await vi.advanceTimersByTimeAsync(0)
  other.hearing.unsubscribe()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(other.answers.length).toBe(1)

  const twice = listening()
  twice.back.forEach((ask) => ask())
  for (const answer of twice.answers) answer(failure('noAnswer'))
  await vi.advanceTimersByTimeAsync(0)
  twice.hearing.unsubscribe()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(twice.answers.length).toBe(2)
})

it('nothing listens any more once nobody wants to hear', () => {
  const { listeners, back, hearing } = listening()
  hearing.unsubscribe()
  expect([listeners.size, back.size]).toEqual([0, 0])
})
