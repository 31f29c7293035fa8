import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page, chromium } from '@playwright/test'
import { findChromium } from '#build/start/chromium.ts'
import { type Network, openNetwork, whyNoNetwork } from '#tests/building/network.ts'
import { type Town, centre, startTown } from '#tests/building/town.ts'
import { type StoredVisit, visitsAtCentral } from './central.ts'
import { callNext, finish, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { visitsInReplica } from './replica.ts'

const stations = ['welcome', 'counter-1', 'counter-2', 'display'] as const
type Station = (typeof stations)[number]

const shapeOf = (visits: readonly StoredVisit[]): string =>
  JSON.stringify(visits.map(({ id, log }) => [id, ...log.map((entry) => entry.id).sort()].join(' ')).sort())

/** A browser on each of the computers, with its station's screen. */
const openScreens = async (network: Network, town: Town) => {
  const browsers: Browser[] = []
  const pages = {} as Record<Station, Page>
  for (const station of stations) {
    const executablePath = network.wrapped(station, findChromium() ?? 'chromium')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    browsers.push(browser)
    const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' })
    pages[station] = await context.newPage()
    await pages[station].goto(town.screens[station]?.url ?? '')
  }
  return { pages, close: () => Promise.all(browsers.map((browser) => browser.close())) }
}

test('a building of four computers: without the line to the centre one of them serves it, without its network each goes on alone, and all ends equal', async () => {
  const why = whyNoNetwork()
  if (why !== undefined) process.stdout.write(`Skipped: tests/e2e/building.spec.ts, because ${why}.\n`)
  test.skip(why !== undefined, why)
  test.setTimeout(420_000)
  const folder = await mkdtemp(join(tmpdir(), 'balie-building-'))
  const network = openNetwork([centre, ...stations], folder)
  const town = await startTown({ network, folder, stations, relays: ['welcome', 'counter-1'], afterMinutes: 1 })
  const { pages, close } = await openScreens(network, town)
  const { welcome, display, 'counter-1': quick, 'counter-2': theme } = pages
  try {
    await signIn(welcome, 'Jan')
    await openCounter(quick, 'Bilal')
    await openCounter(theme, 'Dirk')
    await expect(display.getByText('live', { exact: true })).toBeVisible()
    const first = await giveTicket(welcome, 'vuilzakken')
    await expect(quick.getByRole('tabpanel')).toContainText(first)

    // The line to the centre is cut: by the site's order the welcome desk serves the building after a minute.
    network.unplug(centre)
    const all = [welcome, quick, theme, display] as const
    for (const page of [welcome, quick, theme]) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible()
    await expect(welcome.getByText('Verbonden in het gebouw').first()).toBeVisible({ timeout: 100_000 })
    const taken = Date.now()
    const ticket = await giveTicket(welcome, 'vuilzakken')
    await expect(quick.getByRole('tabpanel')).toContainText(ticket)
    expect(await callNext(quick)).toBe(first)
    await finish(quick)
    expect(await callNext(quick)).toBe(ticket)
    await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(ticket)
    process.stdout.write(`Called and shown ${String(Date.now() - taken)} ms after the welcome desk began to serve.\n`)
    for (const page of [quick, theme]) await expect(page.getByText('Verbonden in het gebouw').first()).toBeVisible()

    // The building's network goes too: each counter works on with its own part of those who wait.
    for (let count = 0; count < 8; count++) await giveTicket(welcome, count % 2 === 0 ? 'vuilzakken' : 'pas kwijt')
    const last = await giveTicket(welcome, 'vuilzakken')
    await expect(quick.getByRole('tabpanel')).toContainText(last)
    for (const station of stations) network.unplug(station)
    for (const page of [quick, theme]) {
      await expect(page.getByText(/Geen verbinding/).first()).toBeVisible({ timeout: 30_000 })
    }
    const alone = await giveTicket(welcome, 'vuilzakken')
    await finish(quick)
    const called = [await callNext(quick), await callNext(theme)]
    expect(new Set(called).size).toBe(2)
    for (const page of [quick, theme]) await finish(page)

    // Both are mended: everybody is with the centre again, and nothing is missing anywhere.
    for (const station of stations) network.plug(station)
    network.plug(centre)
    for (const page of [welcome, quick, theme]) {
      await expect(page.getByText('Verbonden', { exact: true }).first()).toBeVisible({ timeout: 150_000 })
      await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible({ timeout: 30_000 })
    }
    await expect.poll(() => presentNumber(quick)).toBeUndefined()
    const shapes = async (): Promise<string[]> =>
      Promise.all(all.map(async (page) => shapeOf(await visitsInReplica(page))))
    await expect.poll(async () => new Set(await shapes()).size, { timeout: 30_000 }).toBe(1)
    const [inReplicas] = await shapes()
    expect(await town.atCentre(async (admin) => shapeOf(await visitsAtCentral(admin)))).toBe(inReplicas)
    for (const label of [first, ticket, ...called, alone]) expect(inReplicas).toContain(`-${label} `)
  } finally {
    await close()
    await town.stop()
    network.remove()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
