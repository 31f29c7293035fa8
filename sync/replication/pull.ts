import { type BalieDocument, readDocument } from '../merge/kinds.ts'
import type { CentralDatabase } from './centralDatabase.ts'

/** How far a database was read: the server's own sequence, opaque to us. */
export type Checkpoint = { seq: string }

export type PullResult = { documents: BalieDocument[]; checkpoint: Checkpoint; malformed: string[] }

/** One change as a feed or `_changes` tells it. */
export type ChangedRow = { id: string; deleted?: boolean | undefined; doc?: unknown }

/** Reads changes until `limit` documents are there or the end is reached. */
export const pullDocuments = async (
  database: CentralDatabase,
  since: Checkpoint | undefined,
  limit: number,
): Promise<PullResult & { atEnd: boolean }> => {
  const documents: BalieDocument[] = []
  const malformed: string[] = []
  let seq = since?.seq ?? '0'
  for (;;) {
    const page = await database.changes({ since: seq, limit })
    const read = readRows(page.results)
    documents.push(...read.documents)
    malformed.push(...read.malformed)
    seq = page.last_seq
    const atEnd = page.results.length < limit
    if (atEnd || documents.length >= limit) return { documents, malformed, checkpoint: { seq }, atEnd }
  }
}

/**
 * The documents among changed rows. Design documents are not ours; a tombstone never empties a log, and other deletions
 * do not occur: products and people are withdrawn or wiped by an edit. What cannot be read is named, not stored.
 */
export const readRows = (rows: readonly ChangedRow[]): Pick<PullResult, 'documents' | 'malformed'> => {
  const documents: BalieDocument[] = []
  const malformed: string[] = []
  for (const { id, deleted, doc } of rows) {
    if (id.startsWith('_') || deleted === true) continue
    const document = readDocument(id, withId(id, doc))
    if (document === undefined) malformed.push(id)
    else documents.push(document)
  }
  return { documents, malformed }
}

const withId = (id: string, doc: unknown): unknown =>
  typeof doc === 'object' && doc !== null ? { ...doc, id } : undefined
