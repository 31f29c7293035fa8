import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { inspectably } from '../processMemory.ts'
import { installHallClocks } from './clocks.ts'

/** On the disk that the project lies on; a temporary folder may be no disk at all. */
const out = resolve(import.meta.dirname, '../../../out')

/** So far from the ports of a first start and of the tests beside which a part of the bench may run. */
const portsUp = 2_000

/** A demo in a folder that goes with it; the memory of its stations can be measured. */
export const withDemo = async <T>(stations: readonly string[], work: (demo: Demo) => Promise<T>): Promise<T> => {
  await mkdir(out, { recursive: true })
  const folder = await mkdtemp(join(out, 'hall-'))
  const demo = await inspectably(() =>
    startDemo({ folder, stations, assets: builtRenderer, version: 'bench', portsUp }),
  )
  try {
    return await work(demo)
  } finally {
    await demo.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The screen that a station stands behind: a kiosk's is upright and touched. */
export const screenOf = (station: string): BrowserContextOptions =>
  station === 'kiosk'
    ? { viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'nl-BE' }
    : { viewport: { width: 1920, height: 1080 }, locale: 'nl-BE' }

export const openPage = async (browser: Browser, demo: Demo, station: string): Promise<Page> => {
  const page = await (await browser.newContext(screenOf(station))).newPage()
  await installHallClocks(page)
  await page.goto(demo.screens[station]?.url ?? '')
  return page
}
