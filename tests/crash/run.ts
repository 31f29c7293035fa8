import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '#build/start/chromium.ts'
import { startDemo } from '#build/start/demo.ts'
import { buildRenderer, builtRenderer } from '#build/start/renderer.ts'
import { crashRounds } from './rounds.ts'

/**
 * `npm run crash -- --rounds N [--seed S] [--keep]`: people work at a welcome desk and at a counter while the processes
 * below their screens are killed at random moments. One line of JSON says what came of it; the exit code is 1 when a
 * confirmed action is missing or a number was given twice. `--keep` leaves the folder of the stations for a look.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    keep: { type: 'boolean', default: false },
  },
})

const executable = findChromium()
if (executable === undefined) throw new Error('There is no Chromium on this machine; set CHROMIUM to its path.')
await buildRenderer()
const folder = await mkdtemp(join(tmpdir(), 'balie-crash-'))
const demo = await startDemo({
  folder,
  stations: ['welcome', 'counter-1'],
  assets: builtRenderer,
  version: '0.0.0-crash',
  // A killed station's port must not go to another municipality that starts meanwhile.
  portsUp: 10_000 + randomInt(10_000),
})
const report = await crashRounds({
  demo,
  folder,
  executable,
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  onProgress: (words) => void process.stderr.write(`${words}\n`),
}).finally(async () => {
  await demo.stop()
  if (values.keep) process.stderr.write(`The stations' files are in ${folder}\n`)
  else await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
process.stdout.write(`${JSON.stringify(report)}\n`)
process.exit(report.ok ? 0 : 1)
