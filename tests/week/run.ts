import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildRenderer } from '#build/start/renderer.ts'
import { launchOptions } from './launch.ts'
import { liveThrough } from './week.ts'

/**
 * `npm run week -- [--days N] [--seed S] [--keep]`: a kiosk, a display and a counter live through days in accelerated time,
 * while people come, and the central database, lines, paper and main processes go and come back. One line of JSON says what
 * came of it; the exit code is 1 when a screen showed what was not so, a number is lost, something failed that nobody had
 * provoked, or memory grew from day to day. `--keep` leaves the folder of the stations for a look.
 */
const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '7' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    keep: { type: 'boolean', default: false },
  },
})
const [days, seed] = [Number(values.days), Number(values.seed)]

await buildRenderer()
const folder = await mkdtemp(join(tmpdir(), 'balie-week-'))
const began = performance.now()
try {
  const { faults, lost, ...rest } = await liveThrough({
    folder,
    days,
    endsAt: '09:30',
    seed,
    pace: { fineMinutes: 1, nightMs: 1_800_000 },
    launch: launchOptions(),
    // A killed station's port must not go to another municipality that starts meanwhile.
    portsUp: 10_000 + randomInt(10_000),
    onProgress: (words) => void process.stderr.write(`${words}\n`),
  })
  const ok = faults.length === 0 && lost.length === 0
  const seconds = Math.round((performance.now() - began) / 1_000)
  process.stdout.write(`${JSON.stringify({ ok, days, seed, seconds, ...rest, faults, lost })}\n`)
  process.exitCode = ok ? 0 : 1
} finally {
  if (values.keep) process.stderr.write(`The stations' files are in ${folder}\n`)
  else await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
