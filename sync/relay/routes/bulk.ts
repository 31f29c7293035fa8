import { readObject } from '../body.ts'
import { sendJson, sendText } from '../call.ts'
import { leaves, renderLeaf, treeOf } from '../documentRecord.ts'
import { parseDocument } from '../incoming.ts'
import { isArray, isObject, isString } from '../json.ts'
import { badRequest, Refusal } from '../refusal.ts'
import { generationOf, parseRevision } from '../revision.ts'
import { isRefused, writeDocuments } from '../write.ts'
import { extrasIn, leavesAt, requireRevision } from './document.ts'
import type { Call } from '../call.ts'
import type { Database } from '../database.ts'
import type { DocumentRecord } from '../documentRecord.ts'
import type { Revision } from '../revision.ts'
import type { Outcome } from '../write.ts'

const showOutcome = (outcome: Outcome): object => {
  if (!isRefused(outcome)) return { ok: true, id: outcome.id, rev: outcome.rev }
  const { id, rev, refusal } = outcome
  return { id, ...(rev === undefined ? {} : { rev }), error: refusal.error, reason: refusal.reason }
}

export const writeBulk = async (call: Call, database: Database): Promise<void> => {
  const { docs, new_edits: newEdits = true } = await readObject(call)
  if (docs === undefined) throw badRequest('POST body must include `docs` parameter.')
  if (!isArray(docs)) throw badRequest('`docs` parameter must be an array.')
  if (typeof newEdits !== 'boolean') throw badRequest('`new_edits` parameter must be a boolean.')
  const incoming = docs.map((document) => parseDocument(document))
  const documents = newEdits ? incoming : incoming.map(requireRevision)
  const outcomes = await writeDocuments({ database, documents, newEdits, caller: call.caller })
  sendJson(call, 201, (newEdits ? outcomes : outcomes.filter(isRefused)).map(showOutcome))
}

type Wanted = { readonly id: unknown; readonly rev: unknown }

const bulkGetError = (wanted: Wanted, error: string, reason: string): string =>
  JSON.stringify({ error: { id: wanted.id ?? null, rev: wanted.rev ?? null, error, reason } })

const revisionIn = (wanted: Wanted): Revision | undefined => {
  try {
    return parseRevision(wanted.rev)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const openWanted = async (call: Call, database: Database, wanted: Wanted): Promise<string[]> => {
  const { id, rev } = wanted
  if (!isString(id)) return [bulkGetError(wanted, 'bad_request', 'document must be a JSON object with an id')]
  const record = await database.read(id)
  const missing = () => [bulkGetError({ id, rev: rev ?? 'undefined' }, 'not_found', 'missing')]
  if (record === undefined) return missing()
  const extras = extrasIn(call.query)
  const render = (leaf: DocumentRecord['winner']) => `{"ok":${renderLeaf(id, record, leaf, extras)}}`
  if (rev === undefined) return leaves(record).map(render)
  const revision = revisionIn(wanted)
  if (revision === undefined) return [bulkGetError(wanted, 'bad_request', 'Invalid rev format')]
  const found = leavesAt(record, revision, call.query.get('latest') === 'true')
  return found.length === 0 ? missing() : found.map(render)
}

export const readBulk = async (call: Call, database: Database): Promise<void> => {
  const { docs } = await readObject(call)
  if (!isArray(docs)) throw badRequest("Missing JSON list of 'docs'.")
  const results: string[] = []
  for (const entry of docs) {
    const wanted: Wanted = isObject(entry) ? { id: entry['id'], rev: entry['rev'] } : { id: undefined, rev: undefined }
    const found = await openWanted(call, database, wanted)
    results.push(`{"id":${JSON.stringify(wanted.id ?? null)},"docs":[${found.join(',')}]}`)
  }
  sendText(call, 200, `{"results":[${results.join(',')}]}`)
}

const missingOf = (record: DocumentRecord | undefined, revs: readonly Revision[]) => {
  if (record === undefined) return { missing: revs, ancestors: [] }
  const tree = treeOf(record)
  const missing = revs.filter((rev) => !tree.has(rev))
  const highest = missing.reduce((most, rev) => Math.max(most, generationOf(rev)), 0)
  const ancestors = leaves(record).filter((leaf) => generationOf(leaf.rev) < highest)
  return { missing, ancestors: ancestors.map((leaf) => leaf.rev) }
}

export const compareRevisionsWith = async (call: Call, database: Database): Promise<void> => {
  const body = await readObject(call)
  const rows: [string, object][] = []
  for (const [id, revs] of Object.entries(body)) {
    if (!isArray(revs)) throw badRequest(`The revisions of ${id} must be an array.`)
    const { missing, ancestors } = missingOf(await database.read(id), [...new Set(revs.map(parseRevision))])
    if (missing.length === 0) continue
    rows.push([id, { missing, ...(ancestors.length === 0 ? {} : { possible_ancestors: ancestors }) }])
  }
  sendJson(call, 200, Object.fromEntries(rows))
}
