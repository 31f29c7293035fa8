import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMinute } from './builders.ts'
import { type EstimateQuestion, endsOf, waitEstimate } from './estimate.ts'
import { nothing } from './state.ts'
import type { Visit } from './visit.ts'

const served = (minutes: number, queue = 'A'): Visit => ({
  ...nothing,
  ...{ id: 'visit:gm-2026-11-23-A101', day: '2026-11-23', label: 'A101', signers: [] },
  stage: 'finished',
  queue,
  calledAt: atMinute(0),
  endedAt: atMinute(minutes),
})
const waiting = (queue: string): Visit => ({ ...served(1, queue), stage: 'waiting' })
const desk = (...queues: string[]) => ({ status: 'open', queues }) as const
const fives = [served(5), served(5), served(5), served(5), served(5)]
const usual: EstimateQuestion = { queue: 'A', ahead: 3, open: [], closed: fives, desks: [desk('A')] }
const estimate = (change: Partial<EstimateQuestion>) => waitEstimate({ ...usual, ...change })

describe('how long somebody will wait', () => {
  it('is what those before take, and who is being served', () => {
    expect(estimate({})).toEqual({ kind: 'about', minutes: 20 })
    expect(estimate({ ahead: 0 })).toEqual({ kind: 'under', minutes: 5 })
    expect(estimate({ ahead: 2, desks: [desk('A'), desk('A', 'B')] })).toEqual({ kind: 'about', minutes: 10 })
  })

  it('reaches further where the same counters also serve others who wait', () => {
    const open = [waiting('B'), waiting('B'), waiting('C')]
    expect(estimate({ open, desks: [desk('A', 'B')] })).toEqual({ kind: 'between', from: 15, to: 30 })
  })

  it('is typical: one visitor who took an hour does not count for all', () => {
    expect(estimate({ closed: [served(60), ...fives] })).toEqual({ kind: 'about', minutes: 20 })
  })

  it('goes by the latest of the day', () => {
    const before = Array.from({ length: 40 }, () => served(50))
    const now = Array.from({ length: 20 }, () => served(5))
    expect(estimate({ closed: [...now, ...before] })).toEqual({ kind: 'about', minutes: 20 })
  })

  it('is not told where no counter is open for the queue, or on a break', () => {
    expect(estimate({ desks: [] })).toBeUndefined()
    expect(estimate({ desks: [desk('B'), { status: 'paused', queues: ['A'] }] })).toBeUndefined()
  })

  it('is not told while too few were served today, or only in another queue', () => {
    expect(estimate({ closed: fives.slice(1) })).toBeUndefined()
    expect(estimate({ closed: fives.map((visit) => ({ ...visit, queue: 'B' })) })).toBeUndefined()
  })

  it('is said to be long when nobody would wait for the exact number', () => {
    expect(estimate({ ahead: 40 })).toEqual({ kind: 'over', minutes: 120 })
  })

  const question = fc.record({
    ahead: fc.nat({ max: 60 }),
    others: fc.nat({ max: 20 }),
    counters: fc.integer({ min: 1, max: 6 }),
    minutes: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 5, maxLength: 30 }),
  })
  const ask = (asked: { ahead: number; others: number; counters: number; minutes: number[] }) =>
    endsOf(
      waitEstimate({
        queue: 'A',
        ahead: asked.ahead,
        open: Array.from({ length: asked.others }, () => waiting('B')),
        closed: asked.minutes.map((minutes) => served(minutes)),
        desks: Array.from({ length: asked.counters }, () => desk('A', 'B')),
      }) ?? { kind: 'under', minutes: -1 },
    )

  it('is never negative, and never ends before it begins', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { least, most } = ask(asked)
        expect(least).toBeGreaterThanOrEqual(0)
        expect(most).toBeGreaterThan(least)
      }),
    )
  })

  it('is never shorter with more people before', () => {
    fc.assert(
      fc.property(question, fc.nat({ max: 30 }), (asked, more) => {
        const [few, many] = [ask(asked), ask({ ...asked, ahead: asked.ahead + more })]
        expect(many.least).toBeGreaterThanOrEqual(few.least)
        expect(many.most).toBeGreaterThanOrEqual(few.most)
      }),
    )
  })
})
