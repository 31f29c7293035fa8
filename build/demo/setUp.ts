import type { RelayPlan } from '#domain/site/relayPlan.ts'
import type { OfferedKey } from '#domain/site/stationKeys.ts'
import { dayOf } from '#domain/time/day.ts'
import type { StationUser } from '#sync/central/accounts.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { seedDocuments, setUpCentral } from '#sync/central/setup.ts'
import { activityDocuments } from './activities.ts'
import { demoDocuments } from './documents.ts'
import { approveKeys } from './keys.ts'
import { demoSite } from './site.ts'

/** Makes a central database the demo's: its databases and accounts, its settings and products, its stations' keys. */
export const setUpDemo = async (options: {
  admin: CentralAdmin
  users: readonly StationUser[]
  keys: readonly OfferedKey[]
  /** How its building goes on without the centre; as in the demo's own settings when left out. */
  relay?: RelayPlan
  now: number
}): Promise<void> => {
  const { admin, users, keys, relay, now } = options
  await setUpCentral({ admin, site: demoSite, now, users })
  for (const [database, documents] of Object.entries(demoDocuments(relay, dayOf(now)))) {
    await seedDocuments(admin, database, documents)
  }
  await seedDocuments(admin, 'balie_catalogue', activityDocuments(dayOf(now)))
  await approveKeys(admin, keys, now)
}
