import { type BalieDocument, readDocument } from '../merge/kinds.ts'
import type { CentralDatabase } from './centralDatabase.ts'

/** How far a database was read: the server's own sequence, opaque to us. */
export type Checkpoint = { seq: string }

export type PullResult = ReadRows & { checkpoint: Checkpoint }

/** What changed rows say: documents, ids of what cannot be read, and ids of what somebody deleted. */
export type ReadRows = { documents: BalieDocument[]; malformed: string[]; deleted: string[] }

/** One change as a feed or `_changes` tells it. */
export type ChangedRow = { id: string; deleted?: boolean | undefined; doc?: unknown }

/** What one step of reading a database brought: rows read, and rows that are left; absent where the server does not say. */
export type Step = { read: number; left: number | undefined }

/** Reads changes until `limit` documents are there or the end is reached. */
export const pullDocuments = async (
  database: Pick<CentralDatabase, 'changes'>,
  since: Checkpoint | undefined,
  limit: number,
): Promise<PullResult & { atEnd: boolean } & Step> => {
  const documents: BalieDocument[] = []
  const malformed: string[] = []
  const deleted: string[] = []
  let seq = since?.seq ?? '0'
  let read = 0
  for (;;) {
    const page = await database.changes({ since: seq, limit })
    const said = readRows(page.results)
    documents.push(...said.documents)
    malformed.push(...said.malformed)
    deleted.push(...said.deleted)
    seq = page.last_seq
    read += page.results.length
    const atEnd = page.results.length < limit
    if (atEnd || documents.length >= limit) {
      return { documents, malformed, deleted, checkpoint: { seq }, atEnd, read, left: page.pending }
    }
  }
}

type Changes = Pick<CentralDatabase, 'changes'>
type Page = Awaited<ReturnType<CentralDatabase['changes']>>

/**
 * The same changes, read one page ahead: while one page is being stored, the next is on its way. What was read so is used once,
 * by whoever goes on exactly where the page before it ended.
 */
export const readAhead = (database: Changes): Changes => {
  let ahead: { since: string; limit: number; page: Promise<Page> } | undefined
  return {
    changes: async (query) => {
      const { since, limit } = query
      const isAhead = ahead?.since === since && ahead.limit === limit
      const reading = isAhead && ahead !== undefined ? ahead.page : database.changes(query)
      ahead = undefined
      const page = await reading
      if (page.results.length === limit) {
        const next = database.changes({ ...query, since: page.last_seq })
        // Whether it came is asked when it is needed, which may be never.
        next.catch(() => undefined)
        ahead = { since: page.last_seq, limit, page: next }
      }
      return page
    },
  }
}

/**
 * The documents among changed rows. Design documents are not ours. Nothing of ours is ever deleted: products and people are
 * withdrawn or wiped by an edit, so a tombstone takes nothing away; it is named, and so is what cannot be read.
 */
export const readRows = (rows: readonly ChangedRow[]): ReadRows => {
  const documents: BalieDocument[] = []
  const malformed: string[] = []
  const gone: string[] = []
  for (const { id, deleted, doc } of rows) {
    if (id.startsWith('_')) continue
    if (deleted === true) {
      gone.push(id)
      continue
    }
    const document = readDocument(id, withId(id, doc))
    if (document === undefined) malformed.push(id)
    else documents.push(document)
  }
  return { documents, malformed, deleted: gone }
}

const withId = (id: string, doc: unknown): unknown =>
  typeof doc === 'object' && doc !== null ? { ...doc, id } : undefined
