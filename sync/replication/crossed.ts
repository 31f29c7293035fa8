import { type BalieDocument, mergeDocuments } from '../merge/kinds.ts'

/**
 * Rows that crossed a push of their own document. A replication leaves such a row to the push, which may have looked at the
 * server before the row came to be: then neither brings it, and the replica stays behind until the document changes again.
 * So they are kept, and given once more when the push is over.
 */
export type CrossedRows = {
  /** These are on their way to the server. */
  sending: (ids: readonly string[]) => void
  seen: (documents: readonly BalieDocument[]) => void
  /** The push of these is over, and known to be: what came in between, joined. */
  over: (ids: readonly string[]) => BalieDocument[]
}

export const crossedRows = (): CrossedRows => {
  const underWay = new Map<string, { pushes: number; row: BalieDocument | undefined }>()
  return {
    sending: (ids) => {
      for (const id of ids) {
        const { pushes, row } = underWay.get(id) ?? { pushes: 0, row: undefined }
        underWay.set(id, { pushes: pushes + 1, row })
      }
    },
    seen: (documents) => {
      for (const document of documents) {
        const crossed = underWay.get(document.id)
        if (crossed === undefined) continue
        crossed.row = crossed.row === undefined ? document : mergeDocuments(crossed.row, document)
      }
    },
    over: (ids) =>
      ids.flatMap((id) => {
        const crossed = underWay.get(id)
        if (crossed === undefined) return []
        if (crossed.pushes > 1) {
          crossed.pushes--
          return []
        }
        underWay.delete(id)
        return crossed.row ?? []
      }),
  }
}
