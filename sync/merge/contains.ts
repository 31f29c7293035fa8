import { sameJson } from '#domain/document/canonical.ts'
import { type BalieDocument, mergeDocuments, sameDocument } from './kinds.ts'

/** Whether a document holds all that another version of it says, so that joining both would change nothing. */
export const contains = (document: BalieDocument, other: BalieDocument): boolean => {
  if (!('log' in document) || !('log' in other))
    return sameDocument(document, other) || sameDocument(mergeDocuments(document, other), document)
  const entries = new Map(document.log.map((entry) => [entry.id, entry]))
  return other.log.every((entry) => {
    const held = entries.get(entry.id)
    return held !== undefined && sameJson(held, entry)
  })
}
