import { type Observable, distinctUntilChanged, filter, map, merge, take } from 'rxjs'
import type { Envelope } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { dayOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { readVisitId } from '#domain/visit/label.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Connection } from '#preload/contract.ts'
import type { Written } from '#preload/contract.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import { saveLog } from '#sync/replica/changeLog.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { CentralDatabase } from '#sync/replication/centralDatabase.ts'
import { claimTimeoutMs } from '#sync/replication/claim.ts'
import type { IsOwed } from '#sync/verification/verifier.ts'
import type { IsApart } from './dayLogs.ts'
import { confirmHeldEdits, restoreKeptEdits } from './keptEdits.ts'
import type { Line } from './line.ts'
import { kept } from './recording.ts'

/** Until a call is so old, in ms, another window may still be waiting for the server's answer to it. */
const callSettledMs = 3 * claimTimeoutMs

const longestPauseMs = 300_000
const documentsAtOnce = 200
/** As many as the contract lets through in one call. */
const mostAtOnce = 5_000

export type InStepParts = {
  replica: Replica
  bridge: Bridge
  line: Pick<Line, 'connection$' | 'present'>
  /** As it is reached during one stay at a server, or at whichever is followed. */
  databaseNamed: (name: string, stay?: string) => Pick<CentralDatabase, 'present'>
  isOwed: IsOwed
  /** What is kept apart does not belong in a log, whoever made it. */
  isApart: IsApart
  site: string
  caughtUp$: Observable<boolean>
  now: () => number
}

/**
 * Keeps the replica and main's journal in step after either of them was away or lost something: the replica gets what only
 * the journal has, the journal hears what the centre holds already and which numbers are in use. What a relay of the building
 * holds is on its way to the centre, no more.
 */
export const keepInStep = (parts: InStepParts): void => {
  const { replica, bridge, line, databaseNamed, site, caughtUp$, now } = parts
  const restore = untilDone(async () => {
    await restoreKeptEdits(replica, bridge)
    return restoreKeptEntries(parts)
  })
  const tellSeen = untilDone(() => tellSeenVisits({ replica, bridge, site, now }))
  const tellHeld = untilDone(() => confirmHeld(parts))
  const tellHeldEdits = untilDone(async () => {
    const stay = stayAtCentre(line.present())
    if (stay !== undefined) await confirmHeldEdits({ ...parts, databaseNamed: (name) => databaseNamed(name, stay) })
  })
  restore()
  tellSeen()
  bridge.on.editsKept(restore)
  bridge.onReconnected(() => {
    restore()
    tellSeen()
  })
  const caughtUp = caughtUp$.pipe(filter(Boolean), take(1))
  const online = line.connection$.pipe(
    map(stayAtCentre),
    distinctUntilChanged(),
    filter((stay) => stay !== undefined),
  )
  caughtUp.subscribe(tellSeen)
  merge(caughtUp, online).subscribe(() => {
    tellHeld()
    tellHeldEdits()
  })
}

/** What is asked during this stay is answered by the centre, or by nobody. */
const stayAtCentre = ({ state, server }: Connection): string | undefined =>
  state === 'online' && server?.kind === 'centre' ? server.stay : undefined

/**
 * Work that is tried again until it was done, after longer and longer pauses: main that is away, a server that does not
 * answer and a disk that is full are better some day. Asked for again meanwhile, it is tried at once.
 */
const untilDone = (work: () => Promise<unknown>): (() => void) => {
  let again: ReturnType<typeof setTimeout> | undefined
  const attempt = async (pauseMs: number): Promise<void> => {
    const done = await work().catch(() => false)
    clearTimeout(again)
    if (done === false) again = setTimeout(() => void attempt(Math.min(2 * pauseMs, longestPauseMs)), pauseMs)
  }
  return () => void attempt(callSettledMs)
}

/**
 * Puts entries that main has kept but this replica lacks (the window was closed in between, the replica is new) where
 * they belong. Of a call made with the server, the server says whether it stands; one that it never took is withdrawn. As
 * long as it does not say, or the call is too young to tell, the document is left alone, and the answer is false. A relay
 * says what it has, and cannot say what the centre never took.
 */
export const restoreKeptEntries = async (
  parts: Pick<InStepParts, 'replica' | 'bridge' | 'line' | 'databaseNamed' | 'isApart' | 'now'>,
): Promise<boolean> => {
  const { replica, bridge, line, isApart, now } = parts
  let complete = true
  for (const written of kept(await bridge.call.unconfirmedEntries({}))) {
    const { document, entries } = written
    const present = (await replica.visits.findOne(document).exec())?.toMutableJSON().log ?? []
    const known = new Set(present.map(({ id }) => id))
    const missing = entries.filter((entry) => !known.has(entry.id) && !isApart(document, entry))
    if (missing.length === 0 || readDocument(document, { log: missing }) === undefined) continue
    const calls = callsIn(missing, entries)
    const isYoung = calls.some(({ at }) => now() - stampMs(at) < callSettledMs)
    const atCentre = stayAtCentre(line.present())
    const taken = calls.length === 0 ? [] : isYoung ? undefined : await takenByServer(parts, written, atCentre)
    if (taken === undefined) {
      complete = false
      continue
    }
    const lost = calls.filter(({ id }) => !taken.includes(id))
    if (lost.length > 0 && atCentre === undefined) {
      complete = false
      continue
    }
    await saveLog(replica, { document, entries: [...missing, ...(await withdrawn(bridge, document, lost))] })
  }
  return complete
}

/** Which of the entries the server holds, or `undefined` when it does not say soon enough. */
const takenByServer = async (
  { databaseNamed }: Pick<InStepParts, 'databaseNamed'>,
  written: Written,
  stay: string | undefined,
): Promise<string[] | undefined> => {
  const name = databaseOfDay(written.document)
  if (name === undefined) return []
  const tooLate = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), claimTimeoutMs))
  const answer = databaseNamed(name, stay)
    .present([written.document])
    .catch(() => undefined)
  const present = await Promise.race([answer, tooLate])
  return present === undefined ? undefined : heldOf(written, present.get(written.document))
}

/** Calls with the server that nobody has withdrawn. */
export const openCalls = (entries: readonly Envelope[]): Envelope[] => callsIn(entries, entries)

/** The same among what is missing. */
const callsIn = (missing: readonly Envelope[], all: readonly Envelope[]): Envelope[] => {
  const settled = new Set(all.flatMap((entry) => (entry.type === 'withdrawn' ? [String(entry['target'])] : [])))
  return missing.filter((entry) => entry.type === 'called' && entry['authority'] === 'server' && !settled.has(entry.id))
}

const withdrawn = async (bridge: Bridge, document: string, calls: readonly Envelope[]): Promise<Envelope[]> => {
  if (calls.length === 0) return []
  const entries = calls.map(({ id }) => ({ type: 'withdrawn' as const, target: id, because: 'unanswered' as const }))
  return kept(await bridge.call.appendToVisit({ document, by: 'system', entries })).entries
}

/** Tells main what the server holds of its unconfirmed entries: whoever was to tell it may have been gone by then. */
const confirmHeld = async ({ bridge, line, databaseNamed, isOwed }: InStepParts): Promise<void> => {
  const stay = stayAtCentre(line.present())
  if (stay === undefined) return
  const unconfirmed = kept(await bridge.call.unconfirmedEntries({}))
  for (const [name, documents] of Map.groupBy(unconfirmed, ({ document }) => databaseOfDay(document))) {
    if (name === undefined) continue
    for (let from = 0; from < documents.length; from += documentsAtOnce) {
      const some = documents.slice(from, from + documentsAtOnce)
      const present = await databaseNamed(name, stay).present(some.map(({ document }) => document))
      const held = some.flatMap(({ document, entries }) => {
        const there = entries.filter((entry) => !isOwed(document, entry))
        return heldOf({ document, entries: there }, present.get(document))
      })
      for (let first = 0; first < held.length; first += mostAtOnce) {
        kept(await bridge.call.confirmEntries({ entries: held.slice(first, first + mostAtOnce) }))
      }
    }
  }
}

/** Which of the entries are in the server's document. */
const heldOf = ({ document: id, entries }: Written, server: object | undefined): string[] => {
  const document = server === undefined ? undefined : readDocument(id, { ...server, id })
  const log = document !== undefined && 'log' in document ? document.log : []
  const held = new Set(log.map((entry) => entry.id))
  return entries.flatMap((entry) => (held.has(entry.id) ? [entry.id] : []))
}

/** Tells main today's visits, so that a number which is in use somewhere is never given again. */
const tellSeenVisits = async (parts: Pick<InStepParts, 'replica' | 'bridge' | 'site' | 'now'>): Promise<void> => {
  const { replica, bridge, site, now } = parts
  // By the day, for which there is an index; a range of ids would read every visit the replica has.
  const today = await replica.visits.find({ selector: { day: dayOf(now()) } }).exec()
  const visits = today.map(({ id }) => id).filter((id) => readVisitId(id)?.site === site)
  for (let from = 0; from < visits.length; from += mostAtOnce) {
    kept(await bridge.call.seenVisits({ visits: visits.slice(from, from + mostAtOnce) }))
  }
}
