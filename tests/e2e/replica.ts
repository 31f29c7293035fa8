import type { Page } from '@playwright/test'
import * as z from 'zod'

const Stored = z.array(
  z.looseObject({
    id: z.string(),
    log: z.array(z.looseObject({ id: z.string(), at: z.string(), station: z.string(), type: z.string() })).optional(),
  }),
)

/** The visits in a station's own IndexedDB, read with none of RxDB's code. */
export const visitsInReplica = async (page: Page) => {
  const rows: unknown = await page.evaluate(async () => {
    const stores = (await indexedDB.databases()).flatMap(({ name }) =>
      name?.startsWith('rxdb-dexie-balie-') === true && name.endsWith('--visits') ? [name] : [],
    )
    const request = indexedDB.open(stores[0] ?? '')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('IndexedDB cannot be opened'))
    })
    const names = [...database.objectStoreNames]
    const store = database.transaction('docs', 'readonly').objectStore('docs')
    const all = store.getAll()
    const found: unknown = await new Promise((resolve) => {
      all.onsuccess = () => resolve(all.result)
    })
    database.close()
    return names.length === 0 ? [] : found
  })
  return Stored.parse(rows).flatMap(({ id, log }) => (id.startsWith('visit:') ? [{ id, log: log ?? [] }] : []))
}

/** Every row of a station's own IndexedDB as JSON, with the collection it lies in, read in the same way. */
export const textsInReplica = async (page: Page): Promise<{ collection: string; text: string }[]> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('IndexedDB cannot be read'))
      })
    const texts: { collection: string; text: string }[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('rxdb-dexie-balie-')) continue
      const database = await done(indexedDB.open(name))
      for (const table of database.objectStoreNames) {
        const rows: unknown[] = await done(database.transaction(table, 'readonly').objectStore(table).getAll())
        const collection = name.split('--').at(-1) ?? ''
        texts.push(...rows.map((row) => ({ collection, text: JSON.stringify(row) })))
      }
      database.close()
    }
    return texts
  })
