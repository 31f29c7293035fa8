import {
  type Observable,
  auditTime,
  combineLatest,
  concatMap,
  distinctUntilChanged,
  map,
  startWith,
  switchMap,
} from 'rxjs'
import { compareText } from '#domain/document/order.ts'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import { type LedgerRecord, type SharedRecord, sharedRecordId, sharedRecordRange } from '#domain/ledger/record.ts'
import { keyRows } from '#domain/site/stationKeys.ts'
import { addDays } from '#domain/time/day.ts'
import type { Bridge } from '#preload/bridge.ts'
import { type LedgerLine, ledgerOf } from '#sync/ledger/ledger.ts'
import { apartRecord, keyRecord, refusedRecord } from '#sync/ledger/ofStation.ts'
import { recordsOfVisit } from '#sync/ledger/ofVisit.ts'
import type { EditedDocument, LogDocument } from '#sync/merge/kinds.ts'
import { foundRange, metRange, readFound, visitOfMet } from '#sync/replica/ledgerRows.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { DayLogs } from './dayLogs.ts'
import type { Board, Done, SyncState } from './model.ts'
import { plain } from './plain.ts'
import { NotKept } from './recording.ts'
import { writeEdit } from './writeEdit.ts'

/** So long back the replica holds visits: this month and the last. */
const rememberedDays = 62
/** What changes together is told together, and never while a key is answered. */
const calmMs = 250

export type LedgerParts = {
  replica: Replica
  site: string
  station: string
  logs: Pick<DayLogs, 'day$' | 'logs$'>
  board$: Observable<Board | undefined>
  sync$: Observable<SyncState | undefined>
  stations$: Observable<Heartbeat[] | undefined>
}

/** Everything that was found at this station and, where the site shares it, at the others; live, newest first. */
export const ledgerLines = (parts: LedgerParts): Observable<LedgerLine[]> => {
  const { replica, logs } = parts
  const today$ = logs.logs$.pipe(map(({ open, closed }) => [...open, ...closed].flatMap(recordsIn)))
  const shared$ = replica.settings
    .find({ selector: { id: sharedRecordRange } })
    .$.pipe(map((documents) => plain(documents).flatMap(sharedIn)))
  const found$ = replica.ledger
    .find({ selector: { id: foundRange } })
    .$.pipe(map((rows) => rows.flatMap((row) => readFound(row.toMutableJSON()))))
  return combineLatest([
    today$.pipe(startWith([])),
    earlierRecords(parts).pipe(startWith([])),
    stationRecords(parts).pipe(startWith([])),
    found$,
    shared$,
  ]).pipe(
    auditTime(calmMs),
    map(([today, earlier, station, found, shared]) => ledgerOf([...today, ...earlier, ...station, ...found], shared)),
  )
}

const recordsIn = (document: LogDocument): LedgerRecord[] => (document.type === 'visit' ? recordsOfVisit(document) : [])

const sharedIn = (document: EditedDocument): { id: string; data: SharedRecord }[] =>
  document.type === 'record' ? [{ id: document.id, data: document.data }] : []

/** Of the days before, what the logs of the noted visits say by now. */
const earlierRecords = ({ replica, site, logs }: LedgerParts): Observable<LedgerRecord[]> =>
  logs.day$.pipe(
    switchMap((day) => replica.ledger.find({ selector: { id: metRange(site, addDays(day, -rememberedDays)) } }).$),
    map((rows) => rows.map(visitOfMet).sort(compareText)),
    distinctUntilChanged((a, b) => a.join() === b.join()),
    concatMap(async (ids) => [...(await replica.visits.findByIds(ids).exec()).values()]),
    map((documents) => plain(documents).flatMap(recordsIn)),
  )

/** What this station keeps of what was refused or does not count, and the keys about which nobody has decided. */
const stationRecords = ({ station, board$, sync$, stations$ }: LedgerParts): Observable<LedgerRecord[]> =>
  combineLatest([board$, sync$, stations$]).pipe(
    map(([board, sync, beats = []]) => {
      const heard = new Map(beats.map((beat) => [beat.station, beat.at]))
      const offered = beats.flatMap(({ station: of, key }) => (key === undefined ? [] : [{ station: of, ...key }]))
      const keys = board === undefined ? [] : keyRows(board.site.keys, offered)
      return [
        ...(sync?.refused ?? []).map((row) => refusedRecord(row, station)),
        ...(sync?.apart ?? []).map(apartRecord),
        ...keys.filter(({ state }) => state === 'waiting').map((key) => keyRecord(key, heard.get(key.station) ?? 0)),
      ]
    }),
  )

/** Notes that somebody saw to a record. Resolves once that is on disk in journal and replica. */
export const attendWith =
  ({ replica, bridge, by }: { replica: Replica; bridge: Bridge; by: () => string }) =>
  async ({ id }: LedgerRecord): Promise<Done<string>> => {
    try {
      await writeEdit({ replica, bridge }, (at) => ({
        id: sharedRecordId(id),
        type: 'record',
        data: { attended: { by: by(), at } },
        stamps: {},
        history: [],
      }))
      return { ok: true, value: id }
    } catch (error) {
      if (error instanceof NotKept) return { ok: false, error: error.failure }
      throw error
    }
  }
