import { join } from 'node:path'
import { type LaunchOptions, chromium } from '@playwright/test'
import type { Demo } from '#build/start/demo.ts'
import type { Running } from '#build/start/process.ts'
import { present } from '../cardInPage.ts'
import { quiet, replicaHolds } from '../settled.ts'
import { type Figure, figure } from '../statistics.ts'
import { startEmptyPage } from './bareCalls.ts'
import { type Standing, installHallClocks, stoodAt } from './clocks.ts'
import { normalDay, otherStation, seedNormalDay } from './normalDay.ts'
import type { Rounds } from './size.ts'
import { screenOf, withDemo } from './stations.ts'

/** What each shows once it is of use: the themes, and the number that was called last. */
const full = {
  kiosk: { selector: '[data-step=themes] main li button', pattern: '\\S' },
  display: { selector: 'section[aria-label="Nu aan de beurt"]', pattern: '[A-Z]\\d{3,}' },
} as const

/**
 * From the start of a station's process, and then of a browser on the profile it had, until its screen is of use: on a normal
 * day, after the plug was pulled. What a computer does before it starts its first program is not in it.
 */
export const benchFirstPaint = (launch: LaunchOptions, rounds: Rounds): Promise<Figure[]> =>
  withDemo(['display', 'kiosk'], async (demo) => {
    await seedNormalDay(demo, await otherStation(demo))
    for (const station of ['kiosk', 'display']) await fillReplica(demo, station, launch)
    const figures: Figure[] = []
    for (const station of ['kiosk', 'display'] as const) {
      const own = {
        start: () => demo.startStation(station),
        end: () => demo.killStation(station),
        standing: full[station],
      }
      const samples = await starts(powered(demo, station, launch), own, rounds)
      const bare = { start: () => startEmptyPage(), end: (server: Running) => server.stop(), standing: bareText }
      const baselineSamples = await starts(
        { ...powered(demo, 'empty', launch), screen: screenOf(station) },
        bare,
        rounds,
      )
      figures.push(
        figure({
          name: `${station}: power-on to first paint of its screen`,
          samples,
          baseline: 'bare: a server and the same browser, both started for an empty page',
          baselineSamples,
        }),
      )
    }
    return figures
  })

const bareText: Standing = { selector: 'p', pattern: 'Empty' }

type Powered = { launch: LaunchOptions; profile: string; screen: ReturnType<typeof screenOf> }

const powered = (demo: Demo, station: string, launch: LaunchOptions): Powered => ({
  launch,
  profile: join(demo.folderOf(station), '..', `${station}-profile`),
  screen: screenOf(station),
})

/** A station's first day: its replica gets what its server has. Then the plug is pulled. */
const fillReplica = async (demo: Demo, station: string, launch: LaunchOptions): Promise<void> => {
  const { profile, screen } = powered(demo, station, launch)
  const context = await chromium.launchPersistentContext(profile, { ...launch, ...screen })
  const page = await context.newPage()
  await page.goto(demo.screens[station]?.url ?? '')
  await replicaHolds(page, normalDay.visits)
  await quiet(page)
  await context.close()
  await demo.killStation(station)
}

type Started = { start: () => Promise<Running>; end: (running: Running) => Promise<void>; standing: Standing }

const starts = async (
  { launch, profile, screen }: Powered,
  { start, end, standing }: Started,
  rounds: Rounds,
): Promise<number[]> => {
  const samples: number[] = []
  for (let round = -rounds.warmUp; round < rounds.measured; round += 1) {
    const from = present()
    const running = await start()
    const context = await chromium.launchPersistentContext(profile, { ...launch, ...screen })
    const page = context.pages()[0] ?? (await context.newPage())
    await installHallClocks(page, standing)
    await page.goto(running.url)
    const at = await stoodAt(page)
    if (round >= 0) samples.push(at - from)
    await context.close()
    await end(running)
  }
  return samples
}
