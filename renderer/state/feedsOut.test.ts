import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { appointmentEntry, booked, planAt, testAppointment, testAppointmentDay } from '#domain/appointment/builders.ts'
import { momentOf } from '#domain/time/day.ts'
import { logDocument } from '#sync/merge/kinds.ts'
import { openReplica } from '#sync/replica/open.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { testSite } from '../visit/builders.ts'
import { giveFeeds } from './feedsOut.ts'

it('the agendas of a station lie as calendar files where its configuration says', async () => {
  const folder = await temporaryFolder()
  const { url, browser } = await openHost({ feedsFolder: folder })
  const bridge = bridgeTo(url, await browser.cookieFor())
  const { storage } = newStorage()
  const replica = await openReplica({ name: `balie-${crypto.randomUUID()}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const entry = appointmentEntry(booked(planAt('09:00', '09:30', ['staff:an', 'room:quiet'])), { minute: 0 })
  await replica.visits.insert(logDocument(testAppointment, [entry]))
  const board = () => ({
    ...{ site: testSite, products: [] },
    staff: [{ id: 'staff:an', name: 'An D.', roles: [], skills: [], languages: [] }],
  })
  const now = () => momentOf(testAppointmentDay, '08:00')
  await giveFeeds({ replica, bridge, site: 'gm', board, now })
  const files = await readdir(folder)
  expect(files).toEqual(expect.arrayContaining(['staff-an.agenda.ics', 'room-quiet.agenda.ics']))
  expect(files).toHaveLength(2 + testSite.counters.length)
  const text = await readFile(join(folder, 'staff-an.agenda.ics'), 'utf8')
  expect(text).toContain('SUMMARY:passport')
  expect(text).not.toContain('An D.')
})
