import { readJson, readObject } from '../body.ts'
import { sendJson, sendText } from '../call.ts'
import { leaves, renderLeaf, treeOf } from '../documentRecord.ts'
import { checkId, parseDocument, withRevision } from '../incoming.ts'
import { isArray, parseJson } from '../json.ts'
import { badRequest, invalidJson, noAttachments, notFound } from '../refusal.ts'
import { parseRevision } from '../revision.ts'
import { descendantLeaves } from '../revisionTree.ts'
import { isRefused, writeDocuments } from '../write.ts'
import type { Call, Headers } from '../call.ts'
import type { Database } from '../database.ts'
import type { DocumentRecord, Extras, Leaf } from '../documentRecord.ts'
import type { Incoming } from '../incoming.ts'
import type { Revision } from '../revision.ts'

export const extrasIn = (query: URLSearchParams): Required<Extras> => {
  const wants = (name: string) => query.get(name) === 'true' || query.get('meta') === 'true'
  return {
    revs: query.get('revs') === 'true',
    conflicts: wants('conflicts'),
    deletedConflicts: wants('deleted_conflicts'),
  }
}

const etag = (rev: Revision): Headers => ({ ETag: `"${rev}"` })

/** The leaves a client asks for: by their own revision, with `latest` by any revision they descend from. */
export const leavesAt = (record: DocumentRecord | undefined, rev: Revision, latest: boolean): Leaf[] => {
  if (record === undefined) return []
  const wanted = latest ? descendantLeaves(treeOf(record), rev) : [rev]
  return leaves(record).filter((leaf) => wanted.includes(leaf.rev))
}

const parseOpenRevs = (text: string): Revision[] => {
  let value: unknown
  try {
    value = parseJson(text)
  } catch {
    throw invalidJson()
  }
  if (!isArray(value)) throw badRequest('`open_revs` must be `all` or an array of revisions.')
  return value.map(parseRevision)
}

const openRevisions = async (call: Call, database: Database, id: string): Promise<void> => {
  const wanted = call.query.get('open_revs') ?? 'all'
  const record = await database.read(id)
  const extras = extrasIn(call.query)
  const render = (leaf: Leaf) => (record === undefined ? 'null' : `{"ok":${renderLeaf(id, record, leaf, extras)}}`)
  if (wanted === 'all') {
    if (record === undefined) throw notFound('missing')
    sendText(call, 200, `[${leaves(record).map(render).join(',')}]`)
    return
  }
  const rows = parseOpenRevs(wanted).flatMap((rev) => {
    const found = leavesAt(record, rev, call.query.get('latest') === 'true')
    return found.length === 0 ? [JSON.stringify({ missing: rev })] : found.map(render)
  })
  sendText(call, 200, `[${[...new Set(rows)].join(',')}]`)
}

const leafFor = (record: DocumentRecord, query: URLSearchParams): Leaf => {
  const named = query.get('rev')
  if (named === null) {
    if (record.winner.deleted) throw notFound('deleted')
    return record.winner
  }
  const [leaf] = leavesAt(record, parseRevision(named), query.get('latest') === 'true')
  if (leaf === undefined) throw notFound('missing')
  return leaf
}

export const readDocument = async (call: Call, database: Database, id: string): Promise<void> => {
  if (call.query.has('open_revs')) return openRevisions(call, database, id)
  if (call.query.has('rev')) parseRevision(call.query.get('rev'))
  const record = await database.read(id)
  if (record === undefined) throw notFound('missing')
  const leaf = leafFor(record, call.query)
  const extras = extrasIn(call.query)
  const plain = !extras.revs && !extras.conflicts && !extras.deletedConflicts
  if (plain && call.request.headers['if-none-match'] === `"${leaf.rev}"`) {
    call.response.writeHead(304, etag(leaf.rev)).end()
    return
  }
  sendText(call, 200, renderLeaf(id, record, leaf, extras), plain ? etag(leaf.rev) : {})
}

export const readLocalDocument = async (call: Call, database: Database, id: string): Promise<void> => {
  const local = await database.readLocal(id)
  if (local === undefined) throw notFound('missing')
  const special = JSON.stringify({ _id: id, _rev: local.rev })
  sendText(call, 200, local.body === '{}' ? special : `${special.slice(0, -1)},${local.body.slice(1)}`)
}

const namedRevision = (call: Call): string | undefined =>
  call.query.get('rev') ?? call.request.headers['if-match']?.replaceAll('"', '')

const writeOne = async (options: {
  call: Call
  database: Database
  incoming: Incoming
  newEdits?: boolean
}): Promise<void> => {
  const { call, database, incoming, newEdits = true } = options
  const [outcome] = await writeDocuments({ database, documents: [incoming], newEdits, caller: call.caller })
  if (outcome === undefined) throw new Error('a document written has an outcome')
  if (isRefused(outcome)) throw outcome.refusal
  const { id, rev } = outcome
  const location = `/${encodeURIComponent(database.name)}/${encodeURIComponent(id)}`
  sendJson(call, incoming.deleted ? 200 : 201, { ok: true, id, rev }, { ...etag(rev), Location: location })
}

/** `new_edits: false` keeps the revisions of the documents: there must be one. */
export const requireRevision = (incoming: Incoming): Incoming => {
  if (incoming.path.length > 0) return incoming
  throw badRequest('When `new_edits: false`, the document needs `_rev` or `_revisions` specified')
}

export const putDocument = async (call: Call, database: Database, id: string): Promise<void> => {
  checkId(id)
  const incoming = withRevision(parseDocument(await readJson(call), id), namedRevision(call))
  const newEdits = call.query.get('new_edits') !== 'false'
  await writeOne({ call, database, incoming: newEdits ? incoming : requireRevision(incoming), newEdits })
}

export const postDocument = async (call: Call, database: Database): Promise<void> => {
  await writeOne({ call, database, incoming: parseDocument(await readObject(call)) })
}

export const deleteDocument = async (call: Call, database: Database, id: string): Promise<void> => {
  checkId(id)
  const incoming = withRevision(parseDocument({ _deleted: true }, id), namedRevision(call))
  if (!id.startsWith('_local/')) {
    const record = await database.read(id)
    if (record === undefined) throw notFound('missing')
    if (record.winner.deleted) throw notFound('deleted')
  }
  await writeOne({ call, database, incoming })
}

export const refuseAttachment = (): never => {
  throw noAttachments()
}
