import type { Browser } from '@playwright/test'
import { benchExchange } from './exchange.ts'
import { benchFirstSync } from './firstSync.ts'
import { buildStationPage } from './pages.ts'
import type { Figure } from './statistics.ts'

/**
 * What replication costs: pages with the product's own replica and handlers, through its own main, against the relay or the
 * CouchDB that `COUCHDB_URL` names.
 */
export const benchSync = async (browser: Browser, counts: readonly number[]): Promise<Figure[]> => {
  const assets = await buildStationPage()
  const figures: Figure[] = []
  for (const count of counts) {
    console.log(`first sync of ${count.toLocaleString('en')} visits …`)
    figures.push(...(await benchFirstSync(browser, assets, count)))
  }
  console.log('what changes cost …')
  return [...figures, ...(await benchExchange(browser, assets))]
}
