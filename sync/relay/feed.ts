import { decodeChange } from './changeRow.ts'
import { decodeRecord, renderLeaf } from './documentRecord.ts'
import { changeKey, changeSeqIn, documentKey } from './keys.ts'
import { formatSequence } from './sequence.ts'
import type { ChangeRow } from './changeRow.ts'
import type { Database } from './database.ts'
import type { View } from './store.ts'

/** Which changes a client wants and how it wants to see them. */
export type Choice = {
  readonly allLeaves: boolean
  readonly includeDocs: boolean
  readonly conflicts: boolean
  readonly descending: boolean
  /** Only these documents; undefined for all. */
  readonly ids: ReadonlySet<string> | undefined
}

/** Rendered rows and the sequence up to which they tell everything. */
export type Page = { readonly rows: readonly string[]; readonly seq: number }

const renderChange = (token: string, row: ChangeRow, choice: Choice): string => {
  const revs = choice.allLeaves ? row.revs : row.revs.slice(0, 1)
  return JSON.stringify({
    seq: formatSequence(row.seq, token),
    id: row.id,
    changes: revs.map((rev) => ({ rev })),
    ...(row.deleted ? { deleted: true } : {}),
  })
}

const withDocuments = async (
  view: View,
  options: { prefix: string; token: string; rows: ChangeRow[]; choice: Choice },
) => {
  const { prefix, token, rows, choice } = options
  const texts = await view.getMany(rows.map((row) => documentKey(prefix, row.id)))
  return rows.map((row, index) => {
    const text = texts[index]
    const record = text === undefined ? undefined : decodeRecord(text)
    const document =
      record === undefined ? 'null' : renderLeaf(row.id, record, record.winner, { conflicts: choice.conflicts })
    return `${renderChange(token, row, choice).slice(0, -1)},"doc":${document}}`
  })
}

/**
 * The changes after `since` in pages, as the database is at the moment of the call.
 * The last page's `seq` is the database's own, also when its last changes were not wanted.
 */
export async function* readChanges(options: {
  database: Database
  choice: Choice
  since: number
  limit: number
}): AsyncGenerator<Page> {
  const { database, choice, since } = options
  const { prefix, token, store } = database
  const last = database.counts().seq
  const view = store.view()
  let left = options.limit
  try {
    const range = { after: changeKey(prefix, since), to: changeKey(prefix, last), reverse: choice.descending }
    for await (const batch of view.batches(left === 0 ? { ...range, limit: 0 } : range)) {
      const changes = batch
        .map(([key, text]) => decodeChange(changeSeqIn(prefix, key), text))
        .filter((row) => choice.ids === undefined || choice.ids.has(row.id))
        .slice(0, left)
      left -= changes.length
      const rows = choice.includeDocs
        ? await withDocuments(view, { prefix, token, rows: changes, choice })
        : changes.map((row) => renderChange(token, row, choice))
      const end = changes.at(-1)?.seq ?? since
      if (rows.length > 0) yield { rows, seq: end }
      if (left === 0) return
    }
  } finally {
    await view.close()
  }
  if (options.limit > 0 && !choice.descending) yield { rows: [], seq: last }
}

// Beyond this many the exact number is of no use to anyone.
const countedAtMost = 10_000

/** How many changes come after `seq`; where there are very many, an estimate that is never too small. */
export const countPending = async (database: Database, seq: number): Promise<number> => {
  const { seq: last, documents, deleted } = database.counts()
  if (seq >= last) return 0
  const view = database.store.view()
  try {
    const range = { after: changeKey(database.prefix, seq), to: changeKey(database.prefix, last), limit: countedAtMost }
    const counted = await view.count(range)
    return counted < countedAtMost ? counted : Math.min(last - seq, documents + deleted)
  } finally {
    await view.close()
  }
}
