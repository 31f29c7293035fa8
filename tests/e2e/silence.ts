import type { Page } from '@playwright/test'

/** Moves on the clock by which a page measures silence, by ms; what still comes is newer than that. */
export const letPass = (page: Page, ms: number): Promise<void> =>
  page.evaluate((passed) => {
    const steady = performance.now.bind(performance)
    performance.now = () => steady() + passed
  }, ms)

/** What tells the seconds has done so at least once more in this page. */
export const aSecondOn = (page: Page): Promise<void> => page.waitForTimeout(1_500)
