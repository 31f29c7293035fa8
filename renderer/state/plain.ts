import type { RxCollection, RxDocument } from 'rxdb'
import { type Observable, map } from 'rxjs'

/** The documents as the domain types them. RxDB says they are read-only, and so we treat them; a copy would cost the folds cached by log. */
export const plain = <D>(documents: readonly RxDocument<D>[]): D[] =>
  documents.map((document) => document.toJSON() as D)

/** The same of one document by its id, each time it changes; `undefined` while there is none. */
export const plainOf = <D>(collection: RxCollection<D>, id: string): Observable<D | undefined> =>
  collection.findOne(id).$.pipe(map((document) => plain(document === null ? [] : [document])[0]))
