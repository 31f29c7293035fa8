import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { everyRecord } from './builders.ts'
import { LedgerRecord, type SharedRecord, mergeSharedRecords, recordId, recordKinds } from './record.ts'
import { duties, events, rules, verdictOf } from './verdict.ts'

const version: fc.Arbitrary<SharedRecord> = fc.record(
  {
    found: fc
      .tuple(fc.constantFrom(...everyRecord.slice(0, 3)), fc.integer({ min: 0, max: 2 }))
      .map(([record, at]) => ({ ...record, id: 'one', at })),
    attended: fc.record({
      by: fc.constantFrom('staff:an', 'staff:jan'),
      at: fc.integer({ min: 0, max: 2 }).map((minute) => stampAt(minute)),
    }),
  },
  { requiredKeys: [] },
)

describe('a record that several stations share', () => {
  it('is the same for all of them, in whatever order and grouping their versions meet', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(mergeSharedRecords(a, b)).toEqual(mergeSharedRecords(b, a))
        expect(mergeSharedRecords(mergeSharedRecords(a, b), c)).toEqual(mergeSharedRecords(a, mergeSharedRecords(b, c)))
        expect(mergeSharedRecords(a, a)).toEqual(a)
      }),
    )
  })

  it('keeps who found it first, and who saw to it first', () => {
    const [record] = everyRecord
    if (record === undefined) throw new Error('there are records')
    const early = { found: record, attended: { by: 'staff:an', at: stampAt(1) } }
    const late = { found: { ...record, at: record.at + 1 }, attended: { by: 'staff:jan', at: stampAt(2) } }
    expect(mergeSharedRecords(late, early)).toEqual(early)
  })
})

describe('the id of a record', () => {
  it('follows from what it is about, and fits whatever that is', () => {
    expect(recordId('doubleCall', 'visit:gm-2026-11-23-A117', 'e1')).toBe('doubleCall:visit:gm-2026-11-23-A117:e1')
    expect(recordId('refusedRow', 'x'.repeat(500))).toHaveLength(110)
  })
})

it('there is an example of every kind, each as records must be', () => {
  expect(new Set(everyRecord.map(({ kind }) => kind))).toEqual(new Set(recordKinds))
  for (const record of everyRecord) expect(LedgerRecord.parse(record)).toEqual(record)
})

it('every event, rule and duty is what some record comes to', () => {
  const verdicts = everyRecord.map(verdictOf)
  expect(new Set(verdicts.map(({ event }) => event))).toEqual(new Set(events))
  expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(new Set(rules))
  expect(new Set(verdicts.map(({ duty }) => duty))).toEqual(new Set(duties))
})
