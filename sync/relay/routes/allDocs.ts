import { readObject } from '../body.ts'
import { beginStream, sendText, writeStream } from '../call.ts'
import { decodeRecord, renderLeaf } from '../documentRecord.ts'
import { idRange } from '../idRange.ts'
import { isArray, isString } from '../json.ts'
import { documentIdIn, documentKey } from '../keys.ts'
import { booleanOption, countOption, jsonOption, noBody } from '../queryOption.ts'
import { badRequest } from '../refusal.ts'
import type { Call } from '../call.ts'
import type { Database } from '../database.ts'
import type { DocumentRecord } from '../documentRecord.ts'
import type { Options } from '../queryOption.ts'
import type { View } from '../store.ts'

type Shape = { readonly includeDocs: boolean; readonly conflicts: boolean }

const renderRow = (id: string, record: DocumentRecord, shape: Shape): string => {
  const { rev, deleted } = record.winner
  const head = JSON.stringify({ id, key: id, value: { rev, ...(deleted ? { deleted: true } : {}) } })
  if (!shape.includeDocs) return head
  const document = deleted ? 'null' : renderLeaf(id, record, record.winner, { conflicts: shape.conflicts })
  return `${head.slice(0, -1)},"doc":${document}}`
}

type Listing = {
  readonly call: Call
  readonly database: Database
  readonly options: Options
  readonly shape: Shape
  readonly limit: number
  readonly skip: number
}

const opening = ({ database, options }: Listing, offset: number | null): string => {
  const sequence = booleanOption(options, 'update_seq') ? `"update_seq":"${database.sequence()}",` : ''
  return `{"total_rows":${database.counts().documents},"offset":${offset ?? 'null'},${sequence}"rows":[`
}

/** One row per key in the order of the keys, also for documents that are deleted or were never there. */
const listKeys = async (listing: Listing, keys: readonly unknown[]): Promise<void> => {
  const { call, database, shape, limit, skip } = listing
  const wanted = keys.slice(skip, skip + limit)
  const view = database.store.view()
  try {
    const texts = await view.getMany(wanted.map((key) => documentKey(database.prefix, isString(key) ? key : '')))
    const rows = wanted.map((key, index) => {
      const text = texts[index]
      if (!isString(key) || text === undefined) return JSON.stringify({ key, error: 'not_found' })
      return renderRow(key, decodeRecord(text), shape)
    })
    sendText(call, 200, `${opening(listing, null)}\n${rows.join(',\n')}\n]}`)
  } finally {
    await view.close()
  }
}

const streamRange = async (listing: Listing, view: View): Promise<void> => {
  const { call, database, options, shape, limit, skip } = listing
  const range = idRange(database.prefix, options)
  beginStream(call)
  let [skipped, given] = [0, 0]
  let separator = '\n'
  if (!(await writeStream(call, opening(listing, skip)))) return
  for await (const batch of view.batches(range)) {
    const rows: string[] = []
    for (const [key, text] of batch) {
      if (given >= limit) break
      const record = decodeRecord(text)
      if (record.winner.deleted) continue
      if (skipped++ < skip) continue
      given++
      rows.push(renderRow(documentIdIn(database.prefix, key), record, shape))
    }
    if (rows.length > 0 && !(await writeStream(call, separator + rows.join(',\n')))) return
    if (rows.length > 0) separator = ',\n'
    if (given >= limit) break
  }
  call.response.end('\n]}\n')
}

export const listDocuments = async (call: Call, database: Database): Promise<void> => {
  const body = call.method === 'POST' ? await readObject(call) : noBody
  const options: Options = { query: call.query, body }
  const listing: Listing = {
    call,
    database,
    options,
    shape: {
      includeDocs: booleanOption(options, 'include_docs'),
      conflicts: booleanOption(options, 'conflicts'),
    },
    limit: countOption(options, 'limit') ?? Number.MAX_SAFE_INTEGER,
    skip: countOption(options, 'skip') ?? 0,
  }
  const keys = jsonOption(options, 'keys')
  if (keys !== undefined) {
    if (!isArray(keys)) throw badRequest('`keys` body member must be an array.')
    return listKeys(listing, keys)
  }
  const view = database.store.view()
  try {
    await streamRange(listing, view)
  } finally {
    await view.close()
  }
}
