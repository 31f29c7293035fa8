import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '#build/start/chromium.ts'
import { startDemo } from '#build/start/demo.ts'
import { buildRenderer, builtRenderer } from '#build/start/renderer.ts'
import { dayAlone, loadMonth } from './month.ts'

/**
 * `npm run month -- [--visits N] [--loaded N]`: 29 days of visits (`--loaded` a day) lie in the replicas of a welcome desk and
 * a counter when the central database goes away; then a day of visits is worked through their screens, and it comes back. One
 * line of JSON tells how fast both were at the day's beginning and end, and what the server lacks; the exit code is 1 when it
 * lacks anything, or when the stations became more than twice as slow.
 */
const { values } = parseArgs({
  options: { visits: { type: 'string', default: '2000' }, loaded: { type: 'string', default: '2000' } },
})
const visits = Number(values.visits)
const slowest = 2

await buildRenderer()
const folder = await mkdtemp(join(tmpdir(), 'balie-month-'))
const demo = await startDemo({
  folder,
  stations: ['welcome', 'counter-1'],
  assets: builtRenderer,
  version: '0.0.0-month',
})
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-renderer-backgrounding'],
})
try {
  const report = await dayAlone({
    demo,
    loaded: await loadMonth(demo, Number(values.loaded)),
    visits,
    ends: Math.min(100, Math.ceil(visits / 4)),
    open: async (station) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-BE' })
      const page = await context.newPage()
      await page.goto(demo.screens[station]?.url ?? '')
      return page
    },
    onProgress: (words) => void process.stderr.write(`${words}\n`),
  })
  const ok = report.lost.length === 0 && Math.max(report.ticket.ratio, report.call.ratio) <= slowest
  process.stdout.write(
    `${JSON.stringify({ ok, ...report, lost: report.lost.length, first: report.lost.slice(0, 5) })}\n`,
  )
  process.exitCode = ok ? 0 : 1
} finally {
  await browser.close()
  await demo.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
