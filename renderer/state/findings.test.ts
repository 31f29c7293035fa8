import { randomUUID } from 'node:crypto'
import { BehaviorSubject, NEVER } from 'rxjs'
import { expect, it, onTestFinished } from 'vitest'
import { type LedgerRecord, sharedRecordId, sharedRecordRange } from '#domain/ledger/record.ts'
import { atMinute } from '#domain/visit/builders.ts'
import type { Connection, StationDescription } from '#preload/contract.ts'
import type { DrillState } from '#preload/drill.ts'
import type { RelayState } from '#preload/relay.ts'
import { refusedRecord } from '#sync/ledger/ofStation.ts'
import { foundRange, readFound } from '#sync/replica/ledgerRows.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { eventually } from '#tests/support/eventually.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { findingsOf } from './findings.ts'
import { attendWith } from './ledger.ts'
import { kept } from './recording.ts'

const minute = 60_000

const openOne = async (): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `findings-${randomUUID()}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}

const sharedIn = async (replica: Replica): Promise<LedgerRecord[]> =>
  (await replica.settings.find({ selector: { id: sharedRecordRange } }).exec()).flatMap((document) => {
    const one = document.toMutableJSON()
    return one.type === 'record' && one.data.found !== undefined ? [one.data.found] : []
  })
const ownIn = async (replica: Replica): Promise<LedgerRecord[]> =>
  (await replica.ledger.find({ selector: { id: foundRange } }).exec()).flatMap((row) => readFound(row.toMutableJSON()))

const openFindings = async (station: Partial<StationDescription> = {}) => {
  const replica = await openOne()
  const clock = { now: atMinute(0) }
  const online: Connection = { state: 'online', since: 0, skewMs: 0 }
  const connection$ = new BehaviorSubject(online)
  const told: string[] = []
  const findings = findingsOf({
    replica,
    station: { station: 'k1', screen: 'counter', problems: [], ...station },
    found$: NEVER,
    line: { connection$, present: () => connection$.value },
    now: () => clock.now,
    steady: () => 0,
    report: (event) => void told.push(event),
  })
  const compare = (skewMs: number, stay = 'one'): void =>
    connection$.next({ ...online, skewMs, server: { name: 'server', kind: 'centre', place: 1, of: 2, stay } })
  return { replica, findings, clock, compare, told }
}

it('what was mended at start and a clock that was set back before are kept for the site; a setting that is wrong is not', async () => {
  const { replica } = await openFindings({
    problems: [
      { code: 'journalDamaged', file: 'journal/1.damaged' },
      { code: 'overrideWrong', file: '--set x' },
    ],
    setBack: { lastAt: atMinute(60), ms: 60 * minute },
  })
  await eventually(async () => (await sharedIn(replica)).length).toBe(2)
  expect(await sharedIn(replica)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'repair', station: 'k1', facts: { part: 'journal', file: 'journal/1.damaged' } }),
      expect.objectContaining({ kind: 'clockJump', at: atMinute(60), facts: { ms: -60 * minute } }),
    ]),
  )
})

it('a display, which may not write to the site’s database, keeps what it finds to itself', async () => {
  const { replica, findings, told } = await openFindings({ screen: 'display' })
  findings.onProblem('deletedAtServer', { id: 'site:gm', outcome: 'accepted' })
  await eventually(() => ownIn(replica)).toMatchObject([{ kind: 'deletedAtServer', document: 'site:gm' }])
  expect(await sharedIn(replica)).toEqual([])
  expect(told).toEqual(['deletedAtServer'])
})

it('a clock that is set back while people work is told once, and that it is wrong now; another server’s clock is no jump', async () => {
  const { replica, findings, clock, compare } = await openFindings()
  compare(0)
  findings.watchClock()
  compare(90 * minute, 'two')
  compare(90 * minute + 20, 'two')
  compare(0, 'three')
  clock.now -= 20 * minute
  compare(20 * minute, 'three')
  await eventually(async () => (await sharedIn(replica)).map(({ kind, facts }) => ({ kind, facts }))).toEqual([
    { kind: 'clockJump', facts: { ms: -20 * minute } },
    { kind: 'skew', facts: { ms: 90 * minute } },
  ])
})

it('who saw to a record is in main’s journal and in the replica before the screen says so', async () => {
  const replica = await openOne()
  const { url, browser } = await openHost()
  const bridge = bridgeTo(url, await browser.cookieFor())
  const attend = attendWith({ replica, bridge, by: () => 'staff:jan' })
  const record = refusedRecord({ document: 'staff:an', reason: 'tooLarge', at: 1 }, 'k1')
  expect(await attend(record)).toEqual({ ok: true, value: record.id })
  const id = sharedRecordId(record.id)
  const edits = kept(await bridge.call.unconfirmedEdits({}))
  expect(edits).toMatchObject([{ document: { id, data: { attended: { by: 'staff:jan' } } } }])
  expect((await replica.settings.findOne(id).exec())?.toMutableJSON().data).toEqual(edits[0]?.document.data)
})

it('when it served its building and when it practised are kept once each, told before or meanwhile', async () => {
  const { replica, findings } = await openFindings()
  const heard: { relay?: (state: RelayState) => void; drill?: (state: DrillState) => void } = {}
  const relay = { serving: false, stations: [], refused: [] }
  const last = { since: atMinute(1), until: atMinute(31), by: 'staff:jan' }
  const drill = { ...last, scope: 'building' as const }
  findings.watchBuilding({
    call: {
      relayState: () => Promise.resolve({ ok: true, value: { ...relay, last } }),
      drillState: () => Promise.resolve({ ok: true, value: {} }),
    },
    on: {
      relayChanged: (listener) => {
        heard.relay = listener
        return () => undefined
      },
      drillChanged: (listener) => {
        heard.drill = listener
        return () => undefined
      },
    },
  })
  await eventually(() => sharedIn(replica)).toMatchObject([{ kind: 'buildingServed', at: last.since }])
  heard.relay?.({ ...relay, last })
  heard.drill?.({ running: drill })
  heard.drill?.({ last: drill })
  heard.drill?.({ last: drill })
  const facts = { ms: 30 * minute, by: 'staff:jan' }
  await eventually(() => sharedIn(replica)).toEqual([
    expect.objectContaining({ kind: 'buildingServed', station: 'k1', facts }),
    expect.objectContaining({ kind: 'drilled', station: 'k1', facts: { ...facts, scope: 'building' } }),
  ])
})
