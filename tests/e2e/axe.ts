import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const settledMs = 1_500

/** No screen has a frame of another origin; without those axe needs no second page, which takes most of its time. */
const violationsOn = async (page: Page, habits: boolean): Promise<string[]> => {
  // To read its half a million letters anew takes as long as a look at a screen.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'undefined' } : {}) }).setLegacyMode()
  const { violations } = await (habits ? axe : axe.withTags(rules)).analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/**
 * What axe finds on a screen, by the rules of WCAG, and with `habits` by those that are only good habits too. On a machine that
 * is busy it looks while the screen is still being drawn, so what it finds counts when it is there a little later too.
 */
export const axeFindings = async (page: Page, { habits = false }: { habits?: boolean } = {}): Promise<string[]> => {
  const found = await violationsOn(page, habits)
  if (found.length === 0) return []
  await page.waitForTimeout(settledMs)
  return violationsOn(page, habits)
}
