import type { RxCollection } from 'rxdb'
import { getChangedDocumentsSince } from 'rxdb/plugins/core'
import type { BalieDocument } from '../merge/kinds.ts'

/** A place in the order of a collection's writes, as RxDB's Dexie storage has it. */
export type Written = { id: string; lwt: number }

const page = 500

/** Ids of the documents that were last written after one place and until another, or before it at the same moment. */
export async function* writtenBetween<D extends BalieDocument>(
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
