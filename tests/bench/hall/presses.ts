import { type Page, expect } from '@playwright/test'
import { byTouch, press, pressFirst, rested, stepOf, tilesOf } from '#tests/e2e/kiosk.ts'
import { pressedAt, watchFor } from './clocks.ts'
import type { Rounds } from './size.ts'

/** The screen that hands over a number says that it is on paper. */
const givenOnPaper = { selector: '[data-step^=given] [data-how=paper] [data-number]', pattern: '^[A-Z]\\d+$' }

/**
 * A finger leaves a product's button, until the kiosk's screen says that the ticket is out: by then the number was in the
 * journal on disk, the printer had confirmed its paper, and that too was on disk. In ms, of each ticket.
 */
export const pressToPaper = async (kiosk: Page, rounds: Rounds): Promise<number[]> => {
  const samples: number[] = []
  for (let round = -rounds.warmUp; round < rounds.measured; round += 1) {
    await pressFirst(kiosk, byTouch)
    await expect.poll(() => stepOf(kiosk)).toMatch(/^products/)
    await rested(kiosk)
    const painted = await watchFor(kiosk, givenOnPaper)
    await byTouch(tilesOf(kiosk).first())
    const at = await painted()
    if (round >= 0) samples.push(at - (await pressedAt(kiosk)))
    await press(kiosk, 'Klaar', byTouch)
    await expect.poll(() => stepOf(kiosk)).toBe('themes')
  }
  return samples
}
