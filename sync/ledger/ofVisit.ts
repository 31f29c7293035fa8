import type { Envelope } from '#domain/document/log.ts'
import { type LedgerRecord, recordId } from '#domain/ledger/record.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { type VisitEntry, knownVisitEntry } from '#domain/visit/entry.ts'
import type { CrossedCall, DoubleCall } from '#domain/visit/state.ts'
import { type VisitDocument, visitOf } from '#domain/visit/visit.ts'

type StoredVisit = Pick<VisitDocument, 'id' | 'log'>

const known = new WeakMap<readonly Envelope[], LedgerRecord[]>()

/**
 * The calls of a visit that did not stand, and what did not take place because of one. They follow from its log, so every station that has the log finds the same ones;
 * they are worked out once for each version of it.
 */
export const recordsOfVisit = (document: StoredVisit): LedgerRecord[] => {
  const records = known.get(document.log) ?? findRecords(document)
  known.set(document.log, records)
  return records
}

/** Nearly every visit is called by one counter and nobody takes that back: it is not looked at twice. */
const findRecords = ({ id, log }: StoredVisit): LedgerRecord[] => {
  const counters = new Set(log.flatMap((entry) => (entry.type === 'called' ? [entry['counter']] : [])))
  if (counters.size < 2 && !log.some(({ type }) => unusual.has(type))) return []
  const entries = log.flatMap((entry) => knownVisitEntry(entry) ?? [])
  const { doubleCalls, crossedCalls } = visitOf({ id, log })
  return [
    ...doubleCalls.map((call) => doubleCallRecord(id, call, entries)),
    ...crossedCalls.map((crossed) => crossedCallRecord(id, crossed, entries)),
    ...entries.flatMap((entry) => withdrawnRecords(id, entry, entries)),
  ]
}

const unusual: ReadonlySet<string> = new Set(['withdrawn', 'transferred', 'left'])

const crossedCallRecord = (id: string, crossed: CrossedCall, entries: readonly VisitEntry[]): LedgerRecord => {
  const { entry, what, at, kept } = crossed
  return {
    kind: 'crossedCall',
    id: recordId('crossedCall', id, short(entry)),
    at: stampMs(at),
    station: stationOf(entry, entries),
    document: id,
    facts: { counter: kept, what },
  }
}

const stationOf = (id: string, entries: readonly VisitEntry[]): string =>
  entries.find((entry) => entry.id === id)?.station ?? ''

const doubleCallRecord = (id: string, call: DoubleCall, entries: readonly VisitEntry[]): LedgerRecord => {
  const { withdrawn, counter, at, kept, rule } = call
  return {
    kind: 'doubleCall',
    id: recordId('doubleCall', id, short(withdrawn)),
    at: stampMs(at),
    station: stationOf(withdrawn, entries),
    document: id,
    // A counter that had let go before the two met did its work on a visit that it had.
    facts: { kept, lost: counter, rule, worked: rule !== 'unaware' && entries.some(isWorkAfter(call)) },
  }
}

const isWorkAfter =
  ({ counter, at }: DoubleCall) =>
  (entry: VisitEntry): boolean =>
    (entry.type === 'started' || entry.type === 'finished' || entry.type === 'parked' || entry.type === 'missed') &&
    entry.counter === counter &&
    entry.at > at

const withdrawnRecords = (id: string, entry: VisitEntry, entries: readonly VisitEntry[]): LedgerRecord[] => {
  if (entry.type !== 'withdrawn') return []
  const call = entries.find((one) => one.id === entry.target && one.station === entry.station)
  if (call?.type !== 'called') return []
  return [
    {
      kind: 'withdrawnCall',
      id: recordId('withdrawnCall', id, short(call.id)),
      at: stampMs(entry.at),
      station: entry.station,
      document: id,
      facts: { counter: call.counter, because: entry.because },
    },
  ]
}

/** Ours are 36 letters; a hostile one must not push anything else out of the id. */
const short = (entry: string): string => entry.slice(0, 32)
