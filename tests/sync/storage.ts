import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { RxStorage } from 'rxdb/plugins/core'
import { dexieStorage } from '#sync/replica/dexie.ts'

/** A browser's IndexedDB of its own: what one client keeps, no other sees, and it is still there after a reload. */
export const newStorage = (): { storage: RxStorage<unknown, unknown>; factory: IDBFactory } => {
  const factory = new IDBFactory()
  return { factory, storage: dexieStorage({ indexedDB: factory, IDBKeyRange }) }
}
