import { describe, expect, it, onTestFinished } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import { atMinute, entry } from '#domain/visit/builders.ts'
import { saveLog } from '#sync/replica/changeLog.ts'
import { logDocument } from '#sync/merge/kinds.ts'
import { openVerifiedReplica } from '#sync/replica/openVerified.ts'
import { signingStation } from '#tests/support/approved.ts'
import { eventually } from '#tests/support/eventually.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { testSite } from '../visit/builders.ts'
import { type LogsOfDay, dayLogsOf, lostIn, storedAs } from './dayLogs.ts'
import { untilStoredWith } from './untilStored.ts'

const id = 'visit:gm-2026-11-23-A101'
const registered = entry('registered', { minute: 0 })
const issued = entry('issued', { minute: 0.1 })
const left = entry('left', { minute: 9 })

let opened = 0
const open = async (now = atMinute(10)) => {
  const { storage } = newStorage()
  const place = { name: `logs-${++opened}`, key: 'a key of sixteen letters', storage }
  const { replica, verification } = await openVerifiedReplica({ ...place, site: 'gm', now: () => now })
  const untilStored = untilStoredWith(deafBridge)
  const logs = dayLogsOf({ replica, now: () => now, isApart: verification.isApart, untilStored })
  const told: LogsOfDay[] = []
  const following = logs.logs$.subscribe((present) => told.push(present))
  onTestFinished(async () => {
    following.unsubscribe()
    verification.close()
    await replica.close()
  })
  await eventually(() => told.length).toBeGreaterThan(0)
  return { replica, verification, logs, told }
}
const deafBridge = { call: { report: () => Promise.resolve({ ok: true as const, value: {} }) } }
const entriesOf = (documents: readonly { log: readonly Envelope[] }[] | undefined): string[] =>
  (documents ?? []).flatMap(({ log }) => log.map((one) => one.id))

it('what main has on disk is shown before the replica holds it, and is the log that the next action reads', async () => {
  const { replica, logs, told } = await open()
  logs.show([{ id, log: [registered, issued] }])
  expect(entriesOf(told.at(-1)?.open)).toEqual([registered.id, issued.id])
  expect(entriesOf([{ log: await logs.logOf(id) }])).toEqual([registered.id, issued.id])
  expect(await replica.visits.findOne(id).exec()).toBeNull()
})

it('nothing changes on the screen when the replica has caught up', async () => {
  const { replica, logs, told } = await open()
  logs.show([{ id, log: [registered, issued] }])
  await saveLog(replica, { document: id, entries: [registered, issued] })
  await eventually(() => told.at(-1)?.open[0]?.log.length).toBe(2)
  for (const { open } of told.slice(1)) expect(entriesOf(open)).toEqual([registered.id, issued.id])
})

it('an older answer of the replica takes nothing back, and what only the replica has is joined', async () => {
  const { replica, logs, told } = await open()
  await saveLog(replica, { document: id, entries: [registered] })
  await eventually(() => entriesOf(told.at(-1)?.open)).toEqual([registered.id])
  logs.show([{ id, log: [registered, left] }])
  expect(entriesOf(told.at(-1)?.open)).toEqual([])
  expect(entriesOf(told.at(-1)?.closed)).toEqual([registered.id, left.id])
  await saveLog(replica, { document: id, entries: [issued] })
  await eventually(() => entriesOf(told.at(-1)?.closed)).toEqual([registered.id, issued.id, left.id])
})

it('the same again, or less than is known, tells nobody anything', async () => {
  const { logs, told } = await open()
  logs.show([{ id, log: [registered, issued] }])
  const before = told.length
  logs.show([{ id, log: [registered, issued] }])
  logs.show([{ id, log: [registered] }])
  expect(told).toHaveLength(before)
})

it('another day’s logs are read from the replica alone', async () => {
  const { replica, logs, told } = await open()
  const yesterday = 'visit:gm-2026-11-22-A101'
  logs.show([{ id: yesterday, log: [registered] }])
  expect(told.at(-1)?.open).toEqual([])
  expect(await logs.logOf(yesterday)).toEqual([])
  await replica.visits.bulkInsert([logDocument(yesterday, [registered])])
  expect(entriesOf([{ log: await logs.logOf(yesterday) }])).toEqual([registered.id])
})

it('a visit that one answer has open and the other closed is there once, as it is by now', () => {
  const before = logDocument(id, [registered, issued])
  const after = logDocument(id, [registered, issued, left])
  expect(
    storedAs({ day: '2026-11-23', open: [before], closed: [after], contacts: [], appointments: [] }),
  ).toMatchObject({
    open: [],
    closed: [after],
  })
  const returned = logDocument(id, [...after.log, entry('returned', { minute: 10 })])
  expect(
    storedAs({ day: '2026-11-23', open: [returned], closed: [after], contacts: [], appointments: [] }),
  ).toMatchObject({
    open: [returned],
    closed: [],
  })
})

it('an older version that was written over a newer one is never shown, and the replica is given the newer one back', async () => {
  const { replica, told } = await open()
  await saveLog(replica, { document: id, entries: [registered, issued, left] })
  await eventually(() => entriesOf(told.at(-1)?.closed)).toHaveLength(3)
  const before = told.length
  const present = await replica.visits.findOne(id).exec(true)
  // As the replication does with a row of the feed that comes after a newer version was accepted.
  await present.incrementalModify((content) => ({ ...content, ...logDocument(id, [registered, issued]) }))
  await eventually(async () => entriesOf([await replica.visits.findOne(id).exec(true)])).toHaveLength(3)
  for (const { open: waiting } of told.slice(before)) expect(entriesOf(waiting)).toEqual([])
})

it('a log that grew, and one that went from the lists, are not lost', () => {
  const before = storedAs({
    day: '2026-11-23',
    open: [logDocument(id, [registered])],
    closed: [],
    contacts: [],
    appointments: [],
  })
  const grown = storedAs({
    day: '2026-11-23',
    open: [logDocument(id, [registered, issued])],
    closed: [],
    contacts: [],
    appointments: [],
  })
  const never = (): boolean => false
  expect(lostIn(grown, before, never)).toEqual([])
  expect(
    lostIn(storedAs({ day: '2026-11-23', open: [], closed: [], contacts: [], appointments: [] }), before, never),
  ).toEqual([])
  expect(lostIn(before, grown, never)).toMatchObject([{ id, log: [registered, issued] }])
  expect(lostIn(before, grown, (_, one) => one.id === issued.id)).toEqual([])
})

describe('an entry that turns out to be forged', () => {
  const k2 = signingStation('k2')
  const forged = { ...k2.sign(id, entry('left', { minute: 9, station: 'k2' })), by: 'staff:bilal' }
  const data = { ...testSite, keys: [k2.approved] }
  const approve = async ({ replica, verification }: Awaited<ReturnType<typeof open>>): Promise<void> => {
    await replica.settings.insert({ id: 'site:gm', type: 'site', data, stamps: {}, history: [] })
    await eventually(() => verification.keys$.value).toContain(k2.key.id)
  }
  const logIn = async ({ replica }: Awaited<ReturnType<typeof open>>): Promise<string[]> =>
    entriesOf([await replica.visits.findOne(id).exec(true)])

  it('leaves the screen and the replica for good, as nothing was lost', async () => {
    const opened = await open()
    const { replica, verification, told } = opened
    await saveLog(replica, { document: id, entries: [registered, forged] })
    await eventually(() => entriesOf(told.at(-1)?.closed)).toEqual([registered.id, forged.id])
    await approve(opened)
    await verification.recheck(id)
    await eventually(() => entriesOf(told.at(-1)?.open)).toEqual([registered.id])
    await saveLog(replica, { document: id, entries: [issued] })
    await eventually(() => entriesOf(told.at(-1)?.open)).toEqual([registered.id, issued.id])
    expect(await logIn(opened)).toEqual([registered.id, issued.id])
  })

  it('leaves the screen also when it was still on its way to the replica', async () => {
    const opened = await open()
    const { replica, verification, logs, told } = opened
    await saveLog(replica, { document: id, entries: [registered, forged] })
    await eventually(() => entriesOf(told.at(-1)?.closed)).toHaveLength(2)
    logs.show([{ id, log: [registered, issued, forged] }])
    await approve(opened)
    await verification.recheck(id)
    await eventually(() => entriesOf(told.at(-1)?.open)).toEqual([registered.id, issued.id])
    expect(entriesOf([{ log: await logs.logOf(id) }])).toEqual([registered.id, issued.id])
  })
})
