import * as z from 'zod'
import { type Database, type DatabaseKind, databaseNamed } from '#domain/site/databases.ts'
import { followedBy } from '#domain/site/followed.ts'
import { requestsRole, siteRole, staffedRole } from './roles.ts'
import { designId, designOf } from './rules/rules.ts'
import { type CentralAdmin, ask, askJson } from './server.ts'

const Security = z.looseObject({
  members: z.looseObject({ roles: z.array(z.string()).default([]) }).optional(),
})
const Design = z.looseObject({ _rev: z.string(), validate_doc_update: z.unknown() })

export type DatabaseFault = 'missing' | 'open' | 'closed' | 'unruled' | 'otherRules'

/** What a database lacks; nothing when it is as it must be. */
export const faultsOf = async (admin: CentralAdmin, site: string, database: Database): Promise<DatabaseFault[]> => {
  const { name } = database
  const { status } = await ask(admin, { method: 'GET', path: `/${name}`, accept: [200, 404] })
  if (status === 404) return ['missing']
  const roles = await memberRoles(admin, name)
  const faults: DatabaseFault[] = []
  if (roles.length === 0) faults.push('open')
  else if (membersOf(site, database).some((role) => !roles.includes(role))) faults.push('closed')
  const design = await designIn(admin, name)
  if (design === undefined) faults.push('unruled')
  else if (design.validate_doc_update !== designOf(site, database).validate_doc_update) faults.push('otherRules')
  return faults
}

/** Makes a database, or what it lacks. Returns what changed, one line each. */
export const makeDatabase = async (admin: CentralAdmin, site: string, database: Database): Promise<string[]> => {
  const { name } = database
  const faults = await faultsOf(admin, site, database)
  if (faults.length === 0) return []
  if (faults.includes('missing')) await ask(admin, { method: 'PUT', path: `/${name}`, accept: [201, 202, 412] })
  // The rules stand before the first station can write.
  await putDesign(admin, site, database)
  const opened = await letIn(admin, site, database)
  if (faults.includes('missing')) return [`created ${name}`]
  return [
    ...(faults.includes('unruled') || faults.includes('otherRules') ? [`rules of ${name}`] : []),
    ...(opened ? [`rights in ${name}`] : []),
  ]
}

/** Kiosks and displays are let in where they have something to follow; programs that ask for appointments where requests lie. */
const membersOf = (site: string, { kind }: Database): string[] => [
  followedBy.display.includes(kind) ? siteRole(site) : staffedRole(site),
  ...(kind === 'site' ? [requestsRole(site)] : []),
]

const memberRoles = async (admin: CentralAdmin, name: string): Promise<string[]> =>
  Security.parse(await askJson(admin, { method: 'GET', path: `/${name}/_security` })).members?.roles ?? []

/** Lets the stations of the site in. Sites share the catalogue and what is the whole organisation's, so roles that are there stay; those of administrators are no members of anything. */
export const letIn = async (admin: CentralAdmin, site: string, database: Database): Promise<boolean> => {
  const { name, kind } = database
  const present = await memberRoles(admin, name)
  const shared = isShared(kind) ? present.filter((role) => role !== '_admin') : []
  const roles = [...new Set([...shared, ...membersOf(site, database)])].sort()
  if (roles.join(' ') === present.join(' ')) return false
  const body = { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles } }
  await ask(admin, { method: 'PUT', path: `/${name}/_security`, body })
  return true
}

const isShared = (kind: DatabaseKind): boolean => kind === 'catalogue' || kind === 'org'

const designIn = async (admin: CentralAdmin, name: string): Promise<z.infer<typeof Design> | undefined> => {
  const response = await ask(admin, { method: 'GET', path: `/${name}/${designId}`, accept: [200, 404] })
  return response.status === 404 ? undefined : Design.parse(await response.json())
}

const putDesign = async (admin: CentralAdmin, site: string, database: Database): Promise<void> => {
  const present = await designIn(admin, database.name)
  const design = designOf(site, database)
  if (present?.validate_doc_update === design.validate_doc_update) return
  const body = present === undefined ? design : { ...present, ...design }
  await ask(admin, { method: 'PUT', path: `/${database.name}/${designId}`, body })
}

/** The databases of a site that the server has, whichever month. */
export const databasesAt = async (admin: CentralAdmin, site: string): Promise<Database[]> => {
  const names = z.array(z.string()).parse(await askJson(admin, { method: 'GET', path: '/_all_dbs' }))
  return names.flatMap((name) => databaseNamed(site, name) ?? [])
}
