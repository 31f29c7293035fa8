import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '#build/start/chromium.ts'
import { buildRenderer } from '#build/start/renderer.ts'
import { benchDay } from './day.ts'
import { benchJournal } from './journal.ts'
import { benchLocally } from './local.ts'
import { benchMemory } from './memory.ts'
import type { Figure } from './statistics.ts'

const usualCounts = [1_000, 10_000, 100_000]

/** `npm run bench [-- 1000 10000]`: measures with so many visits in the replica, prints, and writes `out/bench.json`. */
const run = async (): Promise<void> => {
  const asked = process.argv.slice(2).map(Number)
  const counts = asked.length > 0 ? asked : usualCounts
  await buildRenderer()
  const executablePath = findChromium()
  const launch = {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-renderer-backgrounding'],
  }
  const browser = await chromium.launch(launch)
  const figures: Figure[] = await benchJournal()
  console.table(figures.map(({ unit: _unit, ...row }) => row))
  for (const count of counts) {
    console.log(`${count.toLocaleString('en')} visits …`)
    const local = await benchLocally(browser, count)
    const day = await benchDay(browser, count, local)
    figures.push(...local.figures, ...day)
    console.table([...local.figures, ...day].map(({ unit: _unit, ...row }) => row))
  }
  await browser.close()
  console.log('memory after a day …')
  const memory = await benchMemory(launch)
  figures.push(...memory)
  console.table(memory.map(({ name, p50, baseline: _baseline, ratio }) => ({ name, MB: p50, ratio })))
  const out = resolve(import.meta.dirname, '../../out')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(figures, undefined, 2)}\n`)
  console.log(`Written to out/bench.json: ${String(figures.length)} figures.`)
}

await run()
