import type { RxDocument } from 'rxdb'
import { type Observable, map, shareReplay, throttleTime } from 'rxjs'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from './plain.ts'

/** While many documents change, they are told so often. */
const calmMs = 250

/**
 * The documents of the catalogue by these ids, live, read once for all who look. One that did not change is the same object as
 * before.
 */
export const liveCatalogue = (replica: Replica, ids: { from: string; to: string }): Observable<EditedDocument[]> => {
  const read = new WeakMap<RxDocument<EditedDocument>, EditedDocument>()
  const once = (document: RxDocument<EditedDocument>): EditedDocument[] => {
    const known = read.get(document)
    if (known !== undefined) return [known]
    const [content] = plain([document])
    if (content === undefined) return []
    read.set(document, content)
    return [content]
  }
  return replica.catalogue.find({ selector: { id: { $gte: ids.from, $lt: ids.to } } }).$.pipe(
    throttleTime(calmMs, undefined, { leading: true, trailing: true }),
    map((documents) => documents.flatMap(once)),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
}
