import type { Envelope } from '#domain/document/log.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import { pullBatch } from '#sync/replica/replicate.ts'
import { centralDatabase } from '#sync/replication/centralDatabase.ts'
import { asRaw, openRaw } from '../page/raw.ts'

/**
 * Stores every visit of these databases with Dexie alone, strictly durable, in the batches in which a replica pulls them.
 * What is fetched is ready before the clock runs. Returns the ms of all writes.
 */
export const rawStores = async (base: string, databases: readonly string[]): Promise<number> => {
  const raw = openRaw(0)
  await raw.open()
  let ms = 0
  for (const name of databases) {
    const database = centralDatabase(name, base)
    for (let since = '0', atEnd = false; !atEnd;) {
      const page = await database.changes({ since, limit: pullBatch })
      const visits = page.results.flatMap(({ id, doc }) => readDocument(id, { ...doc, id }) ?? [])
      const rows = visits.flatMap((document) => (document.type === 'visit' ? [asRaw(document)] : []))
      const start = performance.now()
      await raw.visits.bulkPut(rows)
      ms += performance.now() - start
      since = page.last_seq
      atEnd = page.results.length < pullBatch
    }
  }
  await raw.delete()
  return ms
}

/** Writes one log with Dexie alone, strictly durable: ms. */
export const rawWrite = async ({ id, log }: { id: string; log: readonly Envelope[] }): Promise<number> => {
  const raw = openRaw(1)
  await raw.open()
  const row = asRaw({ id, type: 'visit', day: '', open: true, latest: '', log: [...log] })
  const start = performance.now()
  await raw.visits.put(row)
  const ms = performance.now() - start
  raw.close()
  return ms
}
