import { type Browser, type LaunchOptions, type Page, chromium } from '@playwright/test'
import type { Demo } from '#build/start/demo.ts'
import { demoSite } from '#build/demo/site.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { dayOf } from '#domain/time/day.ts'
import { visitId } from '#domain/visit/label.ts'
import { type Memory, measurePage, measureProgram } from '../processMemory.ts'
import { quiet, replicaHolds } from '../settled.ts'
import { type Figure, singleFigure } from '../statistics.ts'
import { startEmptyPage } from './bareCalls.ts'
import { numbersOfDay, otherStation } from './normalDay.ts'
import { passBy, pressAndPass } from './passing.ts'
import type { HallSize } from './size.ts'
import { screenOf, withDemo } from './stations.ts'

type Measured = ReadonlyMap<string, Memory>

/**
 * What a kiosk and a display hold after a day of so many tickets beside its beginning, when nobody had come yet. Most are taken,
 * called and served at other stations; the rest is pressed for at the kiosk, evenly over the day.
 */
export const benchHallMemory = async (launch: LaunchOptions, { all, own }: HallSize['tickets']): Promise<Figure[]> => {
  if (process.platform !== 'linux') {
    console.log('Memory after a day is measured on Linux only.')
    return []
  }
  return withDemo(['display', 'kiosk'], async (demo) => {
    const other = await otherStation(demo)
    const [kiosk, display] = [await openAlone(demo, 'kiosk', launch), await openAlone(demo, 'display', launch)]
    const pages = [kiosk.page, display.page]
    const parts = {
      'page of the kiosk': kiosk.measure,
      'page of the display': display.measure,
      'main of the kiosk': await measureMain(demo, 'kiosk'),
      'main of the display': await measureMain(demo, 'display'),
    }
    const measureAll = async (): Promise<Measured> => {
      for (const page of pages) await quiet(page)
      const measured = new Map<string, Memory>()
      for (const [name, measure] of Object.entries(parts)) measured.set(name, await measure())
      return measured
    }
    const before = await measureAll()
    const others = numbersOfDay(all - own)
    const each = Math.ceil(others.length / own)
    for (let round = 0; round < own; round += 1) {
      await passBy({ demo, other, display: display.page }, others.slice(round * each, (round + 1) * each))
      await pressAndPass({ demo, other, kiosk: kiosk.page, display: display.page })
    }
    for (const page of pages) await replicaHolds(page, all)
    const after = await measureAll()
    for (const { browser } of [kiosk, display]) await browser.close()
    return figuresOf({ before, after, bare: await bareGrowth(demo, launch), all })
  })
}

type Alone = { browser: Browser; page: Page; measure: () => Promise<Memory> }

/** A page in a browser of its own. */
const openAlone = async (demo: Demo, station: string, launch: LaunchOptions): Promise<Alone> => {
  const browser = await chromium.launch(launch)
  const page = await (await browser.newContext(screenOf(station))).newPage()
  await page.goto(demo.screens[station]?.url ?? '')
  await page.locator('[data-step=themes], section[aria-label="Nu aan de beurt"]').first().waitFor()
  return { browser, page, measure: await measurePage(browser, page) }
}

const measureMain = (demo: Demo, station: string): Promise<() => Promise<Memory>> => {
  const running = demo.screens[station]
  if (running === undefined) throw new Error(`There is no station ${station}.`)
  return measureProgram(running)
}

/** By how much a page with nothing in it grows when it holds the same documents as plain objects. */
const bareGrowth = async (demo: Demo, launch: LaunchOptions): Promise<Memory> => {
  const server = await startEmptyPage(demo.admin)
  const browser = await chromium.launch(launch)
  const page = await browser.newPage()
  await page.goto(server.url)
  const measure = await measurePage(browser, page)
  const database = databaseOfDay(visitId({ site: demoSite, day: dayOf(Date.now()), queue: 'A', number: 101 })) ?? ''
  const hold = (limit: number): Promise<void> =>
    page.evaluate(
      async ([name, most]) => {
        const rows = `/server/${name}/_all_docs?include_docs=true&limit=${String(most)}`
        const held: unknown = await (await fetch(rows)).json()
        Object.assign(globalThis, { held })
      },
      [database, limit] as const,
    )
  // What fetching itself needs is there before the first measurement, as it is in a page that has opened its replica.
  await hold(1)
  const before = await measure()
  await hold(1_000_000)
  const after = await measure()
  await browser.close()
  await server.stop()
  return grown(before, after)
}

const grown = (before: Memory, after: Memory): Memory => ({
  heap: after.heap - before.heap,
  rss: after.rss - before.rss,
  own: after.own - before.own,
})

const words = { heap: 'live objects', own: 'private memory' } as const

const figuresOf = (measured: { before: Measured; after: Measured; bare: Memory; all: number }): Figure[] => {
  const { before, after, bare, all } = measured
  return [...after].flatMap(([name, memory]) => {
    const start = before.get(name)
    if (start === undefined) return []
    const growth = grown(start, memory)
    return (['heap', 'own'] as const).flatMap((kind) => [
      singleFigure({
        name: `${name} after ${all.toLocaleString('en')} tickets: ${words[kind]}`,
        unit: 'MB',
        value: memory[kind],
        baseline: "the same at the day's start",
        baselineValue: start[kind],
      }),
      singleFigure({
        name: `${name}: growth of ${words[kind]} by ${all.toLocaleString('en')} tickets`,
        unit: 'MB',
        value: growth[kind],
        baseline: 'growth of an empty page that holds the same documents as plain objects',
        baselineValue: bare[kind],
      }),
    ])
  })
}
