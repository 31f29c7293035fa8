import type { Page } from '@playwright/test'
import { languages } from '#domain/language/language.ts'
import { usualKiosk } from '#domain/site/kiosk.ts'
import { weekdayOf } from '#domain/time/day.ts'
import { visitsAtCentral, whatStands } from './central.ts'
import { callNext, openCounter, signIn } from './desk.ts'
import { type Municipality, expect, test } from './fixtures.ts'
import { byTouch, changeSite, numberOn, paperOf, press, rested, stepOf, takeNumber } from './kiosk.ts'

test.use({ stations: ['welcome', 'counter-1', 'display', 'kiosk'] })

const typesOf = async ({ demo }: Municipality, label: string): Promise<string[]> =>
  whatStands((await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(`-${label}`))?.log ?? [])

const labelsOfKiosk = async ({ demo }: Municipality): Promise<string[]> =>
  (await visitsAtCentral(demo.admin))
    .filter(({ log }) => log.some(({ station }) => station === 'kiosk'))
    .map(({ id }) => id.split('-').at(-1) ?? '')

const focusedText = (kiosk: Page): Promise<string> =>
  kiosk.evaluate(() => document.activeElement?.textContent.trim() ?? '')

test('one press gives one ticket, in four languages; staff see it wait, call it, and the display tells', async ({
  municipality,
}) => {
  const { open } = municipality
  const kiosk = await open('kiosk')
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const paper = await paperOf(kiosk)
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
    await expect.poll(() => typesOf(municipality, label)).toEqual(['registered', 'issued'])
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

  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const called = await callNext(counter)
  expect(labels).toContain(called)
  const display = await open('display')
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(called)
})

test('a double or triple tap gives one ticket, and a script gives none', async ({ municipality, browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1080, height: 1920 } })
  const kiosk = await context.newPage()
  await kiosk.goto(municipality.demo.screens['kiosk']?.url ?? '')
  const first = kiosk.getByRole('main').getByRole('listitem').getByRole('button').first()
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

test('works by keys alone: arrows, Enter, Escape, and a word typed on a real keyboard', async ({ municipality }) => {
  const kiosk = await municipality.open('kiosk')
  await rested(kiosk)
  const goTo = async (text: string): Promise<void> => {
    for (let presses = 0; presses < 60 && (await focusedText(kiosk)) !== text; presses++) {
      await kiosk.keyboard.press('ArrowDown')
    }
    expect(await focusedText(kiosk)).toBe(text)
    await rested(kiosk)
    await kiosk.keyboard.press('Enter')
  }
  await goTo('Milieu en afval')
  await expect(kiosk.getByRole('heading', { name: 'Milieu en afval' })).toBeVisible()
  await rested(kiosk)
  await kiosk.keyboard.press('Escape')
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible()
  await goTo('Zoeken')
  await expect(kiosk.getByRole('textbox')).toBeFocused()
  await kiosk.keyboard.type('rijbewijs')
  await goTo('Voorlopig rijbewijs')
  const label = await numberOn(kiosk)
  await expect.poll(() => typesOf(municipality, label)).toEqual(['registered', 'issued'])
  await rested(kiosk)
  await kiosk.keyboard.press('Escape')
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible()
  // The settings are no way out.
  await kiosk.keyboard.press('Control+,')
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible()
  expect(new URL(kiosk.url()).pathname).toBe('/kiosk')
})

test('works with a single switch: the mark moves by itself, and the switch chooses', async ({ municipality }) => {
  test.setTimeout(300_000)
  const kiosk = await municipality.open('kiosk')
  await rested(kiosk)
  await kiosk.keyboard.press('Space')
  await expect(kiosk.locator('[data-scanning]')).toBeVisible()
  const marked = (): Promise<boolean> =>
    kiosk.evaluate(() => document.activeElement?.matches('main li button') ?? false)
  for (const step of [/^products/, /^given/]) {
    await expect.poll(marked, { timeout: 60_000 }).toBe(true)
    await rested(kiosk)
    await kiosk.keyboard.press('Space')
    await expect.poll(() => stepOf(kiosk), { timeout: 60_000 }).toMatch(step)
  }
  await numberOn(kiosk)
  await kiosk.mouse.click(5, 5)
  await expect(kiosk.locator('[data-scanning]')).toBeHidden()
})

test('can be made easier to see, to reach and to hear; the next person finds it as usual', async ({ municipality }) => {
  const kiosk = await municipality.open('kiosk')
  await kiosk.setViewportSize({ width: 1080, height: 1920 })
  await kiosk.addInitScript(() => {
    const said: string[] = []
    Object.defineProperty(window, 'said', { value: said })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [
          { lang: 'nl-BE', localService: true },
          { lang: 'fr-FR', localService: false },
        ],
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        cancel: () => said.push('—'),
        speak: ({ text }: { text: string }) => said.push(text),
      },
    })
  })
  await kiosk.reload()
  const said = (): Promise<string[]> => kiosk.evaluate(() => ('said' in window ? (window.said as string[]) : []))
  const letters = (): Promise<string> =>
    kiosk.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontSize)

  await rested(kiosk)
  const usual = parseFloat(await letters())
  await press(kiosk, /Grotere tekst/)
  expect(parseFloat(await letters())).toBeCloseTo(usual * 1.5)
  await press(kiosk, /Grotere tekst/)
  expect(parseFloat(await letters())).toBeCloseTo(usual * 2)
  await takeNumber(kiosk)
  await press(kiosk, 'Klaar')
  expect(parseFloat(await letters())).toBeCloseTo(usual)

  await press(kiosk, 'Hoog contrast')
  await expect(kiosk.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await takeNumber(kiosk)
  await press(kiosk, 'Klaar')
  await expect(kiosk.locator('html')).toHaveAttribute('data-theme', 'light')

  await press(kiosk, 'Lager op het scherm')
  const tops = await kiosk
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top))
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(960)
  await takeNumber(kiosk)
  await press(kiosk, 'Klaar')

  await press(kiosk, 'Lees voor')
  await expect.poll(said).toContain('Waarvoor komt u?')
  await kiosk.getByRole('button', { name: 'Zoeken' }).focus()
  await expect.poll(async () => (await said()).at(-1)).toBe('Zoeken')
  const label = await takeNumber(kiosk)
  await expect.poll(async () => (await said()).join(' ')).toContain(label.replace(/^(.)/, '$1 '))
  // A voice that lives elsewhere would tell strangers what is read here.
  await press(kiosk, 'Français')
  await expect(kiosk.getByRole('button', { name: 'Lire à voix haute' })).toBeHidden()
})

test('without paper it says so before anything is pressed, and the number is taken on the screen', async ({
  municipality,
}) => {
  const { open } = municipality
  const kiosk = await open('kiosk')
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const paper = await paperOf(kiosk)
  await paper.getByRole('button', { name: 'Papier op', exact: true }).click()
  await expect(kiosk.getByText(/De printer kan nu geen ticket maken/)).toBeVisible()
  const told = welcome.getByText('Zuil kiosk: geen papier')
  await expect(told).toBeVisible({ timeout: 30_000 })

  await press(kiosk, 'Français')
  await expect(kiosk.getByText(/L’imprimante ne peut pas faire de ticket/)).toBeVisible()
  await press(kiosk, /^Identité/)
  await rested(kiosk)
  await kiosk.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await expect(kiosk.getByRole('heading', { name: 'Aucun papier ne sort' })).toBeVisible()
  expect(await labelsOfKiosk(municipality)).toEqual([])
  await press(kiosk, 'Afficher mon numéro')
  const label = await numberOn(kiosk)
  await expect(kiosk.getByRole('img', { name: `Code QR du numéro ${label}` })).toBeVisible()
  await expect.poll(() => typesOf(municipality, label)).toEqual(['registered', 'issued'])
  await welcome.keyboard.press('Alt+2')
  await expect(welcome.getByRole('tabpanel').getByText(label).first()).toBeVisible()

  await changeSite(municipality.demo.admin, { kiosk: { ...usualKiosk, numberOnScreen: false } })
  await press(kiosk, 'Terminé')
  await expect(kiosk.getByText(/Ga voor een nummer naar het onthaal/)).toBeVisible()
  await paper.getByRole('button', { name: 'Alles in orde', exact: true }).click()
  await expect(told).toBeHidden({ timeout: 30_000 })
})

test('when the paper ends in the ticket the number is at the welcome desk, and still to be had on the screen', async ({
  municipality,
}) => {
  const { open } = municipality
  const kiosk = await open('kiosk')
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const paper = await paperOf(kiosk)
  await paper.getByRole('button', { name: /^Papier op midden/ }).click()
  await kiosk.bringToFront()
  await press(kiosk, /Identiteit/)
  await rested(kiosk)
  await kiosk.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await expect(kiosk.getByRole('heading', { name: 'Er komt geen papier uit' })).toBeVisible({ timeout: 60_000 })
  const [label = ''] = await labelsOfKiosk(municipality)
  await expect.poll(() => typesOf(municipality, label)).toEqual(['registered', 'printFailed'])
  await welcome.getByRole('tab', { name: /Zonder ticket/ }).click()
  await expect(welcome.getByRole('tabpanel').getByText(label).first()).toBeVisible()
  await press(kiosk, 'Toon mijn nummer op het scherm')
  expect(await numberOn(kiosk)).toBe(label)
  await expect.poll(() => typesOf(municipality, label)).toEqual(['registered', 'printFailed', 'issued'])
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

test('asks whether anybody is there, and begins again; what a script does is no sign of anybody', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const kiosk = await municipality.open('kiosk')
  await changeSite(municipality.demo.admin, { kiosk: { ...usualKiosk, idleSeconds: 15 } })
  await rested(kiosk)
  await kiosk.evaluate(() =>
    setInterval(() => {
      window.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    }, 500),
  )
  const question = kiosk.getByRole('alertdialog', { name: 'Are you still there?' })
  await press(kiosk, 'English')
  await press(kiosk, 'High contrast')
  await press(kiosk, /^Identity/)
  await expect(question).toBeVisible({ timeout: 60_000 })
  await question.getByRole('button').click()
  await expect(question).toBeHidden()
  await expect(kiosk.getByRole('heading', { name: /^Identity/ })).toBeVisible()
  await press(kiosk, 'Begin again')

  await press(kiosk, 'English')
  await press(kiosk, 'High contrast')
  await press(kiosk, /^Identity/)
  await expect(question).toBeVisible({ timeout: 60_000 })
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible({ timeout: 60_000 })
  await expect(kiosk.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(question).toBeHidden()
})

test('outside the opening hours it says when the doors open, and gives no tickets', async ({ municipality }) => {
  const { demo, open } = municipality
  const kiosk = await open('kiosk')
  await rested(kiosk)
  await changeSite(demo.admin, {
    alwaysOpen: false,
    hours: [{ weekday: (weekdayOf(Date.now()) % 7) + 1, from: '09:00', to: '09:01' }],
  })
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
  await expect.poll(() => typesOf(municipality, label), { timeout: 60_000 }).toEqual(['registered', 'issued'])
  await expect(kiosk.getByText(/^Stand van/)).toBeHidden()
})
