import { randomBytes } from 'node:crypto'
import { openDatabase } from './database.ts'
import { parseOwnObject } from './json.ts'
import { prefixRange, registryKey, registryRange, trashKey, trashRange } from './keys.ts'
import { notFound, Refusal } from './refusal.ts'
import type { Database, Identity } from './database.ts'
import type { Store } from './store.ts'

/** The databases of the relay. */
export type Databases = {
  readonly names: () => string[]
  /** Throws a 404. */
  readonly get: (name: string) => Database
  /** Throws a 412 when there is one of that name, a 400 for a name that may not be. */
  readonly create: (name: string) => Promise<Database>
  readonly delete: (name: string) => Promise<void>
}

const systemNames = ['_users', '_replicator', '_global_changes']

const checkName = (name: string): void => {
  if (!systemNames.includes(name) && !/^[a-z][a-z0-9_$()+/-]*$/u.test(name)) {
    throw new Refusal(
      400,
      'illegal_database_name',
      `Name: '${name}'. Only lowercase characters (a-z), digits (0-9), and any of the characters _, $, (, ), +, -, and / are allowed. Must begin with a letter.`,
    )
  }
  if (name.length > 238) throw new Refusal(400, 'database_name_too_long', `\`${name}\` is too long.`)
}

const parseIdentity = (name: string, text: string): Identity => {
  const { prefix, token, created } = parseOwnObject(text)
  if (typeof prefix !== 'string' || typeof token !== 'string' || typeof created !== 'string') {
    throw new Error(`the store holds a bad entry for the database ${name}`)
  }
  return { name, prefix, token, created }
}

/** A deletion is one small write; the entries go afterwards, at the next start if need be. */
const clearTrash = async (store: Store, prefix: string): Promise<void> => {
  await store.clear(prefixRange(prefix))
  await store.write(async (transaction) => {
    transaction.delete(trashKey(prefix))
    return Promise.resolve()
  })
}

const readAll = async (store: Store, range: { from: string; before: string }): Promise<[string, string][]> => {
  const view = store.view()
  const all: [string, string][] = []
  try {
    for await (const batch of view.batches(range)) all.push(...batch)
  } finally {
    await view.close()
  }
  return all
}

export const openDatabases = async (store: Store, onFault: (fault: unknown) => void): Promise<Databases> => {
  const open = new Map<string, Database>()
  for (const [key, text] of await readAll(store, registryRange)) {
    const identity = parseIdentity(key.slice(registryRange.from.length), text)
    open.set(identity.name, await openDatabase(store, identity))
  }
  for (const [key] of await readAll(store, trashRange)) await clearTrash(store, key.slice(trashRange.from.length))

  const get = (name: string): Database => {
    const database = open.get(name)
    if (database === undefined) throw notFound('Database does not exist.')
    return database
  }

  return {
    names: () => [...open.keys()].sort(),
    get,
    create: async (name) => {
      checkName(name)
      const identity: Identity = {
        name,
        prefix: randomBytes(8).toString('hex'),
        token: randomBytes(8).toString('hex'),
        created: String(Math.floor(Date.now() / 1000)),
      }
      const database = await openDatabase(store, identity)
      await store.write(async (transaction) => {
        if ((await transaction.get(registryKey(name))) !== undefined) {
          throw new Refusal(412, 'file_exists', 'The database could not be created, the file already exists.')
        }
        const { prefix, token, created } = identity
        transaction.put(registryKey(name), JSON.stringify({ prefix, token, created }))
        transaction.afterCommit(() => open.set(name, database))
      })
      return database
    },
    delete: async (name) => {
      const { prefix } = get(name)
      await store.write(async (transaction) => {
        const text = await transaction.get(registryKey(name))
        if (text === undefined || parseIdentity(name, text).prefix !== prefix) {
          throw notFound('Database does not exist.')
        }
        transaction.delete(registryKey(name))
        transaction.put(trashKey(prefix), '')
        transaction.afterCommit(() => {
          open.get(name)?.deleted()
          open.delete(name)
        })
      })
      clearTrash(store, prefix).catch(onFault)
    },
  }
}
