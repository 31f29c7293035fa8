import { readJson, requireJsonType } from '../body.ts'
import { sendJson } from '../call.ts'
import { limitKey, securityKey } from '../keys.ts'
import { badRequest, forbidden, Refusal } from '../refusal.ts'
import { checkSecurity, isDatabaseAdmin, requireDatabaseAdmin, requireServerAdmin } from '../security.ts'
import { usersDatabase } from '../users.ts'
import type { Call } from '../call.ts'
import type { Database } from '../database.ts'

export const createDatabase = async (call: Call, name: string): Promise<void> => {
  requireServerAdmin(call.caller)
  await call.house.databases.create(name)
  sendJson(call, 201, { ok: true }, { Location: `/${encodeURIComponent(name)}` })
}

export const deleteDatabase = async (call: Call, name: string): Promise<void> => {
  requireServerAdmin(call.caller)
  if (name === usersDatabase) throw forbidden('The user database cannot be deleted.')
  await call.house.databases.delete(name)
  sendJson(call, 200, { ok: true })
}

export const databaseInfo = (call: Call, database: Database): void => {
  const { documents, deleted } = database.counts()
  sendJson(call, 200, {
    db_name: database.name,
    doc_count: documents,
    doc_del_count: deleted,
    update_seq: database.sequence(),
    purge_seq: '0',
    instance_start_time: database.created,
    compact_running: false,
    disk_format_version: 8,
    props: {},
    sizes: { file: 0, external: 0, active: 0 },
    cluster: { q: 1, n: 1, w: 1, r: 1 },
  })
}

const putSetting = (database: Database, key: string, value: string): Promise<void> =>
  database.store.write(async (transaction) => {
    transaction.put(key, value)
    return Promise.resolve()
  })

export const showSecurity = async (call: Call, database: Database): Promise<void> => {
  sendJson(call, 200, await database.security())
}

export const changeSecurity = async (call: Call, database: Database): Promise<void> => {
  requireDatabaseAdmin(call.caller, await database.security())
  if (database.name === usersDatabase) {
    throw forbidden("You can't edit the security object of the user database.")
  }
  const security = checkSecurity(await readJson(call))
  await putSetting(database, securityKey(database.prefix), JSON.stringify(security))
  sendJson(call, 200, { ok: true })
}

export const showRevsLimit = async (call: Call, database: Database): Promise<void> => {
  sendJson(call, 200, await database.revsLimit())
}

export const changeRevsLimit = async (call: Call, database: Database): Promise<void> => {
  if (!isDatabaseAdmin(call.caller, await database.security())) {
    throw forbidden('You are not a db or server admin.')
  }
  const limit = await readJson(call)
  if (typeof limit !== 'number' || !Number.isSafeInteger(limit) || limit < 1) {
    throw badRequest('`_revs_limit` must be a positive integer.')
  }
  await putSetting(database, limitKey(database.prefix), String(limit))
  sendJson(call, 200, { ok: true })
}

/** Every answered write is on disk already. */
export const ensureFullCommit = (call: Call, database: Database): void => {
  requireJsonType(call)
  sendJson(call, 201, { ok: true, instance_start_time: database.created })
}

/** LevelDB compacts itself. */
export const compact = async (call: Call, database: Database): Promise<void> => {
  requireJsonType(call)
  requireDatabaseAdmin(call.caller, await database.security())
  sendJson(call, 202, { ok: true })
}

export const refusePurge = (): never => {
  throw new Refusal(501, 'not_implemented', 'This relay does not purge.')
}
