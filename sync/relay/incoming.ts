import { randomBytes } from 'node:crypto'
import { isArray, isObject, isString } from './json.ts'
import { badRequest, noAttachments, Refusal } from './refusal.ts'
import { normalHash, parseRevision } from './revision.ts'
import type { JsonObject } from './json.ts'
import type { Revision } from './revision.ts'

/** A document as a client sent it, checked; `body` is the JSON text of its own fields, without `_id`, `_rev` and kin. */
export type Incoming = {
  readonly id: string
  /** Newest first: what the client names in `_revisions`, or only `_rev`; empty when it names none. */
  readonly path: readonly Revision[]
  readonly deleted: boolean
  readonly fields: JsonObject
  readonly body: string
}

/** CouchDB's default `max_document_size`, in bytes of JSON. */
export const largestDocument = 8_000_000

// What CouchDB writes into a document it reads out, and therefore takes back without a word.
const outgoingFields = new Set(['_revs_info', '_conflicts', '_deleted_conflicts', '_local_seq'])

const invalidDocument = (reason: string) => new Refusal(400, 'doc_validation', reason)
const illegalId = (reason: string) => new Refusal(400, 'illegal_docid', reason)

export const checkId = (id: unknown): string => {
  if (!isString(id)) throw illegalId('Document id must be a string')
  if (id === '') throw illegalId('Document id must not be empty')
  if (!id.isWellFormed()) throw illegalId('Document id must be valid UTF-8')
  if (id.startsWith('_') && !/^_(?:design|local)\/./su.test(id)) {
    throw illegalId('Only reserved document ids may start with underscore.')
  }
  return id
}

const parsePath = (document: JsonObject): Revision[] => {
  const revisions = document['_revisions']
  if (revisions === undefined) return document['_rev'] === undefined ? [] : [parseRevision(document['_rev'])]
  if (!isObject(revisions)) throw invalidDocument('_revisions is not an object.')
  const { start, ids } = revisions
  if (typeof start !== 'number' || !Number.isSafeInteger(start) || start < 0) {
    throw invalidDocument("_revisions.start isn't an integer.")
  }
  if (!isArray(ids)) throw invalidDocument("_revisions.ids isn't a array.")
  if (ids.length > start) throw invalidDocument('_revisions.ids is longer than _revisions.start.')
  return ids.map((hash, index) => {
    if (!isString(hash) || hash === '') throw invalidDocument("RevId isn't a string")
    return `${start - index}-${normalHash(hash)}`
  })
}

const hasAttachments = (value: unknown): boolean =>
  value !== undefined && !(isObject(value) && Object.keys(value).length === 0)

const textOf = (fields: JsonObject): string => {
  try {
    return JSON.stringify(fields)
  } catch (error) {
    // The parser takes any depth, the writer as much as the stack holds: some thousand levels.
    if (error instanceof RangeError) throw badRequest('Document is nested too deeply')
    throw error
  }
}

/**
 * Throws a refusal for whatever is not a document: not an object, an id that may not be, a revision that is none,
 * an unknown field with an underscore, attachments, more than {@link largestDocument}.
 * `id` wins over the document's own `_id`; a document without either gets a random one.
 */
export const parseDocument = (document: unknown, id?: string): Incoming => {
  if (!isObject(document)) throw badRequest('Document must be a JSON object')
  const ownId = id ?? (document['_id'] === undefined ? randomBytes(16).toString('hex') : document['_id'])
  const checkedId = checkId(ownId)
  const own: [string, unknown][] = []
  for (const [name, value] of Object.entries(document)) {
    if (!name.startsWith('_')) own.push([name, value])
    else if (name === '_attachments') {
      if (hasAttachments(value)) throw noAttachments()
    } else if (name === '_deleted') {
      if (typeof value !== 'boolean') throw invalidDocument('Bad special document member: _deleted')
    } else if (name !== '_id' && name !== '_rev' && name !== '_revisions' && !outgoingFields.has(name)) {
      throw invalidDocument(`Bad special document member: ${name}`)
    }
  }
  const fields = Object.fromEntries(own)
  const body = textOf(fields)
  if (Buffer.byteLength(body) > largestDocument) throw new Refusal(413, 'document_too_large', checkedId)
  return { id: checkedId, path: parsePath(document), deleted: document['_deleted'] === true, fields, body }
}

/** The revision a client names beside the document: `?rev=` or `If-Match`. It must agree with the document's own. */
export const withRevision = (incoming: Incoming, named: string | undefined): Incoming => {
  if (named === undefined) return incoming
  const revision = parseRevision(named)
  if (incoming.path[0] !== undefined && incoming.path[0] !== revision) {
    throw badRequest('Document rev from request body and query string have different values')
  }
  return incoming.path.length === 0 ? { ...incoming, path: [revision] } : incoming
}
