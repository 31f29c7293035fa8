import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '#build/start/chromium.ts'
import { buildRenderer } from '#build/start/renderer.ts'
import { benchAgenda } from './agenda/agenda.ts'
import { benchBooking } from './booking.ts'
import { benchCarry } from './carry.ts'
import { benchDay } from './day.ts'
import { benchDevices } from './devices.ts'
import { benchGuides } from './guides/guides.ts'
import { benchHall } from './hall/hall.ts'
import { benchJournal } from './journal.ts'
import { benchLocally } from './local.ts'
import { benchMemory } from './memory.ts'
import { benchRelay } from './relay.ts'
import { benchSearch } from './search.ts'
import { benchSigning } from './signing.ts'
import { benchSlots } from './slots.ts'
import { benchSync } from './sync.ts'
import type { Figure } from './statistics.ts'

const usualCounts = [1_000, 10_000, 100_000]
const usualSyncCounts = [10_000, 100_000]
const parts = [
  'journal',
  'signing',
  'search',
  'slots',
  'booking',
  'carry',
  'relay',
  'devices',
  'visits',
  'guides',
  'agenda',
  'sync',
  'kiosk',
  'memory',
] as const
type Part = (typeof parts)[number]

/**
 * `npm run bench [-- 1000 10000] [-- --only PART]`: measures with so many visits in the replica, prints, and writes
 * `out/bench.json`. One part alone is only printed.
 */
const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
  const asked = positionals.map(Number)
  const counts = asked.length > 0 ? asked : usualCounts
  const chosen = parts.filter((part) => values.only === undefined || values.only === part)
  if (chosen.length === 0) throw new Error(`--only takes one of: ${parts.join(', ')}.`)
  const measures = (part: Part): boolean => chosen.includes(part)

  if ((['visits', 'guides', 'agenda', 'memory', 'devices', 'kiosk'] as const).some(measures)) await buildRenderer()
  const executablePath = findChromium()
  const launch = {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-renderer-backgrounding'],
  }
  const browser = await chromium.launch(launch)
  const figures: Figure[] = []
  const tell = (some: readonly Figure[]): void => {
    figures.push(...some)
    console.table(some)
  }
  if (measures('journal')) tell(await benchJournal())
  if (measures('signing')) tell(await benchSigning(browser))
  if (measures('search')) tell(benchSearch())
  if (measures('slots')) tell(benchSlots())
  if (measures('booking')) tell(await benchBooking(browser))
  if (measures('carry')) tell(await benchCarry(browser))
  if (measures('relay')) tell(await benchRelay())
  if (measures('devices')) tell(await benchDevices(browser))
  for (const count of measures('visits') ? counts : []) {
    console.log(`${count.toLocaleString('en')} visits …`)
    const local = await benchLocally(browser, count)
    tell([...local.figures, ...(await benchDay(browser, count, local))])
  }
  if (measures('guides')) tell(await benchGuides(browser))
  if (measures('agenda')) tell(await benchAgenda(browser))
  if (measures('sync')) tell(await benchSync(browser, asked.length > 0 ? asked : usualSyncCounts))
  await browser.close()
  if (measures('kiosk')) await benchHall(launch, tell)
  if (measures('memory')) {
    console.log('memory after a day …')
    const memory = await benchMemory(launch)
    figures.push(...memory)
    console.table(memory.map(({ name, p50, baseline: _baseline, ratio }) => ({ name, MB: p50, ratio })))
  }
  if (values.only !== undefined) return
  const out = resolve(import.meta.dirname, '../../out')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(figures, undefined, 2)}\n`)
  console.log(`Written to out/bench.json: ${String(figures.length)} figures.`)
}

await run()
