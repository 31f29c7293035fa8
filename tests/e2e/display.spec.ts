import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { site } from '#build/demo/site.ts'
import { languages } from '#domain/language/language.ts'
import { type DisplayLayout, usualDisplay } from '#domain/site/displays.ts'
import { weekdayOf } from '#domain/time/day.ts'
import { silentMs } from '#renderer/display/signs.ts'
import { axeFindings } from './axe.ts'
import { editHours, editSite } from './central.ts'
import { callNext, giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'
import { letPass } from './silence.ts'
import { saidBy, withVoices } from './speaker.ts'

const newest = 'Nu aan de beurt'
const hallA: DisplayLayout = {
  ...usualDisplay,
  id: 'hall-a',
  name: 'Hal gelijkvloers',
  stations: ['display'],
  counters: ['1'],
  queues: ['A'],
  directions: { '1': 'upstairs' },
}
const hallB: DisplayLayout = {
  ...usualDisplay,
  id: 'hall-b',
  name: 'Hal boven',
  stations: ['display'],
  counters: ['3'],
  queues: ['B', 'C'],
  theme: 'dark',
  recent: 3,
  sound: { ...usualDisplay.sound, languages: ['nl', 'fr'], volume: 50 },
}

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** The display's own page, and one more for each further screen, all with voices. */
const openScreens = async (first: Page, count: number): Promise<Page[]> => {
  await withVoices(first, ['nl-BE', 'fr-BE', 'en-GB', 'de-DE'])
  await first.reload()
  const others = Array.from({ length: count - 1 }, async (_, index) => {
    const page = await first.context().newPage()
    await withVoices(page, ['nl-BE', 'fr-BE', 'en-GB', 'de-DE'])
    await page.goto(new URL(`/display?screen=${String(index + 2)}`, first.url()).href)
    return page
  })
  return [first, ...(await Promise.all(others))]
}

/** Gives a ticket to somebody who speaks another language and told their name. */
const giveTo = async (welcome: Page, words: string, language: string, name: string): Promise<string> => {
  await welcome.locator(`input[type=radio][value=${language}]`).check({ force: true })
  await welcome.getByLabel('Naam (mag leeg)').fill(name)
  return giveTicket(welcome, words)
}

test('each hall has a screen of its own at one station: its calls, its directions, its queues, spoken once and never at once', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  await editSite(demo.admin, { displays: [hallA, hallB] })
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const [ground, upper] = await openScreens(await open('display'), 2)
  if (ground === undefined || upper === undefined) throw new Error('two screens')
  await expect(ground.getByText('Snelloket', { exact: true })).toBeVisible()
  await expect(upper.getByText('Wonen, bouwen & ondernemen')).toBeVisible()
  await expect(ground.getByText('Wonen, bouwen & ondernemen')).toBeHidden()
  for (const page of [ground, upper]) await expect(page.getByText('live', { exact: true })).toBeVisible()
  await expect(upper.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(ground.locator('html')).toHaveAttribute('data-theme', 'light')

  const bags = await giveTo(welcome, 'vuilzakken', 'de', 'Sekreta Nomo')
  const card = await giveTo(welcome, 'pas kwijt', 'fr', 'Alia Nomo')
  const quick = await open('counter-1')
  await openCounter(quick, 'Bilal')
  const theme = await open('counter-2')
  await openCounter(theme, 'Dirk')
  // Either counter could help either: the bin bags are due first.
  expect(await callNext(quick)).toBe(bags)
  expect(await callNext(theme)).toBe(card)
  await expect(ground.getByRole('region', { name: newest })).toContainText(bags)
  await expect(upper.getByRole('region', { name: newest })).toContainText(card)
  await expect(ground.getByRole('region', { name: newest })).toContainText('boven')
  for (const page of [ground, upper]) expect(await page.locator('body').innerText()).not.toContain('Nomo')
  await expect(ground.getByText(card)).toBeHidden()
  await expect(upper.getByText(bags)).toBeHidden()

  // Each in the visit's language where the hall speaks it, by the hall's own volume, and one after the other.
  await expect.poll(async () => (await saidBy(ground)).map(({ text }) => text)).toHaveLength(1)
  await expect.poll(async () => (await saidBy(upper)).map(({ text }) => text)).toHaveLength(1)
  await expect.poll(async () => (await saidBy(upper))[0]?.ended ?? Infinity).toBeLessThan(Infinity)
  await expect.poll(async () => (await saidBy(ground))[0]?.ended ?? Infinity).toBeLessThan(Infinity)
  const [onGround] = await saidBy(ground)
  const [above] = await saidBy(upper)
  expect(onGround).toMatchObject({ lang: 'de-DE', volume: 0.8 })
  expect(above).toMatchObject({ lang: 'fr-BE', volume: 0.5 })
  if (onGround === undefined || above === undefined) throw new Error('nothing was said')
  expect(onGround.ended <= above.began || above.ended <= onGround.began).toBe(true)
  await picture(ground, 'display-hall-a')
  await picture(upper, 'display-hall-b')

  // The status screen knows where each of them is.
  await theme.close()
  const status = await ground.context().newPage()
  await status.goto(new URL('/status', ground.url()).href)
  await expect(status.getByRole('link', { name: 'Hal boven' })).toHaveAttribute('href', '/display?screen=2')
})

test('messages stand between calls, in turn and in their languages, and give way to a call at once', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const messages = [
    {
      id: 'parcels',
      text: { nl: 'Pakjes haalt u op aan loket 2, zonder nummer.', fr: 'Colis : guichet 2, sans numéro.' },
    },
    { id: 'past', text: { nl: 'Voorbij' }, until: '2020-01-01' },
    { id: 'markup', text: { nl: '<img src=x onerror=alert(1)> Markt op zaterdag' } },
  ]
  await editSite(demo.admin, { displays: [{ ...hallA, counters: 'all', queues: 'all', messages, messageSeconds: 5 }] })
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const display = await open('display')
  const message = display.getByRole('region', { name: 'Mededeling' })
  await expect(message).toContainText('Pakjes haalt u op', { timeout: 60_000 })
  await picture(display, 'display-message')
  await expect(message).toContainText('Colis : guichet 2')
  await expect(message.getByText('Colis : guichet 2')).toHaveAttribute('lang', 'fr')
  await expect(message).toContainText('<img src=x onerror=alert(1)> Markt op zaterdag')
  expect(await misfits(display)).toEqual([])
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const label = await giveTicket(welcome, 'vuilzakken')
  await expect(counter.getByText(label).first()).toBeVisible()
  await callNext(counter)
  await expect(display.getByRole('region', { name: newest })).toContainText(label)
  await expect(message).toBeHidden()
})

test('the welcome desk sees that a display cannot be heard, and that it can again', async ({ municipality }) => {
  test.setTimeout(240_000)
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const display = await open('display')
  await display.addInitScript(() => {
    if (sessionStorage.getItem('mute') === 'yes')
      Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' })
  })
  await display.evaluate(() => sessionStorage.setItem('mute', 'yes'))
  await display.reload()
  const trouble = welcome.getByText('Scherm Wachtzaal: geen geluid')
  await expect(trouble).toBeVisible({ timeout: 90_000 })
  await picture(welcome, 'welcome-trouble')
  expect(await axeFindings(welcome)).toEqual([])
  await display.evaluate(() => sessionStorage.removeItem('mute'))
  await display.reload()
  await expect(trouble).toBeHidden({ timeout: 90_000 })
})

test('a screen to which nothing comes says so although the line stands, and is live again with the next sign of life', async ({
  municipality,
}) => {
  const display = await municipality.open('display')
  await expect(display.getByText('live', { exact: true })).toBeVisible()
  // A sign of life may come before the page has looked at its clock: then the same silence passes once more.
  await expect(async () => {
    await letPass(display, silentMs)
    await expect(display.getByText(/^Niet actueel sinds \d\d:\d\d/)).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await picture(display, 'display-silent')
  await expect(display.getByText('live', { exact: true })).toBeVisible({ timeout: 60_000 })
})

test('a screen rests in the dark while the doors are closed, tells when they open, and wakes by itself', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const display = await open('display')
  await expect(display.getByText('live', { exact: true })).toBeVisible()
  const weekday = (weekdayOf(Date.now()) % 7) + 1
  const later = (weekday % 7) + 1
  await editHours(demo.admin, {
    ...{ closedOnHolidays: false, exceptions: {} },
    tables: {
      usual: { from: '2024-01-01', rows: [{ weekday: later, from: '09:00', to: '12:00', access: 'everyone' }] },
    },
  })
  await editSite(demo.admin, { alwaysOpen: false })
  await expect(display.getByText(/^Weer open op (maan|dins|woens|donder|vrij|zater|zon)dag om 09:00$/)).toBeVisible()
  await expect(display.getByText('live', { exact: true })).toBeHidden()
  for (const size of sizes) {
    await display.setViewportSize(size)
    expect(await misfits(display)).toEqual([])
  }
  expect(await axeFindings(display)).toEqual([])
  await picture(display, 'display-rest')
  await editSite(demo.admin, { alwaysOpen: true })
  await expect(display.getByText('live', { exact: true })).toBeVisible()
})

const sizes = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
]

/** Lets a station speak another language, as its administrator would. */
const speakIn = async (folder: string, language: string): Promise<void> => {
  const path = join(folder, 'station.json')
  const configuration = JSON.parse(await readFile(path, 'utf8')) as object
  await writeFile(path, JSON.stringify({ ...configuration, language }))
}

test('every layout fits in four sizes and four languages at twice the size, axe finds nothing in any theme, and a call is read from afar', async ({
  municipality,
}) => {
  test.setTimeout(900_000)
  const { demo, open } = municipality
  const queues = 'FGHIJKLMNOP'
    .split('')
    .map((letter) => ({ letter, name: { nl: `Dienst ${letter}` }, targetMinutes: 9 }))
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await giveTicket(welcome, 'vuilzakken')
  await giveTicket(welcome, 'pas kwijt')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await callNext(counter)
  const other = await open('counter-2')
  await openCounter(other, 'Dirk')
  await callNext(other)
  const display = await open('display')
  const found: string[] = []
  const look = async (name: string): Promise<void> => {
    for (const size of sizes) {
      await display.setViewportSize(size)
      await display.waitForTimeout(250)
      found.push(
        ...(await misfits(display)).map((what) => `${name} ${String(size.width)}×${String(size.height)}: ${what}`),
      )
      const footer = (await display.getByRole('contentinfo').boundingBox()) ?? { y: 0, height: 0 }
      if (footer.y + footer.height > size.height + 4) found.push(`${name} ${String(size.width)}: the footer runs over`)
      const call = display
        .getByRole('region', { name: /.+/ })
        .first()
        .locator('div', { hasText: /^[A-Z]\d{3}$/ })
        .last()
      const { height = 0 } = (await call.boundingBox()) ?? {}
      if (height < 0.12 * size.height) found.push(`${name} ${String(size.width)}: the call is ${String(height)} high`)
      await picture(display, `display-${name}-${String(size.width)}`)
    }
  }
  for (const language of languages) {
    await demo.killStation('display')
    await speakIn(demo.folderOf('display'), language)
    await demo.startStation('display')
    for (const textSize of [100, 200]) {
      const layout = { ...usualDisplay, stations: ['display'], textSize }
      await editSite(demo.admin, { displays: [layout], queues: site.queues })
      await display.reload()
      await expect(display.locator('[lang]').nth(1)).toHaveAttribute('lang', language)
      await expect(display.locator('[style*="--text-size"]')).toHaveAttribute(
        'style',
        new RegExp(`--text-size: ${String(textSize / 100)};`),
      )
      await look(`${language}-${String(textSize)}`)
    }
  }
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await editSite(demo.admin, { displays: [{ ...usualDisplay, stations: ['display'], theme }] })
    await expect(display.locator('html')).toHaveAttribute('data-theme', theme)
    found.push(...(await axeFindings(display)).map((what) => `${theme}: ${what}`))
    await picture(display, `display-theme-${theme}`)
  }
  await editSite(demo.admin, {
    displays: [{ ...usualDisplay, stations: ['display'], recent: 12, textSize: 200 }],
    queues: [...site.queues, ...queues],
  })
  await expect(display.getByText('P', { exact: true })).toBeVisible()
  await look('many')
  await demo.killCentral()
  await expect(display.getByRole('status').first()).not.toHaveText(/^live$/)
  await look('stale')
  found.push(...(await axeFindings(display)).map((what) => `stale: ${what}`))
  // Long after, the call still stands there, in no colour that calls anybody.
  await display.evaluate(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 6 * 60_000
  })
  await expect(display.locator('[data-old]')).toContainText(/[A-Z]\d{3}/)
  await look('old')
  found.push(...(await axeFindings(display)).map((what) => `old: ${what}`))
  expect(found).toEqual([])
})
