import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { VisitDocument } from '#domain/visit/visit.ts'
import { finish, giveTicket, openCounter, signIn } from '#tests/e2e/desk.ts'
import { bareFeed, bareRoundTrips, putDocuments } from './bareHttp.ts'
import { installClocks } from './inPage.ts'
import { quiet, replicaHolds } from './settled.ts'
import { type Figure, figure } from './statistics.ts'
import { pastVisits, waitingVisits } from './visits.ts'

const rounds = 40
/** The first calls of a page run code that the browser has not yet compiled; they have a figure of their own. */
const firstRounds = 5
const starts = 7
/** Between two actions a clerk takes a moment, and so the replication of the last one is not measured with the next. */
const pauseMs = 400
const patience = { timeout: 120_000 }
const nowPanel = 'section[aria-label^="Nu aan het loket: "]'
const givenPanel = 'section[aria-label="Laatste ticket"]'
const label = '[A-Z]\\d{3,}'

/** What people wait for at a counter and at the welcome desk, with so many visits in each replica. */
export const benchDay = async (
  browser: Browser,
  count: number,
  { dexieAppend, barePage }: { dexieAppend: readonly number[]; barePage: readonly number[] },
): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const stations = ['welcome', 'counter-1']
  const demo = await startDemo({ folder, stations, assets: builtRenderer, version: 'bench' })
  const pages: Page[] = []
  const opened = async (station: string): Promise<Page> => {
    const page = await openPage(browser, demo, station, 'input[role=combobox]')
    pages.push(page)
    return page
  }
  try {
    const waiting = firstRounds + rounds * 2 + 4
    const visits = [...pastVisits(count, Date.now()), ...waitingVisits(waiting, Date.now(), 201)]
    await seed(demo, visits)
    const welcome = await opened('welcome')
    const counter = await opened('counter-1')
    for (const page of [welcome, counter]) await replicaHolds(page, visits.length)
    // On one machine the stations would be measured with each other's work after the first pull.
    for (const page of [welcome, counter]) await quiet(page)
    await signIn(welcome, 'An')
    await openCounter(counter, 'Bilal')
    // The replica may hold them all a while before the screen has drawn them; nobody is called from an empty list.
    await counter.getByRole('tab', { name: new RegExp(`^Wachtend\\s*${String(waiting)}`) }).waitFor(patience)
    const suffix = `, ${count.toLocaleString('en')} visits`
    const http = 'bare HTTP: read and write the document on the same server'

    const first = await callRounds(counter, firstRounds)
    const online = await callRounds(counter, rounds)
    const httpRounds = await bareRoundTrips(demo.admin, rounds)
    const { tickets, others } = await ticketRounds(welcome, counter)
    const feed = await bareFeed(demo.admin, rounds)
    await demo.killCentral()
    await counter
      .getByText(/Storing|Geen verbinding/)
      .first()
      .waitFor()
    const cutOff = await callRounds(counter, rounds)
    await demo.startCentral()
    await quiet(counter)
    const cold = await coldStarts(welcome)
    return [
      figure({
        name: `call next, the first ${String(firstRounds)} of a page${suffix}`,
        samples: first,
        baseline: http,
        baselineSamples: httpRounds,
      }),
      figure({
        name: `call next: key to server-confirmed number painted${suffix}`,
        samples: online,
        baseline: http,
        baselineSamples: httpRounds,
      }),
      figure({
        name: `call next, cut off${suffix}`,
        samples: cutOff,
        baseline: 'raw Dexie, strict: one append',
        baselineSamples: dexieAppend,
      }),
      figure({
        name: `ticket: key to confirmed${suffix}`,
        samples: tickets,
        baseline: 'raw Dexie, strict: one append',
        baselineSamples: dexieAppend,
      }),
      figure({
        name: `ticket painted at another station${suffix}`,
        samples: others,
        baseline: 'bare HTTP: write to row on a feed',
        baselineSamples: feed,
      }),
      figure({
        name: `cold start: address to usable${suffix}`,
        samples: cold,
        baseline: 'a bare page that lists the same visits from raw Dexie',
        baselineSamples: barePage,
      }),
    ]
  } finally {
    // Pages left open would look for their station as long as the rest is measured.
    for (const page of pages) await page.context().close()
    await demo.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const seed = async (demo: Demo, documents: readonly VisitDocument[]): Promise<void> => {
  for (const [database, group] of Map.groupBy(documents, ({ id }) => databaseOfDay(id) ?? '')) {
    await putDocuments(demo.admin, database, group)
  }
}

const openPage = async (browser: Browser, demo: Demo, station: string, ready: string): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-BE' })).newPage()
  await installClocks(page, ready)
  await page.goto(demo.screens[station]?.url ?? '')
  return page
}

const callRounds = async (counter: Page, count: number): Promise<number[]> => {
  const samples: number[] = []
  for (let round = 0; round < count; round++) {
    const { ms } = await counter.evaluate(
      ([panel, pattern]) => globalThis.benchPainted('next', panel ?? '', pattern ?? ''),
      [nowPanel, label],
    )
    samples.push(ms)
    await finish(counter)
    await counter.waitForTimeout(pauseMs)
  }
  return samples
}

const ticketRounds = async (welcome: Page, counter: Page): Promise<{ tickets: number[]; others: number[] }> => {
  const tickets: number[] = []
  const others: number[] = []
  await giveTicket(welcome, 'vuilzakken')
  for (let round = 0; round < rounds; round++) {
    await welcome.keyboard.press('Control+k')
    await welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('vuilzakken')
    await welcome.getByRole('option').first().waitFor()
    const { ms, startedAt } = await welcome.evaluate(
      ([panel, pattern]) => globalThis.benchPainted('ticket', panel ?? '', pattern ?? ''),
      [givenPanel, label],
    )
    tickets.push(ms)
    const number = /[A-Z]\d{3,}/.exec(await welcome.locator(givenPanel).innerText())?.[0] ?? ''
    const seen = await counter.waitForFunction((one) => globalThis.benchSeen[one] ?? Number.NaN, number)
    await welcome.waitForTimeout(pauseMs)
    others.push((await seen.jsonValue()) - startedAt)
  }
  return { tickets, others }
}

const coldStarts = async (page: Page): Promise<number[]> => {
  const samples: number[] = []
  for (let start = 0; start < starts; start++) {
    await quiet(page)
    await page.reload()
    samples.push((await (await page.waitForFunction(() => globalThis.benchReadyAt)).jsonValue()) ?? Number.NaN)
  }
  return samples
}
