import { type RxStorage } from 'rxdb/plugins/core'
import { Observable } from 'rxjs'
import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import type { AppointmentPayload } from '#domain/appointment/entry.ts'
import type { DeskPayload } from '#domain/desk/desk.ts'
import { type Envelope, latestStamp } from '#domain/document/log.ts'
import type { LedgerRecord } from '#domain/ledger/record.ts'
import { personId } from '#domain/person/person.ts'
import { type Database, type DatabaseKind, databaseOfDay, databasesOf } from '#domain/site/databases.ts'
import { dayOf } from '#domain/time/day.ts'
import { type Clock, newClock, stampOf, tick, witness } from '#domain/time/stamp.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import { problemRecord } from '#sync/ledger/ofStation.ts'
import { type BalieDocument, type CollectionName, type EditedDocument, type LogDocument } from '#sync/merge/kinds.ts'
import { saveLog } from '#sync/replica/changeLog.ts'
import { keepFound, noteMet } from '#sync/replica/ledgerRows.ts'
import { openVerifiedReplica } from '#sync/replica/openVerified.ts'
import { openRefusedRows, refusedRange } from '#sync/replica/refused.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { recheckWhenIdle } from '#sync/replica/recheckWhenIdle.ts'
import { followDatabases } from '#sync/replica/followDatabases.ts'
import { type Followed, followServer } from '#sync/replica/followServer.ts'
import { missingDatabase, missingRange, noteMissing } from '#sync/replica/missingDatabases.ts'
import { leaveOlderMonths } from '#sync/replica/olderMonths.ts'
import type { Feed } from '#sync/replication/handlers.ts'
import { centralDatabase } from '#sync/replication/centralDatabase.ts'
import { type ClaimResult, claimVisit } from '#sync/replication/claim.ts'
import { noticeMissing } from '#sync/replication/missing.ts'
import type { Step } from '#sync/replication/pull.ts'
import { verifiedDatabase } from '#sync/replication/verifiedDatabase.ts'

type Payload = VisitPayload | DeskPayload | AppointmentPayload

/** How a station without screens reaches its server: what main does for a window. */
export type Way = {
  /** Where `fetch` finds the server. */
  base: string
  /** During a stay at a server; without one, of whichever is followed. */
  fetch: (stay?: string) => typeof fetch
  feedOf: (database: string, stay: string) => Feed
  /** The present stay, while the line is there. */
  stay$: Observable<string | undefined>
  /** Whether it is a stay at a relay of the building; none is, when left out. */
  standsIn?: (stay: string) => boolean
}

export type StationOptions = {
  /** Its name in what it writes. */
  name: string
  /** What its replica is called in its storage. */
  place: string
  way: Way
  site?: string
  /** Fixed, so that the databases are those of the test's month. */
  month: number
  /** What month it is, where that changes in a test; `month` when left out. */
  calendar?: () => number
  /** Its server only stands in for the one that keeps everything. */
  standsIn?: boolean
  /** Puts off a step that takes the replica's time; at once when left out. */
  idle?: () => Promise<void>
  /** A browser's own when left out. */
  storage?: RxStorage<unknown, unknown>
  key?: string
  /** How far its clock is off, in ms. */
  skewMs?: number
  kinds?: readonly DatabaseKind[]
  /** How long what was exchanged stays unproven, in ms. */
  proveMs?: number
  /** Its signature under what it makes; without it, nothing it makes is signed. */
  sign?: (document: string, entry: Envelope) => Envelope | Promise<Envelope>
  /** What day it is, for what is judged at once; the tests' own when left out. */
  today?: () => number
  /** Whether it judges what is left to judge. */
  rechecks?: boolean
  /** Whether it keeps records of what its merges and its replication find. */
  records?: boolean
}

/**
 * A station without screens, in Node or in a page: a replica, its replication, and a clock of its own. What it makes goes
 * straight into its replica.
 */
export const openStation = async (options: StationOptions) => {
  const { name, place, way, month, skewMs = 0, site = 'gm', key = 'a key of sixteen letters', storage } = options
  const kinds = options.kinds ?? (['month', 'site', 'private'] satisfies DatabaseKind[])
  const now = (): number => Date.now() + skewMs
  const problems: { event: string; facts: Record<string, string | number> }[] = []
  const held = new Set<string>()
  const owned = new Map<string, string>()

  const today = options.today ?? ((): number => month)
  const opened = await openVerifiedReplica({
    name: place,
    key,
    site,
    now: today,
    ...(storage === undefined ? {} : { storage }),
  })
  const { replica, verification, standsIn, found$ } = opened
  const keep = (record: LedgerRecord | undefined): void => {
    if (options.records !== true || record === undefined) return
    // One that comes while the station closes is found anew.
    keepFound(replica, record, true).catch(() => undefined)
  }
  const finding = found$.subscribe(keep)
  const onProblem = (event: string, facts: Record<string, string | number>): void => {
    problems.push({ event, facts })
    keep(problemRecord(event, facts, { station: name, at: month }))
  }
  const refused = await openRefusedRows(replica)
  const databaseNamed = (database: string, stay?: string) =>
    verifiedDatabase(centralDatabase(database, way.base, way.fetch(stay)), verification.verifier, {
      onJoined: (id, leaves) => onProblem('leavesJoined', { id, leaves }),
    })
  const steps: (Step & { database: string })[] = []
  const onHeld = (documents: readonly BalieDocument[]): void => {
    for (const document of documents) if ('log' in document) for (const { id } of document.log) held.add(id)
  }
  const calendar = options.calendar ?? ((): number => month)
  const follow = (database: Database, collection: CollectionName): Promise<Followed> => {
    const common = {
      database,
      reach: (stay: string) => ({
        standsIn: way.standsIn?.(stay) ?? false,
        central: noticeMissing(databaseNamed(database.name, stay), (missing) => {
          void noteMissing(replica, { database: database.name, missing, now: now() })
        }),
        feed: way.feedOf(database.name, stay),
      }),
      onStep: (step: Step) => void steps.push({ database: database.name, ...step }),
      refused,
      now,
      onHeld,
      onProblem,
      replica,
      stay$: way.stay$,
      proveMs: options.proveMs ?? 50,
    }
    return collection === 'visits'
      ? followServer<LogDocument>({ ...common, collection: replica.visits, isOwn: isLog, inUse })
      : followServer<EditedDocument>({ ...common, collection: replica[collection], isOwn: isEdited })
  }
  const inUse = async (): Promise<LogDocument[]> => {
    const found = await replica.visits.find({ selector: { day: dayOf(today()) } }).exec()
    return found.map((document) => document.toMutableJSON())
  }
  const followed = followDatabases({
    needed: () => databasesOf(site, calendar()).filter(({ kind }) => kinds.includes(kind)),
    follow,
  })
  await followed.turn()

  const ending = new AbortController()
  const rechecking =
    options.rechecks === true
      ? recheckWhenIdle({
          replica,
          verification,
          idle: () => new Promise((resolve) => setTimeout(resolve, 5)),
          now,
          signal: ending.signal,
          onProblem,
          onJudged: (document) => noteMet(replica, document, now()),
        })
      : Promise.resolve()

  let clock: Clock = newClock(name)
  const stamp = (seen?: string): string => {
    if (seen !== undefined) clock = witness(clock, seen, now())
    clock = tick(clock, now())
    return stampOf(clock)
  }
  const logOf = async (id: string): Promise<Envelope[]> =>
    (await replica.visits.findOne(id).exec())?.toMutableJSON().log ?? []
  const make = (document: string, payloads: readonly Payload[], seen: readonly Envelope[]): Promise<Envelope[]> =>
    Promise.all(
      payloads.map(async (payload) => {
        const at = stamp(latestStamp(seen))
        const entry: Envelope = { ...payload, id: crypto.randomUUID(), at, by: 'staff:an', station: name }
        owned.set(entry.id, document)
        return (await options.sign?.(document, entry)) ?? entry
      }),
    )
  const save = (id: string, entries: readonly Envelope[]): Promise<void> => saveLog(replica, { document: id, entries })
  const append = async (id: string, ...payloads: Payload[]): Promise<Envelope[]> => {
    const entries = await make(id, payloads, await logOf(id))
    await save(id, entries)
    return entries
  }
  /** As a counter does: a call that was not accepted is withdrawn, and every entry that was made is kept. */
  const claim = async (
    id: string,
    counter: string,
    isFree: (visit: Visit) => boolean,
  ): Promise<ClaimResult & { made: Envelope[] }> => {
    const made: Envelope[] = []
    const claimed = await claimVisit({
      database: databaseNamed(databaseOfDay(id) ?? ''),
      id,
      log: await logOf(id),
      isFree,
      stands: standsIn(id),
      makeClaim: async (log) => {
        const claim = await make(id, [{ type: 'called', counter, authority: 'server' }], log)
        made.push(...claim)
        return claim
      },
    })
    if (claimed.result !== 'unanswered') await save(id, claimed.log)
    if (claimed.result === 'accepted') return { ...claimed, made }
    const because = claimed.result === 'taken' ? 'lost' : 'unanswered'
    const withdrawals = await make(
      id,
      claimed.claim.map(({ id: target }) => ({ type: 'withdrawn' as const, target, because }) as const),
      claimed.claim,
    )
    made.push(...withdrawals)
    await save(id, [...claimed.claim, ...withdrawals])
    return { ...claimed, made }
  }
  /** Writes a name, a note, or both about the visitor; answers when, and under which id the note is. */
  const describePerson = async (
    visit: string,
    change: { name?: string; note?: string },
  ): Promise<{ document: string; at: string; note: string }> => {
    const id = personId(visit)
    const at = stamp()
    const noteId = crypto.randomUUID()
    const note = change.note === undefined ? {} : { [noteId]: { text: change.note, by: 'staff:an', at } }
    const stamps = {
      ...(change.name === undefined ? {} : { name: at }),
      ...(change.note === undefined ? {} : { notes: at }),
    }
    const named = change.name === undefined ? {} : { name: change.name }
    const data = { visit, expires: '2026-12-23', notes: note, ...named }
    await saveEdit(replica, { id, type: 'person', data, stamps, history: [] })
    return { document: id, at, note: noteId }
  }

  return {
    name,
    replica,
    problems,
    /** Every step in reading its databases. */
    steps,
    held,
    append,
    claim,
    describePerson,
    logOf,
    save,
    /** The server's database of that name, as its replica sees it. */
    databaseNamed: (database: string) => databaseNamed(database),
    appointment: async (id: string): Promise<Appointment> => appointmentOf({ id, log: await logOf(id) }),
    visit: async (id: string): Promise<Visit> => visitOf({ id, log: await logOf(id) }),
    /** Everything in the replica that the server should have too, by id. */
    documents: async (): Promise<Map<string, BalieDocument>> => {
      const all = await Promise.all([
        replica.visits.find().exec(),
        replica.persons.find().exec(),
        replica.settings.find().exec(),
      ])
      return new Map(all.flat().map((document) => [document.id, document.toMutableJSON()]))
    },
    refusedIds: async (): Promise<string[]> =>
      (await replica.ledger.find({ selector: { id: refusedRange } }).exec()).map(({ id }) => id).toSorted(),
    verification,
    /** Takes up the databases of a new month and lets go of those that are over. */
    turn: followed.turn,
    /** Sends what the server lacks of older months, and lets them leave. */
    leaveOlder: (): Promise<void> =>
      leaveOlderMonths({
        replica,
        site,
        now: calendar,
        databaseNamed,
        refused,
        isOwed: verification.verifier.isOwed,
        onHeld: (documents) => {
          onHeld(documents)
          return Promise.resolve()
        },
        // What main's journal would hold: what was made here and no server has confirmed.
        unsent: () =>
          Promise.resolve(new Set([...owned].flatMap(([entry, document]) => (held.has(entry) ? [] : [document])))),
        leaves: options.standsIn !== true,
        counts: kinds.includes('site'),
        idle: options.idle ?? (() => Promise.resolve()),
        random: () => 0,
        onProblem,
      }),
    /** The databases that its screens call missing. */
    missing: async (): Promise<string[]> =>
      (await replica.ledger.find({ selector: { id: missingRange } }).exec()).map(missingDatabase),
    /** Ends the station and keeps its storage. */
    close: async (): Promise<void> => {
      ending.abort()
      await rechecking
      finding.unsubscribe()
      verification.close()
      await followed.stop()
      await replica.close()
    },
  }
}
export type Station = Awaited<ReturnType<typeof openStation>>

const isLog = (document: BalieDocument): document is LogDocument => 'log' in document
const isEdited = (document: BalieDocument): document is EditedDocument => !('log' in document)
