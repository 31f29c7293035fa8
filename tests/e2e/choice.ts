import { type Page, expect } from '@playwright/test'

/** Chooses language and theme as a person's earlier choice would be found, and opens the screen anew. */
export const show = async (page: Page, choice: { language: string; theme: string }): Promise<void> => {
  await page.evaluate(({ language, theme }) => {
    const key = 'balie-preferences'
    const kept = JSON.parse(localStorage.getItem(key) ?? '{"state":{},"version":0}') as { state: object }
    localStorage.setItem(key, JSON.stringify({ ...kept, state: { ...kept.state, language, theme } }))
  }, choice)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', choice.language)
  await expect(page.locator('main, [role=main]').first()).toBeVisible()
  await page.waitForTimeout(300)
}
