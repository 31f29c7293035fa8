import { databasesOfGeneration } from './found.ts'
import type { Replica } from './open.ts'

const keptMs = 30 * 86_400_000
const prefix = 'aside:'
const asideRange = { $gte: prefix, $lt: 'aside;' }

/** Remembers that a generation was set aside, and why. */
export const noteAside = async (replica: Replica, generation: number, reason: string, now: number): Promise<void> => {
  await replica.ledger.incrementalUpsert({ id: `${prefix}${String(generation)}`, reason, at: now, content: {} })
}

/**
 * Deletes generations that were set aside 30 days ago: whatever could be got from them was, and names and notes in them
 * must not outlive those of the others.
 */
export const deleteOldAsides = async (options: {
  replica: Replica
  base: string
  indexedDb: IDBFactory
  now: number
}): Promise<void> => {
  const { replica, base, indexedDb, now } = options
  const names = (await indexedDb.databases()).flatMap(({ name }) => name ?? [])
  for (const row of await replica.ledger.find({ selector: { id: asideRange } }).exec()) {
    const generation = Number(row.id.slice(prefix.length))
    if (now - row.at < keptMs) continue
    const databases = databasesOfGeneration(names, base, generation)
    await Promise.all(databases.map((name) => deleted(indexedDb, name)))
    await row.remove()
  }
}

const deleted = (indexedDb: IDBFactory, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDb.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('A database that was set aside is not deleted.'))
    // A window still holds it; it goes another day.
    request.onblocked = () => resolve()
  })
