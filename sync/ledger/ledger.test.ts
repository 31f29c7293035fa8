import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyRecord } from '#domain/ledger/builders.ts'
import { sharedRecordId } from '#domain/ledger/record.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { ledgerOf, waitsForPerson } from './ledger.ts'
import { apartRecord, problemRecord, refusedRecord, repairRecord } from './ofStation.ts'

const here = { station: 'k1', at: Date.parse('2026-11-23T08:05:00Z') }

describe('the ledger', () => {
  it('is the same whatever order its records came in, newest first, each once', () => {
    const dated = everyRecord.map((record, place) => ({ ...record, at: record.at + place * 1_000 }))
    const whole = ledgerOf(dated, [])
    expect(whole.map(({ record }) => record.at)).toEqual(dated.map(({ at }) => at).toReversed())
    fc.assert(
      fc.property(fc.shuffledSubarray([...dated], { minLength: dated.length }), (records) => {
        const shared = records.slice(0, 5).map((found) => ({ id: sharedRecordId(found.id), data: { found } }))
        expect(ledgerOf([...records, ...records.slice(3)], shared)).toEqual(whole)
      }),
    )
  })

  it('asks a person until somebody has seen to it, also to what a station works out for itself', () => {
    const refused = refusedRecord({ document: 'staff:an', reason: 'tooLarge', at: here.at }, 'k1')
    const attended = { by: 'staff:jan', at: stampAt(9) }
    expect(ledgerOf([refused], []).map(waitsForPerson)).toEqual([true])
    const lines = ledgerOf([refused], [{ id: sharedRecordId(refused.id), data: { attended } }])
    expect(lines).toMatchObject([{ attended }])
    expect(lines.map(waitsForPerson)).toEqual([false])
  })

  it('never asks a person where nothing is left to do', () => {
    const torn = repairRecord({ part: 'tornEntry', file: 'x' }, here)
    expect(ledgerOf([torn], []).map(waitsForPerson)).toEqual([false])
  })

  it('believes what the station knows itself before what others say of it, and nothing that is not where it belongs', () => {
    const own = refusedRecord({ document: 'staff:an', reason: 'tooLarge', at: here.at }, 'k1')
    const found = refusedRecord({ document: 'staff:an', reason: 'never mind', at: 1 }, 'k1')
    expect(ledgerOf([own], [{ id: sharedRecordId(own.id), data: { found } }])).toMatchObject([{ record: own }])
    expect(ledgerOf([], [{ id: 'record:elsewhere', data: { found } }])).toEqual([])
  })

  it('lists no mark about a record that this station does not have', () => {
    const attended = { by: 'staff:jan', at: stampAt(9) }
    expect(ledgerOf([], [{ id: 'record:forgedEntry:x', data: { attended } }])).toEqual([])
  })
})

describe('what a station finds', () => {
  it('has one id at every station that keeps the same forged entry', () => {
    const row = { id: 'apart:visit:gm-2026-11-23-A101:abc', document: 'visit:gm-2026-11-23-A101', station: 'k9' }
    const found = [1, 2].map((at) => apartRecord({ ...row, fault: 'signature', at }))
    expect(new Set(found.map(({ id }) => id)).size).toBe(1)
    expect(found).toMatchObject([{ kind: 'forgedEntry' }, { kind: 'forgedEntry' }])
    expect(apartRecord({ ...row, fault: 'doubled', at: 1 }).kind).toBe('entryTwin')
  })

  it('is one record for all databases of a server that was restored', () => {
    const ids = ['balie_gm', 'balie_gm_private'].map(
      (database) => problemRecord('otherServer', { database, server: 'uuid' }, here)?.id,
    )
    expect(new Set(ids).size).toBe(1)
  })

  it('says of what was deleted at the server whether it could be put back', () => {
    const facts = { database: 'balie_gm', id: 'site:gm' }
    expect(problemRecord('deletedAtServer', { ...facts, outcome: 'accepted' }, here)).toMatchObject({
      facts: { restored: true },
    })
    expect(problemRecord('deletedAtServer', { ...facts, outcome: 'forbidden' }, here)).toMatchObject({
      facts: { restored: false },
    })
    expect(problemRecord('replication', {}, here)).toBeUndefined()
  })
})
