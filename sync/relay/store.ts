import { ClassicLevel } from 'classic-level'
import type { Cipher } from './cipher.ts'

/** Bounds of a key range: `from` and `to` are included, `after` and `before` are not. */
export type Range = {
  readonly from?: string
  readonly after?: string
  readonly to?: string
  readonly before?: string
  readonly reverse?: boolean
  /** At most so many entries. */
  readonly limit?: number
}

/** The store as it was at one moment. It must be closed. */
export type View = {
  readonly getMany: (keys: readonly string[]) => Promise<(string | undefined)[]>
  /** Entries in key order (bytes of UTF-8), in batches. */
  readonly batches: (range: Range) => AsyncGenerator<[key: string, value: string][]>
  readonly count: (range: Range) => Promise<number>
  readonly close: () => Promise<void>
}

/** Reads and writes of one transaction. It sees its own writes and those of all transactions before it. */
export type Transaction = {
  readonly get: (key: string) => Promise<string | undefined>
  readonly getMany: (keys: readonly string[]) => Promise<(string | undefined)[]>
  readonly put: (key: string, value: string) => void
  readonly delete: (key: string) => void
  /** Runs when the writes are safe on disk, before the caller of `write` is answered. */
  readonly afterCommit: (action: () => void) => void
}

export type Store = {
  readonly get: (key: string) => Promise<string | undefined>
  readonly view: () => View
  /** Transactions run one after the other; when `work` throws, nothing of it is written. Answers when it is on disk. */
  readonly write: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>
  readonly clear: (range: { from: string; before: string }) => Promise<void>
  readonly close: () => Promise<void>
}

type Changes = Map<string, string | undefined>
type Group = { readonly changes: Changes; bytes: number; readonly committed: (() => void)[]; readonly failed: Reject[] }
type Reject = (error: unknown) => void
type Job = (group: Group) => Promise<void>

// A group is written with one fsync. Beyond this size another fsync costs little beside the writing itself.
const groupBytes = 4_000_000
const batchEntries = 500

const levelRange = (range: Range) => ({
  ...(range.from === undefined ? {} : { gte: range.from }),
  ...(range.after === undefined ? {} : { gt: range.after }),
  ...(range.to === undefined ? {} : { lte: range.to }),
  ...(range.before === undefined ? {} : { lt: range.before }),
  ...(range.reverse === undefined ? {} : { reverse: range.reverse }),
  ...(range.limit === undefined ? {} : { limit: range.limit }),
})

const makeView = (level: ClassicLevel): View => {
  const snapshot = level.snapshot()
  return {
    getMany: (keys) => level.getMany([...keys], { snapshot }),
    async *batches(range) {
      const iterator = level.iterator({ ...levelRange(range), snapshot })
      try {
        for (;;) {
          const entries = await iterator.nextv(batchEntries)
          if (entries.length === 0) return
          yield entries
        }
      } finally {
        await iterator.close()
      }
    },
    async count(range) {
      const iterator = level.keys({ ...levelRange(range), snapshot })
      try {
        let count = 0
        for (;;) {
          const keys = await iterator.nextv(batchEntries)
          if (keys.length === 0) return count
          count += keys.length
        }
      } finally {
        await iterator.close()
      }
    },
    close: () => snapshot.close(),
  }
}

const makeTransaction = (level: ClassicLevel, group: Group) => {
  const changes: Changes = new Map()
  const actions: (() => void)[] = []
  const written = (key: string) =>
    changes.has(key)
      ? { value: changes.get(key) }
      : group.changes.has(key)
        ? { value: group.changes.get(key) }
        : undefined
  const getMany = async (keys: readonly string[]) => {
    const missing = keys.filter((key) => written(key) === undefined)
    const stored = new Map<string, string | undefined>()
    const values = missing.length === 0 ? [] : await level.getMany(missing)
    for (const [index, key] of missing.entries()) stored.set(key, values[index])
    return keys.map((key) => (written(key) ?? { value: stored.get(key) }).value)
  }
  const transaction: Transaction = {
    getMany,
    get: async (key) => (await getMany([key]))[0],
    put: (key, value) => changes.set(key, value),
    delete: (key) => changes.set(key, undefined),
    afterCommit: (action) => actions.push(action),
  }
  return { transaction, changes, actions }
}

const makeJob = <Result>(options: {
  level: ClassicLevel
  work: (transaction: Transaction) => Promise<Result>
  resolve: (result: Result) => void
  reject: Reject
}): Job => {
  const { level, work, resolve, reject } = options
  return async (group) => {
    const { transaction, changes, actions } = makeTransaction(level, group)
    try {
      const result = await work(transaction)
      for (const [key, value] of changes) {
        group.changes.set(key, value)
        group.bytes += key.length + (value?.length ?? 0)
      }
      group.failed.push(reject)
      group.committed.push(() => {
        try {
          for (const action of actions) action()
          resolve(result)
        } catch (error) {
          reject(error)
        }
      })
    } catch (error) {
      reject(error)
    }
  }
}

const commit = async (level: ClassicLevel, group: Group): Promise<void> => {
  try {
    const operations = [...group.changes].map(([key, value]) =>
      value === undefined ? ({ type: 'del', key } as const) : ({ type: 'put', key, value } as const),
    )
    if (operations.length > 0) await level.batch(operations, { sync: true })
  } catch (error) {
    for (const reject of group.failed) reject(error)
    return
  }
  for (const answer of group.committed) answer()
}

const sealedWith = ({ close, open }: Cipher) =>
  ({ name: 'balie-sealed', format: 'buffer', encode: close, decode: open }) as const

/** Opens or makes the LevelDB in the folder. Throws when another process has it open. */
export const openStore = async (folder: string, cipher?: Cipher): Promise<Store> => {
  const level = new ClassicLevel(folder, cipher === undefined ? {} : { valueEncoding: sealedWith(cipher) })
  await level.open()
  const waiting: Job[] = []
  let working: Promise<void> | undefined

  const work = async () => {
    while (waiting.length > 0) {
      const group: Group = { changes: new Map(), bytes: 0, committed: [], failed: [] }
      while (group.bytes < groupBytes) {
        const job = waiting.shift()
        if (job === undefined) break
        await job(group)
      }
      await commit(level, group)
    }
    working = undefined
  }

  return {
    get: (key) => level.get(key),
    view: () => makeView(level),
    write: (work_) =>
      new Promise((resolve, reject) => {
        waiting.push(makeJob({ level, work: work_, resolve, reject }))
        working ??= work()
      }),
    clear: (range) => level.clear({ gte: range.from, lt: range.before }),
    close: async () => {
      await working
      await level.close()
    },
  }
}
