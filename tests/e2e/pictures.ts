import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'

const folder = resolve(import.meta.dirname, '../../docs/screenshots')
const takesPictures = process.env['BALIE_SCREENSHOTS'] === '1'
const pictured = ['nl', 'fr']

/** Keeps what a page shows as `<name>-<language>-<width>.png`, where `npm run screenshots` asks for it. */
export const picture = async (page: Page, name: string, language: string): Promise<void> => {
  if (!takesPictures || !pictured.includes(language)) return
  const { width = 0 } = page.viewportSize() ?? {}
  await page.screenshot({ path: join(folder, `${name}-${language}-${String(width)}.png`) })
}
