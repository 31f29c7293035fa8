import { type RxCollection, getChangedDocumentsSince } from 'rxdb/plugins/core'
import { map } from 'rxjs'
import type { BalieDocument } from '../merge/kinds.ts'

type Reached = { id: string; lwt: number }

/** How RxDB calls the writes by which a replication brings in what it pulled. */
const pulled = 'replication-downstream-'

/**
 * A collection as one of several replications that share it sees it: what is another's is none of its business. RxDB would
 * read, compare and note every document of every month once for each month.
 *
 * What is pulled for the first time passes by RxDB's own dressing of new documents, which takes off the mark by which a
 * document is known to be as the server has it (`withoutPulledStates` relies on that mark).
 */
export const partOf = <D extends BalieDocument>(
  collection: RxCollection<D>,
  isOwn: (id: string) => boolean,
): RxCollection<D> => {
  const whole = collection.storageInstance
  const storageInstance: typeof whole = {
    ...whole,
    changeStream: () =>
      whole
        .changeStream()
        .pipe(map((bulk) => ({ ...bulk, events: bulk.events.filter(({ documentId }) => isOwn(documentId)) }))),
    getChangedDocumentsSince: async (limit, since: Reached | undefined) => {
      for (let from = since; ;) {
        const { documents, checkpoint } = await getChangedDocumentsSince<D, Reached>(whole, limit, from)
        const own = documents.filter(({ id }) => isOwn(id))
        // None at all would be taken for the end.
        if (own.length > 0 || documents.length < limit) return { documents: own, checkpoint }
        from = checkpoint
      }
    },
    bulkWrite: async (rows, context) => {
      const fresh = context.startsWith(pulled) ? rows.filter(({ previous }) => previous === undefined) : []
      const others = fresh.length === 0 ? rows : rows.filter(({ previous }) => previous !== undefined)
      const written = await Promise.all([
        fresh.length === 0
          ? []
          : collection.database
              .lockedRun(() => whole.originalStorageInstance.bulkWrite(fresh, context))
              .then(({ error }) => error),
        others.length === 0 ? [] : whole.bulkWrite(others, context).then(({ error }) => error),
      ])
      return { error: written.flat() }
    },
  }
  return new Proxy(collection, {
    get: (target, name): unknown => (name === 'storageInstance' ? storageInstance : Reflect.get(target, name)),
  })
}
