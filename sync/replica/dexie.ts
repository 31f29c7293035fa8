import type { DBCore, DBCoreTable } from 'dexie'
import type { RxStorage } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'

type Settings = NonNullable<Parameters<typeof getRxStorageDexie>[0]>

/** Fewer keys are cheaper asked for one by one. */
const manyKeys = 50
/** Where so many times more keys than were asked for lie between the first and the last, one by one is cheaper too. */
const denseEnough = 4
/** Dexie's `DBCoreRangeType.Range`, which exists only while compiling. */
const range = 2

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
    } as const
    const limit = keys.length * denseEnough
    return table.query({ trans, values: false, query, limit }).then(({ result }) => {
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
