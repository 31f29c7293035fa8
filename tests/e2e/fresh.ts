import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { demoSite } from '#build/demo/site.ts'
import { type Running, startProgram } from '#build/start/process.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { setUpCentral } from '#sync/central/setup.ts'
import { test as base } from './fixtures.ts'

/** A PC on which Balie was just installed: its folder is empty, and its user is known at the central database. */
export type FreshStation = {
  folder: string
  user: string
  password: string
  /** Starts Balie there, with more on its command line if need be, and opens its page. */
  open: (more?: { args?: string[]; browser?: BrowserContextOptions }) => Promise<Page>
  stop: () => Promise<void>
}

const password = 'een lang wachtwoord'

export const test = base.extend<{ fresh: FreshStation }>({
  stations: [['welcome'], { scope: 'test' }],
  fresh: async ({ browser, municipality }, use) => {
    const { demo } = municipality
    const folder = await mkdtemp(join(tmpdir(), 'balie-fresh-'))
    const users = [{ station: 'counter-3', password, staffed: true }]
    await setUpCentral({ admin: demo.admin, site: demoSite, now: Date.now(), users })
    let host: Running | undefined
    const stop = async (): Promise<void> => {
      await host?.stop()
      host = undefined
    }
    await use({
      folder,
      user: `${demoSite}-counter-3`,
      password,
      open: async ({ args = [], browser: options = {} } = {}) => {
        host = await startProgram({
          script: 'main/browser/command.ts',
          args: ['--folder', folder, '--assets', builtRenderer, '--app-version', '0.0.0-test', ...args],
          folder: resolve(import.meta.dirname, '../..'),
        })
        const page = await (await browser.newContext(options)).newPage()
        await page.goto(host.url)
        return page
      },
      stop,
    })
    await stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

export { expect } from '@playwright/test'
