import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Caller, Dispatch } from '#preload/handlers.ts'
import { answerMs } from '#preload/inTime.ts'
import { eventually } from '#tests/support/eventually.ts'
import { bridgesTo } from './far.ts'

const unsent = (entries: number) => ({ ok: true, value: { entries } })

/** A main that keeps every call waiting until the test answers it. */
const patientMain = () => {
  const waiting: { caller: Caller; answer: (reply: { ok: true; value: unknown }) => void }[] = []
  const dispatch: Dispatch = ({ caller }) =>
    new Promise((resolve) => {
      waiting.push({ caller, answer: resolve })
    })
  const answer = (entries: number): void => waiting.shift()?.answer({ ok: true, value: { entries } })
  return { dispatch, waiting, answer }
}

describe.each(Object.entries(bridgesTo))('over the bridge of the %s', (_name, open) => {
  test('answers find their calls, in whatever order they come', async () => {
    const { dispatch, waiting } = patientMain()
    const { bridge } = await open(dispatch)
    const replies = [bridge.call.unsent({}), bridge.call.unsent({}), bridge.call.unsent({})]
    await eventually(() => waiting.length).toBe(3)
    for (const [n, { answer }] of [...waiting.entries()].reverse()) answer({ ok: true, value: { entries: n } })
    expect(await Promise.all(replies)).toEqual([unsent(0), unsent(1), unsent(2)])
  })

  test('a call that is not answered in time is told so, and an answer after that goes nowhere', async () => {
    const { dispatch, waiting, answer } = patientMain()
    const { bridge } = await open(dispatch)
    const first = bridge.call.unsent({})
    await eventually(() => waiting.length).toBe(1)
    answer(0)
    expect(await first).toEqual(unsent(0))

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const late = bridge.call.unsent({})
    await vi.waitFor(() => expect(waiting).toHaveLength(1))
    vi.advanceTimersByTime(answerMs)
    expect(await late).toEqual({ ok: false, error: { code: 'noAnswer', facts: { channel: 'unsent' } } })
    answer(1)
    const next = bridge.call.unsent({})
    await vi.waitFor(() => expect(waiting).toHaveLength(1))
    answer(2)
    expect(await next).toEqual(unsent(2))
  })

  test('an answer to a page that is gone disturbs nobody; what the page began ends once', async () => {
    const { dispatch, waiting, answer } = patientMain()
    const { bridge, leave } = await open(dispatch)
    void bridge.call.unsent({})
    await eventually(() => waiting.length).toBe(1)
    const caller = waiting[0]?.caller
    const ended: string[] = []
    caller?.onGone(() => ended.push('before'))
    leave()
    await eventually(() => ended).toEqual(['before'])
    // Whatever began only after the page was gone ends at once.
    caller?.onGone(() => ended.push('after'))
    expect(ended).toEqual(['before', 'after'])
    caller?.tell('unsentChanged', { entries: 1 })
    answer(1)
    await new Promise((turn) => setImmediate(turn))
  })
})
