import type { Page } from '@playwright/test'
import { languages } from '#domain/language/language.ts'
import { type KioskTheme, usualKiosk } from '#domain/site/kiosk.ts'
import { weekdayOf } from '#domain/time/day.ts'
import { editHours, visitsAtCentral } from './central.ts'
import { callNext, openCounter, signIn } from './desk.ts'
import { type Municipality, expect, test } from './fixtures.ts'
import {
  byTouch,
  changeSite,
  numberOn,
  paperOf,
  press,
  pressFirst,
  rested,
  stepOf,
  takeNumber,
  tilesOf,
  typesOf,
} from './kiosk.ts'

test.use({ stations: ['welcome', 'counter-1', 'display', 'kiosk'] })

const labelsOfKiosk = async ({ demo }: Municipality): Promise<string[]> =>
  (await visitsAtCentral(demo.admin))
    .filter(({ log }) => log.some(({ station }) => station === 'kiosk'))
    .map(({ id }) => id.split('-').at(-1) ?? '')

/** The kiosk, its paper, and the welcome desk where somebody sits. */
const hall = async ({ open }: Municipality): Promise<{ kiosk: Page; paper: Page; welcome: Page }> => {
  const kiosk = await open('kiosk')
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const paper = await paperOf(kiosk)
  await kiosk.bringToFront()
  return { kiosk, paper, welcome }
}

test('one press gives one ticket, in four languages; staff see it wait, call it, and the display tells', async ({
  municipality,
}) => {
  const { kiosk, paper, welcome } = await hall(municipality)
  const spoken = {
    nl: ['Nederlands', 'Waarvoor komt u?', 'Uw nummer', 'Uw nummer verschijnt op het scherm.', 'Klaar'],
    fr: ['Français', 'Que souhaitez-vous ?', 'Votre numéro', 'Votre numéro s’affichera à l’écran.', 'Terminé'],
    en: ['English', 'How can we help you?', 'Your number', 'Your number will appear on the screen.', 'Done'],
    de: ['Deutsch', 'Was möchten Sie erledigen?', 'Ihre Nummer', 'Ihre Nummer erscheint auf dem Bildschirm.', 'Fertig'],
  } as const
  const labels: string[] = []
  for (const language of languages) {
    const [name, question, number, watch, done] = spoken[language]
    await kiosk.bringToFront()
    await press(kiosk, name)
    await expect(kiosk.getByRole('heading', { level: 1, name: question })).toBeVisible()
    const label = await takeNumber(kiosk)
    labels.push(label)
    await expect(kiosk.getByRole('heading', { level: 1, name: number, exact: true })).toBeVisible()
    await expect.poll(() => typesOf(municipality.demo, label)).toEqual(['registered', 'issued'])
    await paper.bringToFront()
    await expect(paper.getByText(label).first()).toBeVisible()
    await expect(paper.getByText(watch).first()).toBeAttached()
    await kiosk.bringToFront()
    await press(kiosk, done)
    // Whoever comes next finds the kiosk in the language of the site.
    await expect(kiosk.getByRole('heading', { level: 1, name: 'Waarvoor komt u?' })).toBeVisible()
  }
  expect(new Set(labels).size).toBe(languages.length)
  await welcome.bringToFront()
  await welcome.keyboard.press('Alt+2')
  for (const label of labels) await expect(welcome.getByRole('tabpanel').getByText(label).first()).toBeVisible()

  const counter = await municipality.open('counter-1')
  await openCounter(counter, 'Bilal')
  const called = await callNext(counter)
  expect(labels).toContain(called)
  const display = await municipality.open('display')
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(called)
})

test('a double or triple tap gives one ticket, and a script gives none', async ({ municipality, browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1080, height: 1920 } })
  const kiosk = await context.newPage()
  await kiosk.goto(municipality.demo.screens['kiosk']?.url ?? '')
  const first = tilesOf(kiosk).first()
  for (const taps of [2, 3]) {
    await press(kiosk, /Identiteit/, byTouch)
    await expect.poll(() => stepOf(kiosk)).toMatch(/^products/)
    await rested(kiosk)
    const box = await first.boundingBox()
    if (box === null) throw new Error('There is no product.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await Promise.all(Array.from({ length: taps }, () => kiosk.touchscreen.tap(x, y)))
    await numberOn(kiosk)
    await press(kiosk, 'Klaar', byTouch)
  }
  // A quick double tap on a door gives no ticket for what lies behind it.
  await rested(kiosk)
  await first.dblclick()
  await expect.poll(() => stepOf(kiosk)).toMatch(/^products/)
  await rested(kiosk)
  await first.evaluate((button: HTMLElement) => {
    button.click()
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  await press(kiosk, 'Terug', byTouch)
  await expect.poll(() => stepOf(kiosk)).toBe('themes')
  await expect.poll(() => labelsOfKiosk(municipality)).toHaveLength(2)
  await context.close()
})

test('without paper it says so before anything is pressed, and the number is taken on the screen', async ({
  municipality,
}) => {
  const { kiosk, paper, welcome } = await hall(municipality)
  await paper.getByRole('button', { name: 'Papier op', exact: true }).click()
  await expect(kiosk.getByText(/De printer kan nu geen ticket maken/)).toBeVisible()
  const told = welcome.getByText('Zuil kiosk: geen papier')
  await expect(told).toBeVisible({ timeout: 30_000 })

  await press(kiosk, 'Français')
  await expect(kiosk.getByText(/L’imprimante ne peut pas faire de ticket/)).toBeVisible()
  await press(kiosk, /^Identité/)
  await pressFirst(kiosk)
  await expect(kiosk.getByRole('heading', { name: 'Aucun papier ne sort' })).toBeVisible()
  expect(await labelsOfKiosk(municipality)).toEqual([])
  await press(kiosk, 'Afficher mon numéro')
  const label = await numberOn(kiosk)
  await expect(kiosk.getByRole('img', { name: `Code QR du numéro ${label}` })).toBeVisible()
  await expect.poll(() => typesOf(municipality.demo, label)).toEqual(['registered', 'issued'])
  await welcome.keyboard.press('Alt+2')
  await expect(welcome.getByRole('tabpanel').getByText(label).first()).toBeVisible()

  await changeSite(municipality.demo.admin, { kiosk: { ...usualKiosk, numberOnScreen: false } })
  await press(kiosk, 'Terminé')
  await expect(kiosk.getByText(/Ga voor een nummer naar het onthaal/)).toBeVisible()
  await paper.getByRole('button', { name: 'Alles in orde', exact: true }).click()
  await expect(told).toBeHidden({ timeout: 30_000 })
})

const notices = [
  ['Papier op', 1],
  ['Alles in orde', 0],
] as const

test('a notice that comes under a finger lets it press nothing else than what it was on its way to', async ({
  municipality,
  browser,
}) => {
  const context = await browser.newContext()
  const kiosk = await context.newPage()
  // In a time that stands still what comes under the finger is there at once.
  await kiosk.clock.install()
  await kiosk.goto(municipality.demo.screens['kiosk']?.url ?? '')
  const paper = await paperOf(kiosk)
  await kiosk.bringToFront()
  await press(kiosk, /Identiteit/)
  await expect.poll(() => stepOf(kiosk)).toMatch(/^products/)
  await rested(kiosk)
  await kiosk.clock.pauseAt(Date.now() + 5_000)
  for (const [button, count] of notices) {
    await paper.getByRole('button', { name: button, exact: true }).click()
    await expect(kiosk.getByText(/De printer kan nu geen ticket maken/)).toHaveCount(count)
    await tilesOf(kiosk).first().click()
    await expect(kiosk.locator('[data-resting=true]')).toBeVisible()
    expect(await stepOf(kiosk)).toMatch(/^products/)
    await kiosk.clock.fastForward(1_000)
    await rested(kiosk)
  }
  // One that comes and goes at once moves them twice.
  for (const [button, count] of notices) {
    await paper.getByRole('button', { name: button, exact: true }).click()
    await expect(kiosk.getByText(/De printer kan nu geen ticket maken/)).toHaveCount(count)
  }
  await expect(kiosk.locator('[data-resting=true]')).toBeVisible()
  await tilesOf(kiosk).first().click()
  expect(await stepOf(kiosk)).toMatch(/^products/)
  await kiosk.clock.fastForward(1_000)
  await rested(kiosk)
  await tilesOf(kiosk).first().click()
  await numberOn(kiosk)
  await context.close()
})

test('doors that an administrator lays out anew under a finger let it press nothing else than what it was on its way to', async ({
  municipality: { demo },
  browser,
}) => {
  const context = await browser.newContext()
  const kiosk = await context.newPage()
  await kiosk.clock.install()
  await kiosk.goto(demo.screens['kiosk']?.url ?? '')
  await rested(kiosk)
  const door: KioskTheme = { id: 'first', name: { nl: 'Eerst dit' }, pictogram: 'house', products: ['adreswijziging'] }
  await kiosk.clock.pauseAt(Date.now() + 5_000)
  await changeSite(demo.admin, { kiosk: { ...usualKiosk, themes: [door] } })
  await expect
    .poll(
      async () => {
        await kiosk.clock.runFor(20)
        return tilesOf(kiosk).count()
      },
      { timeout: 60_000 },
    )
    .toBe(1)
  await tilesOf(kiosk).click()
  expect(await stepOf(kiosk)).toBe('themes')
  await kiosk.clock.fastForward(1_000)
  await rested(kiosk)
  await tilesOf(kiosk).click()
  await expect.poll(() => stepOf(kiosk)).toMatch(/^products/)
  await context.close()
})

test('when the paper ends in the ticket the number is at the welcome desk, and still to be had on the screen', async ({
  municipality,
}) => {
  const { kiosk, paper, welcome } = await hall(municipality)
  await paper.getByRole('button', { name: /^Papier op midden/ }).click()
  await kiosk.bringToFront()
  await press(kiosk, /Identiteit/)
  await pressFirst(kiosk)
  await expect(kiosk.getByRole('heading', { name: 'Er komt geen papier uit' })).toBeVisible({ timeout: 60_000 })
  const [label = ''] = await labelsOfKiosk(municipality)
  await expect.poll(() => typesOf(municipality.demo, label)).toEqual(['registered', 'printFailed'])
  await welcome.getByRole('tab', { name: /Zonder ticket/ }).click()
  await expect(welcome.getByRole('tabpanel').getByText(label).first()).toBeVisible()
  await press(kiosk, 'Toon mijn nummer op het scherm')
  expect(await numberOn(kiosk)).toBe(label)
  await expect.poll(() => typesOf(municipality.demo, label)).toEqual(['registered', 'printFailed', 'issued'])
})

test('a ticket held before the scanner, or its number typed, tells where it stands', async ({ municipality }) => {
  const kiosk = await municipality.open('kiosk')
  const first = await takeNumber(kiosk)
  await press(kiosk, 'Klaar')
  const second = await takeNumber(kiosk)
  await expect(kiosk.getByText('Nog 1 persoon voor u.')).toBeVisible()
  await press(kiosk, 'Klaar')
  await rested(kiosk)
  const { id = '' } = (await visitsAtCentral(municipality.demo.admin)).find((visit) => visit.id.endsWith(second)) ?? {}
  await kiosk.keyboard.type(id)
  await kiosk.keyboard.press('Enter')
  expect(await numberOn(kiosk)).toBe(second)
  await expect(kiosk.getByText('Nog 1 persoon voor u.')).toBeVisible()
  await press(kiosk, 'Klaar')

  await press(kiosk, 'Ik heb al een nummer')
  await rested(kiosk)
  for (const key of first) await kiosk.getByRole('button', { name: key, exact: true }).click()
  await press(kiosk, 'Opzoeken')
  expect(await numberOn(kiosk)).toBe(first)
  await press(kiosk, 'Klaar')
  await kiosk.keyboard.type('visit:gm-2020-01-01-A101')
  await kiosk.keyboard.press('Enter')
  await expect(kiosk.getByRole('heading', { name: 'Dit ticket is van een andere dag.' })).toBeVisible()
})

test('outside the opening hours it says when the doors open, and gives no tickets', async ({ municipality }) => {
  const { demo, open } = municipality
  const kiosk = await open('kiosk')
  await rested(kiosk)
  const weekday = (weekdayOf(Date.now()) % 7) + 1
  await editHours(demo.admin, {
    ...{ closedOnHolidays: false, exceptions: {} },
    tables: { usual: { from: '2024-01-01', rows: [{ weekday, from: '09:00', to: '09:01', access: 'everyone' }] } },
  })
  await changeSite(demo.admin, { alwaysOpen: false })
  await expect(kiosk.getByRole('heading', { name: 'Nu gesloten' })).toBeVisible()
  await expect(kiosk.getByText(/We openen opnieuw op .* om 09:00/)).toBeVisible()
  await expect(kiosk.getByRole('listitem')).toHaveCount(0)
  await changeSite(demo.admin, { alwaysOpen: true })
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible()
})

test('cut off it gives numbers all the same, and says up to when it knows the queue', async ({ municipality }) => {
  const { demo, open } = municipality
  const kiosk = await open('kiosk')
  await rested(kiosk)
  await demo.killCentral()
  await expect(kiosk.getByText(/geen verbinding met de loketten/)).toBeVisible({ timeout: 60_000 })
  const label = await takeNumber(kiosk)
  await expect(kiosk.getByText(/^Stand van \d\d:\d\d/)).toBeVisible()
  await demo.startCentral()
  await expect.poll(() => typesOf(municipality.demo, label), { timeout: 60_000 }).toEqual(['registered', 'issued'])
  await expect(kiosk.getByText(/^Stand van/)).toBeHidden()
})
