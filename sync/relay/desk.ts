import { parseCounts, parseLimit } from './database.ts'
import { decodeRecord } from './documentRecord.ts'
import { countsKey, documentKey, limitKey, registryKey, securityKey } from './keys.ts'
import { notFound } from './refusal.ts'
import { parseSecurity } from './security.ts'
import type { Caller } from './caller.ts'
import type { Counts, Database } from './database.ts'
import type { DocumentRecord } from './documentRecord.ts'
import type { Incoming } from './incoming.ts'
import type { Security } from './security.ts'
import type { Transaction } from './store.ts'
import type { Validator } from './validate.ts'

export type WriteRequest = {
  readonly database: Database
  readonly documents: readonly Incoming[]
  /** False: the documents bring their own revisions, as replication does. */
  readonly newEdits: boolean
  readonly caller: Caller
}

/** One transaction's view of the database: it changes as documents are written. */
export type Desk = {
  readonly request: WriteRequest
  readonly transaction: Transaction
  readonly security: Security
  readonly limit: number
  readonly validators: readonly Validator[]
  readonly records: Map<string, DocumentRecord>
  counts: Counts
  /** Whether a design document was written. */
  designs: boolean
}

/** Reads all that the request needs at once. Throws a 404 when the database is gone. */
export const openDesk = async (request: WriteRequest, transaction: Transaction): Promise<Desk> => {
  const { prefix, name, validators } = request.database
  const ids = [...new Set(request.documents.map((incoming) => incoming.id))]
  const settings = [registryKey(name), countsKey(prefix), limitKey(prefix), securityKey(prefix)]
  const keys = [...settings, ...ids.map((id) => documentKey(prefix, id))]
  const [registered, counts, limit, security, ...texts] = await transaction.getMany(keys)
  if (registered?.includes(prefix) !== true) throw notFound('Database does not exist.')
  const records = new Map<string, DocumentRecord>()
  for (const [index, id] of ids.entries()) {
    const text = texts[index]
    if (text !== undefined) records.set(id, decodeRecord(text))
  }
  return {
    request,
    transaction,
    security: parseSecurity(security),
    limit: parseLimit(limit),
    validators: await validators(),
    records,
    counts: parseCounts(counts),
    designs: false,
  }
}
