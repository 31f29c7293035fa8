import { describe, expect, it } from 'vitest'
import { atMinute, stampAt } from '../visit/builders.ts'
import { deskAt } from './builders.ts'
import type { Desk } from './desk.ts'
import { isKnownHereOnly, sharersAt, silentBeforeCutMs } from './sharers.ts'

const counters = (desks: readonly Desk[], silent: Readonly<Record<string, number>> = {}) =>
  sharersAt(desks, (station) => silent[station]).map(({ counter }) => counter)

describe('the counters that share the waiting visits while cut off', () => {
  it('are those that were open or on a break when the line broke', () => {
    expect(counters([deskAt('1'), deskAt('2', { status: 'paused' }), deskAt('3', { status: 'closed' })])).toEqual([
      '1',
      '2',
    ])
  })

  it('are not those left open at a station that had been silent for more than ten minutes', () => {
    const silent = { k1: 1_000, k2: silentBeforeCutMs, k3: silentBeforeCutMs + 1 }
    expect(counters([deskAt('1'), deskAt('2'), deskAt('3')], silent)).toEqual(['1', '2'])
  })

  it('have those among them of which no heartbeat came yet', () => {
    expect(counters([deskAt('1'), deskAt('2')], { k1: 0 })).toEqual(['1', '2'])
  })

  it('are told with the queues that they serve', () => {
    expect(sharersAt([deskAt('1', { queues: ['A', 'C'] })], () => 0)).toEqual([
      { id: 'desk:gm-2026-11-23-1', counter: '1', queues: ['A', 'C'] },
    ])
  })
})

it('a visit that got its number at this very station after the line broke is on no other screen', () => {
  const since = { at: atMinute(10) }
  expect(isKnownHereOnly({ registration: { entry: 'e1', at: stampAt(11, 'k1') } }, 'k1', since)).toBe(true)
  expect(isKnownHereOnly({ registration: { entry: 'e1', at: stampAt(9, 'k1') } }, 'k1', since)).toBe(false)
  expect(isKnownHereOnly({ registration: { entry: 'e1', at: stampAt(11, 'k2') } }, 'k1', since)).toBe(false)
  expect(isKnownHereOnly({}, 'k1', since)).toBe(false)
})
