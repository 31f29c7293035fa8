import { type LaunchOptions, chromium } from '@playwright/test'
import type { Figure } from '../statistics.ts'
import { benchFirstPaint } from './firstPaint.ts'
import { benchHallMemory } from './memory.ts'
import { type HallSize, wholeHall } from './size.ts'
import { benchWaits } from './waits.ts'

/** The kiosk and the display of a hall: what is waited for at them, how soon they are there, and what they hold. */
export const benchHall = async (launch: LaunchOptions, size: HallSize = wholeHall): Promise<Figure[]> => {
  const browser = await chromium.launch(launch)
  const waits = await benchWaits(browser, size)
  await browser.close()
  return [...waits, ...(await benchFirstPaint(launch, size.starts)), ...(await benchHallMemory(launch, size.tickets))]
}
