import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findTestBrowser } from '#build/start/chromium.ts'
import { startDemo } from '#build/start/demo.ts'
import { buildRenderer, builtRenderer } from '#build/start/renderer.ts'
import { pressKiosk, stations } from './presses.ts'

/**
 * `npm run presses -- [--presses N] [--seed S]`: person after person takes a number at a ticket kiosk, by touch, mouse and
 * keys, in four languages, with one, two and three taps, while paper, cover, cable and power of its printer go and come back.
 * One line of JSON tells what became of the numbers; the exit code is 1 when a number is not as it should be. The same seed
 * makes the same people come and the same things go wrong.
 */
const { values } = parseArgs({
  options: {
    presses: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
  },
})

await buildRenderer()
const folder = await mkdtemp(join(tmpdir(), 'balie-presses-'))
const demo = await startDemo({ folder, stations, assets: builtRenderer, version: '0.0.0-presses' })
const executablePath = findTestBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-renderer-backgrounding'],
})
try {
  const report = await pressKiosk({
    ...{ demo, browser },
    presses: Number(values.presses),
    seed: Number(values.seed),
    onProgress: (words) => void process.stderr.write(`${words}\n`),
  })
  const ok = report.wrong.length + report.strange.length === 0
  process.stdout.write(`${JSON.stringify({ ok, ...report })}\n`)
  process.exitCode = ok ? 0 : 1
} finally {
  await browser.close()
  await demo.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
