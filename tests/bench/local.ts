import type { Browser, Page } from '@playwright/test'
import { installClocks } from './inPage.ts'
import type { LocalSamples } from './page/bench.ts'
import { serveBenchPages } from './pages.ts'
import { type Figure, figure } from './statistics.ts'

const starts = 7

/** What the replica costs beside Dexie alone, in a real browser with so many visits in the store. */
export const benchLocally = async (
  browser: Browser,
  count: number,
): Promise<{ figures: Figure[]; dexieAppend: readonly number[]; barePage: readonly number[] }> => {
  const server = await serveBenchPages()
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForFunction(() => 'benchLocally' in globalThis)
  const samples: LocalSamples = await page.evaluate((visits) => globalThis.benchLocally(visits), count)
  const barePage = await bareStarts(page, `${server.url}bare.html?count=${String(count)}`)
  await page.close()
  server.close()
  return { figures: figuresOf(samples, count), dexieAppend: samples.append.dexie, barePage }
}

/** From the address until the number of those who wait is painted, on a page with Dexie alone: ms of each start. */
const bareStarts = async (page: Page, url: string): Promise<number[]> => {
  await installClocks(page, 'p:not(:empty)')
  const samples: number[] = []
  for (let start = 0; start < starts; start++) {
    await page.goto(url)
    samples.push((await (await page.waitForFunction(() => globalThis.benchReadyAt)).jsonValue()) ?? Number.NaN)
  }
  return samples
}

const names = {
  append: 'local write',
  waitingList: 'waiting list of 25, uncached',
  open: 'replica opened and first list',
} as const

const figuresOf = (samples: LocalSamples, count: number): Figure[] =>
  (['append', 'waitingList', 'open'] as const).map((kind) =>
    figure({
      name: `${names[kind]}, ${count.toLocaleString('en')} visits`,
      samples: samples[kind].replica,
      baseline: 'raw Dexie, strict durability',
      baselineSamples: samples[kind].dexie,
    }),
  )
