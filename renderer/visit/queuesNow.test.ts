import { describe, expect, it } from 'vitest'
import type { Desk } from '#domain/desk/desk.ts'
import { atMinute, entry, visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from './builders.ts'
import { countersNow, queuesNow } from './queuesNow.ts'

const desk = (counter: string, status: Desk['status']): Desk => ({
  id: `desk:gm-2026-11-23-${counter}`,
  counter,
  status,
  queues: ['A'],
  staff: 'staff:an',
  taken: [],
})

describe('the queues now', () => {
  it('count who waits, for how long, and which counters are open for them', () => {
    const open = [
      visitNumbered(101),
      visitNumbered(102, entry('transferred', { minute: 20, to: { kind: 'queue', queue: 'A' } })),
      visitNumbered(103, entry('called', { minute: 5 })),
    ]
    const [quick, identity] = queuesNow(
      testBoard({ open, desks: [desk('1', 'open'), desk('2', 'paused')] }),
      atMinute(30),
    )
    expect(quick).toMatchObject({ letter: 'A', waiting: 2, longestMs: 30 * 60_000, counters: ['1'] })
    expect(identity).toMatchObject({ letter: 'B', waiting: 0, longestMs: 0, counters: [] })
  })
})

describe('the counters now', () => {
  it('are all there, with whom they serve', () => {
    const open = [visitNumbered(101, entry('called', { minute: 5, counter: '2' }))]
    const [first, second] = countersNow(testBoard({ open, desks: [desk('2', 'open')] }))
    expect(first).toEqual({ counter: '1' })
    expect(second).toMatchObject({ counter: '2', desk: { status: 'open' }, visit: { label: 'A101' } })
  })
})
