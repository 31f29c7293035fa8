import { chromium } from '@playwright/test'
import { findChromium } from '#build/start/chromium.ts'
import { buildStormPage, openStormHost } from './host.ts'
import type { StationPlace, StormStation } from './station.ts'

/** Chromium for stations of the storm, each in a profile of its own with an IndexedDB of its own. */
export const openPages = async (): Promise<{
  start: (place: StationPlace) => Promise<StormStation>
  close: () => Promise<void>
}> => {
  await buildStormPage()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    // Nobody looks at these pages, and they must work nevertheless.
    args: ['--no-sandbox', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
  })
  return {
    start: async (place) => {
      let onProgress = (): void => undefined
      const host = await openStormHost(place, () => onProgress())
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(host.url)
      await page.waitForFunction(() => 'stormOpen' in globalThis)
      const { site, name, counter, skewMs, month } = place
      await page.evaluate((opened) => globalThis.stormOpen(opened), { site, name, counter, skewMs, month })
      return {
        name,
        key: host.key,
        work: async (edits, paceMs, hear) => {
          onProgress = hear
          await page.evaluate(([all, pace]) => globalThis.stormWork(all, pace), [edits, paceMs] as const)
        },
        state: () => page.evaluate(() => globalThis.stormState()),
        close: async () => {
          await page.evaluate(() => globalThis.stormClose())
          await context.close()
          await host.close()
        },
      }
    },
    close: () => browser.close(),
  }
}
