import { map } from 'rxjs'
import type { Envelope } from '#domain/document/log.ts'
import { type Database, databasesOf } from '#domain/site/databases.ts'
import { dayOf, monthOf } from '#domain/time/day.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { StationDescription } from '#preload/contract.ts'
import type { BalieDocument, EditedDocument, LogDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { openRefusedRows } from '#sync/replica/refused.ts'
import { type Followed, followServer } from '#sync/replica/followServer.ts'
import { collectionOf } from '#sync/replica/replicate.ts'
import type { VerifiedDatabase } from '#sync/replication/verifiedDatabase.ts'
import type { IsOwed } from '#sync/verification/verifier.ts'
import type { DayLogs } from './dayLogs.ts'
import { type LastSeen, bridgeFeed } from './feeds.ts'
import type { Line } from './line.ts'
import { confirmEdits } from './keptEdits.ts'
import type { Reading } from './reading.ts'

const monthCheckMs = 60_000
const confirmBatch = 5_000

/** Displays and kiosks never follow what is about people. */
const follows = ({ screen }: StationDescription, { kind }: Database): boolean =>
  kind !== 'private' || screen !== 'display'

/** What the work of a day needs: what was before its month, and who else is there, may come later. */
const isForDay = ({ kind, month }: Database, now: number): boolean =>
  kind !== 'health' && (month === undefined || month === monthOf(dayOf(now)))

/** Replicates all of the station's databases while this window leads, and takes up the next month's when it begins. */
export const startReplication = async (parts: {
  replica: Replica
  bridge: Bridge
  station: StationDescription
  /** As it is reached during a stay at a server. */
  databaseNamed: (name: string, stay: string) => VerifiedDatabase
  reading: Reading
  lastSeen: LastSeen
  logs: Pick<DayLogs, 'show'>
  line: Pick<Line, 'connection$'>
  now: () => number
  onProblem: (event: string, facts: Record<string, string | number>) => void
  isOwed: IsOwed
}): Promise<void> => {
  const { replica, bridge, station, databaseNamed, reading, lastSeen, logs, line, now, onProblem, isOwed } = parts
  const refused = await openRefusedRows(replica)
  const stay$ = line.connection$.pipe(map(({ state, server }) => (state === 'online' ? server?.stay : undefined)))
  const running = new Map<string, Promise<Followed>>()

  const isOwnAndHeld = (document: string, entry: Envelope): boolean =>
    entry.station === station.station && !isOwed(document, entry)
  const onHeld = (documents: readonly BalieDocument[]): void => void confirm(bridge, documents, isOwnAndHeld)

  const start = (database: Database): void => {
    if (running.has(database.name) || !follows(station, database)) return
    const common = {
      database,
      reach: (stay: string) => ({
        central: databaseNamed(database.name, stay),
        feed: database.kind === 'health' ? undefined : bridgeFeed(bridge, database.name, stay),
      }),
      onRows: lastSeen.note,
      refused,
      now,
      onHeld,
      onNews: (documents: readonly BalieDocument[]) => logs.show(documents.filter(isLog)),
      onStep: reading.stepIn(database.name),
      onProblem,
      replica,
      stay$,
    }
    const name = collectionOf[database.kind]
    running.set(
      database.name,
      name === 'visits'
        ? followServer<LogDocument>({ ...common, collection: replica.visits, isOwn: isLog })
        : followServer<EditedDocument>({ ...common, collection: replica[name], isOwn: isEdited }),
    )
  }
  const startAll = (): void => {
    for (const database of databasesOf(station.site, now())) start(database)
  }
  const lead = async (): Promise<void> => {
    startAll()
    setInterval(startAll, monthCheckMs)
    const first = [...running]
    const today = databasesOf(station.site, now()).filter((database) => isForDay(database, now()))
    const isToday = (name: string): boolean => today.some((database) => database.name === name)
    await allCaughtUp(first.filter(([name]) => isToday(name)))
    reading.todayIsThere()
    await allCaughtUp(first)
    reading.hasCaughtUp()
  }
  void replica.waitForLeadership().then(lead)
}

const allCaughtUp = async (running: readonly [string, Promise<Followed>][]): Promise<void> => {
  const followed = await Promise.all(running.map(([, starting]) => starting))
  await Promise.all(followed.map(({ caughtUp }) => caughtUp))
}

/** Tells main which of this station's entries and edits the server holds. */
const confirm = async (
  bridge: Bridge,
  documents: readonly BalieDocument[],
  isHeld: (document: string, entry: Envelope) => boolean,
): Promise<void> => {
  const unsent = await bridge.call.unsent({})
  if (!unsent.ok || unsent.value.entries === 0) return
  const edited = documents.filter(isEdited).filter(({ type }) => type !== 'health')
  // Main that is away hears of it when it is back.
  if (edited.length > 0) await confirmEdits(bridge, edited).catch(() => undefined)
  const ids = documents.flatMap((document) =>
    'log' in document ? document.log.filter((entry) => isHeld(document.id, entry)).map(({ id }) => id) : [],
  )
  for (let from = 0; from < ids.length; from += confirmBatch) {
    await bridge.call.confirmEntries({ entries: ids.slice(from, from + confirmBatch) })
  }
}

const isLog = (document: BalieDocument): document is LogDocument => 'log' in document
const isEdited = (document: BalieDocument): document is EditedDocument => !('log' in document)
