import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CentralAddress } from '#main/central/client.ts'
import { databasesToCreate } from '#domain/site/databases.ts'
import { type StationUser, addUser } from '#sync/central/accounts.ts'
import { letIn } from '#sync/central/databases.ts'
import { userName } from '#sync/central/roles.ts'
import { type CentralAdmin, ask } from '#sync/central/server.ts'
import { setUpCentral } from '#sync/central/setup.ts'
import { type CentralDatabase, centralDatabase } from '#sync/replication/centralDatabase.ts'
import { type Relay, startRelay } from '#sync/relay/relay.ts'
import { temporaryFolder } from './folder.ts'
import { signedFetch } from './signedFetch.ts'

export const testSite = 'gm'
/** Whatever day the tests run on, they play in this month. */
export const testNow = Date.parse('2026-11-23T08:00:00Z')
export const visitsDatabase = 'balie_gm_2026_11'

const password = (station: string): string => `secret of ${station}`

export type Central = {
  url: string
  /** Where it keeps its files. */
  folder: string
  admin: CentralAdmin
  /** How a station reaches it and signs in. `display` is the one that is not staffed. */
  address: (station: string) => CentralAddress
  databaseFor: (station: string, name?: string) => CentralDatabase
  asAdmin: (method: string, path: string, body?: unknown) => Promise<Response>
  stop: () => Promise<void>
  /** Comes back on the same folder and port. */
  start: () => Promise<void>
}

/**
 * A central database ready for the site, in a folder that goes away with the test. `admin` can be used as a station where
 * rights do not matter; hashing a password takes a while. Without `rules` it takes whatever a test writes, and its feeds
 * begin empty. `monthsAhead`: so many months to come are there; as usual when it is left out.
 */
export const openCentral = async (
  stations: readonly string[] = [],
  { rules = false, monthsAhead }: { rules?: boolean; monthsAhead?: number } = {},
): Promise<Central> => {
  const folder = join(await temporaryFolder(), 'central')
  const launch = (port: number): Promise<Relay> =>
    startRelay({ folder, port, admin: { name: 'admin', password: password('admin') } })
  let relay = await launch(0)
  onTestFinished(() => relay.close())
  const { url, port } = relay
  const admin = { url, name: 'admin', password: password('admin') }
  const users = stations.map((station) => ({
    station,
    password: password(station),
    staffed: station !== 'display',
    random: true,
  }))
  const ahead = monthsAhead === undefined ? {} : { monthsAhead }
  if (rules) await setUpCentral({ admin, site: testSite, now: testNow, users, ...ahead })
  else await setUpBare(admin, users, monthsAhead)
  const address = (station: string): CentralAddress => ({
    url,
    user: station === 'admin' ? station : userName(testSite, station),
    password: password(station),
  })
  return {
    url,
    folder,
    admin,
    address,
    databaseFor: (station, name = visitsDatabase) => centralDatabase(name, url, signedFetch(address(station))),
    asAdmin: (method, path, body) =>
      signedFetch(address('admin'))(`${url}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    stop: () => relay.close(),
    start: async () => {
      relay = await launch(port)
    },
  }
}

const setUpBare = async (admin: CentralAdmin, users: readonly StationUser[], monthsAhead?: number): Promise<void> => {
  for (const database of databasesToCreate(testSite, testNow, monthsAhead)) {
    await ask(admin, { method: 'PUT', path: `/${database.name}` })
    await letIn(admin, testSite, database)
  }
  for (const user of users) await addUser(admin, testSite, user)
}
