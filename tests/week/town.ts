import { type Browser, type LaunchOptions, type Page, chromium } from '@playwright/test'
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { usualDisplay } from '#domain/site/displays.ts'
import { editHours, editSite } from '#tests/e2e/central.ts'
import { withVoices } from '#tests/e2e/speaker.ts'
import { type CableToCentral, layCable } from './cable.ts'
import { type TownClock, openTownClock } from './clock.ts'
import { openedWeek } from './hours.ts'

export const screens = ['display', 'kiosk', 'counter-1'] as const
export type ScreenName = (typeof screens)[number]

/** After so many minutes without the central database the counter serves the building. */
export const relayAfterMinutes = 10

/** A kiosk, a display and a counter at a time of their own, each in a browser of its own, with a cable that can be cut. */
export type WeekTown = {
  clock: TownClock
  demo: Demo
  pages: Readonly<Record<ScreenName, Page>>
  browsers: Readonly<Record<ScreenName, Browser>>
  cables: ReadonlyMap<string, CableToCentral>
  /** Errors that nobody provoked: of pages, of programs, and lines of their logs. */
  errors: () => Promise<string[]>
  close: () => Promise<void>
}

export const openWeekTown = async (options: {
  folder: string
  begin: number
  messages: readonly { id: string; text: { nl: string }; until?: string }[]
  launch: LaunchOptions
  portsUp: number
}): Promise<WeekTown> => {
  const { folder, begin, messages, launch, portsUp } = options
  const clock = openTownClock(folder, begin)
  const cables = new Map<string, CableToCentral>()
  const demo = await startDemo({
    folder,
    stations: screens,
    assets: builtRenderer,
    version: '0.0.0-week',
    portsUp,
    clock,
    relayAfterMinutes,
    lineOf: async (station, url) => {
      const cable = await layCable(url)
      cables.set(station, cable)
      return cable.url
    },
  })
  const displays = [{ ...usualDisplay, stations: ['display'], messages: [...messages], messageSeconds: 20 }]
  await editHours(demo.admin, openedWeek, clock.now())
  await editSite(demo.admin, { alwaysOpen: false, displays }, clock.now())
  const found: string[] = []
  const open = async (name: ScreenName): Promise<readonly [ScreenName, { page: Page; browser: Browser }]> => {
    const browser = await chromium.launch(launch)
    const context = await browser.newContext({
      viewport: name === 'kiosk' ? { width: 1080, height: 1920 } : { width: 1366, height: 768 },
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
    })
    await clock.tell(context)
    const page = await context.newPage()
    page.on('pageerror', ({ message }) => found.push(`${name}: ${message}`))
    page.on('crash', () => found.push(`${name}: its page crashed`))
    page.on('console', (message) => {
      // The browser's own word for an answer that is no success, which replication looks for and lines that are cut bring.
      if (message.type() !== 'error' || /^Failed to load resource|WebSocket connection to/.test(message.text())) return
      found.push(`${name}: ${message.text()}`)
    })
    await withVoices(page, ['nl-BE', 'fr-BE', 'en-GB', 'de-DE'])
    await page.goto(demo.screens[name]?.url ?? '')
    return [name, { page, browser }]
  }
  const opened = Object.fromEntries(await Promise.all(screens.map(open))) as Record<
    ScreenName,
    { page: Page; browser: Browser }
  >
  const { display, kiosk, 'counter-1': counter } = opened
  return {
    clock,
    demo,
    pages: { display: display.page, kiosk: kiosk.page, 'counter-1': counter.page },
    browsers: { display: display.browser, kiosk: kiosk.browser, 'counter-1': counter.browser },
    cables,
    errors: async () => [...found, ...(await Promise.all(screens.map((name) => errorLines(demo, name)))).flat()],
    close: async () => {
      for (const { browser } of Object.values(opened)) await browser.close()
      await demo.stop()
      for (const cable of cables.values()) cable.close()
      clock.close()
    },
  }
}

const errorLines = async (demo: Demo, name: ScreenName): Promise<string[]> => {
  const log = await readFile(join(demo.folderOf(name), 'log', 'balie.log'), 'utf8')
  return log.split('\n').flatMap((line) => (/^\S+ error /.test(line) ? [`${name}: ${line}`] : []))
}
