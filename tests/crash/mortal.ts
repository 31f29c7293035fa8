import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Demo } from '#build/start/demo.ts'
import { signIn } from '#tests/e2e/desk.ts'
import { type KillableBrowser, launchBrowser } from './browser.ts'
import { look } from './look.ts'
import { pause } from './work.ts'

/** What is killed: the process that runs the page, the station's own process, or both with the whole browser. */
export const victims = ['renderer', 'main', 'station'] as const
export type Victim = (typeof victims)[number]

/** A station with a screen that can be killed, in part or as a whole, and comes back. */
export type Mortal = {
  page: () => Page
  kill: (victim: Victim) => Promise<void>
  /** Brings back whatever was killed; resolves when the screen is ready for work. */
  revive: (victim: Victim) => Promise<void>
  close: () => Promise<void>
}

const readyMs = 30_000

export const openMortal = async (options: {
  demo: Demo
  folder: string
  station: string
  staff: string
  executable: string
}): Promise<Mortal> => {
  const { demo, folder, station, staff, executable } = options
  const profile = join(folder, 'profiles', station)
  let browser: KillableBrowser = await launchBrowser(executable, profile)
  const openPage = (): Promise<Page> => browser.open(demo.screens[station]?.url ?? '')
  let page = await openPage()
  await makeReady(page, staff)
  return {
    page: () => page,
    kill: async (victim) => {
      await Promise.all([
        victim === 'renderer' ? browser.killRenderers() : demo.killStation(station),
        victim === 'station' ? browser.kill() : undefined,
      ])
    },
    revive: async (victim) => {
      if (victim === 'main') {
        const back = page.waitForEvent('websocket', { timeout: readyMs })
        await demo.startStation(station)
        await back
      } else {
        if (victim === 'station') {
          await demo.startStation(station)
          browser = await launchBrowser(executable, profile)
        }
        page = await openPage()
      }
      await makeReady(page, staff)
    },
    close: () => browser.kill(),
  }
}

/** Signs in and opens the counter where the screen asks for it. */
const makeReady = async (page: Page, staff: string): Promise<void> => {
  const started = performance.now()
  for (;;) {
    const { ready, asks } = await look(page)
    if (ready) return
    if (asks === 'name') await signIn(page, staff)
    if (asks === 'opening') await page.keyboard.press('Control+Enter')
    if (performance.now() - started > readyMs) throw new Error(`The screen at ${page.url()} does not become ready.`)
    await pause(30)
  }
}
