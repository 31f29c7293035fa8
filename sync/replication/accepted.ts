import { type BalieDocument, mergeDocuments, sameDocument } from '../merge/kinds.ts'

/**
 * What was sent to the server and no feed or pull has brought back yet. A row that was under way when
 * the server accepted a newer version arrives after it; written over that version, it would take back what screens have
 * shown. So such rows are joined with what was accepted until a row brings it.
 */
export type AcceptedRows = {
  note: (documents: readonly BalieDocument[]) => void
  /** The server had these instead, and took nothing of what was sent of them. */
  replace: (documents: readonly BalieDocument[]) => void
  unite: (document: BalieDocument) => BalieDocument
}

/** Feeds bring back what was accepted within moments; more than this is never outstanding while a line is up. */
const mostKept = 5_000

export const acceptedRows = (): AcceptedRows => {
  const outstanding = new Map<string, BalieDocument>()
  const keep = (document: BalieDocument): void => {
    outstanding.delete(document.id)
    outstanding.set(document.id, document)
    for (const oldest of outstanding.keys()) {
      if (outstanding.size <= mostKept) break
      outstanding.delete(oldest)
    }
  }
  return {
    note: (documents) => {
      for (const document of documents) {
        const before = outstanding.get(document.id)
        keep(before === undefined ? document : mergeDocuments(before, document))
      }
    },
    replace: (documents) => documents.forEach(keep),
    unite: (document) => {
      const accepted = outstanding.get(document.id)
      if (accepted === undefined) return document
      if (sameDocument(document, accepted)) {
        outstanding.delete(document.id)
        return document
      }
      // Where both have something under one id, the row has been judged, and says what the server has by now.
      const united = mergeDocuments(document, accepted, () => false)
      if (!sameDocument(united, document)) return united
      outstanding.delete(document.id)
      return document
    },
  }
}
