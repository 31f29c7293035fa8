import { databasesOfGeneration, generationName, generationsIn } from './found.ts'
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
 * must not outlive those of the others. One that nobody remembers (what remembered it was set aside itself) has its thirty
 * days from now on.
 */
export const deleteOldAsides = async (options: {
  replica: Replica
  base: string
  indexedDb: IDBFactory
  now: number
}): Promise<void> => {
  const { replica, base, indexedDb, now } = options
  const names = (await indexedDb.databases()).flatMap(({ name }) => name ?? [])
  const rows = await replica.ledger.find({ selector: { id: asideRange } }).exec()
  const known = new Set(rows.map(generationOf))
  const generations = generationsIn(names, base)
  const before = generations.slice(
    0,
    generations.findIndex((one) => generationName(base, one) === replica.name),
  )
  for (const generation of before) {
    if (!known.has(generation)) await noteAside(replica, generation, 'forgotten', now)
  }
  for (const row of rows) {
    if (now - row.at < keptMs) continue
    const databases = databasesOfGeneration(names, base, generationOf(row))
    const gone = await Promise.all(databases.map((name) => deleted(indexedDb, name)))
    if (gone.every(Boolean)) await row.remove()
  }
}

const generationOf = ({ id }: { id: string }): number => Number(id.slice(prefix.length))

/** Whether it is gone now. */
const deleted = (indexedDb: IDBFactory, name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = indexedDb.deleteDatabase(name)
    request.onsuccess = () => resolve(true)
    request.onerror = () => reject(request.error ?? new Error('A database that was set aside is not deleted.'))
    // A window still holds it; it goes another day.
    request.onblocked = () => resolve(false)
  })
