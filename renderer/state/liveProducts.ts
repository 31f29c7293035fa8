import type { RxDocument } from 'rxdb'
import { type Observable, map, shareReplay, throttleTime } from 'rxjs'
import type { ProductDocument } from '#domain/product/history.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from './plain.ts'

/** While many products change, they are told so often. */
const calmMs = 250

/** Every product of the replica, live, read once for all who look. One that did not change is the same object as before. */
export const liveProducts = (replica: Replica): Observable<readonly ProductDocument[]> => {
  const read = new WeakMap<RxDocument<EditedDocument>, EditedDocument>()
  const once = (document: RxDocument<EditedDocument>): EditedDocument[] => {
    const known = read.get(document)
    if (known !== undefined) return [known]
    const [content] = plain([document])
    if (content === undefined) return []
    read.set(document, content)
    return [content]
  }
  return replica.catalogue.find({ selector: { id: { $gte: 'product:', $lt: 'product;' } } }).$.pipe(
    throttleTime(calmMs, undefined, { leading: true, trailing: true }),
    map((documents) => documents.flatMap(once).filter((document) => document.type === 'product')),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
}
