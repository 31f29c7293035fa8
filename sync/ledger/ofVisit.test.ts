import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Envelope, unionLogs } from '#domain/document/log.ts'
import { verdictOf } from '#domain/ledger/verdict.ts'
import { atMinute, entry } from '#domain/visit/builders.ts'
import { anyLog, reordered } from '#tests/arbitrary/entry.ts'
import { recordsOfVisit } from './ofVisit.ts'

const id = 'visit:gm-2026-11-23-A101'
const begun = [entry('registered', { minute: 0 }), entry('issued', { minute: 0.1 })]
const recordsOf = (...entries: Envelope[]) => recordsOfVisit({ id, log: unionLogs(begun, entries) })

const atTwo = entry('called', { minute: 5, counter: '2', station: 'k2', authority: 'share' })
const atThree = entry('called', { minute: 6, counter: '3', station: 'k3', authority: 'person' })

describe('a visit that two counters called', () => {
  it('leaves one record: who keeps it, because it was first, and nothing to do', () => {
    const [record, ...others] = recordsOf(atTwo, atThree)
    expect(others).toEqual([])
    expect(record).toEqual({
      kind: 'doubleCall',
      id: `doubleCall:${id}:called-k3-6`,
      at: atMinute(6),
      station: 'k3',
      document: id,
      facts: { kept: '2', lost: '3', rule: 'first', worked: false },
    })
    expect(record && verdictOf(record)).toEqual({ event: 'doubleCall', rule: 'callFirst', duty: 'nothing' })
  })

  it.each([
    ['server', [atTwo, entry('called', { minute: 6, counter: '3', station: 'k3', authority: 'server' })], '3'],
    ['seated', [atTwo, entry('started', { minute: 5.5, counter: '2', station: 'k2' }), atThree], '2'],
    ['over', [atTwo, entry('finished', { minute: 5.5, counter: '2', station: 'k2' }), atThree], '2'],
  ])('names the rule: %s', (rule, entries, kept) => {
    expect(recordsOf(...entries)).toMatchObject([{ facts: { rule, kept } }])
  })

  it('says that the other counter worked on it, which counts nowhere, so that somebody asks', () => {
    const started = entry('started', { minute: 7, counter: '3', station: 'k3' })
    const [record] = recordsOf(atTwo, atThree, started)
    expect(record).toMatchObject({ facts: { lost: '3', worked: true } })
    expect(record && verdictOf(record).duty).toBe('askCounter')
  })

  it('though clocks were apart and the first had let go: the one who took over is named, and no work was lost', () => {
    const first = entry('called', { minute: 5, counter: '2', station: 'k2', authority: 'share', after: '' })
    const parked = entry('parked', { minute: 7, counter: '2', station: 'k2' })
    const back = entry('returned', { minute: 8, station: 'k2' })
    const second = entry('called', { minute: 12, counter: '3', station: 'k3', after: '' })
    expect(recordsOf(first, parked, back, second)).toMatchObject([
      { facts: { rule: 'unaware', kept: '3', lost: '2', worked: false } },
    ])
  })
})

it('a call that its own station withdrew leaves a record, and no double call', () => {
  const taken = entry('withdrawn', { minute: 6.1, station: 'k3', target: atThree.id, because: 'lost' })
  expect(recordsOf(atTwo, atThree, taken)).toMatchObject([
    { kind: 'withdrawnCall', station: 'k3', facts: { counter: '3', because: 'lost' } },
  ])
  const foreign = { ...taken, station: 'k2' }
  expect(recordsOf(atTwo, atThree, foreign).map(({ kind }) => kind)).toEqual(['doubleCall'])
})

it.each(['transferred', 'left'] as const)(
  'a visit %s while a counter called it leaves a record with the counter',
  (what) => {
    const away = entry(what, { minute: 5.1, station: 'desk', after: '' })
    expect(recordsOf(atTwo, away)).toMatchObject([
      { kind: 'crossedCall', station: 'desk', at: atMinute(5.1), facts: { counter: '2', what } },
    ])
    expect(recordsOf(atTwo, entry(what, { minute: 5.1, station: 'k2', after: atTwo.at }))).toEqual([])
  },
)

it('a visit like any other leaves none', () => {
  expect(recordsOf(atTwo, entry('finished', { minute: 9, counter: '2', station: 'k2' }))).toEqual([])
})

it('the same entries leave the same records, whatever order they came in and how often', () => {
  fc.assert(
    fc.property(
      anyLog.chain((log) => fc.tuple(fc.constant(log), reordered(log))),
      ([log, again]) => {
        const records = recordsOfVisit({ id, log: unionLogs([], log) })
        expect(recordsOfVisit({ id, log: unionLogs([], again) })).toEqual(records)
        expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
      },
    ),
  )
})
