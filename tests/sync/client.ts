import { randomUUID } from 'node:crypto'
import { type RxStorage } from 'rxdb/plugins/core'
import { Observable } from 'rxjs'
import type { DeskPayload } from '#domain/desk/desk.ts'
import { type Envelope, latestStamp } from '#domain/document/log.ts'
import { personId } from '#domain/person/person.ts'
import { type Database, type DatabaseKind, databaseOfDay, databasesOf } from '#domain/site/databases.ts'
import { type Clock, newClock, stampOf, tick, witness } from '#domain/time/stamp.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import { type CentralAddress, Unreachable, centralClient } from '#main/central/client.ts'
import { watchLine } from '#main/central/connection.ts'
import { followChanges } from '#main/central/feeds.ts'
import { type BalieDocument, type CollectionName, type EditedDocument, type LogDocument } from '#sync/merge/kinds.ts'
import type { EntrySigner } from '#main/signing/signer.ts'
import { saveLog } from '#sync/replica/changeLog.ts'
import { openVerifiedReplica } from '#sync/replica/openVerified.ts'
import { openRefusedRows, refusedRange } from '#sync/replica/refused.ts'
import { recheckWhenIdle } from '#sync/replica/recheckWhenIdle.ts'
import { followDatabases } from '#sync/replica/followDatabases.ts'
import { type Followed, followServer } from '#sync/replica/followServer.ts'
import { missingDatabase, missingRange, noteMissing } from '#sync/replica/missingDatabases.ts'
import { leaveOlderMonths } from '#sync/replica/olderMonths.ts'
import type { Feed } from '#sync/replication/handlers.ts'
import { centralDatabase } from '#sync/replication/centralDatabase.ts'
import { type ClaimResult, claimVisit } from '#sync/replication/claim.ts'
import { noticeMissing } from '#sync/replication/missing.ts'
import { verifiedDatabase } from '#sync/replication/verifiedDatabase.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'

const site = 'gm'

export type ClientOptions = {
  /** Its station's name, and its replica's. */
  name: string
  central: CentralAddress
  /** Fixed, so that the databases are those of the test's month. */
  month: number
  /** What month it is, where that changes in a test; `month` when left out. */
  calendar?: () => number
  /** Puts off a step that takes the replica's time; at once when left out. */
  idle?: () => Promise<void>
  storage: RxStorage<unknown, unknown>
  key?: string
  /** How far its clock is off, in ms. */
  skewMs?: number
  kinds?: readonly DatabaseKind[]
  /** Its station's signature under what it makes; without it, nothing it makes is signed. */
  sign?: EntrySigner['sign']
  /** What day it is, for what is judged at once; the tests' own when left out. */
  today?: () => number
  /** Whether it judges what is left to judge. */
  rechecks?: boolean
  /** Runs between the end of the first pull and the beginning of a feed. */
  beforeFeed?: () => Promise<void>
}

/**
 * A station without screens: a replica, its replication over `fetch`, its feeds as main follows them, and a clock of its
 * own. What it makes goes straight into its replica.
 */
export const openClient = async (options: ClientOptions) => {
  const { name, central, month, storage, key = 'a key of sixteen letters', skewMs = 0 } = options
  const kinds = options.kinds ?? (['month', 'site', 'private'] satisfies DatabaseKind[])
  const now = (): number => Date.now() + skewMs
  const gate = gateFor(central)
  const line = watchLine(gate.client, now)
  const problems: { event: string; facts: Record<string, string | number> }[] = []
  const held = new Set<string>()
  const made = new Map<string, string>()

  const today = options.today ?? ((): number => month)
  const opened = await openVerifiedReplica({ name: placeOf(storage), key, storage, site, now: today })
  const { replica, verification, standsIn } = opened
  const refused = await openRefusedRows(replica)
  const databaseNamed = (database: string) =>
    verifiedDatabase(centralDatabase(database, central.url, gate.fetch), verification.verifier)
  const feedOf =
    (database: string): Feed =>
    (since, onBatch) => {
      const abort = new AbortController()
      const onProblem = (): void => undefined
      const follow = () => followChanges({ line, database, since, signal: abort.signal, onBatch, onProblem })
      void (options.beforeFeed?.() ?? Promise.resolve()).then(follow)
      return () => abort.abort()
    }
  const onHeld = (documents: readonly BalieDocument[]): void => {
    for (const document of documents) if ('log' in document) for (const { id } of document.log) held.add(id)
  }
  const online$ = new Observable<boolean>((heard) => {
    heard.next(line.present().state === 'online')
    line.onChange(({ state }) => heard.next(state === 'online'))
  })
  const calendar = options.calendar ?? ((): number => month)
  const onProblem = (event: string, facts: Record<string, string | number>): void =>
    void problems.push({ event, facts })
  const follow = (database: Database, collection: CollectionName): Promise<Followed> => {
    const common = {
      database,
      central: noticeMissing(databaseNamed(database.name), (missing) => {
        void noteMissing(replica, { database: database.name, missing, now: now() })
      }),
      feed: feedOf(database.name),
      refused,
      now,
      onHeld,
      onProblem,
      replica,
      online$,
      proveMs: 50,
    }
    return collection === 'visits'
      ? followServer<LogDocument>({ ...common, collection: replica.visits, isOwn: isLog })
      : followServer<EditedDocument>({ ...common, collection: replica[collection], isOwn: isEdited })
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
  const make = (
    document: string,
    payloads: readonly (VisitPayload | DeskPayload)[],
    seen: readonly Envelope[],
  ): Envelope[] =>
    payloads.map((payload) => {
      const at = stamp(latestStamp(seen))
      const entry: Envelope = { ...payload, id: randomUUID(), at, by: 'staff:an', station: name }
      made.set(entry.id, document)
      return options.sign?.(document, entry) ?? entry
    })
  /** What main's journal would hold: what was made here and no server has confirmed. */
  const unsent = (): Promise<Set<string>> =>
    Promise.resolve(new Set([...made].flatMap(([entry, document]) => (held.has(entry) ? [] : [document]))))
  const save = (id: string, entries: readonly Envelope[]): Promise<void> => saveLog(replica, { document: id, entries })
  const append = async (id: string, ...payloads: (VisitPayload | DeskPayload)[]): Promise<Envelope[]> => {
    const entries = make(id, payloads, await logOf(id))
    await save(id, entries)
    return entries
  }
  /** As a counter does: a call that was not accepted is withdrawn, and every entry that was made is kept. */
  const claim = async (id: string, counter: string, isFree: (visit: Visit) => boolean): Promise<ClaimResult> => {
    const claimed = await claimVisit({
      database: databaseNamed(databaseOfDay(id) ?? ''),
      id,
      log: await logOf(id),
      isFree,
      stands: standsIn(id),
      makeClaim: (log) => Promise.resolve(make(id, [{ type: 'called', counter, authority: 'server' }], log)),
    })
    if (claimed.result !== 'unanswered') await save(id, claimed.log)
    if (claimed.result === 'accepted') return claimed
    const because = claimed.result === 'taken' ? 'lost' : 'unanswered'
    const withdrawals = claimed.claim.map(
      ({ id: target }) => ({ type: 'withdrawn' as const, target, because }) as const,
    )
    await save(id, [...claimed.claim, ...make(id, withdrawals, claimed.claim)])
    return claimed
  }
  /** Writes a name, a note, or both about the visitor. */
  const describePerson = async (visit: string, change: { name?: string; note?: string }): Promise<void> => {
    const id = personId(visit)
    const at = stamp()
    const note = change.note === undefined ? {} : { [randomUUID()]: { text: change.note, by: 'staff:an', at } }
    const stamps = {
      ...(change.name === undefined ? {} : { name: at }),
      ...(change.note === undefined ? {} : { notes: at }),
    }
    const named = change.name === undefined ? {} : { name: change.name }
    for (;;) {
      const present = await replica.persons.findOne(id).exec()
      if (present !== null) {
        await present.incrementalModify((content) =>
          content.type === 'person'
            ? {
                ...content,
                data: { ...content.data, ...named, notes: { ...content.data.notes, ...note } },
                stamps: { ...content.stamps, ...stamps },
              }
            : content,
        )
        return
      }
      const data = { visit, expires: '2026-12-23', notes: note, ...named }
      const { error } = await replica.persons.bulkInsert([{ id, type: 'person', data, stamps, history: [] }])
      if (error.length === 0) return
    }
  }

  return {
    name,
    replica,
    line,
    problems,
    held,
    append,
    claim,
    describePerson,
    logOf,
    save,
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
    /** Looks at the calendar, as a station does each minute: takes up a new month and lets go of what is over. */
    turn: async (): Promise<void> => {
      await followed.turn()
      if (line.present().state !== 'online') return
      await leaveOlderMonths({
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
        unsent,
        counts: kinds.includes('site'),
        idle: options.idle ?? (() => Promise.resolve()),
        random: () => 0,
        onProblem,
      })
    },
    /** The databases that its screens call missing. */
    missing: async (): Promise<string[]> =>
      (await replica.ledger.find({ selector: { id: missingRange } }).exec()).map(missingDatabase),
    /** How often it has asked the server to write documents. */
    writes: (): number => gate.writes(),
    /** The bodies of what it has asked the server to write. */
    written: (): readonly string[] => gate.written,
    /** Pulls this client's plug, and puts it back. */
    cut: gate.cut,
    mend: gate.mend,
    /** Ends the client and keeps its storage. */
    close: async (): Promise<void> => {
      line.close()
      ending.abort()
      await rechecking
      verification.close()
      await followed.stop()
      await replica.close()
    },
  }
}
export type Client = Awaited<ReturnType<typeof openClient>>

const places = new WeakMap<RxStorage<unknown, unknown>, string>()

/**
 * What a replica is called in its storage. In Node, windows of one database find each other by its name through the whole
 * machine: another test's client of that name would be taken for a window of this one, and might lead in its place.
 */
const placeOf = (storage: RxStorage<unknown, unknown>): string => {
  const place = places.get(storage) ?? `balie-${randomUUID()}`
  places.set(storage, place)
  return place
}

/** The client's way to the network, with a plug that can be pulled: what is under way breaks off too. */
const gateFor = (central: CentralAddress) => {
  const real = centralClient(central)
  const signed = signedFetch(central)
  let cutting = new AbortController()
  let isCut = false
  let writes = 0
  const written: string[] = []
  return {
    writes: () => writes,
    written,
    fetch: (async (input, init) => {
      if (isCut) throw new TypeError('the plug is pulled')
      const path = typeof input === 'string' ? input : ''
      if (path.endsWith('/_bulk_docs') || (init?.method === 'PUT' && !path.includes('/_local/'))) {
        writes++
        written.push(typeof init?.body === 'string' ? init.body : '')
      }
      const signals = [cutting.signal, init?.signal ?? cutting.signal]
      return signed(input, { ...init, signal: AbortSignal.any(signals) })
    }) satisfies typeof fetch,
    client: {
      ...real,
      send: (request: Parameters<typeof real.send>[0]) => {
        if (isCut) return Promise.reject(new Unreachable('cut'))
        const signals = [cutting.signal, request.signal ?? cutting.signal]
        return real.send({ ...request, signal: AbortSignal.any(signals) })
      },
    },
    cut: (): void => {
      isCut = true
      cutting.abort()
      cutting = new AbortController()
    },
    mend: (): void => {
      isCut = false
    },
  }
}

const isLog = (document: BalieDocument): document is LogDocument => 'log' in document
const isEdited = (document: BalieDocument): document is EditedDocument => !('log' in document)
