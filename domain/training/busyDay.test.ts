import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VisitPayload } from '../visit/entry.ts'
import { entry, testDay } from '../visit/builders.ts'
import { visitId } from '../visit/label.ts'
import { type Visit, visitOf } from '../visit/visit.ts'
import { BusyDay, madeUpDay, replayOf } from './busyDay.ts'

let numbers = 0
const visit = (minute: number, calledAfter?: number, serviceMinutes = 4): Visit => {
  const number = 101 + (numbers += 1)
  const id = visitId({ site: 'gm', day: testDay, queue: 'A', number })
  const called: VisitPayload['type'][] = calledAfter === undefined ? [] : ['called', 'started', 'finished']
  const ends = minute + (calledAfter ?? 0)
  const minutes = [ends, ends + 1, ends + 1 + serviceMinutes]
  return visitOf({
    id,
    log: [
      entry('registered', { minute, number }),
      entry('issued', { minute }),
      ...called.map((type, index) => entry(type, { minute: minutes[index] ?? ends })),
    ],
  })
}

describe('a day as it was', () => {
  it('begins with its busiest hour, with who waited then there at once, and what was before comes last', () => {
    const early = visit(0, 5)
    const waits = visit(110, 20)
    const busy = [120, 125, 130, 135, 140].map((minute) => visit(minute, 10))
    const late = visit(300, 3)
    const replay = replayOf(testDay, [late, ...busy, waits, early])
    const minutes = replay?.arrivals.map(({ afterMs }) => afterMs / 60_000)
    // 110 to 140 lie within one hour, so it begins with the one of 110.
    expect(minutes).toEqual([0, 10, 15, 20, 25, 30, 190, 195])
    expect(replay?.day).toBe(testDay)
  })

  it('lets each be served as long as it took, and as long as is usual that day where nobody knows', () => {
    const replay = replayOf(testDay, [visit(0, 1, 6), visit(1, 1, 6), visit(2), visit(3, 1, 600), visit(4, 1, 0.1)])
    expect(replay?.arrivals.map(({ serviceMs }) => serviceMs / 60_000)).toEqual([6, 6, 6, 40, 0.5])
  })

  it('is none where nobody came', () => {
    expect(replayOf(testDay, [])).toBeUndefined()
    expect(
      replayOf(testDay, [visitOf({ id: visitId({ site: 'gm', day: testDay, queue: 'A', number: 101 }), log: [] })]),
    ).toBeUndefined()
  })

  it('leaves out whom a wrong clock put on another day', () => {
    const replay = replayOf(testDay, [visit(0, 5), visit(60 * 24 * 365 * 73, 5), visit(10, 5)])
    expect(BusyDay.parse(replay).arrivals.map(({ afterMs }) => afterMs / 60_000)).toEqual([0, 10])
  })

  it('loses nobody, and is always one that can be played', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 90 })), { minLength: 1 }),
        (days) => {
          const replay = replayOf(
            testDay,
            days.map(([minute, waited]) => visit(minute, waited)),
          )
          expect(BusyDay.parse(replay).arrivals).toHaveLength(days.length)
          expect(replay?.arrivals[0]?.afterMs).toBe(0)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('a made-up day', () => {
  const offered = ['a', 'b', 'c', 'd'].map((key) => ({ key, queue: 'B', minutes: 6 }))

  it('is busy from the beginning, and asks most for what is asked most', () => {
    let state = 7
    const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
    const { arrivals } = BusyDay.parse(madeUpDay(offered, random))
    expect(arrivals.filter(({ afterMs }) => afterMs === 0)).toHaveLength(12)
    expect(arrivals).toHaveLength(252)
    const asked = (key: string): number => arrivals.filter(({ products }) => products.includes(key)).length
    expect(asked('a')).toBeGreaterThan(asked('d'))
    expect(new Set(arrivals.map(({ language }) => language)).size).toBe(4)
  })

  it('is always one that can be played, and none where nothing is offered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (dice) => {
          let thrown = 0
          const random = (): number => dice[(thrown += 1) % dice.length] ?? 0
          expect(BusyDay.safeParse(madeUpDay(offered, random)).success).toBe(true)
        },
      ),
      { numRuns: 20 },
    )
    expect(madeUpDay([], Math.random)).toBeUndefined()
  })
})
