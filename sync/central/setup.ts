import { databasesToCreate } from '#domain/site/databases.ts'
import { type StationUser, addUser } from './accounts.ts'
import { makeDatabase } from './databases.ts'
import { userName } from './roles.ts'
import { type CentralAdmin, ask, askJson } from './server.ts'

/**
 * Makes a central database ready for a site: its databases up to the coming months, each with its rules and who may use it,
 * and one user a station. Safe to repeat; returns what it changed, one line each.
 */
export const setUpCentral = async (options: {
  admin: CentralAdmin
  site: string
  now: number
  users: readonly StationUser[]
  monthsAhead?: number
}): Promise<string[]> => {
  const { admin, site, now, users, monthsAhead } = options
  const changes: string[] = []
  const { status } = await ask(admin, { method: 'PUT', path: '/_users', accept: [201, 202, 412] })
  if (status !== 412) changes.push('created _users')
  for (const database of databasesToCreate(site, now, monthsAhead)) {
    changes.push(...(await makeDatabase(admin, site, database)))
  }
  for (const user of users) {
    if (await addUser(admin, site, user)) changes.push(`user ${userName(site, user.station)}`)
  }
  return changes
}

/** Writes documents that are not there yet; what somebody changed since stays. Returns how many were written. */
export const seedDocuments = async (
  admin: CentralAdmin,
  database: string,
  documents: readonly { id: string }[],
): Promise<number> => {
  const rows = documents.map(({ id, ...content }) => ({ _id: id, ...content }))
  const results = await askJson(admin, { method: 'POST', path: `/${database}/_bulk_docs`, body: { docs: rows } })
  return Array.isArray(results) ? results.filter((row: unknown) => isObject(row) && row['ok'] === true).length : 0
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
