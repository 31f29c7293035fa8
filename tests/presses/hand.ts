import type { Page } from '@playwright/test'
import type { Control } from './look.ts'

export const hands = ['touch', 'mouse', 'keys'] as const
export type Hand = (typeof hands)[number]

/** So often, with so many ms between: a tremble is quicker than a kiosk takes another wish for. */
export type Taps = { taps: number; gapMs: number }

/** In ms from the first tap to the last: less than a kiosk rests. */
const longestMs = 300
/** More keys than there are controls on any screen. */
const mostKeys = 150

/** What a hand does to a control, by touch, by mouse, or by keys alone. */
export const pressWith = async (page: Page, hand: Hand, where: { control: Control } & Taps): Promise<void> => {
  const { control, taps, gapMs } = where
  const { x, y } = control
  if (hand === 'keys' && !(await focus(page, control))) return
  const begun = performance.now()
  const once = async (index: number): Promise<void> => {
    if (index > 0) await new Promise((over) => setTimeout(over, index * gapMs))
    // On a busy machine a tap may be so late that it is a wish of its own.
    if (performance.now() - begun > longestMs) return
    if (hand === 'touch') await page.touchscreen.tap(x, y)
    else if (hand === 'mouse') await page.mouse.click(x, y)
    else await page.keyboard.press('Enter')
  }
  await Promise.all(Array.from({ length: taps }, (_, index) => once(index)))
}

/** Goes from control to control with an arrow until that one has the focus; says whether it came there. */
const focus = async (page: Page, { x, y }: Control): Promise<boolean> => {
  await using wanted = await page.evaluateHandle(
    (place) => document.elementFromPoint(place.x, place.y)?.closest('button'),
    {
      x,
      y,
    },
  )
  for (let keys = 0; keys < mostKeys; keys++) {
    if (await wanted.evaluate((button) => button === document.activeElement)) return true
    await page.keyboard.press('ArrowDown')
  }
  return false
}
