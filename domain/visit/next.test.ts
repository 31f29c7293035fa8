import { describe, expect, it } from 'vitest'
import type { Envelope } from '../document/log.ts'
import type { Target } from './entry.ts'
import { atMinute, entry, visitNumbered } from './builders.ts'
import { callingOrder, mayCall, nextVisit, waitedMs } from './next.ts'
import type { Visit } from './visit.ts'

const caller = { counter: '1', queues: ['A', 'B'], staff: 'staff:an' }
const targets = { A: 5, B: 20 }

/** A visit that waits in a queue since a minute, with what happened to it since. */
const waiting = (number: number, minute: number, queue = 'A', ...more: Envelope[]): Visit =>
  visitNumbered(number, entry('transferred', { minute, to: { kind: 'queue', queue } }), ...more)
const sentTo = (to: Target) => entry('transferred', { minute: 3, to })

const due = (minute: number) => ({ id: 'appointment:gm-2026-11-23-k7m2x9pd', due: atMinute(minute) })
/** A visit that came at minute 0 for an appointment. */
const appointed = (number: number, minute: number, staff?: string): Visit =>
  visitNumbered(
    number,
    entry('registered', {
      ...{ minute: 0, number, appointment: { ...due(minute), ...(staff === undefined ? {} : { staff }) } },
    }),
    entry('issued', { minute: 0.1 }),
  )

const order = (visits: Visit[], minute = 10): string[] =>
  callingOrder({ waiting: visits, caller, targets, now: atMinute(minute) }).map(({ label }) => label)

describe('the next visit', () => {
  it('is the one that waited longest, within one queue', () => {
    expect(order([waiting(102, 2), waiting(101, 1), waiting(103, 3)])).toEqual(['A101', 'A102', 'A103'])
  })

  it('is the one that used up most of the time its queue allows, among several queues', () => {
    // 8 of 20 minutes against 3 of 5.
    expect(order([waiting(101, 2, 'B'), waiting(102, 7, 'A')])).toEqual(['A102', 'A101'])
  })

  it('is one with priority before any that waits longer', () => {
    const urgent = waiting(103, 9, 'A', entry('prioritised', { minute: 9.5, priority: 2 }))
    const frail = waiting(104, 9, 'A', entry('prioritised', { minute: 9.5, priority: 1 }))
    expect(order([waiting(101, 1), frail, urgent])).toEqual(['A103', 'A104', 'A101'])
  })

  it('is first of all one that was sent to this very counter or person, whatever its queue', () => {
    const toCounter = waiting(105, 8, 'A', entry('called', { minute: 8.5 }), {
      ...entry('transferred', { minute: 9, to: { kind: 'counter', counter: '1', queue: 'Z' } }),
    })
    const urgent = waiting(103, 1, 'A', entry('prioritised', { minute: 2, priority: 2 }))
    expect(order([urgent, toCounter])).toEqual(['A105', 'A103'])
    const toPerson = waiting(106, 1, 'A', sentTo({ kind: 'staff', staff: 'staff:an', queue: 'Z' }))
    expect(order([urgent, toPerson])).toEqual(['A106', 'A103'])
  })

  it('is the one registered first when two wait equally long, then the smaller id: every counter sees one order', () => {
    const a = waiting(101, 4)
    const b = waiting(102, 4)
    expect(order([b, a])).toEqual(['A101', 'A102'])
    expect(order([a, b])).toEqual(['A101', 'A102'])
  })

  it('is an appointment whose time has come, before walk-ins, and after them while it is early', () => {
    const walkIn = waiting(101, 1)
    expect(order([walkIn, appointed(102, 20)], 10)).toEqual(['A101', 'A102'])
    expect(order([walkIn, appointed(102, 20)], 15)).toEqual(['A102', 'A101'])
    const urgent = waiting(103, 14, 'A', entry('prioritised', { minute: 14, priority: 2 }))
    expect(order([urgent, walkIn, appointed(102, 20)], 21)).toEqual(['A102', 'A103', 'A101'])
    // Nobody else is there: why wait?
    expect(order([appointed(102, 40)], 10)).toEqual(['A102'])
  })

  it('is, of two appointments, the one that is over its time the longest', () => {
    expect(order([appointed(102, 20), appointed(103, 12)], 25)).toEqual(['A103', 'A102'])
    expect(order([appointed(102, 28), appointed(103, 27)], 25)).toEqual(['A103', 'A102'])
  })

  it('is no appointment with somebody else, until it is sent on', () => {
    const withEls = appointed(102, 5, 'staff:els')
    expect(order([withEls], 10)).toEqual([])
    const here = visitNumbered(
      ...[102, entry('registered', { minute: 0, appointment: { ...due(5), staff: 'staff:els' } })],
      ...[entry('issued', { minute: 0.1 }), sentTo({ kind: 'queue', queue: 'A' })],
    )
    expect(order([here], 10)).toEqual(['A102'])
    expect(order([appointed(102, 5, 'staff:an')], 10)).toEqual(['A102'])
  })

  it('is none when nobody waits for this counter', () => {
    const elsewhere = [
      waiting(101, 1, 'C'),
      waiting(102, 1, 'A', sentTo({ kind: 'counter', counter: '2', queue: 'A' })),
      waiting(103, 1, 'A', sentTo({ kind: 'staff', staff: 'staff:els', queue: 'A' })),
      visitNumbered(104, entry('called', { minute: 2 })),
    ]
    expect(elsewhere.some((visit) => mayCall(visit, caller))).toBe(false)
    expect(nextVisit({ waiting: elsewhere, caller, targets, now: atMinute(10) })).toBeUndefined()
  })

  it('counts a quarter of an hour as usual for a queue without a target', () => {
    const unknown = { ...caller, queues: ['A', 'Q'] }
    const visits = [waiting(101, 0.5, 'Q'), waiting(102, 8, 'A')]
    const question = { waiting: visits, caller: unknown, targets: { A: 5 }, now: atMinute(10) }
    // 9.5 of 15 minutes against 2 of 5.
    expect(nextVisit(question)?.label).toBe('A101')
  })
})

describe('a wait', () => {
  it('runs from the moment the visit began to wait', () => {
    expect(waitedMs({ waitingSince: atMinute(2) }, atMinute(5))).toBe(180_000)
  })

  it('is nothing before it began, and never negative where another clock runs ahead', () => {
    expect(waitedMs({}, atMinute(5))).toBe(0)
    expect(waitedMs({ waitingSince: atMinute(9) }, atMinute(5))).toBe(0)
  })

  it('begins at the time of an appointment for whoever came early', () => {
    const visit = { waitingSince: atMinute(0), appointment: due(20) }
    expect([waitedMs(visit, atMinute(10)), waitedMs(visit, atMinute(23))]).toEqual([0, 180_000])
  })
})
