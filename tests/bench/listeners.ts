import { setTimeout as sleep } from 'node:timers/promises'
import { databaseOfDay } from '#domain/site/databases.ts'
import { centralClient } from '#main/central/client.ts'
import { watchLine } from '#main/central/connection.ts'
import { followChanges } from '#main/central/feeds.ts'
import { lastSequence, putDocuments } from './bareHttp.ts'
import { cpuSeconds } from './processMemory.ts'
import { type Figure, figure, singleFigure } from './statistics.ts'
import type { Town } from './town.ts'
import { waitingVisits } from './visits.ts'

const listeners = 50
const writes = 100
const betweenMs = 200

/** Fifty stations' feeds on one database, into which five visits a second are written. `feed` is what one bare feed takes. */
export const benchListeners = async (town: Town, feed: readonly number[]): Promise<Figure[]> => {
  const { admin, counted, centralPid } = town
  const visits = waitingVisits(writes, Date.now(), 95_101)
  const database = databaseOfDay(visits[0]?.id ?? '') ?? ''
  const since = await lastSequence(admin, database)
  const writtenAt = new Map<string, number>()
  const samples: number[] = []
  const abort = new AbortController()
  const lines = Array.from({ length: listeners }, () =>
    watchLine(centralClient({ url: counted.url, user: admin.name, password: admin.password }), Date.now),
  )
  const feeds = lines.map((line) =>
    followChanges({
      ...{ line, database, since, signal: abort.signal },
      onBatch: ({ rows }) => {
        for (const { id } of rows) samples.push(performance.now() - (writtenAt.get(id) ?? Number.NaN))
      },
      onProblem: (problem) => {
        throw new Error(`A feed ended: ${problem}.`)
      },
    }),
  )
  await sleep(2_000)

  const before = { ...counted.traffic(), cpu: await cpuSeconds(centralPid), at: performance.now() }
  for (const visit of visits) {
    writtenAt.set(visit.id, performance.now())
    await putDocuments(admin, database, [visit])
    await sleep(Math.max(0, betweenMs - (performance.now() - (writtenAt.get(visit.id) ?? 0))))
  }
  while (samples.length < listeners * writes) await sleep(10)
  const seconds = (performance.now() - before.at) / 1_000
  const after = { ...counted.traffic(), cpu: await cpuSeconds(centralPid) }
  abort.abort()
  for (const line of lines) line.close()
  await Promise.all(feeds)

  const name = `${String(listeners)} listeners, 5 writes a second`
  const rowBytes = JSON.stringify(visits[0]).length
  const cpu = after.cpu === undefined || before.cpu === undefined ? undefined : (after.cpu - before.cpu) / seconds
  return [
    figure({
      name: `${name}: write to row`,
      samples,
      baseline: 'bare HTTP: write to row on a feed',
      baselineSamples: feed,
    }),
    ...(cpu === undefined
      ? []
      : [
          singleFigure({
            name: `${name}: processor of the server`,
            unit: 'cores',
            value: cpu,
            baseline: 'one core',
            baselineValue: 1,
          }),
        ]),
    singleFigure({
      name: `${name}: requests of all listeners, their feeds included`,
      unit: 'requests',
      value: listeners + after.requests - before.requests,
      baseline: 'one feed each',
      baselineValue: listeners,
    }),
    singleFigure({
      name: `${name}: bytes to each listener for a write`,
      unit: 'bytes',
      value: (after.bytes - before.bytes) / listeners / writes,
      baseline: 'the visit as JSON',
      baselineValue: rowBytes,
    }),
  ]
}
