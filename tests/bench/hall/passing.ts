import { type Page, expect } from '@playwright/test'
import type { Demo } from '#build/start/demo.ts'
import { demoSite } from '#build/demo/site.ts'
import type { Envelope } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { dayOf } from '#domain/time/day.ts'
import { readLabel, visitId } from '#domain/visit/label.ts'
import { type VisitDocument, visitDocument } from '#domain/visit/visit.ts'
import { byTouch, press, takeNumber } from '#tests/e2e/kiosk.ts'
import { logAt, putDocuments } from '../bareHttp.ts'
import { finishedVisit, served } from '../visits.ts'
import { type OtherStation, upTo } from './normalDay.ts'

type Hall = { demo: Demo; other: OtherStation; kiosk: Page; display: Page }

const patience = { timeout: 120_000 }
/** A visit is served so quickly that nothing of it lies far ahead. */
const serveMs = 1_500

/**
 * Visitors who took their number elsewhere come to the hall, are called there, and have been served: as other stations write it,
 * and each step only once the display has come to the one before.
 */
export const passBy = async (
  { demo: { admin }, other, display }: Omit<Hall, 'kiosk'>,
  numbers: readonly { queue: string; number: number }[],
): Promise<void> => {
  const now = Date.now()
  const visits = numbers.map((number, index) => finishedVisit({ ...number, ms: now + index, waitMs: 1, serveMs }))
  const [database = ''] = visits.flatMap(({ id }) => databaseOfDay(id) ?? [])
  let revisions: ReadonlyMap<string, string> = new Map()
  const write = async (versions: readonly VisitDocument[]): Promise<void> => {
    const documents = versions.map((visit) => ({ ...other.sign(visit), _rev: revisions.get(visit.id) }))
    revisions = await putDocuments(admin, database, documents)
    expect(revisions.size).toBe(documents.length)
  }
  await write(visits.map((visit) => upTo(visit, 'issued')))
  await write(visits.map((visit) => upTo(visit, 'called')))
  const [last = ''] = visits.slice(-1).map(({ id }) => id.split('-').at(-1) ?? '')
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(last, patience)
  await write(visits)
}

/** Somebody takes a number at the kiosk, is called by another station, and has been served. */
export const pressAndPass = async ({ demo: { admin }, other, kiosk, display }: Hall): Promise<void> => {
  const label = await takeNumber(kiosk, byTouch)
  const ticket = readLabel(label)
  if (ticket === undefined) throw new Error(`${label} is no number.`)
  const id = visitId({ site: demoSite, day: dayOf(Date.now()), ...ticket })
  const database = databaseOfDay(id) ?? ''
  await press(kiosk, 'Klaar', byTouch)
  // As long as the kiosk writes to it itself, its revision changes.
  const add = (entries: readonly Envelope[], after: string): Promise<void> =>
    expect(async () => {
      const { _rev, log = [] } = (await logAt(admin, database, id)) ?? {}
      expect(log.at(-1)?.type).toBe(after)
      const visit = other.sign(visitDocument(id, [...log, ...entries]))
      expect((await putDocuments(admin, database, [{ ...visit, _rev }])).size).toBe(1)
    }).toPass(patience)
  const [called, ...rest] = served(id, { calledAt: Date.now(), serveMs })
  await add(called === undefined ? [] : [called], 'issued')
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(label, patience)
  await add(rest, 'called')
}
