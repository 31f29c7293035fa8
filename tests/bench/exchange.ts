import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { databaseOfDay } from '#domain/site/databases.ts'
import { bareFeed, documentBytes } from './bareHttp.ts'
import type { Traffic } from './countingProxy.ts'
import { openStationPage } from './firstSync.ts'
import { benchListeners } from './listeners.ts'
import { type Figure, figure, singleFigure } from './statistics.ts'
import { type Town, openTown } from './town.ts'
import { waitingVisits } from './visits.ts'

const rounds = 100
const pauseMs = 100
const changes = 100
/** Five changes a second are a busy day at fifty counters. */
const betweenMs = 200
/** After so many ms a station has proven to the server what it had exchanged. */
const settleMs = 12_000

/** What one change costs: how soon another station has it, and what travels for it. */
export const benchExchange = async (browser: Browser, assets: string): Promise<Figure[]> => {
  const town = await openTown({ stations: ['welcome', 'counter-1'], countedStations: ['counter-2'], assets })
  try {
    const visits = waitingVisits(rounds, Date.now(), 201)
    await town.write(visits)
    const ids = visits.map(({ id }) => id)
    const writer = await openSynced(browser, town, 'welcome')
    const propagated = await propagation(writer, await openSynced(browser, town, 'counter-1'), ids)
    const feed = await bareFeed(town.admin, rounds)
    const propagationFigure = figure({
      name: 'propagation: a write at one station until it is in the replica of another',
      samples: propagated,
      baseline: 'bare HTTP: write to row on a feed',
      baselineSamples: feed,
    })
    return [
      propagationFigure,
      ...(await traffic(browser, town, { writer, ids })),
      ...(await benchListeners(town, feed)),
    ]
  } finally {
    await town.stop()
  }
}

/** A station's page in a browser profile of its own, that has everything the server has. */
const openSynced = async (browser: Browser, town: Town, station: string): Promise<Page> => {
  const page = await openStationPage(await browser.newContext(), town.station(station))
  await page.evaluate(() => globalThis.benchSync())
  return page
}

const propagation = async (writer: Page, reader: Page, ids: readonly string[]): Promise<number[]> => {
  const samples: number[] = []
  for (const id of ids) {
    const startedAt = await writer.evaluate((one) => globalThis.benchWrite(one), id)
    samples.push((await seenAfter(reader, id, startedAt)) - startedAt)
    await sleep(pauseMs)
  }
  return samples
}

/** When a page's replica had what was written at `startedAt`, in ms since 1970. */
const seenAfter = async (reader: Page, id: string, startedAt: number): Promise<number> => {
  const seen = await reader.waitForFunction(
    ([one, after]) => {
      const at = globalThis.benchSeenAt[one] ?? 0
      return at > after ? at : undefined
    },
    [id, startedAt] as const,
  )
  return (await seen.jsonValue()) ?? Number.NaN
}

/** What one station and the server exchange for each change of others, and for each of its own. */
const traffic = async (
  browser: Browser,
  town: Town,
  { writer, ids }: { writer: Page; ids: readonly string[] },
): Promise<Figure[]> => {
  const station = await openSynced(browser, town, 'counter-2')
  const during = async (work: () => Promise<void>): Promise<Traffic> => {
    await sleep(settleMs)
    const before = town.counted.traffic()
    await work()
    await sleep(settleMs)
    const after = town.counted.traffic()
    return { requests: after.requests - before.requests, bytes: after.bytes - before.bytes }
  }
  const write = async (page: Page): Promise<void> => {
    for (let change = 0; change < changes; change++) {
      const id = ids[change % ids.length] ?? ''
      const startedAt = await page.evaluate((one) => globalThis.benchWrite(one), id)
      if (change === changes - 1) await seenAfter(station, id, startedAt)
      await sleep(betweenMs)
    }
  }
  const received = await during(() => write(writer))
  const made = await during(async () => {
    await write(station)
    await station.waitForFunction(() => globalThis.benchIsSent())
  })
  const id = ids[0] ?? ''
  const bytes = await documentBytes(town.admin, databaseOfDay(id) ?? '', id)
  const perChange = (name: string, { requests, bytes: all }: Traffic): Figure[] => [
    singleFigure({
      name: `requests for each ${name}`,
      unit: 'requests',
      value: requests / changes,
      baseline: 'one request',
      baselineValue: 1,
    }),
    singleFigure({
      name: `bytes for each ${name}`,
      unit: 'bytes',
      value: all / changes,
      baseline: 'the visit as JSON',
      baselineValue: bytes,
    }),
  ]
  return [...perChange('change received', received), ...perChange('change made', made)]
}
