import { type BalieDocument, mergeDocuments, readDocument, sameDocument } from '../merge/kinds.ts'
import type { RefusedRows } from '../replication/refusedRows.ts'
import { changesIn } from './changesIn.ts'
import type { Replica } from './open.ts'
import type { RefusedDocument } from './schema.ts'

/**
 * Refused rows as the replica keeps them. All windows of the station share them: the one that leads next must know what was
 * refused before.
 */
export const openRefusedRows = async (replica: Replica): Promise<RefusedRows> => {
  const held = new Map<string, BalieDocument>()
  const hold = ({ id, content }: Pick<RefusedDocument, 'id' | 'content'>): void => {
    const document = readDocument(id.slice(prefix.length), content)
    if (document !== undefined) held.set(document.id, document)
  }
  changesIn(replica.ledger).subscribe(({ operation, documentId, documentData }) => {
    if (!documentId.startsWith(prefix)) return
    if (operation === 'DELETE') held.delete(documentId.slice(prefix.length))
    else hold(documentData)
  })
  for (const row of await replica.ledger.find({ selector: { id: refusedRange } }).exec()) hold(row)

  const united = (document: BalieDocument): BalieDocument => {
    const ours = held.get(document.id)
    return ours === undefined ? document : mergeDocuments(document, ours)
  }
  return {
    keep: async (rows, now) => {
      const kept = rows.map(({ document, reason }) => ({ document: united(document), reason }))
      for (const { document } of kept) held.set(document.id, document)
      await replica.ledger.bulkUpsert(
        kept.map(({ document, reason }) => ({
          id: `${prefix}${document.id}`,
          reason,
          at: now,
          content: { ...document },
        })),
      )
    },
    settle: async (documents) => {
      // The server may have taken a version that does not have what it refused.
      const settled = documents.filter((document) => held.has(document.id) && sameDocument(united(document), document))
      if (settled.length === 0) return
      await replica.ledger.bulkRemove(settled.map(({ id }) => `${prefix}${id}`))
      for (const { id } of settled) held.delete(id)
    },
    unite: united,
    all: () => [...held.values()],
  }
}

const prefix = 'refused:'
/** The ledger's rows of what the server refused. */
export const refusedRange = { $gte: prefix, $lt: 'refused;' }
