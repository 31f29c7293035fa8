import { randomInt } from 'node:crypto'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { startProcess } from './ownProcess.ts'
import { stormServer } from './server.ts'
import { storm } from './storm.ts'

const seed = Number(process.env['SEED'] ?? randomInt(1_000_000))

it(`five stations edit the same documents over lines that break, while the server is killed: all end equal, nothing is lost (SEED=${seed})`, async () => {
  const server = await stormServer()
  onTestFinished(server.stop)
  const report = await storm({
    ...{ server, start: startProcess, folder: await temporaryFolder(), seed },
    ...{ stations: 5, edits: 200, troubles: 15, deaths: 1, paceMs: 40, patienceMs: 60_000 },
  })
  expect(report.made).toBeGreaterThan(150)
  expect(report.brokenConnections).toBeGreaterThan(0)
  expect(report).toMatchObject({ lost: [], different: [], doubled: [], refused: [], unconfirmed: 0 })
}, 120_000)
