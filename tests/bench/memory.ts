import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type LaunchOptions, chromium } from '@playwright/test'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { callNext, finish, giveTicket, openCounter, signIn } from '#tests/e2e/desk.ts'
import { putDocuments } from './bareHttp.ts'
import { type Memory, inspectably, measurePage, measureProgram } from './processMemory.ts'
import { type Figure, singleFigure } from './statistics.ts'
import { finishedToday } from './visits.ts'

/** A busy day at the site, and how many of its visits these two desks handle themselves. */
const visits = 400
const ownEvery = 4
const rounds = 4

const program = 'memory of the same process just after start'

/**
 * What a welcome desk and a counter hold at the end of a busy day: every visit of the site reaches both, and every fourth is
 * given and served at them by their own keys. Measured after each quarter, so that a growth without bound would show.
 */
export const benchMemory = async (launch: LaunchOptions): Promise<Figure[]> => {
  if (process.platform !== 'linux') {
    console.log('Memory after a day is measured on Linux only.')
    return []
  }
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const stations = ['welcome', 'counter-1']
  const demo = await inspectably(() => startDemo({ folder, stations, assets: builtRenderer, version: 'bench' }))
  const browsers: Browser[] = []
  const openPage = async (station: string) => {
    const browser = await chromium.launch(launch)
    browsers.push(browser)
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'nl-BE' })
    await page.goto(demo.screens[station]?.url ?? '')
    return { page, measure: await measurePage(browser, page) }
  }
  try {
    const welcome = await openPage('welcome')
    const counter = await openPage('counter-1')
    await signIn(welcome.page, 'An')
    await openCounter(counter.page, 'Bilal')
    const parts = {
      'main of the welcome desk': await measureMain(demo, 'welcome'),
      'main of the counter': await measureMain(demo, 'counter-1'),
      'page of the welcome desk': welcome.measure,
      'page of the counter': counter.measure,
    }
    const measureAll = async (): Promise<[string, Memory][]> => {
      const all: [string, Memory][] = []
      for (const [name, measure] of Object.entries(parts)) all.push([name, await measure()])
      return all
    }
    const atStart = new Map(await measureAll())
    const quarters: [string, Memory][][] = []
    const perRound = visits / rounds
    for (let round = 0; round < rounds; round++) {
      const own = perRound / ownEvery
      await passBy(demo, perRound - own, round)
      for (let n = 0; n < own; n++) {
        const number = await giveTicket(welcome.page, 'vuilzakken')
        await counter.page.getByText(number).first().waitFor()
        await callNext(counter.page)
        await finish(counter.page)
      }
      quarters.push(await measureAll())
    }
    return quarters.flatMap((quarter, n) => figuresOf(quarter, atStart, ((n + 1) * visits) / rounds))
  } finally {
    for (const browser of browsers) await browser.close()
    await demo.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const measureMain = (demo: Demo, station: string): Promise<() => Promise<Memory>> => {
  const running = demo.screens[station]
  if (running === undefined) throw new Error(`There is no station ${station}.`)
  return measureProgram(running)
}

/** Visits that other stations gave and served, one after the other as a server would bring them. */
const passBy = async (demo: Demo, count: number, round: number): Promise<void> => {
  for (const document of finishedToday(count, Date.now(), 20_101 + round * 1_000)) {
    await putDocuments(demo.admin, databaseOfDay(document.id) ?? '', [document])
  }
}

const figuresOf = (measured: [string, Memory][], atStart: ReadonlyMap<string, Memory>, count: number): Figure[] =>
  measured.flatMap(([name, memory]) =>
    (['heap', 'rss'] as const).map((kind) =>
      singleFigure({
        name: `${name} after ${String(count)} visits: ${kind === 'heap' ? 'live objects' : 'resident'}`,
        unit: 'MB',
        value: memory[kind],
        baseline: program,
        baselineValue: atStart.get(name)?.[kind] ?? Number.NaN,
      }),
    ),
  )
