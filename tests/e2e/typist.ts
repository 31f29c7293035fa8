import type { Page } from '@playwright/test'

/** Presses keys one by one, and counts them. */
export const typist = (page: Page) => {
  let strokes = 0
  return {
    press: async (...keys: string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key)
        strokes += 1
      }
    },
    strokes: () => strokes,
  }
}
