import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, test as base } from '@playwright/test'
import { usualStations } from '#build/demo/stations.ts'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'

/** A municipality of its own for one test: every station a process, every screen a browser profile of its own. */
export type Municipality = {
  demo: Demo
  /** Opens a station's screen, the same one each time it is asked for. */
  open: (station: string) => Promise<Page>
  /** Closes a station's window and opens it anew on the same profile. */
  reopen: (station: string) => Promise<Page>
}

/** Municipalities of tests that run side by side have their ports so far from each other, and from those of a first start. */
export const portsApart = 100

export const test = base.extend<{ stations: readonly string[]; municipality: Municipality }>({
  stations: [usualStations, { option: true }],
  municipality: async ({ browser, stations }, use, { parallelIndex }) => {
    const folder = await mkdtemp(join(tmpdir(), 'balie-e2e-'))
    const portsUp = portsApart * (parallelIndex + 1)
    const demo = await startDemo({ folder, stations, assets: builtRenderer, version: '0.0.0-test', portsUp })
    const contexts = new Map<string, BrowserContext>()
    const pages = new Map<string, Page>()
    const show = async (station: string): Promise<Page> => {
      const context = contexts.get(station) ?? (await browser.newContext())
      contexts.set(station, context)
      const page = await context.newPage()
      pages.set(station, page)
      await page.goto(demo.screens[station]?.url ?? '')
      return page
    }
    await use({
      demo,
      open: async (station) => pages.get(station) ?? (await show(station)),
      reopen: async (station) => {
        await pages.get(station)?.close()
        return show(station)
      },
    })
    for (const context of contexts.values()) await context.close()
    await demo.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

export { expect } from '@playwright/test'
