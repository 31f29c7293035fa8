import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page, chromium } from '@playwright/test'
import { findTestBrowser } from '#build/start/chromium.ts'
import { openLoopback } from '#tests/building/loopback.ts'
import { type Network, openNetwork, whyNoNetwork } from '#tests/building/network.ts'
import { centre } from '#tests/building/ports.ts'
import { type Town, startTown } from '#tests/building/town.ts'
import { type StoredVisit, visitsAtCentral } from './central.ts'
import { callNext, callPaper, finish, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { visitsInReplica } from './replica.ts'

const shapeOf = (visits: readonly StoredVisit[]): string =>
  JSON.stringify(visits.map(({ id, log }) => [id, ...log.map((entry) => entry.id).sort()].join(' ')).sort())

/** A browser on each of the computers, with its station's screen. */
const openScreens = async <S extends string>(network: Network, town: Town, stations: readonly S[]) => {
  const browsers: Browser[] = []
  const pages = {} as Record<S, Page>
  for (const station of stations) {
    const executablePath = network.wrapped(station, findTestBrowser() ?? 'chromium')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    browsers.push(browser)
    const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' })
    pages[station] = await context.newPage()
    await pages[station].goto(town.screens[station]?.url ?? '')
  }
  return { pages, close: () => Promise.all(browsers.map((browser) => browser.close())) }
}

/** Work in a municipality of which each station, and the centre, is a computer of its own. */
const inTown = async <S extends string>(
  { stations, relays, on }: { stations: readonly S[]; relays: readonly S[]; on: Network['kind'] },
  work: (parts: { network: Network; town: Town; pages: Record<S, Page> }) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-building-'))
  const hosts = [centre, ...stations]
  const network = on === 'namespaces' ? openNetwork(hosts, folder) : await openLoopback(hosts)
  try {
    const town = await startTown({ network, folder, stations, relays, afterMinutes: 1 })
    const { pages, close } = await openScreens(network, town, stations)
    try {
      await work({ network, town, pages })
    } finally {
      await close()
      await town.stop()
    }
  } finally {
    network.remove()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Until a station has found another server, which it looks for now and then only. */
const patient = { timeout: 90_000 }

const isSent = async (page: Page): Promise<void> => {
  await expect(page.getByText('Verbonden', { exact: true }).first()).toBeVisible({ timeout: 150_000 })
  await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible({ timeout: 30_000 })
}

/** That every replica and the centre hold the same, and these visits among it. */
const endsEqual = async (town: Town, pages: readonly Page[], labels: readonly string[]): Promise<void> => {
  const shapes = (): Promise<string[]> => Promise.all(pages.map(async (page) => shapeOf(await visitsInReplica(page))))
  await expect.poll(async () => new Set(await shapes()).size, { timeout: 30_000 }).toBe(1)
  const [inReplicas = ''] = await shapes()
  expect(await town.atCentre(async (admin) => shapeOf(await visitsAtCentral(admin)))).toBe(inReplicas)
  for (const label of labels) expect(inReplicas).toContain(`-${label} `)
}

/** That the ledger at this station tells of the outage, and of the visit that was called twice in it. */
const tellsAll = async (page: Page, doubled: string): Promise<void> => {
  await page.goto(new URL('/ledger', page.url()).href)
  await page.getByRole('tab', { name: /Nog te doen/ }).waitFor()
  await page.keyboard.press('Alt+2')
  const row = (kind: string) => page.getByRole('listitem').filter({ hasText: kind })
  await expect(row('Gebouw bediend')).toContainText('bediende het gebouw in de plaats van de centrale databank')
  await expect(row('Dubbele oproep')).toContainText(
    `${doubled} werd door loket 1 en door loket 3 opgeroepen zonder dat ze het van elkaar wisten.`,
  )
}

/** Where a test of several computers runs, and why not in network namespaces. */
const kindHere = (): Network['kind'] => {
  const why = process.env['BALIE_NETWORK'] === 'loopback' ? 'BALIE_NETWORK asks for it' : whyNoNetwork()
  if (why === undefined) return 'namespaces'
  process.stdout.write(`building.spec.ts runs on one computer, with a proxy for its cables: ${why}.\n`)
  return 'loopback'
}

test('a building of four computers: without the line to the centre one of them serves it, without its network each goes on alone, and all ends equal', async () => {
  test.setTimeout(420_000)
  const stations = ['welcome', 'counter-1', 'counter-2', 'display'] as const
  await inTown({ stations, relays: ['welcome', 'counter-1'], on: kindHere() }, async ({ network, town, pages }) => {
    const { welcome, display, 'counter-1': quick, 'counter-2': theme } = pages
    await signIn(welcome, 'Jan')
    await openCounter(quick, 'Bilal')
    await openCounter(theme, 'Dirk')
    await expect(display.getByText('live', { exact: true })).toBeVisible()
    const first = await giveTicket(welcome, 'vuilzakken')
    await expect(quick.getByRole('tabpanel')).toContainText(first)

    // The line to the centre is cut: by the site's order the welcome desk serves the building after a minute.
    network.unplug(centre)
    for (const page of [welcome, quick, theme]) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible()
    await expect(welcome.getByText('Verbonden in het gebouw').first()).toBeVisible({ timeout: 100_000 })
    const taken = Date.now()
    const ticket = await giveTicket(welcome, 'vuilzakken')
    await expect(quick.getByRole('tabpanel')).toContainText(ticket, patient)
    expect(await callNext(quick)).toBe(first)
    await finish(quick)
    expect(await callNext(quick)).toBe(ticket)
    await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(ticket, patient)
    process.stdout.write(`Called and shown ${String(Date.now() - taken)} ms after the welcome desk began to serve.\n`)
    for (const page of [quick, theme]) {
      await expect(page.getByText('Verbonden in het gebouw').first()).toBeVisible(patient)
    }

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
    // Somebody shows one number at both: neither can know of the other.
    for (const page of [quick, theme]) await callPaper(page, last)

    // Both are mended: everybody is with the centre again, and nothing is missing anywhere.
    for (const station of stations) network.plug(station)
    network.plug(centre)
    for (const page of [welcome, quick, theme]) await isSent(page)
    await endsEqual(town, [welcome, quick, theme, display], [first, ticket, ...called, alone, last])
    // One of the two has them, and everybody can read why, and who served the building.
    const holders = await Promise.all([quick, theme].map(presentNumber))
    expect(holders.filter((label) => label === last)).toHaveLength(1)
    for (const page of [welcome, quick, theme]) await tellsAll(page, last)
  })
})

test('a laptop that leaves the building works on with numbers of its own, and joins when it is back', async () => {
  test.setTimeout(240_000)
  // Always with the proxy, so that this stands in for namespaces wherever there are none.
  await inTown({ stations: ['welcome', 'counter-1'], relays: [], on: 'loopback' }, async ({ network, town, pages }) => {
    const { welcome, 'counter-1': laptop } = pages
    await signIn(welcome, 'Jan')
    await openCounter(laptop, 'Bilal')
    await giveTicket(welcome, 'vuilzakken')
    // Numbers for the visits outside, taken along on paper.
    await laptop.goto(new URL('/kit', laptop.url()).href)
    await laptop.getByRole('textbox', { name: / A · / }).fill('3')
    await laptop.getByRole('button', { name: 'A vastleggen' }).click()
    const strips = laptop.getByRole('region', { name: /^Nummerstroken van/ }).getByRole('listitem')
    await expect(strips).toHaveCount(3)
    const [strip = ''] = /[A-Z]\d{3,}/.exec(await strips.first().innerText()) ?? []
    await laptop.getByRole('link', { name: 'Terug' }).click()

    network.unplug('counter-1')
    await expect(laptop.getByText(/Geen verbinding/).first()).toBeVisible({ timeout: 30_000 })
    const meanwhile = await giveTicket(welcome, 'vuilzakken')
    await laptop.keyboard.press('F5')
    const field = laptop.getByRole('textbox', { name: 'Nummer op het ticket' })
    await field.fill(strip)
    await field.press('Enter')
    await laptop.getByRole('button', { name: /oproepen/ }).press('Enter')
    await expect.poll(() => presentNumber(laptop)).toBe(strip)
    await laptop.keyboard.press('Enter')
    await expect(laptop.getByText('Bezig', { exact: true }).first()).toBeVisible()
    await finish(laptop)

    network.plug('counter-1')
    for (const page of [welcome, laptop]) await isSent(page)
    await endsEqual(town, [welcome, laptop], [strip, meanwhile])
  })
})
