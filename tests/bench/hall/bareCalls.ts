import { join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { startProgram } from '#build/start/process.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { authorizationOf, putDocuments } from '../bareHttp.ts'
import { present } from '../cardInPage.ts'
import { waitingVisits } from '../visits.ts'
import { installHallClocks, watchFor } from './clocks.ts'
import type { Rounds } from './size.ts'

const project = resolve(import.meta.dirname, '../../..')
const firstNumber = 92_101

/** Starts a server of nothing but an empty page, which reaches the central database where one is given. */
export const startEmptyPage = (admin?: CentralAdmin) =>
  startProgram({
    script: join(import.meta.dirname, 'emptyPage.ts'),
    args: [],
    env: admin === undefined ? {} : { BALIE_SERVER: admin.url, BALIE_AUTHORIZATION: authorizationOf(admin) },
    folder: project,
  })

/**
 * A document is written over HTTP, comes as a row on a feed that an empty page follows, and the page paints its number, with
 * nothing of Balie's between but the same server: ms of each.
 */
export const bareCalls = async (browser: Browser, admin: CentralAdmin, rounds: Rounds): Promise<number[]> => {
  const server = await startEmptyPage(admin)
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await installHallClocks(page)
  await page.goto(server.url)
  const visits = waitingVisits(rounds.warmUp + rounds.measured, Date.now(), firstNumber)
  const database = databaseOfDay(visits[0]?.id ?? '') ?? ''
  await page.evaluate(async (name) => {
    const response = await fetch(`/server/${name}/_changes?feed=continuous&since=now&heartbeat=5000`)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const read = async (): Promise<void> => {
      for (let text = ''; ;) {
        const { value, done } = (await reader?.read()) ?? { done: true }
        if (done) return
        text += value
        const lines = text.split('\n')
        text = lines.pop() ?? ''
        const [number] = lines.flatMap((line) => /-([A-Z]\d+)"/.exec(line)?.[1] ?? []).slice(-1)
        if (number !== undefined) document.querySelector('p')?.replaceChildren(number)
      }
    }
    void read()
  }, database)
  const samples: number[] = []
  for (const [index, visit] of visits.entries()) {
    const painted = await watchFor(page, { selector: 'p', pattern: `^${visit.id.split('-').at(-1) ?? ''}$` })
    const start = present()
    const written = putDocuments(admin, database, [visit])
    const at = await painted()
    await written
    if (index >= rounds.warmUp) samples.push(at - start)
  }
  await context.close()
  await server.stop()
  return samples
}
