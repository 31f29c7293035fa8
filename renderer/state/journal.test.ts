import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BehaviorSubject } from 'rxjs'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { addDays, dayOf, momentOf, zone } from '#domain/time/day.ts'
import { entry } from '#domain/visit/builders.ts'
import { readVisitId, visitId } from '#domain/visit/label.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Connection, Input } from '#preload/contract.ts'
import { logDocument } from '#sync/merge/kinds.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import type { CentralDatabase } from '#sync/replication/centralDatabase.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openCentral } from '#tests/support/central.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { eventually } from '#tests/support/eventually.ts'
import { openHost } from '#tests/support/host.ts'
import { type InStepParts, keepInStep, restoreKeptEntries } from './journal.ts'
import { kept } from './recording.ts'

const id = 'visit:gm-2026-11-23-A101'
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
const serverCall = { type: 'called', counter: '1', authority: 'server' } as const
const minute = 60_000

/** A station whose main process is there, and a replica that knows nothing of what it did. */
const openBoth = async (requestsFolder?: string): Promise<{ bridge: Bridge; replica: Replica }> => {
  const { url, browser } = await openHost({ ...(requestsFolder === undefined ? {} : { requestsFolder }) })
  const bridge = bridgeTo(url, await browser.cookieFor())
  const { storage } = newStorage()
  const replica = await openReplica({ name: `balie-${crypto.randomUUID()}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return { bridge, replica }
}

const append = async (bridge: Bridge, ...entries: Input<'appendToVisit'>['entries']) =>
  kept(await bridge.call.appendToVisit({ document: id, by: 'staff:an', entries }))
/** With the offset of Brussels. */
const momentInWords = (ms: number): string =>
  Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
const typesIn = async (replica: Replica): Promise<string[]> =>
  ((await replica.visits.findOne(id).exec())?.toMutableJSON().log ?? []).map(({ type }) => type)

const noServer = (): Pick<CentralDatabase, 'present'> => ({ present: () => Promise.reject(new Error('no server')) })
const later = (): number => Date.now() + minute
const never = (): boolean => false
const lineTo = (kind: 'centre' | 'relay'): InStepParts['line'] & { connection$: BehaviorSubject<Connection> } => {
  const server = { name: 'x', kind, place: 1, of: 1, stay: `a stay at the ${kind}` }
  const connection$ = new BehaviorSubject<Connection>({ state: 'online', since: 0, server })
  return { connection$, present: () => connection$.value }
}

describe('what only the journal has', () => {
  const line = lineTo('centre')

  it('comes into a replica that was wiped', async () => {
    const { bridge, replica } = await openBoth()
    await append(bridge, { type: 'presented', queue: 'A', number: 101 }, { type: 'issued', how: 'paper' })
    const parts = { replica, bridge, line, databaseNamed: noServer, isApart: never, now: Date.now }
    expect(await restoreKeptEntries(parts)).toBe(true)
    expect(await typesIn(replica)).toEqual(['presented', 'issued'])
    expect(await restoreKeptEntries(parts)).toBe(true)
    expect(await typesIn(replica)).toEqual(['presented', 'issued'])
  })

  it('is not brought back where it was judged not to count', async () => {
    const { bridge, replica } = await openBoth()
    await append(bridge, { type: 'presented', queue: 'A', number: 101 }, { type: 'issued', how: 'paper' })
    const isApart: InStepParts['isApart'] = (document, { type }) => document === id && type === 'issued'
    expect(await restoreKeptEntries({ replica, bridge, line, databaseNamed: noServer, isApart, now: Date.now })).toBe(
      true,
    )
    expect(await typesIn(replica)).toEqual(['presented'])
  })

  it('is withdrawn, once, when it is a call that the server never took', async () => {
    const { bridge, replica } = await openBoth()
    const central = await openCentral()
    const databaseNamed = (name: string) => central.databaseFor('admin', name)
    await append(bridge, serverCall)
    expect(await restoreKeptEntries({ replica, bridge, line, databaseNamed, isApart: never, now: later })).toBe(true)
    expect(await typesIn(replica)).toEqual(['called', 'withdrawn'])
    const { storage } = newStorage()
    const wiped = await openReplica({ name: 'balie-wiped', key: 'a key of sixteen letters', storage })
    onTestFinished(async () => {
      await wiped.close()
    })
    await restoreKeptEntries({ replica: wiped, bridge, line, databaseNamed: noServer, isApart: never, now: later })
    expect(await typesIn(wiped)).toEqual(['called', 'withdrawn'])
  })

  it('is left alone when it is a call that a relay of the building does not have: the centre may', async () => {
    const { bridge, replica } = await openBoth()
    const relay = await openCentral()
    const databaseNamed = (name: string) => relay.databaseFor('admin', name)
    const parts = { replica, bridge, line: lineTo('relay'), databaseNamed, isApart: never, now: later }
    const { entries } = await append(bridge, serverCall)
    expect(await restoreKeptEntries(parts)).toBe(false)
    expect(await typesIn(replica)).toEqual([])
    await relay.asAdmin('PUT', `/balie_gm_2026_11/${encodeURIComponent(id)}`, { ...logDocument(id, entries) })
    expect(await restoreKeptEntries(parts)).toBe(true)
    expect(await typesIn(replica)).toEqual(['called'])
  })

  it('stands when it is a call that the server took, though the window died before its replica had it', async () => {
    const { bridge, replica } = await openBoth()
    const central = await openCentral()
    const { entries } = await append(bridge, serverCall)
    await central.asAdmin('PUT', `/balie_gm_2026_11/${encodeURIComponent(id)}`, { ...logDocument(id, entries) })
    const databaseNamed = (name: string) => central.databaseFor('admin', name)
    expect(await restoreKeptEntries({ replica, bridge, line, databaseNamed, isApart: never, now: later })).toBe(true)
    expect(await typesIn(replica)).toEqual(['called'])
  })

  it('is left alone while nobody can say whether the server took its call', async () => {
    const { bridge, replica } = await openBoth()
    await append(bridge, serverCall)
    expect(
      await restoreKeptEntries({ replica, bridge, line, databaseNamed: noServer, isApart: never, now: later }),
    ).toBe(false)
    expect(await typesIn(replica)).toEqual([])
  })

  it('is left alone while another window may still be waiting for the answer to its call', async () => {
    const { bridge, replica } = await openBoth()
    await append(bridge, serverCall)
    expect(
      await restoreKeptEntries({ replica, bridge, line, databaseNamed: noServer, isApart: never, now: Date.now }),
    ).toBe(false)
    expect(await typesIn(replica)).toEqual([])
  })
})

describe('replica and journal', () => {
  const inStep = (parts: Pick<InStepParts, 'replica' | 'bridge'> & Partial<InStepParts>) => {
    const caughtUp$ = new BehaviorSubject(false)
    keepInStep({
      line: lineTo('centre'),
      databaseNamed: noServer,
      isApart: never,
      isOwed: never,
      site: 'gm',
      caughtUp$,
      now: Date.now,
      ...parts,
    })
    return caughtUp$
  }
  it(
    'have what another program put into a folder: main takes it, and tells the page',
    { timeout: 120_000 },
    async () => {
      const folder = await temporaryFolder()
      const { bridge, replica } = await openBoth(folder)
      inStep({ bridge, replica })
      const day = addDays(dayOf(Date.now()), 9)
      const at = (time: string): string => momentInWords(momentOf(day, time))
      const row = { products: ['passport'], from: at('10:00'), until: at('10:20'), name: 'Zoë', code: 'k7m2x9pd' }
      await writeFile(join(folder, 'web.json'), JSON.stringify([row]))
      await vi.waitFor(
        async () => {
          expect((await replica.settings.findOne('request:gm-k7m2x9pd').exec())?.type).toBe('request')
          expect((await replica.persons.findOne('requestName:gm-k7m2x9pd').exec())?.type).toBe('requestName')
        },
        { timeout: 100_000, interval: 500 },
      )
      expect(await readdir(folder)).toEqual(['refused'])
      expect(await unsent(bridge)).toBe(2)
    },
  )

  const unsent = async (bridge: Bridge): Promise<number> => kept(await bridge.call.unsent({})).entries

  it('agree on what the server holds, also when nobody was there to hear it say so', async () => {
    const { bridge, replica } = await openBoth()
    const central = await openCentral()
    const { entries } = await append(bridge, { type: 'issued', how: 'paper' })
    await append(bridge, { type: 'left' })
    const stranger = entry('noted', { minute: 3, id: 'of-another-station', station: 'k9' })
    await central.asAdmin('PUT', `/balie_gm_2026_11/${encodeURIComponent(id)}`, {
      ...logDocument(id, [...entries, stranger]),
    })
    const line = lineTo('centre')
    const online = line.connection$.value
    line.connection$.next({ state: 'cutOff', since: 0 })
    const caughtUp$ = inStep({ bridge, replica, line, databaseNamed: (name) => central.databaseFor('admin', name) })
    expect(await unsent(bridge)).toBe(2)
    line.connection$.next(online)
    caughtUp$.next(true)
    await eventually(() => unsent(bridge)).toBe(1)
    expect(kept(await bridge.call.unconfirmedEntries({}))).toMatchObject([{ entries: [{ type: 'left' }] }])

    await central.asAdmin('PUT', `/balie_gm_2026_11/visit%3Agm-2026-11-23-A102`, {
      log: (await appendTo(bridge, 'visit:gm-2026-11-23-A102')).entries,
    })
    line.connection$.next({ state: 'cutOff', since: 1 })
    line.connection$.next(online)
    await eventually(() => unsent(bridge)).toBe(1)
  })

  it('keep what a relay of the building holds until the centre holds it', async () => {
    const { bridge, replica } = await openBoth()
    const relay = await openCentral()
    const { entries } = await append(bridge, { type: 'issued', how: 'paper' })
    await relay.asAdmin('PUT', `/balie_gm_2026_11/${encodeURIComponent(id)}`, { ...logDocument(id, entries) })
    const asked: (string | undefined)[] = []
    const databaseNamed: InStepParts['databaseNamed'] = (name, stay) => {
      asked.push(stay)
      return relay.databaseFor('admin', name)
    }
    const [line, { connection$ }] = [lineTo('relay'), lineTo('centre')]
    inStep({ bridge, replica, line, databaseNamed }).next(true)
    await eventually(() => typesIn(replica)).toEqual(['issued'])
    expect([await unsent(bridge), asked]).toEqual([1, []])
    line.connection$.next(connection$.value)
    await eventually(() => unsent(bridge)).toBe(0)
    expect(asked).toEqual(['a stay at the centre'])
  })

  const appendTo = async (bridge: Bridge, document: string) =>
    kept(await bridge.call.appendToVisit({ document, by: 'staff:an', entries: [{ type: 'noted' }] }))

  it('agree on the numbers that are in use', async () => {
    const { bridge, replica } = await openBoth()
    const day = dayOf(Date.now())
    const known = [
      visitId({ site: 'gm', day, queue: 'A', number: 150 }),
      visitId({ site: 'gm', day, queue: 'A', number: 260 }),
      visitId({ site: 'gm', day: '2026-01-05', queue: 'A', number: 170 }),
    ]
    await replica.visits.bulkInsert(known.map((visit) => logDocument(visit, [entry('issued', { minute: 0 })])))
    const numberGiven = async (): Promise<number> =>
      readVisitId(kept(await bridge.call.issueNumber(ticket)).document)?.number ?? 0
    expect(await numberGiven()).toBe(101)
    inStep({ bridge, replica })
    await eventually(numberGiven).toBeGreaterThan(150)
    expect(await numberGiven()).toBeLessThan(199)
  })

  it('find together also when the replica’s disk took nothing at first, although nobody asks again', async () => {
    const { bridge, replica } = await openBoth()
    await append(bridge, { type: 'issued', how: 'paper' })
    vi.spyOn(replica.visits, 'bulkInsert').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    inStep({ bridge, replica })
    await eventually(() => typesIn(replica)).toEqual(['issued'])
  })
})
