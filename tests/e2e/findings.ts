import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { show } from './choice.ts'
import { misfits } from './layout.ts'

/** Takes pictures in both sizes where the environment names a folder for them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  if (folder === undefined) return
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size)
    await page.screenshot({ path: `${folder}/${name}-${String(size.width)}.png` })
  }
}

/** What of a screen has no room in some language, or does not suit everybody. The screen ends in Dutch. */
export const findings = async (page: Page, name: string): Promise<string[]> => {
  const found: string[] = []
  for (const language of ['fr', 'en', 'de', 'nl']) {
    await show(page, { language, theme: 'light' })
    found.push(...(await misfits(page)).map((what) => `${name} ${language}: ${what}`))
    if (language === 'fr' || language === 'nl') await picture(page, `${name}-${language}`)
  }
  return [...found, ...(await axeFindings(page)).map((what) => `${name}: ${what}`)]
}
