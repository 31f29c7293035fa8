import type { Page } from '@playwright/test'
import type { Dice } from '#tests/support/dice.ts'
import { type Hand, type Taps, pressWith } from './hand.ts'
import type { Hurry } from './hurry.ts'
import { type Control, type Look, look } from './look.ts'
import { pick } from './misfortune.ts'
import type { Pressed } from './verdict.ts'

/** What somebody comes with, and what they do where no paper comes. */
export type Wish = Taps & {
  press: number
  language: string
  hand: Hand
  withoutPaper: 'takes' | 'asksDesk' | 'walksAway'
  /** Says once that they are still there when the kiosk asks. */
  lingers: boolean
}

export type AtKiosk = {
  page: Page
  hurry: Hurry
  roll: Dice
  /** Called while the product is being tapped. */
  atPress: () => Promise<void>
  /** Called while somebody reads that there is no paper. */
  atNoPaper: () => Promise<void>
  /** Called before the time of somebody's absence is skipped. */
  beforeAway: () => Promise<void>
  /** Something that happens to nobody: a tap without an answer, a screen that was not asked for. */
  strange: (what: string) => void
}

/** How long a screen rests after it came, and how long a walk is watched at a time, in ms of the page. */
const restMs = { step: 400, number: 1_000 }
const awayMs = 5_000
/** In true ms: what a tap brings is seen by then, and nobody stands there for longer. */
const lookMs = 10
const answerMs = 20_000
const patienceMs = 90_000

/** Serves one person from the first screen to the first screen again, and tells what they were shown. */
export const servePerson = async (kiosk: AtKiosk, wish: Wish): Promise<Pressed> => {
  const { page, hurry, roll } = kiosk
  const begun = performance.now()
  const seen: Pick<Pressed, 'ended' | 'number' | 'product'> = { ended: 'none' }
  let lingering = wish.lingers

  /** Presses a control, and waits until the screen is another one; a tap that brings nothing is told. */
  const act = async (before: Look, control: Control | undefined, meanwhile = nothing): Promise<void> => {
    if (control === undefined) return
    await Promise.all([pressWith(page, wish.hand, { control, taps: wish.taps, gapMs: wish.gapMs }), meanwhile()])
    const pressedAt = performance.now()
    while (isSame(before, await look(page))) {
      await pause(lookMs)
      if (performance.now() - pressedAt < answerMs) continue
      const { hand, taps, gapMs } = wish
      const what = control.language || control.words.replaceAll(/\s+/g, ' ')
      kiosk.strange(`nothing came of "${what}" at ${before.step}, by ${hand}, ${taps} times, ${gapMs} ms apart`)
      return
    }
  }
  const leave = async (now: Look): Promise<void> => {
    if (wish.withoutPaper !== 'walksAway') return act(now, now.away)
    if (lingering && now.stay !== undefined) {
      lingering = false
      return act(now, now.stay)
    }
    await kiosk.beforeAway()
    await hurry(awayMs)
  }

  for (;;) {
    const now = await look(page)
    if (seen.product !== undefined && now.step === 'themes') return { ...pressedBy(wish), ...seen }
    if (performance.now() - begun > patienceMs) throw new Error(`Press ${wish.press} stands at: ${now.step}`)
    if (now.resting && now.step !== 'giving') {
      await hurry(now.step in numberSteps ? restMs.number : restMs.step)
      continue
    }
    if (now.step in afterProduct && seen.product === undefined) {
      kiosk.strange(`came to the screen ${now.step} without a product`)
      seen.product = ''
    }
    switch (now.step) {
      case 'themes':
        if (now.language !== wish.language)
          await act(
            now,
            now.languages.find(({ language }) => language === wish.language),
          )
        else await act(now, pick(roll, now.tiles))
        break
      case 'products': {
        const product = pick(roll, now.tiles)
        seen.product = product.words
        await act(now, product, kiosk.atPress)
        break
      }
      case 'askFirst':
        // A product with a guide: these people want their number at once, which is the last tile.
        await act(now, now.tiles.at(-1))
        break
      case 'paperless':
        await kiosk.atNoPaper()
        await (wish.withoutPaper === 'takes' ? act(now, now.take) : leave(now))
        break
      case 'noPaper':
        if (now.number === undefined) break
        seen.number = now.number
        seen.ended = 'unprinted'
        await kiosk.atNoPaper()
        await (wish.withoutPaper === 'takes' ? act(now, now.take) : leave(now))
        break
      case 'given':
        if (now.number === undefined || now.how === undefined) break
        seen.number = now.number
        seen.ended = now.how
        await leave(now)
        break
      case 'failed':
        seen.ended = 'failed'
        await leave(now)
        break
      case 'giving':
        await pause(lookMs)
        break
      default:
        kiosk.strange(`came to the screen ${now.step}`)
        await act(now, now.away)
    }
  }
}

const afterProduct = { paperless: true, giving: true, given: true, noPaper: true, failed: true } as const
const numberSteps = { given: true, noPaper: true, failed: true } as const

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms))

const nothing = (): Promise<void> => Promise.resolve()

const pressedBy = ({ press, taps, language }: Wish): Pick<Pressed, 'press' | 'taps' | 'language'> => ({
  ...{ press, taps, language },
})

const isSame = (a: Look, b: Look): boolean =>
  a.step === b.step &&
  a.language === b.language &&
  a.warned === b.warned &&
  a.number === b.number &&
  (a.take === undefined) === (b.take === undefined) &&
  (a.stay === undefined) === (b.stay === undefined)
