import { distinctUntilChanged, filter, map, tap } from 'rxjs'
import type { Envelope } from '#domain/document/log.ts'
import { type Database, databasesOf } from '#domain/site/databases.ts'
import { followedDatabases, isStaffed, roleOf } from '#domain/site/followed.ts'
import { addDays, dayOf, monthOf } from '#domain/time/day.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { FollowedServer, StationDescription } from '#preload/contract.ts'
import type { BalieDocument, CollectionName, EditedDocument, LogDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { openRefusedRows } from '#sync/replica/refused.ts'
import { followDatabases } from '#sync/replica/followDatabases.ts'
import { type Followed, followServer } from '#sync/replica/followServer.ts'
import { noteMissing } from '#sync/replica/missingDatabases.ts'
import { leaveOlderMonths } from '#sync/replica/olderMonths.ts'
import { noticeMissing } from '#sync/replication/missing.ts'
import type { VerifiedDatabase } from '#sync/replication/verifiedDatabase.ts'
import type { IsOwed } from '#sync/verification/verifier.ts'
import { confirmHeld } from './confirmHeld.ts'
import type { DayLogs } from './dayLogs.ts'
import { type LastSeen, bridgeFeed } from './feeds.ts'
import type { Line } from './line.ts'
import type { Reading } from './reading.ts'
import { kept } from './recording.ts'

const monthCheckMs = 60_000

/** What the work of a day needs: what was before its month, and who else is there, may come later. */
const isForDay = ({ kind, month }: Database, now: number): boolean =>
  kind !== 'health' && (month === undefined || month === monthOf(dayOf(now)))

/**
 * Replicates what the station's role needs while this window leads: takes up the next month when it begins, and lets the
 * oldest one leave the replica once the server has all of it.
 */
export const startReplication = async (parts: {
  replica: Replica
  bridge: Bridge
  station: StationDescription
  /** As it is reached during a stay at a server. */
  databaseNamed: (name: string, stay: string) => VerifiedDatabase
  reading: Reading
  lastSeen: LastSeen
  logs: Pick<DayLogs, 'show'>
  line: Pick<Line, 'connection$' | 'present'>
  now: () => number
  onProblem: (event: string, facts: Record<string, string | number>) => void
  isOwed: IsOwed
  /** Resolves when the page has nothing better to do. */
  idle: () => Promise<void>
}): Promise<void> => {
  const { replica, bridge, station, databaseNamed, reading, lastSeen, logs, line, now, onProblem, isOwed, idle } = parts
  const refused = await openRefusedRows(replica)
  /** The stays at relays of the building, by name. */
  const standIns = new Set<string>()
  const stay$ = line.connection$.pipe(
    tap(({ server }) => {
      if (server?.kind === 'relay') standIns.add(server.stay)
    }),
    map(({ state, server }) => (state === 'online' ? server?.stay : undefined)),
    distinctUntilChanged(),
  )
  const role = roleOf(station.screen)

  const isOwnAndHeld = (document: string, entry: Envelope): boolean =>
    entry.station === station.station && !isOwed(document, entry)
  const tellHeld = (documents: readonly BalieDocument[]): Promise<void> => confirmHeld(bridge, documents, isOwnAndHeld)
  const onHeld = (documents: readonly BalieDocument[]): void => void tellHeld(documents)
  const centralOf = (name: string, stay: string): VerifiedDatabase =>
    noticeMissing(databaseNamed(name, stay), (missing) => {
      // A ledger that takes nothing now (its disk is full) is no reason not to go on.
      noteMissing(replica, { database: name, missing, now: now() }).catch(() => undefined)
    })

  /** Yesterday's too: midnight, and clocks that are wrong. */
  const inUse = async (): Promise<LogDocument[]> => {
    const today = dayOf(now())
    const days = [addDays(today, -1), today, addDays(today, 1)]
    const found = await replica.visits.find({ selector: { day: { $in: days } } }).exec()
    return found.map((document) => document.toMutableJSON())
  }
  const follow = (database: Database, name: CollectionName): Promise<Followed> => {
    const common = {
      database,
      reach: (stay: string) => ({
        central: centralOf(database.name, stay),
        feed: database.kind === 'health' ? undefined : bridgeFeed(bridge, database.name, stay),
        standsIn: standIns.has(stay),
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
    return name === 'visits'
      ? followServer<LogDocument>({ ...common, collection: replica.visits, isOwn: isLog, inUse })
      : followServer<EditedDocument>({ ...common, collection: replica[name], isOwn: isEdited })
  }
  const followed = followDatabases({
    needed: () => followedDatabases({ site: station.site, role, now: now() }),
    follow,
  })
  const leaveOlder = ({ stay, place }: FollowedServer): Promise<void> =>
    leaveOlderMonths({
      replica,
      site: station.site,
      now,
      // What one server was seen to have says nothing of another.
      databaseNamed: (name) => centralOf(name, stay),
      refused,
      isOwed,
      onHeld: tellHeld,
      unsent: async () => new Set(kept(await bridge.call.unconfirmedEntries({})).map(({ document }) => document)),
      leaves: place === 1,
      counts: isStaffed(role),
      idle,
      random: Math.random,
      onProblem,
    })
  let leaving = false
  /** A new month is taken up at once; what is old may take its time to leave, and leaves when it is followed no more. */
  const turn = async (): Promise<void> => {
    try {
      await followed.turn()
      const { state, server } = line.present()
      if (leaving || state !== 'online' || server?.kind !== 'centre') return
      leaving = true
      await leaveOlder(server).finally(() => {
        leaving = false
      })
    } catch (error) {
      onProblem('monthNotLeft', { name: error instanceof Error ? error.name : typeof error })
    }
  }
  const lead = async (): Promise<void> => {
    void turn()
    setInterval(() => void turn(), monthCheckMs)
    const first = [...followed.running()]
    // What a station that was away holds of older months goes as soon as there is a line.
    stay$.pipe(filter((stay) => stay !== undefined)).subscribe(() => void turn())
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

const isLog = (document: BalieDocument): document is LogDocument => 'log' in document
const isEdited = (document: BalieDocument): document is EditedDocument => !('log' in document)
