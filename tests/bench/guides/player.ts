import type { Page } from '@playwright/test'
import { signIn } from '#tests/e2e/desk.ts'
import { quiet } from '../settled.ts'
import { type Figure, figure } from '../statistics.ts'
import { longProduct, longSteps, longTitle } from './longGuide.ts'
import { paintedAfter, rounds } from './painted.ts'

const opens = 20
const bare = 'a key that means nothing on the same page, until the next frame'
/** Where a guide says what to do, once it is shown. */
const text = '[data-first]'
const option = 'section [data-option]'

/** A guide that is played at the welcome desk: from the key to its first question painted, and from each key to the next step. */
export const benchPlayer = async (page: Page): Promise<Figure[]> => {
  await signIn(page, 'An')
  await quiet(page)
  await asked(page, 'verhuizen', 'Adreswijziging')
  const nothing = await rounds(page, 60, () => paintedAfter(page, { does: 'press', key: 'F24' }))
  const moving = await playRounds(page, 'Verhuizen', [
    ...['1', '1', '3'].map((key) => ({ key })),
    { key: 'Enter', shiftKey: true },
  ])
  await asked(page, longProduct.asked, 'Internationaal rijbewijs')
  const ways = Array.from({ length: longSteps - 1 }, (_none, at) => ({ key: at % 3 === 0 ? '1' : 'Enter' }))
  const first = await playRounds(page, longTitle, ways.slice(0, 3))
  const whole = await play(page, longTitle, ways)
  const against = (name: string, samples: number[]): Figure =>
    figure({ name, samples, baseline: bare, baselineSamples: nothing })
  return [
    against('guide "verhuizen" at the welcome desk: key to first question painted', moving.opened),
    against('guide "verhuizen" at the welcome desk: key to next step painted', moving.moved),
    against('guide of 300 steps at the welcome desk: key to first question painted', first.opened),
    against('guide of 300 steps at the welcome desk: key to next step painted, all of them', whole.moved),
  ]
}

type Way = { key: string; shiftKey?: boolean }
type Played = { opened: number[]; moved: number[] }

const asked = async (page: Page, words: string, product: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill(words)
  await page.getByRole('option', { name: new RegExp(`^${product}`), selected: true }).waitFor({ timeout: 60_000 })
}

const playRounds = async (page: Page, title: string, ways: readonly Way[]): Promise<Played> => {
  const played: Played = { opened: [], moved: [] }
  for (let round = 0; round < opens; round += 1) {
    const { opened, moved } = await play(page, title, ways)
    played.opened.push(...opened)
    played.moved.push(...moved)
  }
  return played
}

/** From the search through these steps, and back to the beginning and the search. */
const play = async (page: Page, title: string, ways: readonly Way[]): Promise<Played> => {
  const opened = await rounds(page, 1, () => paintedAfter(page, { does: 'press', key: 'w', altKey: true }, option))
  const player = page.getByRole('region', { name: `Procedure ${title}` })
  const moved: number[] = []
  for (const way of ways)
    moved.push(...(await rounds(page, 1, () => paintedAfter(page, { does: 'press', ...way }, `${text}, ${option}`))))
  await page.keyboard.press('Alt+Home')
  await page.keyboard.press('Escape')
  await player.waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+k')
  await page.waitForTimeout(200)
  return { opened, moved }
}
