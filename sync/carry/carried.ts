import type { Edited } from '#domain/document/fields.ts'
import type { Envelope } from '#domain/document/log.ts'
import { type EditedDocument, readDocument } from '../merge/kinds.ts'

/** What another station gave along in a file, as documents. */
export type Carried = {
  logs: readonly { document: string; log: readonly Envelope[] }[]
  edits: readonly EditedDocument[]
}

/** Reads all of it; `undefined` when any is no document as this version knows it, as then nothing of the file is to be taken. */
export const readCarried = ({
  logs,
  edits,
}: {
  logs: readonly { document: string; entries: readonly Envelope[] }[]
  edits: readonly Edited[]
}): Carried | undefined => {
  const edited = edits.flatMap((edit) => {
    const document = readDocument(edit.id, edit)
    return document === undefined || 'log' in document ? [] : [document]
  })
  const byDocument = [...Map.groupBy(logs, ({ document }) => document)].map(([document, parts]) => ({
    document,
    log: parts.flatMap(({ entries }) => entries),
  }))
  const isWhole =
    edited.length === edits.length &&
    byDocument.every(({ document, log }) => readDocument(document, { log }) !== undefined)
  return isWhole ? { logs: byDocument, edits: edited } : undefined
}
