import { type Page, expect } from '@playwright/test'

/** Chooses language and theme for a screen, as a person does in another window of the station. */
export const show = async (page: Page, choice: { language: string; theme: string }): Promise<void> => {
  await page.evaluate(({ language, theme }) => {
    const key = 'balie-preferences'
    const kept = JSON.parse(localStorage.getItem(key) ?? '{"state":{},"version":0}') as { state: object }
    const newValue = JSON.stringify({ ...kept, state: { ...kept.state, language, theme } })
    localStorage.setItem(key, newValue)
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
  }, choice)
  await expect(page.locator('html')).toHaveAttribute('lang', choice.language)
  await expect(page.locator('main, [role=main]').first()).toBeVisible()
  await page.waitForTimeout(300)
}

/** The same, on a screen that is opened anew: whatever was opened or typed on it is not there. */
export const showAnew = async (page: Page, choice: { language: string; theme: string }): Promise<void> => {
  await show(page, choice)
  await page.reload()
  await expect(page.locator('main, [role=main]').first()).toBeVisible()
  await page.waitForTimeout(300)
}
