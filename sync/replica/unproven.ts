import type { RxCollection } from 'rxdb'
import { getChangedDocumentsSince } from 'rxdb/plugins/core'
import type { BalieDocument } from '../merge/kinds.ts'

/** A place in the order of a collection's writes, as RxDB's Dexie storage has it. */
export type Written = { id: string; lwt: number }

const page = 500
const atOnce = 100

/**
 * Gives `send` every document of a collection that `holds` names and that was last written after one place and until another,
 * some at a time. How many there were; throws what `send` throws, and once the signal is given.
 */
export const sendUnproven = async <D extends BalieDocument>(request: {
  collection: RxCollection<D>
  holds: (id: string) => boolean
  after: Written | undefined
  until: Written
  send: (documents: readonly BalieDocument[]) => Promise<void>
  signal: AbortSignal
}): Promise<number> => {
  const { collection, holds, after, until, send, signal } = request
  let count = 0
  for await (const written of writtenBetween(collection, after, until)) {
    const ids = written.filter(holds)
    count += ids.length
    for (let from = 0; from < ids.length; from += atOnce) {
      signal.throwIfAborted()
      const documents = await collection.findByIds(ids.slice(from, from + atOnce)).exec()
      await send([...documents.values()].map((document) => document.toMutableJSON()))
    }
    signal.throwIfAborted()
  }
  return count
}

/** Ids by page, in the order of the writes; those written in the same moment as the last one are among them. */
async function* writtenBetween<D extends BalieDocument>(
  { storageInstance }: RxCollection<D>,
  after: Written | undefined,
  until: Written,
): AsyncGenerator<string[]> {
  for (let from = after; ;) {
    const { documents, checkpoint } = await getChangedDocumentsSince<D, Written>(storageInstance, page, from)
    const due = documents.filter(({ _meta }) => _meta.lwt <= until.lwt)
    yield due.map(({ id }) => id)
    if (due.length < page) return
    from = checkpoint
  }
}
