import type { Browser, Page } from '@playwright/test'
import { type Language, languages } from '#domain/language/language.ts'
import { callNext, finish, openCounter, signIn } from './desk.ts'
import { type Municipality, expect, test } from './fixtures.ts'
import { byMouse, byTouch, numberOn, paperOf, press, pressFirst, rested, stepOf } from './kiosk.ts'
import { saidBy, withVoices } from './speaker.ts'

test.use({ stations: ['welcome', 'counter-1', 'display', 'kiosk'] })

type Hand = 'touch' | 'keyboard' | 'switch'
type Ease = 'large' | 'contrast' | 'low' | 'aloud'
type Run = { language: Language; hand: Hand; eases: readonly Ease[] }

/**
 * Each language meets each way of working the kiosk, each of its modes, and no two runs of a language are made easier in the
 * same ways: four languages × three hands, with two or three of the four modes in each.
 */
const runs: readonly Run[] = languages.flatMap((language, turn) => {
  const eases = [...(['large', 'contrast', 'low', 'aloud'] as const)]
  const turned = eases.map((_ease, place) => eases[(place + turn) % eases.length] ?? 'large')
  const [a = 'large', b = 'contrast', c = 'low', d = 'aloud'] = turned
  return [
    { language, hand: 'touch', eases: [a, b] },
    { language, hand: 'keyboard', eases: [c, d] },
    { language, hand: 'switch', eases: [a, c, d] },
  ] satisfies Run[]
})

const met = new Set(
  runs.flatMap(({ language, hand, eases }) => eases.flatMap((ease) => [`${language} ${ease}`, `${hand} ${ease}`])),
)
const everyPair = (['large', 'contrast', 'low', 'aloud'] as const).flatMap((ease) =>
  [...languages, 'touch', 'keyboard', 'switch'].map((other) => `${other} ${ease}`),
)

const words = {
  nl: { name: 'Nederlands', watch: 'Uw nummer verschijnt op het scherm.', done: 'Klaar', to: 'loket' },
  fr: { name: 'Français', watch: 'Votre numéro s’affichera à l’écran.', done: 'Terminé', to: 'guichet' },
  en: { name: 'English', watch: 'Your number will appear on the screen.', done: 'Done', to: 'counter' },
  de: { name: 'Deutsch', watch: 'Ihre Nummer erscheint auf dem Bildschirm.', done: 'Fertig', to: 'Schalter' },
} as const

const buttons = {
  large: { nl: /Grotere tekst/, fr: /Texte plus grand/, en: /Larger text/, de: /Größerer Text/ },
  contrast: { nl: 'Hoog contrast', fr: 'Contraste élevé', en: 'High contrast', de: 'Hoher Kontrast' },
  low: {
    nl: 'Lager op het scherm',
    fr: 'Plus bas sur l’écran',
    en: 'Lower on the screen',
    de: 'Tiefer auf dem Bildschirm',
  },
  aloud: { nl: 'Lees voor', fr: 'Lire à voix haute', en: 'Read aloud', de: 'Vorlesen' },
} as const

const openKiosk = async ({ demo }: Municipality, browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1080, height: 1920 } })
  const kiosk = await context.newPage()
  await withVoices(kiosk, ['nl-BE', 'fr-BE', 'en-GB', 'de-DE'])
  await kiosk.goto(demo.screens['kiosk']?.url ?? '')
  await rested(kiosk)
  return kiosk
}

const focused = (kiosk: Page): Promise<string> =>
  kiosk.evaluate(() => {
    const { activeElement: element } = document
    return element?.matches('main li button') === true ? 'tile' : (element?.textContent.trim() ?? '')
  })

/** Presses a control by keys alone, wherever it is. */
const byKeys = async (kiosk: Page, wanted: string | RegExp): Promise<void> => {
  const isThere = async (): Promise<boolean> => {
    const text = await focused(kiosk)
    return typeof wanted === 'string' ? text === wanted : wanted.test(text)
  }
  for (let presses = 0; presses < 60 && !(await isThere()); presses++) await kiosk.keyboard.press('ArrowDown')
  expect(await isThere(), String(wanted)).toBe(true)
  await rested(kiosk)
  await kiosk.keyboard.press('Enter')
}

/** Presses the first tile when the mark has come there by itself. */
const bySwitch = async (kiosk: Page): Promise<void> => {
  await expect.poll(() => focused(kiosk), { timeout: 60_000, intervals: [50] }).toBe('tile')
  await rested(kiosk)
  await kiosk.keyboard.press('Space')
}

/** Takes a number as one person does; gives it. The language and the modes of whoever has a switch are set by a companion. */
const take = async (kiosk: Page, { language, hand, eases }: Run): Promise<string> => {
  const set = [words[language].name, ...eases.map((ease) => buttons[ease][language])]
  for (const name of set) {
    if (hand === 'keyboard') await byKeys(kiosk, typeof name === 'string' ? new RegExp(`${name}$`) : name)
    else await press(kiosk, name, hand === 'touch' ? byTouch : byMouse)
  }
  if (hand === 'switch') await kiosk.keyboard.press('Space')
  for (const step of [/^products/, /^given/]) {
    if (hand === 'switch') await bySwitch(kiosk)
    else if (hand === 'keyboard') await byKeys(kiosk, 'tile')
    else await pressFirst(kiosk, byTouch)
    await expect.poll(() => stepOf(kiosk), { timeout: 60_000 }).toMatch(step)
  }
  return numberOn(kiosk)
}

/** What the screen does for whoever wanted it easier. */
const expectEased = async (kiosk: Page, { language, eases }: Run, label: string): Promise<void> => {
  const look = kiosk.locator('html')
  if (eases.includes('large')) await expect(look).toHaveAttribute('data-kiosk-text', '150')
  if (eases.includes('contrast')) await expect(look).toHaveAttribute('data-theme', 'contrast')
  if (eases.includes('low')) {
    const tops = kiosk.getByRole('button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(Math.min(...(await tops))).toBeGreaterThanOrEqual(960)
  }
  if (eases.includes('aloud')) {
    const spoken = label.replace(/^(.)/, '$1 ')
    const own = async (): Promise<string> =>
      (await saidBy(kiosk)).flatMap(({ lang, text }) => (lang.startsWith(language) ? [text] : [])).join(' ')
    await expect.poll(own).toContain(spoken)
  }
}

test('from the press to the counter: every language by every hand, in every mode, on paper, called, shown and spoken', async ({
  municipality,
  browser,
}) => {
  test.setTimeout(400_000)
  expect(everyPair.filter((pair) => !met.has(pair))).toEqual([])
  const { open } = municipality
  const kiosk = await openKiosk(municipality, browser)
  const paper = await paperOf(kiosk)
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await welcome.keyboard.press('Alt+2')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const display = await open('display')
  await withVoices(display, ['nl-BE', 'fr-BE', 'en-GB', 'de-DE'])
  await display.reload()

  for (const run of runs) {
    await test.step(`${run.language} by ${run.hand}, ${run.eases.join(' ')}`, async () => {
      const { watch, done, to } = words[run.language]
      await kiosk.bringToFront()
      const label = await take(kiosk, run)
      await expectEased(kiosk, run, label)
      await press(kiosk, done)
      await expect.poll(() => stepOf(kiosk)).toBe('themes')
      const ticket = paper.getByRole('article').filter({ hasText: label })
      await expect(ticket.first()).toContainText(watch)
      await expect(welcome.getByRole('tabpanel').getByText(label).first()).toBeVisible()
      await counter.bringToFront()
      await expect(counter.getByText(label).first()).toBeVisible()
      expect(await callNext(counter)).toBe(label)
      await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(label)
      const last = async () => (await saidBy(display)).at(-1)
      await expect.poll(async () => (await last())?.lang.slice(0, 2)).toBe(run.language)
      expect((await last())?.text).toContain(to)
      await finish(counter)
    })
  }
})
