import type { DBCore, DBCoreIndex, DBCoreTable, DBCoreTransaction } from 'dexie'
import type { RxStorage } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'

type Settings = NonNullable<Parameters<typeof getRxStorageDexie>[0]>

/** Fewer keys are cheaper asked for one by one. */
const manyKeys = 50
/** Where so many times more keys than were asked for lie between the first and the last, one by one is cheaper too. */
const denseEnough = 4
/** Dexie's `DBCoreRangeType.Range`, a name that exists only while it is compiled. */
const range = 2

type Span = { type: number; lower: string | undefined; upper: string | undefined }
/** What is used of `DBCoreTable`, with a number where it has that name. */
type Spanned = {
  query(request: {
    trans: DBCoreTransaction
    values: boolean
    query: { index: DBCoreIndex; range: Span }
    limit: number
  }): Promise<{ result: unknown[] }>
}

/** RxDB on Dexie, that asks once for documents that mostly are not there: a first pull looks for each one it brings. */
export const dexieStorage = (settings: Settings): RxStorage<unknown, unknown> =>
  getRxStorageDexie({
    ...settings,
    onCreate: (database) => {
      database.use({
        stack: 'dbcore',
        name: 'keysFirst',
        create: (core: DBCore) => ({ ...core, table: (name: string) => keysFirst(core.table(name)) }),
      })
    },
  })

const keysFirst = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  getMany: (request) => {
    const { trans } = request
    const keys: unknown[] = request.keys
    const sorted = keys.filter(isText).sort()
    if (sorted.length < manyKeys || sorted.length < keys.length) return table.getMany(request)
    const query = {
      index: table.schema.primaryKey,
      range: { type: range, lower: sorted[0], upper: sorted.at(-1) },
    }
    const spanned: Spanned = table
    const limit = keys.length * denseEnough
    return spanned.query({ trans, values: false, query, limit }).then(({ result }) => {
      if (result.length === limit) return table.getMany(request)
      const present = new Set<unknown>(result)
      const wanted = keys.filter((key) => present.has(key))
      if (wanted.length === 0) return keys.map(() => undefined)
      return table.getMany({ ...request, keys: wanted }).then((values: unknown[]) => {
        const found = new Map(wanted.map((key, place) => [key, values[place]]))
        return keys.map((key) => found.get(key))
      })
    })
  },
})

const isText = (key: unknown): key is string => typeof key === 'string'
