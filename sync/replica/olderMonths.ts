import type { RxDocument } from 'rxdb/plugins/core'
import { databaseOfDay, dayOfDocument, monthDatabase, oldestKept } from '#domain/site/databases.ts'
import { addMonths, dayOf, monthOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { contains } from '../merge/contains.ts'
import { type BalieDocument, type LogDocument, readDocument } from '../merge/kinds.ts'
import { incarnationName } from '../replication/incarnation.ts'
import { pushAgain } from '../replication/push.ts'
import type { RefusedRows } from '../replication/refusedRows.ts'
import type { VerifiedDatabase } from '../replication/verifiedDatabase.ts'
import type { IsOwed } from '../verification/verifier.ts'
import { openIncarnations } from './incarnations.ts'
import { takeOut } from './makeRoom.ts'
import type { Replica } from './open.ts'
import { keepTotals, type TotalsParts } from './monthTotals.ts'
import { forgetAgreed } from './replicate.ts'

export type OlderMonthsParts = Omit<TotalsParts, 'databaseNamed'> & {
  databaseNamed: (name: string) => VerifiedDatabase
  refused: RefusedRows
  isOwed: IsOwed
  /** The server holds these documents as they are here; resolves when main knows. */
  onHeld: (documents: readonly BalieDocument[]) => Promise<void>
  /** Documents of which main still keeps something that no server has confirmed. */
  unsent: () => Promise<ReadonlySet<string>>
  /** Whether this server is the one that keeps everything: at one that stands in for it nothing is counted, and all stays. */
  leaves: boolean
  /** Where nobody may write settings, nobody counts: a staffed station does. */
  counts: boolean
  onProblem: (event: string, facts: Record<string, string | number>) => void
}

const atOnce = 50

/**
 * Months that are over for longer than a month are not followed any more; this sends whatever the replica still has of them
 * and the server has not, and takes them out of the replica once the server has every entry of every document, no row was
 * refused, nothing waits in main's journal and the month's totals are counted. Only then; until then all of it stays. Safe
 * to break off anywhere, and to repeat. To be called when none of these months is followed. Throws what the database throws.
 */
export const leaveOlderMonths = async (parts: OlderMonthsParts): Promise<void> => {
  const last = oldestKept(parts.now())
  const failures: Error[] = []
  // What is wrong with one month holds no other up.
  const attempt = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error('A month did not leave.', { cause: error }))
    }
  }
  for (const month of await olderMonths(parts, last)) await attempt(leaveMonth(parts, month))
  if (parts.counts && parts.leaves) {
    await attempt(keepTotals(parts, { month: last, since: addMonths(last, 1), late: false }))
  }
  const [failure] = failures
  if (failure !== undefined) throw failure
}

const leaveMonth = async (parts: OlderMonthsParts, month: string): Promise<void> => {
  const proof = await prove(parts, month)
  if (proof === undefined || !parts.leaves) return
  if (parts.counts) {
    const late = await isLate(parts, month)
    if (!(await keepTotals(parts, { month, since: addMonths(month, 2), late }))) return
    if (late) await parts.replica.ledger.bulkRemove([lateRow(month)])
  }
  await leave(parts, month, proof)
}

/** Which months before `last` the replica has something of, oldest first. */
const olderMonths = async ({ replica, refused }: OlderMonthsParts, last: string): Promise<string[]> => {
  const months = new Set(refused.all().flatMap(({ id }) => dayOfDocument(id)?.slice(0, 7) ?? []))
  for (let after = ''; ;) {
    const day = await dayAfter(replica, after, `${last}-`)
    if (day === undefined) break
    months.add(monthOf(day))
    after = endOf(monthOf(day))
  }
  return [...months].filter((month) => month < last).sort()
}

/**
 * The next day of which the replica has something. By the index of days: RxDB reads a range of ids, for which the logs have no
 * index, by going through all of them.
 */
const dayAfter = async ({ visits }: Replica, after: string, before: string): Promise<string | undefined> => {
  const selector = { day: { $gt: after, $lt: before } }
  const first = await visits.findOne({ selector, sort: [{ day: 'asc' }, { open: 'asc' }, { id: 'asc' }] }).exec()
  return first?.day
}

/** Behind every day of a month, those that no calendar has included. */
const endOf = (month: string): string => `${month}.`

/** What the server was seen to have: each document's revision in the replica. */
type Proof = ReadonlyMap<string, string>

/** Sends what the server lacks of a month; `undefined` while it does not have all of it. */
const prove = async (parts: OlderMonthsParts, month: string): Promise<Proof | undefined> => {
  const { replica, refused, unsent, idle } = parts
  const waiting = [...(await unsent())].filter((id) => monthOf(dayOfDocument(id) ?? '') === month)
  const first = await replica.visits.findByIds(waiting).exec()
  await send(parts, month, [...first.values()].map(content))
  const proof = new Map<string, string>()
  let missing = 0
  for await (const batch of batchesOf(parts, month)) {
    await idle()
    const held = await send(parts, month, batch.map(content))
    for (const { id, revision } of batch) if (held.has(id)) proof.set(id, revision)
    missing += batch.filter(({ id }) => !held.has(id)).length
  }
  // A row may have been refused of a document that the replica has lost since.
  const alone = refused.all().filter((document) => isOf(document, month) && !proof.has(document.id))
  const settled = await send(parts, month, alone.filter(isLog))
  return missing + alone.filter(({ id }) => !settled.has(id)).length === 0 ? proof : undefined
}

/** Which of the documents the server holds afterwards, with all that they and their refused rows say. */
const send = async (
  parts: OlderMonthsParts,
  month: string,
  documents: readonly LogDocument[],
): Promise<Set<string>> => {
  const { site, databaseNamed, refused, isOwed, onHeld, now } = parts
  if (documents.length === 0) return new Set()
  const database = databaseNamed(monthDatabase(site, month).name)
  const whole = documents.map((document) => refused.unite(document))
  const present = await database.present(whole.map(({ id }) => id))
  const holds = (document: BalieDocument): boolean => {
    const server = readDocument(document.id, { ...present.get(document.id), id: document.id })
    return server !== undefined && contains(server, document)
  }
  const lacking = whole.filter((document) => !holds(document))
  if (lacking.length > 0 || documents.some((document) => wasAfter(document, month))) await noteLate(parts, month)
  const sent = await pushAgain(database, lacking)
  if (sent.refused.length > 0) await refused.keep(sent.refused, now())
  const held = [...whole.filter(holds), ...sent.accepted]
  await refused.settle(held)
  await onHeld(held)
  const isWhole = (document: BalieDocument): boolean =>
    'log' in document && !document.log.some((entry) => isOwed(document.id, entry))
  return new Set(held.filter(isWhole).map(({ id }) => id))
}

/** Takes a month out of the replica as far as it was proven, and with the last of it what was agreed about it. */
const leave = async (parts: OlderMonthsParts, month: string, proof: Proof): Promise<void> => {
  const { replica, site, unsent, idle, now, onProblem } = parts
  const waiting = await unsent()
  let stays = 0
  for await (const batch of batchesOf(parts, month)) {
    await idle()
    const gone = batch.filter(({ id, revision }) => proof.get(id) === revision && !waiting.has(id))
    stays += batch.length - gone.length
    await takeOut(replica, gone)
  }
  if (stays > 0) return
  const { name } = monthDatabase(site, month)
  const incarnations = await openIncarnations(replica, name, now)
  await forgetAgreed(
    replica.visits,
    incarnations.all().map((one) => incarnationName(name, one)),
  )
  await incarnations.forget()
  onProblem('monthLeft', { month, documents: proof.size })
}

/** The documents of a month day by day, a few at a time, also when those before them are gone by then. */
async function* batchesOf(
  { replica, site }: OlderMonthsParts,
  month: string,
): AsyncGenerator<RxDocument<LogDocument>[]> {
  const { name } = monthDatabase(site, month)
  for (let after = `${month}-`; ;) {
    const day = await dayAfter(replica, after, endOf(month))
    if (day === undefined) break
    const documents = await replica.visits.find({ selector: { day } }).exec()
    const own = documents.filter(({ id }) => databaseOfDay(id) === name)
    for (let from = 0; from < own.length; from += atOnce) yield own.slice(from, from + atOnce)
    after = day
  }
}

const content = (document: RxDocument<LogDocument>): LogDocument => document.toMutableJSON()
const isLog = (document: BalieDocument): document is LogDocument => 'log' in document
const isOf = ({ id }: BalieDocument, month: string): boolean => monthOf(dayOfDocument(id) ?? '') === month

/** Something happened to it when others may have counted its month already. */
const wasAfter = ({ latest }: LogDocument, month: string): boolean =>
  latest !== '' && monthOf(dayOf(stampMs(latest))) >= addMonths(month, 2)

const lateRow = (month: string): string => `late:${month}`
const noteLate = async ({ replica, now }: OlderMonthsParts, month: string): Promise<void> => {
  await replica.ledger.incrementalUpsert({ id: lateRow(month), reason: 'late', at: now(), content: {} })
}
const isLate = async ({ replica }: OlderMonthsParts, month: string): Promise<boolean> =>
  (await replica.ledger.findOne(lateRow(month)).exec()) !== null
