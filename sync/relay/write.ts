import { setImmediate as breathe } from 'node:timers/promises'
import { encodeChange } from './changeRow.ts'
import { openDesk } from './desk.ts'
import { encodeRecord } from './documentRecord.ts'
import { carryOut, planEdit, planReplicated } from './edit.ts'
import { judge } from './judge.ts'
import { changeKey, countsKey, documentKey, localKey } from './keys.ts'
import { badRequest, forbidden, notFound, Refusal } from './refusal.ts'
import { isDatabaseAdmin } from './security.ts'
import { prepareUser, usersDatabase } from './users.ts'
import type { Counts } from './database.ts'
import type { Desk, WriteRequest } from './desk.ts'
import type { DocumentRecord } from './documentRecord.ts'
import type { Incoming } from './incoming.ts'
import type { Planned } from './judge.ts'
import type { Revision } from './revision.ts'

/** What became of one document. */
export type Outcome = { readonly id: string; readonly rev: Revision } | Refused
export type Refused = { readonly id: string; readonly rev?: Revision; readonly refusal: Refusal }

export const isRefused = (outcome: Outcome): outcome is Refused => 'refusal' in outcome

const isDesign = (id: string) => id.startsWith('_design/')
const isLocal = (id: string) => id.startsWith('_local/')

const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  throw error
}

const checkDesign = (desk: Desk, incoming: Incoming): void => {
  if (!isDatabaseAdmin(desk.request.caller, desk.security)) throw forbidden('You are not a db or server admin.')
  const source = incoming.fields['validate_doc_update']
  if (source !== undefined && typeof source !== 'string') {
    throw new Refusal(400, 'invalid_design_doc', '`validate_doc_update` field must have string type')
  }
}

type Step =
  | { readonly kind: 'local'; readonly incoming: Incoming }
  | { readonly kind: 'refused'; readonly incoming: Incoming; readonly refusal: Refusal }
  | ({ readonly kind: 'planned' } & Planned)

const stepFor = (desk: Desk, incoming: Incoming): Step => {
  if (isLocal(incoming.id)) return { kind: 'local', incoming }
  const record = desk.records.get(incoming.id)
  try {
    if (isDesign(incoming.id)) checkDesign(desk, incoming)
    const plan = desk.request.newEdits ? planEdit(record, incoming) : planReplicated(record, incoming)
    return { kind: 'planned', incoming, plan }
  } catch (error) {
    return { kind: 'refused', incoming, refusal: asRefusal(error) }
  }
}

const recount = (counts: Counts, before: DocumentRecord | undefined, after: DocumentRecord): Counts => {
  const living = (record: DocumentRecord | undefined) => (record?.winner.deleted === false ? 1 : 0)
  const dead = (record: DocumentRecord | undefined) => (record?.winner.deleted === true ? 1 : 0)
  return {
    seq: after.seq,
    documents: counts.documents + living(after) - living(before),
    deleted: counts.deleted + dead(after) - dead(before),
  }
}

const writeDown = (desk: Desk, planned: Planned): void => {
  const { incoming } = planned
  if (!planned.plan.isNew) return
  const { transaction, request, limit } = desk
  const { prefix } = request.database
  const record = desk.records.get(incoming.id)
  const written = carryOut({ record, incoming, plan: planned.plan, seq: desk.counts.seq + 1, limit })
  if (record !== undefined) transaction.delete(changeKey(prefix, record.seq))
  transaction.put(changeKey(prefix, written.seq), encodeChange(incoming.id, written))
  transaction.put(documentKey(prefix, incoming.id), encodeRecord(written))
  desk.records.set(incoming.id, written)
  desk.counts = recount(desk.counts, record, written)
  desk.designs ||= isDesign(incoming.id)
}

/** Local documents have no history: `0-<n>`, one more than the client names, whatever was there (as CouchDB does). */
const writeLocal = async (desk: Desk, incoming: Incoming): Promise<Revision> => {
  const { transaction, request } = desk
  const key = localKey(request.database.prefix, incoming.id)
  const [, digits] = /^0-(\d{1,15})$/u.exec(incoming.path[0] ?? '0-0') ?? []
  if (digits === undefined) throw badRequest('Invalid rev format')
  if (incoming.deleted) {
    if ((await transaction.get(key)) === undefined) throw notFound('missing')
    transaction.delete(key)
    return '0-0'
  }
  const rev = `0-${Number(digits) + 1}`
  transaction.put(key, `${rev}\n${incoming.body}`)
  return rev
}

const settle = (desk: Desk, incoming: Incoming, said: Revision | Refusal): Outcome => {
  if (!(said instanceof Refusal)) return { id: incoming.id, rev: said }
  const [rev] = desk.request.newEdits ? [] : incoming.path
  return { id: incoming.id, ...(rev === undefined ? {} : { rev }), refusal: said }
}

const take = async (desk: Desk, step: Step, refusal: Refusal | undefined): Promise<Revision | Refusal> => {
  if (step.kind === 'local') return writeLocal(desk, step.incoming).catch(asRefusal)
  if (step.kind === 'refused') return step.refusal
  if (refusal !== undefined) return refusal
  writeDown(desk, step)
  return step.plan.rev
}

/** Writes documents of which no two are the same: each is planned and judged before any is written. */
const writeRun = async (desk: Desk, run: readonly Incoming[]): Promise<Outcome[]> => {
  const steps = run.map((incoming) => stepFor(desk, incoming))
  const judged = steps.flatMap((step) => (step.kind === 'planned' && !isDesign(step.incoming.id) ? [step] : []))
  const verdicts = judge(desk, judged)
  const refusals = new Map<Step, Refusal | undefined>(judged.map((step, index) => [step, verdicts[index]]))
  const outcomes: Outcome[] = []
  for (const step of steps) {
    outcomes.push(settle(desk, step.incoming, await take(desk, step, refusals.get(step))))
  }
  return outcomes
}

// Between runs other requests get their turn.
const longestRun = 100

const runsOf = (documents: readonly Incoming[]): Incoming[][] => {
  const runs: Incoming[][] = []
  let ids = new Set<string>()
  for (const incoming of documents) {
    const run = runs.at(-1)
    if (run === undefined || run.length >= longestRun || ids.has(incoming.id)) {
      runs.push([incoming])
      ids = new Set()
    } else run.push(incoming)
    ids.add(incoming.id)
  }
  return runs
}

const writeAll = (request: WriteRequest): Promise<Outcome[]> =>
  request.database.store.write(async (transaction) => {
    const desk = await openDesk(request, transaction)
    const before = desk.counts
    const outcomes: Outcome[] = []
    for (const run of runsOf(request.documents)) {
      if (outcomes.length > 0) await breathe()
      outcomes.push(...(await writeRun(desk, run)))
    }
    const { counts, designs } = desk
    if (counts !== before) {
      transaction.put(countsKey(request.database.prefix), JSON.stringify(counts))
      transaction.afterCommit(() => request.database.committed(counts, { designs }))
    }
    return outcomes
  })

/** User documents are checked, and lose their plain password, before the others have to wait for its hash. */
const writeUsers = async (request: WriteRequest): Promise<Outcome[]> => {
  const prepared: (Incoming | Refusal)[] = []
  for (const incoming of request.documents) {
    prepared.push(
      isDesign(incoming.id) || isLocal(incoming.id) ? incoming : await prepareUser(incoming).catch(asRefusal),
    )
  }
  const accepted = prepared.flatMap((one) => (one instanceof Refusal ? [] : [one]))
  const written = await writeAll({ ...request, documents: accepted })
  return prepared.map((one, index) => {
    const outcome = one instanceof Refusal ? undefined : written.shift()
    return outcome ?? { id: request.documents[index]?.id ?? '', refusal: asRefusal(one) }
  })
}

/**
 * Writes the documents in one transaction and answers when they are safe on disk, one outcome each in their order.
 * A refused document leaves the others alone. Throws a 404 when the database is gone.
 */
export const writeDocuments = (request: WriteRequest): Promise<Outcome[]> =>
  request.database.name === usersDatabase ? writeUsers(request) : writeAll(request)
