import type { Page } from '@playwright/test'
import { usualKiosk } from '#domain/site/kiosk.ts'
import { expect, test } from './fixtures.ts'
import { changeSite, numberOn, press, rested, stepOf, takeNumber, tilesOf, typesOf } from './kiosk.ts'

test.use({ stations: ['kiosk'] })

const focusedText = (kiosk: Page): Promise<string> =>
  kiosk.evaluate(() => document.activeElement?.textContent.trim() ?? '')

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
  await expect.poll(() => typesOf(municipality.demo, label)).toEqual(['registered', 'issued'])
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

test('spells with a single switch: first the row, then the key, then what was found', async ({ municipality }) => {
  test.setTimeout(300_000)
  const kiosk = await municipality.open('kiosk')
  await kiosk.setViewportSize({ width: 1080, height: 1920 })
  await press(kiosk, 'Zoeken')
  const field = kiosk.getByRole('textbox')
  await expect(field).toBeFocused()
  await rested(kiosk)
  // In an empty field a switch is no space.
  await kiosk.keyboard.press('Space')
  const marked = (): Promise<string> =>
    kiosk.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    )
  await expect.poll(marked).toBe('a z e r t y u i o p')
  await kiosk.keyboard.press('Space')
  await expect.poll(marked).toBe('a')
  await kiosk.keyboard.press('Space')
  await expect(field).toHaveValue('a')
  // What was found comes before the keys, as a whole first.
  await expect(kiosk.getByRole('listitem').first()).toBeVisible()
  await expect.poll(marked).toBe('Gevonden')
  await kiosk.keyboard.press('Space')
  const first = (await tilesOf(kiosk).first().textContent()) ?? '?'
  await expect.poll(marked).toBe(first)
  await kiosk.keyboard.press('Space')
  await numberOn(kiosk)
})

test('leaves a row in which a single switch chose nothing after two rounds', async ({ municipality, browser }) => {
  const context = await browser.newContext()
  const kiosk = await context.newPage()
  await kiosk.clock.install()
  await kiosk.goto(municipality.demo.screens['kiosk']?.url ?? '')
  await press(kiosk, 'Zoeken')
  await expect(kiosk.getByRole('textbox')).toBeFocused()
  await rested(kiosk)
  await kiosk.clock.pauseAt(Date.now() + 2_000)
  await kiosk.keyboard.press('Space')
  const marked = (): Promise<string> =>
    kiosk.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '')
  const row = 'a z e r t y u i o p'
  await expect.poll(marked).toBe(row)
  await kiosk.keyboard.press('Space')
  const marks = [await marked()]
  const keys = row.split(' ')
  while (marks.length <= 2 * keys.length) {
    await kiosk.clock.runFor(2_500)
    marks.push(await marked())
  }
  expect(marks).toEqual([...keys, ...keys, 'q s d f g h j k l m'])
  await context.close()
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
