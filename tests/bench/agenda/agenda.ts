import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { approveKeys } from '#build/demo/keys.ts'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { addDays, dayOf } from '#domain/time/day.ts'
import { mondayOf } from '#domain/time/week.ts'
import { passingSigner } from '#main/signing/signer.ts'
import { signIn } from '#tests/e2e/desk.ts'
import { putDocuments } from '../bareHttp.ts'
import { quiet, replicaHolds } from '../settled.ts'
import { type Figure, figure } from '../statistics.ts'
import { barePainted, shownAfter } from './shown.ts'
import { agendas, fullWeek, ofWeek } from './fullWeeks.ts'

const rounds = 30
const warmUp = 4
const restMs = 1_500
const patience = { timeout: 240_000 }

/** From the key to a full week of everybody painted, beside as many bare boxes in the same page. */
export const benchAgenda = async (browser: Browser): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const demo = await startDemo({ folder, stations: ['welcome'], assets: builtRenderer, version: 'bench' })
  try {
    await fillTwoWeeks(demo)
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-BE' })).newPage()
    await page.goto(demo.screens['welcome']?.url ?? '')
    await signIn(page, 'An')
    await replicaHolds(page, 2 * ofWeek)
    await quiet(page)
    await page.keyboard.press('Alt+d')
    await page.getByRole('group', { name: 'Agenda' }).waitFor(patience)
    await page.keyboard.press('Alt+2')
    await page.keyboard.press('PageDown')
    await shown(page, 'Burger')
    const weeks = await measured(page, () => shownAfter(page, { until: 'boxes', count: ofWeek }))
    const named = await measured(page, () => shownAfter(page, { until: 'names', count: ofWeek }))
    const monday = addDays(mondayOf(dayOf(Date.now())), 7)
    const jumped = await measured(page, async () => {
      await shownAfter(page, { until: 'boxes', count: 0, day: addDays(monday, 70) })
      await page.waitForTimeout(restMs)
      return shownAfter(page, { until: 'boxes', count: ofWeek, day: monday })
    })
    const bare = await measured(page, () => barePainted(page, ofWeek))
    const baseline = `${String(ofWeek)} bare buttons of a line of text, put into the same page and painted`
    const name = `week of ${String(agendas.length)} agendas, ${String(ofWeek)} appointments: key to painted`
    return [
      figure({ name, samples: weeks, baseline, baselineSamples: bare }),
      figure({ name: `${name}, the names of the citizens too`, samples: named, baseline, baselineSamples: bare }),
      figure({ name: `${name}, from ten weeks away`, samples: jumped, baseline, baselineSamples: bare }),
    ]
  } finally {
    await demo.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The two weeks after this one. */
const fillTwoWeeks = async ({ admin }: Demo): Promise<void> => {
  const [signer, now] = [passingSigner(), Date.now()]
  await approveKeys(admin, [{ station: 'kiosk', ...signer.key }], now)
  const monday = mondayOf(dayOf(now))
  for (const ahead of [7, 14]) {
    for (const { database, documents } of fullWeek(addDays(monday, ahead), { signer, now })) {
      await putDocuments(admin, database, documents)
    }
  }
}

const shown = async (page: Page, text: string): Promise<void> => {
  await page
    .locator('[data-appointment]', { hasText: text })
    .last()
    .waitFor({ ...patience, state: 'attached' })
  await quiet(page)
}

/** With a rest after each, in which what is read ahead is read. */
const measured = async (page: Page, round: () => Promise<number>): Promise<number[]> => {
  const samples: number[] = []
  for (let at = -warmUp; at < rounds; at += 1) {
    const ms = await round()
    if (at >= 0) samples.push(ms)
    await page.waitForTimeout(restMs)
  }
  return samples
}
