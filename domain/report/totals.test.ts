import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownEntry, unknownEntry } from '#tests/arbitrary/entry.ts'
import { unionLogs } from '../document/log.ts'
import { entry } from '../visit/builders.ts'
import {
  type MonthTotals,
  allQueues,
  fuller,
  isProvisional,
  meanOf,
  medianOf,
  noTotals,
  together,
  visitsIn,
  withVisit,
} from './totals.ts'

type Counted = Parameters<typeof withVisit>[1]

const november = { month: '2026-11', asOf: '2026-12' }
const totalsOf = (visits: readonly Counted[]): MonthTotals => visits.reduce(withVisit, noTotals(november))

const numbered = (number: number, ...log: Counted['log']): Counted => ({
  id: `visit:gm-2026-11-23-A${String(number)}`,
  log: [entry('registered', { minute: 0, number }), entry('issued', { minute: 0.1 }), ...log],
})
const served = (number: number, wait: number, service: number, counter = '1'): Counted =>
  numbered(
    number,
    entry('called', { minute: wait, counter }),
    entry('started', { minute: wait + 0.5, counter }),
    entry('finished', { minute: wait + 0.5 + service, counter }),
  )

describe('the totals of a month', () => {
  it('tell of each queue how many came, what became of them and how long it took', () => {
    const { queues, counters, entries } = totalsOf([
      served(101, 4, 5),
      served(102, 6, 7, '2'),
      served(103, 20, 9),
      numbered(104, entry('left', { minute: 3 })),
      numbered(105, entry('called', { minute: 2 }), entry('missed', { minute: 4 })),
      numbered(106),
    ])
    const { A: queue } = queues
    if (queue === undefined) throw new Error('nothing was counted')
    expect(queue).toMatchObject({ finished: 3, left: 1, missed: 1, open: 1, done: 3, notPossible: 0, notRecorded: 0 })
    expect(visitsIn(queue)).toBe(6)
    expect(queue.wait).toMatchObject({ count: 4, sumMs: 32 * 60_000 })
    expect(medianOf(queue.wait)).toBe(4.5 * 60_000)
    expect(meanOf(queue.service)).toBe(7 * 60_000)
    expect(counters).toMatchObject({ '1': { finished: 2 }, '2': { finished: 1 } })
    expect(together(Object.values(counters).map(({ service }) => service))).toEqual(queue.service)
    expect(entries).toBe(3 * 5 + 3 + 4 + 2)
  })

  it('add queues up, and say whether the month was counted for good', () => {
    const inB: Counted = {
      id: 'visit:gm-2026-11-23-B101',
      log: [
        entry('registered', { minute: 0, queue: 'B' }),
        entry('issued', { minute: 1 }),
        entry('left', { minute: 2 }),
      ],
    }
    const totals = totalsOf([served(101, 4, 5), inB])
    const both = allQueues(Object.values(totals.queues))
    expect(both).toMatchObject({ finished: 1, left: 1, done: 1 })
    expect(visitsIn(both)).toBe(2)
    expect(isProvisional(totals)).toBe(true)
    expect(isProvisional({ ...totals, asOf: '2027-01' })).toBe(false)
  })

  it('measure by the true times, whatever the clocks of the stations said', () => {
    const skew = -10 * 60_000
    const log = [entry('registered', { minute: 10, skew }), entry('issued', { minute: 10.1, skew })]
    const called = entry('called', { minute: 10.2, station: 'k2', skew: -6.2 * 60_000 })
    const { queues } = totalsOf([{ id: 'visit:gm-2026-11-23-A101', log: [...log, called] }])
    expect(queues['A']?.wait).toMatchObject({ count: 1, sumMs: 4 * 60_000 })
  })

  it('count what was entered afterwards, with the times of the paper', () => {
    const onPaper = { id: 'visit:gm-2026-11-23-A101', log: [entry('afterwards', { minute: 300 })] }
    const { queues, counters } = totalsOf([onPaper])
    expect(queues['A']).toMatchObject({ finished: 1, done: 1, wait: { count: 1, sumMs: 4 * 60_000 } })
    expect(counters['1']).toMatchObject({ finished: 1, service: { count: 1, sumMs: 7 * 60_000 } })
  })

  it('count nobody whose number was never given', () => {
    const unprinted = {
      id: 'visit:gm-2026-11-23-A101',
      log: [entry('registered', { minute: 0 }), entry('printFailed', { minute: 1 })],
    }
    expect(totalsOf([unprinted])).toEqual({ ...noTotals(november), entries: 2 })
  })

  it('have no mean or median of what never happened', () => {
    expect([meanOf(together([])), medianOf(together([]))]).toEqual([undefined, undefined])
  })

  it('are the same in whatever order, and from logs in whatever order', () => {
    const log = fc.array(fc.oneof({ arbitrary: knownEntry, weight: 4 }, unknownEntry), { maxLength: 8 })
    const visits = fc
      .array(log, { maxLength: 8 })
      .map((logs) =>
        logs.map((one, place) => ({ id: `visit:gm-2026-11-23-A${String(101 + place)}`, log: unionLogs([], one) })),
      )
    fc.assert(
      fc.property(
        visits.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const turned = shuffled.map(({ id, log: entries }) => ({ id, log: entries.toReversed() }))
          expect(totalsOf(turned)).toEqual(totalsOf(all))
        },
      ),
    )
  })
})

describe('two countings of one month', () => {
  const counting = fc
    .record({ entries: fc.nat(3), asOf: fc.constantFrom('2026-12', '2027-01'), open: fc.nat(2) })
    .map(({ entries, asOf, open }) => {
      const empty = totalsOf([numbered(101)]).queues['A']
      const queues = empty === undefined ? {} : { A: { ...empty, open } }
      return { data: { ...noTotals({ month: '2026-11', asOf }), entries, queues } }
    })

  it('end in the same one, whoever hears which first', () => {
    fc.assert(
      fc.property(counting, counting, counting, (a, b, c) => {
        expect(fuller(a, b)).toEqual(fuller(b, a))
        expect(fuller(fuller(a, b), c)).toEqual(fuller(a, fuller(b, c)))
        expect(fuller(a, a)).toEqual(a)
        expect(fuller(a, b).data.entries).toBe(Math.max(a.data.entries, b.data.entries))
      }),
    )
  })

  it('grow by every visit that comes late', () => {
    const early = { data: totalsOf([served(101, 4, 5)]) }
    const late = { data: totalsOf([served(101, 4, 5), served(102, 6, 7)]) }
    expect(fuller(early, late)).toBe(late)
  })
})
