import { addRxStorageMultiInstanceSupport, type RxStorage } from 'rxdb/plugins/core'
import { concatMap, filter, from, map, merge, tap } from 'rxjs'

/** The windows of this station that look at one replica. */
export type Windows = {
  /** Whether another window looks, or is about to. Whoever comes after this was asked reads what was written before. */
  hasOthers: () => Promise<boolean>
  leave: () => void
}

/** Joins the windows of a replica; resolves before anything of it needs to be read. A window that is gone is known to be gone. */
export const joinWindows = async (replica: string): Promise<Windows> => {
  // Where windows cannot see each other, each speaks as if it were heard.
  if (!('locks' in navigator)) return { hasOthers: () => Promise.resolve(true), leave: () => undefined }
  const name = `balie-windows-${replica}`
  const gone = Promise.withResolvers<undefined>()
  await new Promise((joined) => {
    void navigator.locks.request(name, { mode: 'shared' }, (lock) => {
      joined(lock)
      return gone.promise
    })
  })
  return {
    hasOthers: async () => {
      const { held = [], pending = [] } = await navigator.locks.query()
      return [...held, ...pending].filter((lock) => lock.name === name).length > 1
    },
    leave: () => gone.resolve(undefined),
  }
}

/**
 * A storage that tells other windows what is written, as RxDB does, where there are any: copying each document for nobody is a
 * tenth of the work of a first sync.
 */
export const toldToOthers = <Internals, Options>(
  storage: RxStorage<Internals, Options>,
  { hasOthers }: Pick<Windows, 'hasOthers'>,
): RxStorage<Internals, Options> => ({
  ...storage,
  createStorageInstance: async (params) => {
    const instance = await storage.createStorageInstance({ ...params, multiInstance: false })
    const own$ = instance.changeStream()
    const own = new WeakSet()
    const told$ = own$.pipe(
      tap((bulk) => own.add(bulk)),
      concatMap((bulk) =>
        from(hasOthers()).pipe(
          filter(Boolean),
          map(() => bulk),
        ),
      ),
    )
    instance.changeStream = () => told$
    addRxStorageMultiInstanceSupport(storage.name, params, instance)
    const toldAndHeard$ = instance.changeStream()
    instance.changeStream = () => merge(own$, toldAndHeard$.pipe(filter((bulk) => !own.has(bulk))))
    return instance
  },
})
