import { type BalieDocument, mergeDocuments } from '#sync/merge/kinds.ts'
import type { RefusedRows } from '#sync/replication/refusedRows.ts'
import type { Life } from './life.ts'

/** The refused rows of a station, on its disk. */
export const refusedOn = (disk: Map<string, BalieDocument>, life: Life): RefusedRows => ({
  keep: async (rows) => {
    await life.step()
    for (const { document } of rows) disk.set(document.id, document)
  },
  settle: async (documents) => {
    await life.step()
    for (const { id } of documents) disk.delete(id)
  },
  unite: (document) => {
    const ours = disk.get(document.id)
    return ours === undefined ? document : mergeDocuments(document, ours)
  },
  all: () => [...disk.values()],
})
