import type { Page } from '@playwright/test'
import { signIn } from '#tests/e2e/desk.ts'
import { quiet } from '../settled.ts'
import { type Figure, figure } from '../statistics.ts'
import { longTitle, otherTitle } from './longGuide.ts'
import { paintedAfter, rounds } from './painted.ts'

const keys = 60
const opens = 15
const moves = 60
const bare = 'a bare text field in the same page: one key painted'

/** What who writes a guide of 300 steps waits for: a key in a text, the next step, and the guide itself. */
export const benchEditor = async (page: Page): Promise<Figure[]> => {
  await signIn(page, 'Jan')
  await page.goto(new URL('/catalogue?tab=guides', page.url()).href)
  await page.getByRole('button', { name: new RegExp(longTitle) }).waitFor({ timeout: 120_000 })
  await quiet(page)
  const opened = await openRounds(page)
  await page.getByRole('treeitem').first().focus()
  const moved = await rounds(page, moves, () => paintedAfter(page, { does: 'press', key: 'ArrowDown' }))
  await page.getByRole('treeitem', { selected: true }).press('Enter')
  const typed = await rounds(page, keys, () => paintedAfter(page, { does: 'type' }))
  await page.getByRole('tab', { name: /^Nazicht/ }).click()
  await page.locator('[data-step] textarea').first().focus()
  const checked = await rounds(page, keys, () => paintedAfter(page, { does: 'type' }))
  await page.evaluate(() => {
    document.body.appendChild(document.createElement('textarea')).focus()
  })
  const nothing = await rounds(page, keys, () => paintedAfter(page, { does: 'type' }))
  const against = (name: string, samples: number[]): Figure =>
    figure({ name, samples, baseline: bare, baselineSamples: nothing })
  return [
    against('guide of 300 steps: a key in the editor', typed),
    against('guide of 300 steps: a key in the editor, a remark on each step beside it', checked),
    against('guide of 300 steps: next step painted', moved),
    against('guide of 300 steps: opened and painted', opened),
  ]
}

const openRounds = async (page: Page): Promise<number[]> => {
  const samples: number[] = []
  for (let round = 0; round < opens; round += 1) {
    await paintedAfter(page, { does: 'click', row: otherTitle })
    await page.waitForTimeout(300)
    samples.push(await paintedAfter(page, { does: 'click', row: longTitle }))
    await page.getByRole('region', { name: `Procedure ${longTitle} bewerken` }).waitFor()
    await page.waitForTimeout(300)
  }
  return samples
}
