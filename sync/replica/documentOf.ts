import type { RxCollection } from 'rxdb/plugins/core'
import { type Observable, map } from 'rxjs'

/**
 * A document of a collection by its id, as it stands and each time it changes; `undefined` while there is none. RxDB says it is
 * read-only, and so it is to be treated. The compiler takes half a minute over RxDB's own type of one such query, where it knows
 * what kinds of documents there are.
 */
export const documentOf = <D>(collection: RxCollection<D>, id: string): Observable<D | undefined> =>
  collection.findOne(id).$.pipe(map((document) => (document === null ? undefined : (document.toJSON() as D))))
