import { type Envelope, unionLogs } from '#domain/document/log.ts'
import { logDocument } from '../merge/kinds.ts'
import type { Replica } from './open.ts'

/** Changes the log that the replica has of a document by now; one it has nothing of begins with what is added. */
export const changeLog = async (
  replica: Replica,
  id: string,
  change: (log: readonly Envelope[]) => readonly Envelope[],
): Promise<void> => {
  for (;;) {
    const present = await replica.visits.findOne(id).exec()
    if (present !== null) {
      await present.incrementalModify((content) => ({ ...content, ...logDocument(id, change(content.log)) }))
      return
    }
    const { error } = await replica.visits.bulkInsert([logDocument(id, change([]))])
    // Somebody else began it meanwhile.
    if (error.length === 0) return
  }
}

/** Writes entries into the replica, beside whatever is there by now. */
export const saveLog = (
  replica: Replica,
  { document, entries }: { document: string; entries: readonly Envelope[] },
): Promise<void> => changeLog(replica, document, (log) => unionLogs(log, entries))
