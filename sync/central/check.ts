import * as z from 'zod'
import { databasesToCreate } from '#domain/site/databases.ts'
import { usersOf } from './accounts.ts'
import { type DatabaseFault, faultsOf } from './databases.ts'
import { conflictedIn } from './leaves.ts'
import { type CentralAdmin, ask, askJson } from './server.ts'

const Welcome = z.object({ couchdb: z.string(), version: z.string() })

const words: Record<DatabaseFault, (name: string) => string> = {
  missing: (name) => `The database ${name} is missing.`,
  open: (name) => `Anybody can read and write ${name}: it has no members.`,
  closed: (name) => `The stations of the site may not use ${name}.`,
  unruled: (name) => `${name} has no rules: a station could change or delete what others wrote.`,
  otherRules: (name) => `The rules of ${name} are those of another version of Balie.`,
}

/** What is missing or wrong at a central database, in words; nothing when all is as it must be. Changes nothing. */
export const checkCentral = async (options: { admin: CentralAdmin; site: string; now: number }): Promise<string[]> => {
  const { admin, site, now } = options
  const welcome = Welcome.safeParse(await askJson(admin, { method: 'GET', path: '/' }))
  if (!welcome.success) return [`${admin.url} is no CouchDB.`]
  const { version } = welcome.data
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const findings: string[] = []
  if (major < 3 || (major === 3 && minor < 5)) findings.push(`CouchDB ${version} is too old: Balie needs 3.5 or later.`)
  const users = await ask(admin, { method: 'GET', path: '/_users', accept: [200, 404] })
  if (users.status === 404) findings.push('The database _users is missing: no station can sign in.')
  for (const database of databasesToCreate(site, now)) {
    const faults = await faultsOf(admin, site, database)
    findings.push(...faults.map((fault) => words[fault](database.name)))
    if (faults.includes('missing')) continue
    const conflicted = await conflictedIn(admin, database.name)
    if (conflicted.length > 0) {
      findings.push(
        `${String(conflicted.length)} documents of ${database.name} have conflicting versions: run maintain.`,
      )
    }
  }
  if (users.status === 200 && (await usersOf(admin, site)).length === 0) {
    findings.push(`The site ${site} has no stations yet: run add-station.`)
  }
  const settings = await ask(admin, { method: 'GET', path: `/balie_${site}/site%3A${site}`, accept: [200, 404] })
  if (settings.status === 404) findings.push(`The site ${site} has no settings yet.`)
  return findings
}
