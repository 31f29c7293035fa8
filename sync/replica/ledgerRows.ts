import type { Envelope } from '#domain/document/log.ts'
import { LedgerRecord, sharedRecordId } from '#domain/ledger/record.ts'
import { recordsOfVisit } from '../ledger/ofVisit.ts'
import { type EditedDocument, mergeEditedDocuments } from '../merge/kinds.ts'
import type { Replica } from './open.ts'
import type { RefusedDocument } from './schema.ts'

const foundPrefix = 'found:'
/** The rows of records that this station keeps for itself. */
export const foundRange = { $gte: foundPrefix, $lt: 'found;' }

const metPrefix = 'met:'
/** The rows that name visits with calls that did not stand, from a day of a site on. */
export const metRange = (site: string, day: string) => ({ $gte: `${metPrefix}visit:${site}-${day}`, $lt: 'met;' })
export const visitOfMet = ({ id }: { id: string }): string => id.slice(metPrefix.length)

export const readFound = ({ content }: Pick<RefusedDocument, 'content'>): LedgerRecord[] => {
  const parsed = LedgerRecord.safeParse(content)
  return parsed.success ? [parsed.data] : []
}

/**
 * Keeps a record, once: as a document of the site, or in this station's own rows where its account may not write there
 * (`shared` is false). Resolves when it is on disk.
 */
export const keepFound = async (replica: Replica, record: LedgerRecord, shared: boolean): Promise<void> => {
  const { id, kind, at } = record
  if (!shared) {
    await replica.ledger.insertIfNotExists({ id: `${foundPrefix}${id}`, reason: kind, at, content: { ...record } })
    return
  }
  const document = documentOf(record)
  for (;;) {
    const present = await replica.settings.findOne(document.id).exec()
    if (present !== null) {
      const { data } = present.toMutableJSON()
      if ('found' in data) return
      await present.incrementalModify((content) => ({ ...content, ...mergeEditedDocuments(content, document) }))
      return
    }
    const { error } = await replica.settings.bulkInsert([document])
    if (error.length === 0) return
  }
}

const documentOf = (found: LedgerRecord): EditedDocument => ({
  id: sharedRecordId(found.id),
  type: 'record',
  data: { found },
  stamps: {},
  history: [],
})

/** Remembers a visit of which a call did not stand, so that it is found again on any later day. */
export const noteMet = async (
  replica: Replica,
  visit: { id: string; log: readonly Envelope[] },
  now: number,
): Promise<void> => {
  const log = [...visit.log]
  if (recordsOfVisit({ id: visit.id, log }).length === 0) return
  await replica.ledger.insertIfNotExists({ id: `${metPrefix}${visit.id}`, reason: '', at: now, content: {} })
}
