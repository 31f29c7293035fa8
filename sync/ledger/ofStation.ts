import { type LedgerRecord, latestMs, recordId } from '#domain/ledger/record.ts'
import type { KeyRow } from '#domain/site/stationKeys.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Apart } from '../verification/sift.ts'

/** What a station keeps because the server did not take it. */
export const refusedRecord = (
  row: { document: string; reason: string; at: number },
  station: string,
): LedgerRecord => ({
  kind: 'refusedRow',
  id: recordId('refusedRow', station, row.document),
  at: row.at,
  station,
  document: row.document,
  facts: { reason: row.reason },
})

/** An entry that a station keeps apart. Whoever else keeps it gives it the same id. */
export const apartRecord = (
  row: Pick<Apart, 'document' | 'fault'> & { id: string; at: number; station: string },
): LedgerRecord => {
  const { id, document, fault, at, station } = row
  const about = { at, station, document }
  return fault === 'doubled'
    ? { kind: 'entryTwin', id: recordId('entryTwin', id), ...about, facts: {} }
    : { kind: 'forgedEntry', id: recordId('forgedEntry', id), ...about, facts: { fault } }
}

/** A key that waits for a supervisor, since its station was last heard. */
export const keyRecord = ({ station, id }: Pick<KeyRow, 'station' | 'id'>, at: number): LedgerRecord => ({
  kind: 'unknownKey',
  id: recordId('unknownKey', station, id),
  // A heartbeat may say anything.
  at: Math.min(Math.max(0, at), latestMs),
  station,
  facts: { key: id },
})

type Found = { station: string; at: number }
type Facts = Readonly<Record<string, string | number>>

/** What a replication reports that people should know of, as a record; `undefined` for what only the log needs. */
export const problemRecord = (event: string, facts: Facts, { station, at }: Found): LedgerRecord | undefined => {
  const document = String(facts['id'])
  const day = dayOf(at)
  if (event === 'deletedAtServer') {
    const restored = facts['outcome'] !== 'forbidden'
    return { kind: event, id: recordId(event, day, document), at, station, document, facts: { restored } }
  }
  // All databases of a server are restored or replaced together.
  if (event === 'otherServer') {
    return { kind: event, id: recordId(event, day, String(facts['server'])), at, station, facts: {} }
  }
  if (event === 'leavesJoined') {
    const leaves = Number(facts['leaves'])
    return { kind: 'mergedLeaf', id: recordId('mergedLeaf', day, document), at, station, document, facts: { leaves } }
  }
  return undefined
}

/** A station's clock that was set forward or back by so many ms. */
export const jumpRecord = (ms: number, { station, at }: Found): LedgerRecord => ({
  kind: 'clockJump',
  id: recordId('clockJump', station, String(at)),
  at: Math.round(at),
  station,
  facts: { ms: Math.round(ms) },
})

/** A station's clock that is too far from the server's: one record a day. */
export const skewRecord = (ms: number, { station, at }: Found): LedgerRecord => ({
  kind: 'skew',
  id: recordId('skew', station, dayOf(at)),
  at: Math.round(at),
  station,
  facts: { ms: Math.round(ms) },
})

type Practised = { since: number; until: number; by: string }

/** The station served its building from one moment until another. */
export const servedRecord = ({ since, until, by }: Practised, station: string): LedgerRecord => ({
  kind: 'buildingServed',
  id: recordId('buildingServed', station, String(since)),
  at: Math.round(since),
  station,
  facts: { ms: Math.max(0, Math.round(until - since)), by },
})

/** The station practised an outage from one moment until another. */
export const drillRecord = (
  { since, until, by, scope }: Practised & { scope: 'station' | 'building' },
  station: string,
): LedgerRecord => ({
  kind: 'drilled',
  id: recordId('drilled', station, String(since)),
  at: Math.round(since),
  station,
  facts: { scope, ms: Math.max(0, Math.round(until - since)), by },
})

type RepairFacts = Extract<LedgerRecord, { kind: 'repair' }>['facts']

export const repairRecord = ({ part, file }: RepairFacts, { station, at }: Found): LedgerRecord => ({
  kind: 'repair',
  // Files are named anew each time; a replica that was filled again keeps its name.
  id: recordId('repair', station, part, file, ...(part === 'replica' ? [dayOf(at)] : [])),
  at,
  station,
  facts: { part, file },
})

type CarriedFacts = Extract<LedgerRecord, { kind: 'carriedIn' }>['facts']

/** A file of another station that was taken in; the same file again is the same record. */
export const carriedRecord = (
  facts: CarriedFacts,
  { digest, station, at }: Found & { digest: string },
): LedgerRecord => ({
  kind: 'carriedIn',
  id: recordId('carriedIn', station, digest),
  at,
  station,
  facts,
})
