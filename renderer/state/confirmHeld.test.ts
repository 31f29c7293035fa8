import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { confirmHeld } from './confirmHeld.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const held = visitDocument('visit:gm-2026-11-23-A101', [
  entry('registered', { minute: 0, id: 'mine' }),
  entry('called', { minute: 1, id: 'theirs', station: 'k2' }),
])
const isOwn = (_document: string, { station }: { station: string }): boolean => station === 'k1'

/** A main that has entries to send and fails so many times at each call. */
const mainThatFails = (times: number, unsent = 1) => {
  const confirmed: string[] = []
  const failures = { unsent: times, confirmEntries: times }
  const answer = <T>(call: keyof typeof failures, value: T) =>
    Promise.resolve(
      failures[call]-- > 0
        ? ({ ok: false, error: { code: 'noAnswer', facts: {} } } as const)
        : ({ ok: true, value } as const),
    )
  const bridge = {
    call: {
      unsent: () => answer('unsent', { entries: unsent }),
      confirmEntries: async ({ entries }: { entries: readonly string[] }) => {
        const reply = await answer('confirmEntries', {})
        if (reply.ok) confirmed.push(...entries)
        return reply
      },
      unconfirmedEdits: () => Promise.resolve({ ok: true as const, value: [] }),
    },
  }
  return { bridge, confirmed }
}

it('main hears which of its own entries the server holds', async () => {
  const { bridge, confirmed } = mainThatFails(0)
  await confirmHeld(bridge, [held], isOwn)
  expect(confirmed).toEqual(['mine'])
})

it('a main that has nothing to send is told nothing', async () => {
  const { bridge, confirmed } = mainThatFails(0, 0)
  await confirmHeld(bridge, [held], isOwn)
  expect(confirmed).toEqual([])
})

it('a call that fails is made again, so that what is sent does not stand as unsent', async () => {
  const { bridge, confirmed } = mainThatFails(2)
  const telling = confirmHeld(bridge, [held], isOwn)
  await vi.advanceTimersByTimeAsync(20_000)
  await telling
  expect(confirmed).toEqual(['mine'])
})

it('a main that is away holds up nobody for long', async () => {
  const { bridge, confirmed } = mainThatFails(Number.POSITIVE_INFINITY)
  const telling = confirmHeld(bridge, [held], isOwn)
  await vi.advanceTimersByTimeAsync(20_000)
  await telling
  expect(confirmed).toEqual([])
})
