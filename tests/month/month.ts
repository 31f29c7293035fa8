import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, expect } from '@playwright/test'
import type { Demo } from '#build/start/demo.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { putDocuments } from '#tests/bench/bareHttp.ts'
import { percentile } from '#tests/bench/statistics.ts'
import { pastVisits } from '#tests/bench/visits.ts'
import { visitsAtCentral, whatStands } from '#tests/e2e/central.ts'
import { finish, giveTicket, openCounter, presentNumber, signIn } from '#tests/e2e/desk.ts'

export type MonthReport = {
  loaded: number
  visits: number
  /** Median ms from the key to the screen, of the first and of the last part of the day, and the later over the earlier. */
  ticket: Growth
  call: Growth
  /** What waited to be sent when the server came back, of both stations. */
  unsent: number
  /** Both journals, in bytes: just before the server came back, and once all was sent. */
  journalBytes: { before: number; after: number }
  /** From the server's return until both stations had sent everything. */
  catchUpSeconds: number
  /** What a screen had shown as done and the server lacks. */
  lost: string[]
}
export type Growth = { firstMs: number; lastMs: number; ratio: number }

const days = 29
const patience = { timeout: 300_000 }

/** Puts 29 days of visits at the central database, before any station has met it. */
export const loadMonth = async (demo: Demo, perDay: number): Promise<number> => {
  const visits = pastVisits(days * perDay, Date.now(), days)
  const byDatabase = Map.groupBy(visits, ({ id }) => databaseOfDay(id) ?? '')
  for (const [database, documents] of byDatabase) await putDocuments(demo.admin, database, documents)
  return visits.length
}

/**
 * A station's thirtieth day without its server: every visit gets its ticket at the welcome desk, and its paper is shown at a
 * counter, which neither the server nor the welcome desk can tell of it. Then the server comes back.
 */
export const dayAlone = async (options: {
  demo: Demo
  open: (station: string) => Promise<Page>
  loaded: number
  visits: number
  /** How many visits at each end of the day are compared. */
  ends: number
  onProgress: (words: string) => void
}): Promise<MonthReport> => {
  const { demo, open, loaded, visits, ends, onProgress } = options
  const [welcome, counter] = [await open('welcome'), await open('counter-1')]
  for (const page of [welcome, counter]) {
    // Before the month is there, the page shows how far it is.
    await expect(page.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible(patience)
  }
  await signIn(welcome, 'An')
  await openCounter(counter, 'Bilal')
  for (const page of [welcome, counter]) {
    await expect(page.getByText('Haalt gegevens op')).toHaveCount(0, patience)
    await expect(page.getByText('Verbonden').first()).toBeVisible(patience)
  }
  onProgress('the month is loaded')
  await demo.killCentral()
  for (const page of [welcome, counter]) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible()

  const tickets: number[] = []
  const calls: number[] = []
  const given: string[] = []
  for (let visit = 0; visit < visits; visit++) {
    const number = await timed(tickets, () => giveTicket(welcome, 'vuilzakken'))
    given.push(number)
    await timed(calls, () => callPaper(counter, number))
    await finish(counter)
    if ((visit + 1) % 50 === 0) onProgress(`${String(visit + 1)} visits`)
  }
  const unsent = (await unsentAt(welcome)) + (await unsentAt(counter))
  const before = await journalBytes(demo)
  const cameBack = performance.now()
  await demo.startCentral()
  for (const page of [welcome, counter]) {
    await expect(page.getByText('Verbonden').first()).toBeVisible(patience)
    await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible(patience)
  }
  const catchUpSeconds = Math.round((performance.now() - cameBack) / 100) / 10
  const atCentral = new Map((await visitsAtCentral(demo.admin)).map(({ id, log }) => [id.split('-').at(-1), log]))
  const wanted = ['called', 'finished', 'issued', 'registered']
  return {
    loaded,
    visits,
    ticket: growthOf(tickets, ends),
    call: growthOf(calls, ends),
    unsent,
    journalBytes: { before, after: await settledJournalBytes(demo) },
    catchUpSeconds,
    lost: given.flatMap((number) => {
      const types = whatStands(atCentral.get(number) ?? [])
      const missing = wanted.filter((type) => !types.includes(type))
      return missing.length === 0 ? [] : [`${number}: ${missing.join(' ')}`]
    }),
  }
}

/** Somebody shows a paper ticket of which a counter that is cut off has never heard. */
const callPaper = async (page: Page, number: string): Promise<void> => {
  await page.keyboard.press('F5')
  const field = page.getByRole('textbox', { name: 'Nummer op het ticket' })
  await field.fill(number)
  await field.press('Enter')
  await page.getByRole('button', { name: `${number} oproepen` }).click()
  await expect.poll(() => presentNumber(page), { intervals: [20, 50, 100, 250] }).toBe(number)
}

const timed = async <T>(samples: number[], work: () => Promise<T>): Promise<T> => {
  const started = performance.now()
  const done = await work()
  samples.push(performance.now() - started)
  return done
}

const growthOf = (samples: readonly number[], ends: number): Growth => {
  const [firstMs, lastMs] = [percentile(samples.slice(0, ends), 0.5), percentile(samples.slice(-ends), 0.5)]
  const round = (value: number): number => Math.round(value * 100) / 100
  return { firstMs: round(firstMs), lastMs: round(lastMs), ratio: round(lastMs / firstMs) }
}

const unsentAt = async (page: Page): Promise<number> => {
  const words = await page
    .getByText(/\d+ te verzenden/)
    .first()
    .innerText()
  return Number(/(\d+) te verzenden/.exec(words)?.[1])
}

const journalBytes = async (demo: Demo): Promise<number> => {
  const sizes = ['welcome', 'counter-1'].map(async (station) => {
    const folder = join(demo.folderOf(station), 'journal')
    const files = await readdir(folder)
    const each = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
    return each.reduce((sum, size) => sum + size, 0)
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** Main forgets what the server holds a moment after it has heard of it. */
const settledJournalBytes = async (demo: Demo): Promise<number> => {
  let last = await journalBytes(demo)
  for (let look = 0; look < 20; look++) {
    await new Promise((again) => setTimeout(again, 500))
    const now = await journalBytes(demo)
    if (now === last && look > 3) return now
    last = now
  }
  return last
}
