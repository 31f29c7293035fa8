import type { Page } from '@playwright/test'

/** Kills the page's process as a fault in it would, and opens its window anew as the shell does. */
export const crash = async (page: Page): Promise<Page> => {
  const crashed = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  // The process is gone before it could answer.
  session.send('Page.crash').catch(() => undefined)
  await crashed
  const again = await page.context().newPage()
  await again.goto(page.url())
  return again
}
