import { type BalieDocument, mergeDocuments, readDocument } from '../merge/kinds.ts'
import type { Refused } from '../replication/push.ts'
import type { Replica } from './open.ts'

/**
 * Rows that the server refused. RxDB takes a refused row for sent and would let the server's version overwrite it, so each
 * is kept here, on disk, and joined with whatever the server says of its document until the server takes it.
 */
export type RefusedRows = {
  keep: (rows: readonly Refused[], now: number) => Promise<void>
  settle: (documents: readonly BalieDocument[]) => Promise<void>
  unite: (document: BalieDocument) => BalieDocument
}

export const openRefusedRows = async (replica: Replica): Promise<RefusedRows> => {
  const held = new Map<string, BalieDocument>()
  for (const { id, content } of await replica.ledger.find({ selector: { id: refusedRange } }).exec()) {
    const document = readDocument(id.slice(prefix.length), content)
    if (document !== undefined) held.set(document.id, document)
  }
  return {
    keep: async (rows, now) => {
      for (const { document } of rows) held.set(document.id, document)
      await replica.ledger.bulkUpsert(
        rows.map(({ document, reason }) => ({
          id: `${prefix}${document.id}`,
          reason,
          at: now,
          content: { ...document },
        })),
      )
    },
    settle: async (documents) => {
      const settled = documents.filter(({ id }) => held.has(id))
      if (settled.length === 0) return
      await replica.ledger.bulkRemove(settled.map(({ id }) => `${prefix}${id}`))
      for (const { id } of settled) held.delete(id)
    },
    unite: (document) => {
      const ours = held.get(document.id)
      return ours === undefined ? document : mergeDocuments(document, ours)
    },
  }
}

const prefix = 'refused:'
/** The ledger's rows of what the server refused. */
export const refusedRange = { $gte: prefix, $lt: 'refused;' }
