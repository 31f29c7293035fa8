import Dexie from 'dexie'
import type { RxDocument } from 'rxdb/plugins/core'
import type { LogDocument } from '../merge/kinds.ts'
import type { Replica } from './open.ts'

const documentsTable = 'docs'
/** As RxDB's Dexie storage writes a mark of what was removed, and the index that it keeps of those. */
const removed = '1'
const removedIndex = '[_deleted+id]'
const atOnce = 200

/**
 * Takes logs out of the replica to make room, as they were read: what changed since stays. Nothing of it is sent anywhere.
 */
export const takeOut = async (replica: Replica, documents: RxDocument<LogDocument>[]): Promise<void> => {
  const { error } = await replica.visits.bulkRemove(documents)
  // Somebody wrote it meanwhile: it stays for another time.
  const failed = error.find(({ status }) => status !== 409)
  if (failed !== undefined) throw new Error(`The replica did not let go of ${failed.documentId}.`)
  await freeDisk(replica)
}

/**
 * Frees the disk of what was taken out of the logs, this time or, where it was cut short, an earlier one. RxDB's own clean-up
 * reads every document that is older than the newest of those, which at a busy site takes seconds.
 */
const freeDisk = async (replica: Replica): Promise<void> => {
  const table = await logTable(replica)
  for (;;) {
    const keys = await table.where(removedIndex).between([removed, ''], [removed, '\uffff']).limit(atOnce).primaryKeys()
    if (keys.length === 0) return
    await table.bulkDelete(keys)
  }
}

const logTable = async (replica: Replica): Promise<Dexie.Table<unknown, string>> => {
  const internals = await Promise.resolve<unknown>(replica.visits.internalStorageInstance.internals)
  const dexie = typeof internals === 'object' && internals !== null && 'dexieDb' in internals ? internals.dexieDb : null
  if (!(dexie instanceof Dexie)) throw new Error('The replica does not lie where it should.')
  return dexie.table<unknown, string>(documentsTable)
}
