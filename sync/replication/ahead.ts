import { type Envelope, type Stands, sameLog, unionLogs } from '#domain/document/log.ts'
import { logDocument, readDocument } from '../merge/kinds.ts'
import type { CentralDatabase, CentralDocument } from './centralDatabase.ts'
import { bodyOf } from './push.ts'

/**
 * Writes a log over the revision last seen (absent: as a new document) before the replication comes to it, so that other
 * stations see it a moment earlier. Whether the server took it, or had all of it already; where it did not, the replication joins and sends as ever.
 * Throws what the database throws.
 */
export const sendAhead = async (request: {
  database: CentralDatabase
  id: string
  log: readonly Envelope[]
  lastSeen: CentralDocument | undefined
  /** Which of two entries with one id stays; the smaller canonical JSON, when it is left out. */
  stands?: Stands | undefined
}): Promise<boolean> => {
  const { database, id, log, lastSeen, stands } = request
  const known = lastSeen === undefined ? undefined : readDocument(id, { ...lastSeen, id })
  // What cannot be read must not be written over.
  if (lastSeen !== undefined && (known === undefined || !('log' in known))) return false
  const before = known !== undefined && 'log' in known ? known.log : []
  const joined = unionLogs(before, log, stands)
  if (lastSeen !== undefined && sameLog(joined, before)) return true
  return (await database.put(bodyOf(logDocument(id, joined), lastSeen?._rev))) === 'accepted'
}
