import { BehaviorSubject, type Observable, combineLatest, distinctUntilChanged, map } from 'rxjs'
import type { Bridge } from '#preload/bridge.ts'
import { apartRange, readApartRow } from '#sync/replica/keptApart.ts'
import { missingDatabase, missingRange } from '#sync/replica/missingDatabases.ts'
import type { Replica } from '#sync/replica/open.ts'
import { refusedRange } from '#sync/replica/refused.ts'
import type { RefusedDocument } from '#sync/replica/schema.ts'
import type { Line } from './line.ts'
import type { ApartEntry, SyncState } from './model.ts'
import type { ReadingState } from './reading.ts'
import { type Told, toldBy } from './told.ts'

const unsentEntries: Told<{ entries: number }> = {
  ask: (bridge) => bridge.call.unsent({}),
  listen: (bridge, heard) => bridge.on.unsentChanged(heard),
}

/** How the replica and the server stand, live. The number of unsent entries is main's, so all windows say the same. */
export const syncStateOf = (parts: {
  bridge: Bridge
  replica: Replica
  line: Line
  reading$: Observable<ReadingState>
}): Observable<SyncState> => {
  const { bridge, replica, line, reading$ } = parts
  const unsent = new BehaviorSubject(0)
  toldBy(bridge, unsentEntries).subscribe(({ entries }) => unsent.next(entries))
  const refused = replica.ledger
    .find({ selector: { id: refusedRange }, sort: [{ id: 'asc' }] })
    .$.pipe(
      map((documents) =>
        documents.map(({ id, reason, at }) => ({ document: id.slice(id.indexOf(':') + 1), reason, at })),
      ),
    )
  const apart = replica.ledger
    .find({ selector: { id: apartRange }, sort: [{ id: 'asc' }] })
    .$.pipe(map((documents) => documents.flatMap((document) => apartEntry(document.toMutableJSON()))))
  const missing = replica.ledger
    .find({ selector: { id: missingRange }, sort: [{ id: 'asc' }] })
    .$.pipe(map((documents) => documents.map(missingDatabase)))
  return combineLatest({
    connection: line.connection$,
    unsent: unsent.pipe(distinctUntilChanged()),
    refused,
    apart,
    missing,
    reading: reading$,
  }).pipe(
    map(({ reading: { caughtUp, progress }, ...rest }) => ({
      ...rest,
      caughtUp: caughtUp && progress === undefined,
      progress,
    })),
  )
}

const apartEntry = (stored: RefusedDocument): ApartEntry[] => {
  const row = readApartRow(stored)
  if (row === undefined) return []
  const { id, document, fault, at, entry } = row
  return [{ id, document, fault, at, station: entry.station }]
}
