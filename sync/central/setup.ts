import { type Database, databasesToCreate } from '#domain/site/databases.ts'

export type CentralAdmin = { url: string; name: string; password: string }

/** A station's own account. Displays and kiosks are not `staffed`: they never see the private database. */
export type StationUser = { station: string; password: string; staffed: boolean }

/** The role of every station of a site, and the one of stations where staff work. */
export const siteRole = (site: string): string => `balie-${site}`
export const staffedRole = (site: string): string => `balie-${site}-staffed`

export const userName = (site: string, station: string): string => `${site}-${station}`

/** The sites whose stations have one of these roles. */
export const sitesOfRoles = (roles: readonly string[]): string[] =>
  roles.flatMap((role) => /^balie-([a-z0-9]{1,12})$/.exec(role)?.[1] ?? [])

/**
 * Makes a central database ready for a site: its databases up to the coming month, who may use them, and one user a
 * station. Safe to repeat; returns what it changed, one line each.
 */
export const setUpCentral = async (options: {
  admin: CentralAdmin
  site: string
  now: number
  users: readonly StationUser[]
}): Promise<string[]> => {
  const { admin, site, now, users } = options
  const changes: string[] = []
  if (await create(admin, '/_users')) changes.push('created _users')
  for (const database of databasesToCreate(site, now)) {
    if (await create(admin, `/${database.name}`)) changes.push(`created ${database.name}`)
    await ask(admin, { method: 'PUT', path: `/${database.name}/_security`, body: security(site, database) })
  }
  for (const user of users) if (await putUser(admin, site, user)) changes.push(`user ${userName(site, user.station)}`)
  return changes
}

/** Writes documents that are not there yet; what somebody changed since stays. Returns how many were written. */
export const seedDocuments = async (
  admin: CentralAdmin,
  database: string,
  documents: readonly { id: string }[],
): Promise<number> => {
  const rows = documents.map(({ id, ...content }) => ({ _id: id, ...content }))
  const answer = await ask(admin, { method: 'POST', path: `/${database}/_bulk_docs`, body: { docs: rows } })
  const results: unknown = await answer.json()
  return Array.isArray(results) ? results.filter((row: unknown) => isObject(row) && row['ok'] === true).length : 0
}

const security = (site: string, { kind }: Database) => ({
  admins: { names: [], roles: ['_admin'] },
  members: { names: [], roles: [kind === 'private' ? staffedRole(site) : siteRole(site)] },
})

const create = async (admin: CentralAdmin, path: string): Promise<boolean> => {
  const { status } = await ask(admin, { method: 'PUT', path, accept: [201, 202, 412] })
  return status !== 412
}

const putUser = async (admin: CentralAdmin, site: string, user: StationUser): Promise<boolean> => {
  const name = userName(site, user.station)
  const path = `/_users/org.couchdb.user:${encodeURIComponent(name)}`
  const present = await ask(admin, { method: 'GET', path, accept: [200, 404] })
  if (present.status === 200) return false
  const roles = [siteRole(site), ...(user.staffed ? [staffedRole(site)] : [])]
  await ask(admin, { method: 'PUT', path, body: { name, password: user.password, roles, type: 'user' } })
  return true
}

const ask = async (
  { url, name, password }: CentralAdmin,
  { method, path, body, accept = [200, 201, 202] }: { method: string; path: string; body?: unknown; accept?: number[] },
): Promise<Response> => {
  const response = await fetch(`${url.replace(/\/$/, '')}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!accept.includes(response.status)) {
    throw new Error(`${method} ${path} was answered with ${String(response.status)}: ${await response.text()}`)
  }
  return response
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
