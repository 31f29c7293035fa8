import { canonicalJson } from '#domain/document/canonical.ts'
import { type LedgerRecord, recordId } from '#domain/ledger/record.ts'
import { readStamp } from '#domain/time/stamp.ts'
import { type EditedDocument, mergeEditedDocuments, mergedFields } from '../merge/kinds.ts'

/**
 * The fields that two stations edited from the same version, so that one value had to give way. What stands beside each
 * other (notes, keys) gave way to nothing. A field without stamps was never edited by anybody.
 */
export const editConflicts = (edits: {
  base: EditedDocument | undefined
  ours: EditedDocument
  theirs: EditedDocument
}): LedgerRecord[] => {
  const { base, ours, theirs } = edits
  const merged = fieldsOf(mergeEditedDocuments(ours, theirs))
  const before = fieldsOf(base)
  const [own, other] = [fieldsOf(ours), fieldsOf(theirs)]
  return [...own.keys()].flatMap((field): LedgerRecord[] => {
    const values = [own, other, before].map((fields) => fields.get(field))
    if (new Set(values).size < values.length || !other.has(field)) return []
    const oursStands = merged.get(field) === own.get(field)
    if (!oursStands && merged.get(field) !== other.get(field)) return []
    const [kept, lost] = oursStands ? [ours, theirs] : [theirs, ours]
    const lostStamp = stampOf(lost, field)
    const [keptAt, lostAt] = [readStamp(stampOf(kept, field)), readStamp(lostStamp)]
    if (keptAt === undefined || lostAt === undefined) return []
    return [
      {
        kind: 'editConflict',
        id: recordId('editConflict', lostStamp, field, ours.id),
        at: keptAt.ms,
        station: lostAt.station,
        document: ours.id,
        facts: { field, kept: keptAt.station, lost: lostAt.station },
      },
    ]
  })
}

/** The text of each field's value. */
const fieldsOf = (document: EditedDocument | undefined): Map<string, string> =>
  new Map(
    Object.entries(document === undefined ? {} : mergedFields(document).data).map(([field, value]) => [
      field,
      canonicalJson(value),
    ]),
  )

const stampOf = (document: EditedDocument, field: string): string => mergedFields(document).stamps[field] ?? ''
