import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Running } from '#build/start/process.ts'
import { compareText } from '#domain/document/order.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { lastSequence } from './bareHttp.ts'
import { pullWithPouch } from './pouch.ts'
import { type Figure, figure } from './statistics.ts'
import { type Town, openTown } from './town.ts'
import { finishedToday, pastVisits } from './visits.ts'

const station = 'counter-1'
/** Each with an empty replica of its own. */
const rounds = 3
const changes = 2_000
/** Longer than a replication waits for company before it proves what it exchanged. */
const provenMs = 12_000

/**
 * What a station waits for whose replica is empty, and then one that was away for 2,000 changes, with so many visits at the
 * server, in the order in which their days brought them. PouchDB pulls the same from the same server beside it.
 */
export const benchFirstSync = async (browser: Browser, assets: string, count: number): Promise<Figure[]> => {
  const town = await openTown({ stations: [station], assets })
  try {
    const visits = pastVisits(count, Date.now()).toSorted((a, b) => compareText(a.id, b.id))
    await town.write(visits)
    const databases = [...new Set(visits.flatMap(({ id }) => databaseOfDay(id) ?? []))]
    const measured: Measured[] = []
    for (let round = 1; round < rounds; round++) {
      const context = await browser.newContext()
      measured.push(await firstSync(context, town, { databases, count, stayMs: 0 }))
      await context.close()
    }
    const context = await browser.newContext()
    // Whoever was away worked before: what was read is proven to be the server's, and not read once more.
    measured.push(await firstSync(context, town, { databases, count, stayMs: provenMs }))
    const caughtUp = await catchUp(context, town, count)
    await context.close()
    const pouchMs = await pullWithPouch(browser, town.admin, { databases, count })

    const syncMs = measured.map(({ ms }) => ms)
    const rawMs = measured.flatMap((one) => one.rawMs)
    const suffix = `, ${count.toLocaleString('en')} visits`
    const rates = (took: readonly number[]): number[] => took.map((ms) => (count * 1_000) / ms)
    const rate = (name: string, took: readonly number[]): Figure =>
      figure({
        name: `${name}${suffix}`,
        unit: 'documents/s',
        samples: rates(took),
        baseline: 'raw Dexie, strict: the same documents in the same batches',
        baselineSamples: rates(rawMs),
      })
    return [
      rate('first sync', syncMs),
      rate('first sync by PouchDB 9 (indexeddb)', [pouchMs]),
      figure({
        name: `catch-up of ${changes.toLocaleString('en')} changes${suffix}`,
        samples: [caughtUp.ms],
        baseline: 'bare: the page reads the same changes and does nothing with them',
        baselineSamples: [caughtUp.bareMs],
      }),
    ]
  } finally {
    await town.stop()
  }
}

type Measured = { ms: number; rawMs: number[] }

/** One first sync into an empty replica, with the baseline before and after it: the machine may have become faster or slower meanwhile. */
const firstSync = async (
  context: BrowserContext,
  town: Town,
  { databases, count, stayMs }: { databases: readonly string[]; count: number; stayMs: number },
): Promise<Measured> => {
  const page = await openStationPage(context, town.station(station))
  const storeRaw = (): Promise<number> => page.evaluate((names) => globalThis.benchRaw(names), databases)
  const before = await storeRaw()
  const ms = await page.evaluate(() => globalThis.benchSync())
  await expectStored(page, count)
  const after = await storeRaw()
  await page.waitForTimeout(stayMs)
  await page.close()
  return { ms, rawMs: [before, after] }
}

/** The station was away while the visits of a day came and went. */
const catchUp = async (context: BrowserContext, town: Town, count: number): Promise<{ ms: number; bareMs: number }> => {
  const visits = finishedToday(changes, Date.now(), 30_101)
  const database = databaseOfDay(visits[0]?.id ?? '') ?? ''
  const since = await lastSequence(town.admin, database)
  await town.write(visits)
  const page = await openStationPage(context, town.station(station))
  const ms = await page.evaluate(() => globalThis.benchSync())
  await expectStored(page, count + changes)
  const bareMs = await page.evaluate(([name, from]) => globalThis.benchBareRead(name, from), [database, since] as const)
  return { ms, bareMs }
}

/** Opens a station's page, which then waits to be told what to do. */
export const openStationPage = async (context: BrowserContext, { url }: Pick<Running, 'url'>): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'benchSync' in globalThis)
  return page
}

export const expectStored = async (page: Page, count: number): Promise<void> => {
  const stored = await page.evaluate(() => globalThis.benchStored())
  if (stored !== count) throw new Error(`The replica holds ${String(stored)} of ${String(count)} visits.`)
}
