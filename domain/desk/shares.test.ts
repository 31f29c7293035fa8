import { describe, expect, it } from 'vitest'
import { atMinute, entry, stampAt, visitNumbered } from '../visit/builders.ts'
import type { Membership } from './sharers.ts'
import { holderOf, otherSharesOf, stillSharing, takenSince } from './shares.ts'

const sharer = (counter: string, queues = ['A']) => ({ id: `desk:gm-2026-11-23-${counter}`, counter, queues })
const membership: Membership = { at: atMinute(10), sharers: [sharer('1'), sharer('2'), sharer('3', ['B'])] }
const visits = Array.from({ length: 12 }, (_, n) => visitNumbered(101 + n))

describe('a visit that waits while cut off', () => {
  it('falls to one of the counters that serve its queue', () => {
    const holders = new Set(visits.map((visit) => holderOf(visit, membership.sharers)))
    expect(holders).toEqual(new Set(['1', '2']))
  })

  it('falls to nobody when none of them serves its queue', () => {
    const sent = visitNumbered(101, entry('transferred', { minute: 2, to: { kind: 'queue', queue: 'C' } }))
    expect(holderOf(sent, membership.sharers)).toBeUndefined()
  })

  it('falls to the others once its counter was seen to close', () => {
    const left = stillSharing(membership, ['desk:gm-2026-11-23-1', 'desk:gm-2026-11-23-9'])
    expect(left.map(({ counter }) => counter)).toEqual(['2', '3'])
    expect(new Set(visits.map((visit) => holderOf(visit, left)))).toEqual(new Set(['2']))
  })
})

it('a share that was taken over counts since the line broke, not what was taken in an earlier outage', () => {
  const taken = [
    { counter: '2', at: stampAt(9) },
    { counter: '3', at: stampAt(11) },
  ]
  expect(takenSince({ taken }, membership)).toEqual(new Set(['3']))
})

describe('the shares of other counters', () => {
  const ask = (part: Partial<Parameters<typeof otherSharesOf>[0]> = {}) =>
    otherSharesOf({
      ...{ waiting: visits, own: '1', sharers: membership.sharers, taken: new Set(), active: new Set() },
      ...{ targets: { A: 5 }, now: atMinute(7) },
      ...part,
    })

  it('are those in which somebody waits, with how many and for how long', () => {
    const theirs = visits.filter((visit) => holderOf(visit, membership.sharers) === '2').map(({ id }) => id)
    expect(ask()).toEqual([{ counter: '2', visits: theirs, longestMs: 7 * 60_000, overdue: 0, taken: false }])
    expect(ask({ waiting: [] })).toEqual([])
  })

  it('are offered some minutes after the target, unless the counter was seen calling', () => {
    expect(ask({ now: atMinute(8.1) })).toMatchObject([{ counter: '2', overdue: ask()[0]?.visits.length }])
    expect(ask({ now: atMinute(8.1), active: new Set(['2']) })).toMatchObject([{ overdue: 0 }])
  })

  it('say which this counter has taken over', () => {
    expect(ask({ taken: new Set(['2']) })).toMatchObject([{ counter: '2', taken: true }])
  })
})
