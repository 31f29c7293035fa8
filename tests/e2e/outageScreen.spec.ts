import type { Page } from '@playwright/test'
import { demoSite } from '#build/demo/site.ts'
import { heartbeat } from '#domain/health/builders.ts'
import { type Heartbeat, heartbeatId, silenceMs } from '#domain/health/heartbeat.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'
import { axeFindings } from './axe.ts'
import { show } from './choice.ts'
import { giveTicket, signIn } from './desk.ts'
import { picture } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'
import { letPass } from './silence.ts'

const patient = { timeout: 90_000 }

/** Beats at the centre as stations that are no processes put them there. */
const putBeats = async ({ url, name, password }: CentralAdmin, beats: readonly Heartbeat[]): Promise<void> => {
  const ask = signedFetch({ user: name, password })
  const database = `${url}/balie_${demoSite}_health`
  const post = (path: string, body: object): Promise<Response> =>
    ask(`${database}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const docs = beats.map((data) => ({ _id: heartbeatId(data.station), type: 'health', data, stamps: {}, history: [] }))
  const response = await post('/_bulk_docs', { docs })
  expect(response.ok).toBe(true)
}

const rowOf = (page: Page, station: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${station}\\b`) }) })

const words = {
  nl: {
    place: 'Storing',
    way: 'Storing: hoe het met alle werkposten staat',
    connected: 'verbonden',
    silent: /stil sinds \d\d:\d\d/,
    cutOff: /afgesneden sinds \d\d:\d\d/,
    unheard: 'niet te horen',
    bar: 'Overzicht',
    one: /1 van \d werkposten is afgesneden of stil\. Zover bekend wacht(en)? 2 acties? op verzending/,
    self: /We horen niemand sinds \d\d:\d\d: deze werkpost is zelf afgesneden/,
    all: /Alle \d werkposten zijn verbonden\. Zover bekend wacht er niets op verzending/,
    seen: /gezien om \d\d:\d\d:\d\d/,
  },
  fr: {
    place: 'Panne',
    way: 'Panne : l’état de tous les postes',
    connected: 'connecté',
    silent: /silencieux depuis \d\d:\d\d/,
    cutOff: /coupé depuis \d\d:\d\d/,
    unheard: 'hors d’écoute',
    bar: 'Aperçu',
    one: /1 poste sur \d est coupé ou silencieux\. À notre connaissance, 2 actions attendent d’être envoyées/,
    self: /Nous n’entendons personne depuis \d\d:\d\d : ce poste est lui-même coupé/,
    all: /Les \d postes sont tous connectés\. À notre connaissance, rien n’attend d’être envoyé/,
    seen: /vu à \d\d:\d\d:\d\d/,
  },
} as const

test.describe('with three stations', () => {
  test.use({ stations: ['welcome', 'counter-1', 'display'] })

  test('a station that falls silent is seen from another, with what it said last, and heard again', async ({
    municipality,
  }) => {
    test.setTimeout(300_000)
    const language = 'nl'
    const said = words[language]
    const { demo, open, reopen } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await open('display')
    const counter = await open('counter-1')
    await expect(counter.getByText('Verbonden').first()).toBeVisible()

    // By keyboard alone: the status line, the way in it, the tabs.
    await show(counter, { language, theme: 'light' })
    await counter.locator('header button[data-state]').focus()
    await counter.keyboard.press('Enter')
    const way = counter.getByRole('link', { name: said.way })
    await way.focus()
    await counter.keyboard.press('Enter')
    await expect(counter.getByRole('heading', { level: 1 })).toContainText(said.place)
    await expect(counter.getByText(said.all)).toBeVisible(patient)
    await expect(counter.getByText(said.seen)).toBeVisible()
    for (const station of ['welcome', 'counter-1', 'display'])
      await expect(rowOf(counter, station)).toContainText(said.connected)
    await picture(counter, `outage-well-${language}`)
    await counter.keyboard.press('Alt+2')
    await expect(counter.getByRole('table')).toBeHidden()
    await picture(counter, `outage-none-${language}`)
    expect(await misfits(counter)).toEqual([])
    await counter.keyboard.press('Alt+1')

    // Nobody has the centre any more: this station speaks of itself alone.
    await demo.killCentral()
    await expect(counter.getByText(said.self)).toBeVisible({ timeout: 30_000 })
    await expect(rowOf(counter, 'counter-1')).toContainText(said.cutOff)
    await expect(rowOf(counter, 'welcome')).toContainText(said.unheard)
    await picture(counter, `outage-self-${language}`)
    expect(await misfits(counter)).toEqual([])
    expect(await axeFindings(counter)).toEqual([])
    await giveTicket(welcome, 'vuilzakken')
    await expect(welcome.getByRole('link', { name: 'Overzicht' })).toBeVisible()
    await welcome.getByRole('link', { name: 'Overzicht' }).press('Enter')
    await expect(welcome.getByText(words.nl.self)).toBeVisible()
    await welcome.close()
    await demo.killStation('welcome')
    await demo.startCentral()
    await expect(rowOf(counter, 'counter-1')).toContainText(said.connected, { timeout: 60_000 })

    // Killed while cut off, it is silent for the others; its last beat at the centre says that it holds two actions.
    await tellUnsent(demo.admin, 'welcome', 2)
    await expect(rowOf(counter, 'welcome').getByRole('cell', { name: '2', exact: true })).toBeVisible(patient)
    await letPass(counter, silenceMs)
    await expect(rowOf(counter, 'welcome')).toContainText(said.silent, patient)
    await expect(counter.getByText(said.one)).toBeVisible(patient)
    await counter.keyboard.press('Alt+2')
    await expect(counter.getByRole('rowheader')).toHaveCount(1)
    await counter.keyboard.press('Alt+1')
    await picture(counter, `outage-silent-${language}`)

    await demo.startStation('welcome')
    const back = await reopen('welcome')
    await expect(back.getByText('Verbonden').first()).toBeVisible({ timeout: 30_000 })
    await expect(rowOf(counter, 'welcome')).toContainText(said.connected, patient)
    await expect(counter.getByText(said.all)).toBeVisible(patient)
  })
})

/** Makes a station's last beat at the centre say that it holds so many actions. */
const tellUnsent = async ({ url, name, password }: CentralAdmin, station: string, unsent: number): Promise<void> => {
  const ask = signedFetch({ user: name, password })
  const path = `${url}/balie_${demoSite}_health/${heartbeatId(station)}`
  const document = (await (await ask(path)).json()) as { data: Heartbeat }
  const response = await ask(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...document, data: { ...document.data, unsent, at: document.data.at + 1 } }),
  })
  expect(response.ok).toBe(true)
}

test.describe('a site of sixty stations', () => {
  test.use({ stations: ['counter-1'] })

  test('fits in four languages, three themes and two sizes, and axe finds nothing', async ({ municipality }) => {
    test.setTimeout(600_000)
    const { demo, open } = municipality
    await putBeats(demo.admin, sixty(Date.now()))
    const page = await open('counter-1')
    await expect(page.getByText('Verbonden').first()).toBeVisible()
    await page.goto(new URL('/outage', page.url()).href)
    await expect(page.getByRole('rowheader')).toHaveCount(61, { timeout: 60_000 })
    const found: string[] = []
    for (const language of ['nl', 'fr', 'en', 'de']) {
      await show(page, { language, theme: 'light' })
      await expect(page.getByRole('rowheader')).toHaveCount(61)
      for (const size of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(size)
        found.push(...(await misfits(page)).map((what) => `${language} ${String(size.width)}: ${what}`))
      }
      await picture(page, `outage-sixty-${language}`)
    }
    for (const theme of ['light', 'dark', 'contrast']) {
      await show(page, { language: 'nl', theme })
      await expect(page.getByRole('rowheader')).toHaveCount(61)
      found.push(...(await axeFindings(page)).map((what) => `${theme}: ${what}`))
    }
    expect(found).toEqual([])

    // The head of the table stays where it is while the rows go by, by keyboard.
    const list = page.getByRole('tabpanel')
    await list.focus()
    await page.keyboard.press('End')
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(500)
    await expect(page.getByRole('columnheader').first()).toBeInViewport()
    await picture(page, 'outage-sixty-end')

    // Cut off, the amber bar has room for the way here beside its words.
    await demo.killCentral()
    await expect(page.getByText(words.nl.self)).toBeVisible()
    await page.setViewportSize({ width: 1366, height: 768 })
    for (const language of ['nl', 'fr', 'en', 'de']) {
      await show(page, { language, theme: 'light' })
      await expect(page.getByRole('rowheader')).toHaveCount(61)
      found.push(...(await misfits(page)).map((what) => `${language}, cut off: ${what}`))
      await picture(page, `outage-deaf-${language}`)
      await page.goto(new URL('/counter', page.url()).href)
      await expect(page.locator('header a[href="/outage"]')).toBeVisible()
      found.push(...(await misfits(page)).map((what) => `${language}, the bar: ${what}`))
      await picture(page, `outage-bar-${language}`)
      await page.locator('header a[href="/outage"]').press('Enter')
    }
    expect(found).toEqual([])
  })
})

/** Stations of every kind and trouble. */
const sixty = (now: number): Heartbeat[] =>
  Array.from({ length: 60 }, (_, index) => {
    const name =
      index === 7 ? `loket-${'wonen-bouwen-en-ondernemen-'.repeat(2)}verdieping-2` : `loket-${String(100 + index)}`
    const skewMs = index % 8 === 0 ? 400_000 : 12
    return heartbeat(name, {
      screen: ['counter', 'welcome', 'display'][index % 3] ?? 'counter',
      counter: index % 3 === 0 ? String((index % 7) + 1) : '',
      at: now - skewMs - (index % 4 === 0 ? index * 3_600_000 : 10_000),
      version: index % 9 === 0 ? '0.0.1' : '0.1.0',
      unsent: index % 5,
      refused: index % 11 === 0 ? 2 : 0,
      skewMs,
      diskFree: index % 10 === 0 ? 900_000_000 : 9e10,
      devices: [{ kind: 'printer', state: index % 6 === 0 ? 'paperOut' : 'ready' }],
      server: {
        name: index === 7 ? `${'centrale-databank.'.repeat(4)}example:5984` : 'centraal.stad.example:5984',
        place: (index % 2) + 1,
        of: 2,
      },
      ...(index % 12 === 0 ? { cutOffSince: now - index * 3_600_000 - 60_000 } : {}),
    })
  })
