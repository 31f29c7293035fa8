import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setUpDemo } from '#build/demo/setUp.ts'
import { demoSite } from '#build/demo/site.ts'
import { provisionStations } from '#build/demo/stations.ts'
import { type Running, startProgram } from '#build/start/process.ts'
import { databaseOfDay, databasesToCreate } from '#domain/site/databases.ts'
import { passingSigner } from '#main/signing/signer.ts'
import type { LogDocument } from '#sync/merge/kinds.ts'
import { type CentralAdmin, ask } from '#sync/central/server.ts'
import { freePortNow } from '#tests/support/freePort.ts'
import { putDocuments } from './bareHttp.ts'
import { type CountingProxy, openCountingProxy } from './countingProxy.ts'

const project = resolve(import.meta.dirname, '../..')

/** A municipality to measure replication in: a central database, and stations whose pages are the bench's own. */
export type Town = {
  admin: CentralAdmin
  /** Absent for a server that was running before. */
  centralPid: number | undefined
  /** Counts what the stations whose line is counted exchange with the server. */
  counted: CountingProxy
  station: (name: string) => Running
  /** Writes logs, each entry signed by a station of the site. */
  write: (logs: readonly LogDocument[]) => Promise<void>
  stop: () => Promise<void>
}

/**
 * Opens a town with these stations of the demo's. Its central database is the relay, or the CouchDB that
 * `COUCHDB_URL` names with its administrator; that one must have none of Balie's databases, and has none afterwards.
 */
export const openTown = async (options: {
  stations: readonly string[]
  /** Those of them whose line to the server is counted. */
  countedStations?: readonly string[]
  /** Where their page was built. */
  assets: string
}): Promise<Town> => {
  const { stations, countedStations = [], assets } = options
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const central = process.env['COUCHDB_URL'] === undefined ? await startCentral(folder) : await namedCentral()
  const { admin } = central
  const counted = await openCountingProxy(admin.url)
  const provision = async (names: readonly string[], centralUrl: string, name: string) => {
    const place = join(folder, name)
    await mkdir(place)
    const centralOf = () => Promise.resolve(centralUrl)
    const places = { folder: place, names, centralOf, freePort: freePortNow, now: Date.now() }
    return { names, ...(await provisionStations(places)) }
  }
  const provisioned = [
    await provision(stations, admin.url, 'plain'),
    await provision(countedStations, counted.url, 'counted'),
  ]
  const signer = passingSigner()
  const keys = [...provisioned.flatMap((one) => one.keys), { station: 'bench', ...signer.key }]
  await setUpDemo({ admin, users: provisioned.flatMap(({ users }) => users), keys, now: Date.now() })

  const running = new Map<string, Running>()
  for (const { names, folders } of provisioned) {
    for (const name of names) {
      const args = ['--folder', folders[name] ?? '', '--assets', assets, '--app-version', 'bench']
      running.set(name, await startProgram({ script: 'main/browser/command.ts', args, folder: project }))
    }
  }
  return {
    admin,
    centralPid: central.pid,
    counted,
    station: (name) => {
      const found = running.get(name)
      if (found === undefined) throw new Error(`There is no station ${name}.`)
      return found
    },
    write: async (logs) => {
      const signed = logs.map(({ id, log, ...rest }) => ({
        ...{ ...rest, id },
        log: log.map((entry) => signer.sign(id, entry)),
      }))
      for (const [database, group] of Map.groupBy(signed, ({ id }) => databaseOfDay(id) ?? '')) {
        await putDocuments(admin, database, group)
      }
    },
    stop: async () => {
      await Promise.all([...running.values()].map((one) => one.stop()))
      counted.close()
      await central.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Central = { admin: CentralAdmin; pid: number | undefined; stop: () => Promise<void> }

const startCentral = async (folder: string): Promise<Central> => {
  const password = randomBytes(18).toString('base64url')
  const running = await startProgram({
    script: 'sync/relay/command.ts',
    args: ['--folder', join(folder, 'central')],
    env: { BALIE_CENTRAL_ADMIN: 'admin', BALIE_CENTRAL_PASSWORD: password },
    folder: project,
  })
  return { admin: { url: running.url, name: 'admin', password }, pid: running.pid, stop: running.stop }
}

const namedCentral = async (): Promise<Central> => {
  const named = new URL(process.env['COUCHDB_URL'] ?? '')
  const admin = {
    url: named.origin,
    name: decodeURIComponent(named.username),
    password: decodeURIComponent(named.password),
  }
  const all: unknown = await (await ask(admin, { method: 'GET', path: '/_all_dbs' })).json()
  if (JSON.stringify(all).includes('"balie_')) throw new Error(`There are databases of Balie at ${admin.url} already.`)
  const stop = async (): Promise<void> => {
    for (const { name } of databasesToCreate(demoSite, Date.now())) {
      await ask(admin, { method: 'DELETE', path: `/${name}`, accept: [200, 202, 404] })
    }
  }
  return { admin, pid: undefined, stop }
}
