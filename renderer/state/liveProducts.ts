import { type Observable, map } from 'rxjs'
import type { ProductDocument } from '#domain/product/history.ts'
import type { Replica } from '#sync/replica/open.ts'
import { liveCatalogue } from './liveCatalogue.ts'

/** Every product of the replica, live. One that did not change is the same object as before. */
export const liveProducts = (replica: Replica): Observable<readonly ProductDocument[]> =>
  liveCatalogue(replica, { from: 'product:', to: 'product;' }).pipe(
    map((documents) => documents.filter((document) => document.type === 'product')),
  )
