import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alreadyAnnounced, announce, lateMs } from './announcements.ts'
import { type Call, callKey } from './calls.ts'

const noon = Date.parse('2026-11-22T11:00:00.000Z')

const call = (label: string, { ms = noon, counter = '2' }: { ms?: number; counter?: string } = {}): Call => ({
  visit: `visit:gm-2026-11-22-${label}`,
  label,
  counter,
  calledOut: { entry: `called-${String(ms)}`, at: `${new Date(ms).toISOString()}-0000-k2` },
  calledAt: ms,
  language: 'nl',
})

const labels = (calls: readonly Call[]): string[] => calls.map(({ label }) => label)

describe('what the display calls out', () => {
  test('is each new call once', () => {
    const first = announce({ calls: [call('A101')], announced: new Map(), now: noon })
    expect(labels(first.fresh)).toEqual(['A101'])
    const second = announce({ calls: [call('A101')], announced: first.announced, now: noon + 1_000 })
    expect(second.fresh).toEqual([])
  })

  test('begins with the oldest call when several arrive together', () => {
    const calls = [call('B201', { ms: noon + 2_000 }), call('A101', { ms: noon + 1_000 })]
    expect(labels(announce({ calls, announced: new Map(), now: noon + 3_000 }).fresh)).toEqual(['A101', 'B201'])
  })

  test('is not what stood there before the display started', () => {
    const announced = alreadyAnnounced([call('A101')], noon)
    const calls = [call('A102', { ms: noon + 5_000 }), call('A101')]
    expect(labels(announce({ calls, announced, now: noon + 5_000 }).fresh)).toEqual(['A102'])
  })

  test('is a recalled number again', () => {
    const announced = alreadyAnnounced([call('A101')], noon)
    const recalled = call('A101', { ms: noon + 30_000 })
    expect(labels(announce({ calls: [recalled], announced, now: noon + 30_000 }).fresh)).toEqual(['A101'])
  })

  test('is not the first call again when its recall is undone', () => {
    const first = announce({ calls: [call('A101')], announced: new Map(), now: noon })
    const recalled = call('A101', { ms: noon + 30_000 })
    const second = announce({ calls: [recalled], announced: first.announced, now: noon + 30_000 })
    expect(announce({ calls: [call('A101')], announced: second.announced, now: noon + 35_000 }).fresh).toEqual([])
  })

  test('is the number again when it goes to another counter after all', () => {
    const announced = alreadyAnnounced([call('A101', { counter: '2' })], noon)
    expect(labels(announce({ calls: [call('A101', { counter: '4' })], announced, now: noon }).fresh)).toEqual(['A101'])
  })

  test('is not a call that arrives long after it was made', () => {
    const late = announce({ calls: [call('A101')], announced: new Map(), now: noon + lateMs + 1 })
    expect(late.fresh).toEqual([])
    expect(announce({ calls: [call('A101')], announced: late.announced, now: noon }).fresh).toEqual([])
  })

  test('is remembered for twenty minutes and no longer, however many weeks the screen is on', () => {
    let announced = alreadyAnnounced([], noon)
    let most = 0
    for (let minute = 0; minute < 7 * 24 * 60; minute += 1) {
      const now = noon + minute * 60_000
      ;({ announced } = announce({ calls: [call(`A${String(100 + (minute % 800))}`, { ms: now })], announced, now }))
      most = Math.max(most, announced.size)
    }
    expect(most).toBeLessThanOrEqual(22)
  })

  test('is every call exactly once, in whatever portions the calls arrive', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(numbers, fc.array(fc.nat({ max: 20 }), { maxLength: 10 }), (seconds, cuts) => {
        const calls = seconds.map((second) => call(`A${100 + second}`, { ms: noon + second * 1_000 }))
        const now = noon + 61_000
        const portions = [...cuts, calls.length].sort((a, b) => a - b).map((cut) => calls.slice(0, cut))
        const said: string[] = []
        portions.reduce(
          (announced, portion) => {
            const step = announce({ calls: portion, announced, now })
            said.push(...step.fresh.map(callKey))
            return step.announced
          },
          alreadyAnnounced([], now),
        )
        expect([...said].sort()).toEqual(calls.map(callKey).sort())
      }),
    )
  })
})
