import type { RxCollection } from 'rxdb'
import type { RxStorageChangeEvent } from 'rxdb/plugins/core'
import { type Observable, mergeMap } from 'rxjs'

/**
 * Each write to a collection, as its `$` tells: but all that `$` ever told, documents and all, RxDB 17.6 keeps for as long as the
 * page stands (`EVENT_BULK_CACHE` in its `rx-change-event.ts`).
 */
export const changesIn = <D>(collection: RxCollection<D>): Observable<RxStorageChangeEvent<D>> =>
  collection.eventBulks$.pipe(mergeMap(({ events }) => events))
