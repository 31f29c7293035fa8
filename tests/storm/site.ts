import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { NamedKey } from '#domain/document/signed.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { testSite } from '#renderer/visit/builders.ts'
import { removeUser } from '#sync/central/accounts.ts'
import { databasesAt } from '#sync/central/databases.ts'
import { userName } from '#sync/central/roles.ts'
import { type CentralAdmin, ask, askJson } from '#sync/central/server.ts'
import { seedDocuments, setUpCentral } from '#sync/central/setup.ts'
import type { Held } from './judge.ts'

const Listed = z.object({ rows: z.array(z.object({ id: z.string(), doc: z.unknown() })) })
const Welcome = z.object({ version: z.string(), vendor: z.object({ name: z.string() }).optional() })

/** Whatever day the storm blows, it plays in this month. */
export const stormMonth = Date.parse('2026-11-23T08:00:00Z')

export type StormSite = {
  site: string
  account: (station: string) => { user: string; password: string }
  /** Makes the stations' keys known as theirs, as a supervisor does. */
  approve: (keys: readonly (NamedKey & { station: string })[]) => Promise<void>
  /** What the server has of the documents that stations share, read with plain HTTP. */
  held: () => Promise<Held>
  /** Takes away all that the storm brought. */
  remove: () => Promise<void>
}

/** A site of its own on a server, with its rules and with an account for each station. */
export const makeSite = async (admin: CentralAdmin, stations: readonly string[]): Promise<StormSite> => {
  const site = `s${randomBytes(4).toString('hex')}`
  const users = stations.map((station) => ({ station, password: randomBytes(8).toString('hex'), staffed: true }))
  await setUpCentral({ admin, site, now: stormMonth, users })
  const names = (await databasesAt(admin, site)).map(({ name }) => name).filter((name) => name !== 'balie_catalogue')
  return {
    site,
    account: (station) => ({
      user: userName(site, station),
      password: users.find((user) => user.station === station)?.password ?? '',
    }),
    approve: async (keys) => {
      const approved = keys.map((key) => ({ ...key, approvedAt: stampAt(-60), approvedBy: 'staff:jan' }))
      const data = { ...testSite, keys: approved }
      const document = { id: `site:${site}`, type: 'site', data, stamps: { keys: stampAt(0) }, history: [] }
      if ((await seedDocuments(admin, `balie_${site}`, [document])) !== 1) throw new Error('the site was not written')
    },
    held: async () => {
      const held = new Map<string, unknown>()
      for (const name of names) {
        const path = `/${name}/_all_docs?include_docs=true`
        for (const { id, doc } of Listed.parse(await askJson(admin, { method: 'GET', path })).rows) {
          if (!id.startsWith('_')) held.set(id, doc)
        }
      }
      return held
    },
    remove: async () => {
      for (const name of names) await ask(admin, { method: 'DELETE', path: `/${name}`, accept: [200, 202, 404] })
      for (const station of stations) await removeUser(admin, site, station)
    },
  }
}

/** What a server calls itself. */
export const serverName = async (admin: CentralAdmin): Promise<string> => {
  const { version, vendor } = Welcome.parse(await askJson(admin, { method: 'GET', path: '/' }))
  return `${vendor?.name ?? 'CouchDB'} ${version}`
}
