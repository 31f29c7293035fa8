import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const settledMs = 1_500

/** No screen has a frame of another origin; without those axe needs no second page, which takes most of its time. */
const violationsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/**
 * What axe finds on a screen. On a machine that is busy it looks while the screen is still being drawn, so what it finds counts
 * when it is there a little later too.
 */
export const axeFindings = async (page: Page): Promise<string[]> => {
  const found = await violationsOn(page)
  if (found.length === 0) return []
  await page.waitForTimeout(settledMs)
  return violationsOn(page)
}
