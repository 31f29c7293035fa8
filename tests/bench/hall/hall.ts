import { type LaunchOptions, chromium } from '@playwright/test'
import type { Figure } from '../statistics.ts'
import { benchFirstPaint } from './firstPaint.ts'
import { benchHallMemory } from './memory.ts'
import { type HallSize, wholeHall } from './size.ts'
import { benchWaits } from './waits.ts'

/**
 * The kiosk and the display of a hall: what is waited for at them, how soon they are there, and what they hold. `tell` hears the
 * figures as they come.
 */
export const benchHall = async (
  launch: LaunchOptions,
  tell: (figures: readonly Figure[]) => void,
  size: HallSize = wholeHall,
): Promise<void> => {
  console.log('from a press to paper, from a call to the display …')
  const browser = await chromium.launch(launch)
  tell(await benchWaits(browser, size).finally(() => browser.close()))
  console.log('kiosk and display after power-on …')
  tell(await benchFirstPaint(launch, size.starts))
  console.log(`kiosk and display after ${size.tickets.all.toLocaleString('en')} tickets …`)
  tell(await benchHallMemory(launch, size.tickets))
}
