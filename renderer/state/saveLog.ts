import { unionLogs } from '#domain/document/log.ts'
import type { Written } from '#preload/contract.ts'
import { logDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'

/** Writes what main has made into the replica, beside whatever is there by now. */
export const saveLog = async (replica: Replica, { document: id, entries }: Written): Promise<void> => {
  for (;;) {
    const present = await replica.visits.findOne(id).exec()
    if (present !== null) {
      await present.incrementalModify((content) => ({
        ...content,
        ...logDocument(id, unionLogs(content.log, entries)),
      }))
      return
    }
    const { error } = await replica.visits.bulkInsert([logDocument(id, unionLogs([], entries))])
    if (error.length === 0) return
  }
}
