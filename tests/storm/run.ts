import { randomInt } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPages } from './ownPage.ts'
import { startProcess } from './ownProcess.ts'
import { stormServer } from './server.ts'
import { serverName } from './site.ts'
import { type StormReport, storm } from './storm.ts'

/**
 * `npm run storm -- [--seeds N] [--seed FIRST] [--stations N] [--edits N] [--browser]`: stations with real replicas edit 50
 * documents at once over lines that break all the time, and a judge compares what each made with what all of them and the
 * server hold. Against a relay, or against the server that COUCHDB_URL names. The last line is a report in JSON; the exit
 * code is 1 when anything was lost or is unequal, and then the whole verdict is in a file that is named.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    stations: { type: 'string', default: '5' },
    edits: { type: 'string', default: '2500' },
    browser: { type: 'boolean', default: false },
  },
})
const seeds = Array.from({ length: Number(values.seeds) }, (_, n) => Number(values.seed) + n * 1_000)
const stations = Number(values.stations)
const edits = Number(values.edits)

const started = performance.now()
const server = await stormServer()
const pages = values.browser ? await openPages() : undefined
const name = await serverName(server.admin)
const folder = await mkdtemp(join(tmpdir(), 'balie-storm-'))
const reports: StormReport[] = []
try {
  for (const seed of seeds) {
    const report = await storm({
      ...{ server, folder, seed, stations, edits, start: pages?.start ?? startProcess },
      ...{ troubles: 50, deaths: 2, paceMs: 50, patienceMs: 120_000 },
    })
    reports.push(report)
    const { lost, different, doubled, problems: _problems, ...rest } = report
    const found = { lost: lost.length, different: different.length, doubled: doubled.length }
    process.stderr.write(`${JSON.stringify({ ...rest, ...found })}\n`)
  }
} finally {
  await pages?.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

const sum = (of: (report: StormReport) => number): number => reports.reduce((total, report) => total + of(report), 0)
const summary = {
  server: name,
  stations: values.browser ? `${values.stations} pages of Chromium` : `${values.stations} processes`,
  seeds: seeds.length,
  firstSeed: seeds[0],
  documents: reports[0]?.documents,
  edits: edits * seeds.length,
  made: sum(({ made }) => made),
  cuts: sum(({ cuts }) => Object.values(cuts).reduce((a, b) => a + b)),
  brokenConnections: sum(({ brokenConnections }) => brokenConnections),
  lost: sum(({ lost }) => lost.length),
  different: sum(({ different }) => different.length),
  doubled: sum(({ doubled }) => doubled.length),
  refused: sum(({ refused }) => refused.length),
  unconfirmed: sum(({ unconfirmed }) => unconfirmed),
  longestSettledMs: Math.max(...reports.map(({ settledMs }) => settledMs)),
  seconds: Math.round((performance.now() - started) / 1_000),
}
const ok = summary.lost + summary.different + summary.doubled + summary.refused + summary.unconfirmed === 0
if (!ok) {
  const file = join(tmpdir(), `balie-storm-${String(Date.now())}.json`)
  await writeFile(file, JSON.stringify(reports, undefined, 2))
  process.stderr.write(`The whole verdict is in ${file}\n`)
}
process.stdout.write(`${JSON.stringify({ ok, ...summary })}\n`)
process.exit(ok ? 0 : 1)
