import { type LaunchOptions, chromium } from '@playwright/test'
import type { Figure } from '../statistics.ts'
import { benchFirstPaint } from './firstPaint.ts'
import { benchHallMemory } from './memory.ts'
import { type HallSize, wholeHall } from './size.ts'
import { benchWaits } from './waits.ts'

/** The kiosk and the display of a hall: what is waited for at them, how soon they are there, and what they hold. */
export const benchHall = async (launch: LaunchOptions, size: HallSize = wholeHall): Promise<Figure[]> => {
  console.log('from a press to paper, from a call to the display …')
  const browser = await chromium.launch(launch)
  const waits = await benchWaits(browser, size).finally(() => browser.close())
  console.log('kiosk and display after power-on …')
  const starts = await benchFirstPaint(launch, size.starts)
  console.log(`kiosk and display after ${size.tickets.all.toLocaleString('en')} tickets …`)
  return [...waits, ...starts, ...(await benchHallMemory(launch, size.tickets))]
}
