import { getChangedDocumentsSince } from 'rxdb/plugins/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, type ClientOptions, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const november = 'balie_gm_2026_11'
const december = 'balie_gm_2026_12'
const january = 'balie_gm_2027_01'
const newYear = Date.parse('2026-12-31T23:00:00Z')

const visitOn = (day: string, number: number): string => `visit:gm-${day}-A${String(number)}`
const inNovember = (number: number): string => visitOn('2026-11-23', number)
const arrived = (number: number): VisitPayload[] => [
  { type: 'registered', queue: 'A', number, products: [], language: 'nl', priority: 0 },
  { type: 'issued', how: 'paper' },
]

/** A station whose calendar the test turns. */
const stationAt = async (
  central: Central,
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; comes: (ms: number) => Promise<void> }> => {
  let calendar = options.month ?? testNow
  const client = await openClient({
    name: 'k1',
    central: central.address('admin'),
    month: testNow,
    storage: newStorage().storage,
    kinds: ['month', 'site'],
    ...options,
    calendar: () => calendar,
  })
  onTestFinished(client.close)
  return {
    client,
    comes: async (ms) => {
      calendar = ms
      await client.turn()
    },
  }
}

const Rows = z.object({ results: z.array(z.object({ id: z.string(), deleted: z.boolean().optional() })) })
/** What a database of the server has and, marked so, what it has lost. */
const onServer = async (central: Central, database: string): Promise<string[]> => {
  const rows = Rows.parse(await (await central.asAdmin('GET', `/${database}/_changes`)).json())
  return rows.results.map(({ id, deleted }) => (deleted === true ? `${id} deleted` : id)).toSorted()
}
const Logged = z.object({ log: z.array(z.object({ type: z.string() })) })
const logOnServer = async (central: Central, database: string, id: string): Promise<string[]> => {
  const document: unknown = await (await central.asAdmin('GET', `/${database}/${encodeURIComponent(id)}`)).json()
  return Logged.safeParse(document).data?.log.map(({ type }) => type) ?? []
}
const made = async (central: Central, database: string): Promise<void> => {
  expect((await central.asAdmin('PUT', `/${database}`)).status).toBe(201)
}

const Totals = z.object({ data: z.object({ asOf: z.string(), entries: z.int(), queues: z.unknown() }) })
const totalsOnServer = async (central: Central, month: string): Promise<z.infer<typeof Totals>['data'] | undefined> =>
  Totals.safeParse(await (await central.asAdmin('GET', `/balie_gm/totals%3Agm-${month}`)).json()).data?.data

const inReplica = async ({ replica }: Client): Promise<string[]> =>
  (await replica.visits.find({ sort: [{ id: 'asc' }] }).exec()).map(({ id }) => id)
/** Also what was removed and still takes room on the disk. */
const onDisk = async ({ replica }: Client): Promise<string[]> =>
  (await getChangedDocumentsSince(replica.visits.storageInstance, 10_000)).documents.map(({ id }) => id).toSorted()

const busyNovember = async (client: Client, visits = 120): Promise<string[]> => {
  const ids = Array.from({ length: visits }, (_, place) => inNovember(101 + place))
  await Promise.all(ids.map((id, place) => client.append(id, ...arrived(101 + place))))
  await client.append('desk:gm-2026-11-23-1', { type: 'opened', counter: '1', queues: ['A'], staff: 'staff:an' })
  return ['desk:gm-2026-11-23-1', ...ids]
}
const allOn = (central: Central, database: string, ids: readonly string[]) =>
  eventually(() => onServer(central, database)).toEqual([...ids].toSorted())

describe('the turn of the month', () => {
  it('is taken by a station that stays on, also cut off and before the server has the month, which it says', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    const { client, comes } = await stationAt(central)
    const ids = await busyNovember(client, 3)
    await allOn(central, november, ids)

    client.cut()
    await eventually(() => client.servers.present().state).toBe('cutOff')
    await comes(newYear - 1)
    await client.append(visitOn('2026-12-31', 101), ...arrived(101))
    await comes(newYear)
    const first = visitOn('2027-01-01', 101)
    await client.append(first, ...arrived(101))
    client.mend()
    await eventually(client.missing).toEqual([january])
    await allOn(central, december, [visitOn('2026-12-31', 101)])
    expect(client.held.size).toBe(2 * 4 + 1)

    await made(central, january)
    await allOn(central, january, [first])
    await eventually(client.missing).toEqual([])
    await eventually(() => client.held.size).toBe(2 * 5 + 1)
  })
})

describe('a month that is over for longer than a month', () => {
  it('leaves the replica and its disk, and nothing of it is deleted at the server, nor when it is opened again', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    await made(central, january)
    const { storage } = newStorage()
    const { client, comes } = await stationAt(central, { storage })
    const ids = await busyNovember(client)
    await allOn(central, november, ids)
    await comes(newYear - 1)
    const stays = visitOn('2026-12-31', 101)
    await client.append(stays, ...arrived(101))
    await allOn(central, december, [stays])
    expect(await inReplica(client)).toEqual([...ids, stays].toSorted())

    await comes(newYear)
    expect(await inReplica(client)).toEqual([stays])
    expect(await onDisk(client)).toEqual([stays])
    await client.append(stays, { type: 'left' })
    await eventually(() => logOnServer(central, december, stays)).toContain('left')
    expect(client.written().filter((body) => body.includes('_deleted'))).toEqual([])
    await client.close()

    const again = await stationAt(central, { storage, month: newYear })
    await again.client.append(visitOn('2027-01-01', 101), ...arrived(101))
    await allOn(central, january, [visitOn('2027-01-01', 101)])
    expect(await onServer(central, november)).toEqual(ids.toSorted())
    expect(await onServer(central, december)).toEqual([stays])

    // The clock of the PC was a month ahead, and is put right.
    await again.comes(newYear - 1)
    await eventually(() => inReplica(again.client)).toEqual([...ids, stays, visitOn('2027-01-01', 101)].toSorted())
    await again.comes(newYear)
    expect(await inReplica(again.client)).toEqual([stays, visitOn('2027-01-01', 101)])
    expect(await onServer(central, november)).toEqual(ids.toSorted())
    expect(again.client.written().filter((body) => body.includes('_deleted'))).toEqual([])
  })

  it('leaves its totals behind, the same whoever counts them', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    await made(central, january)
    const one = await stationAt(central)
    const two = await stationAt(central, { name: 'k2' })
    const ids = await busyNovember(one.client, 5)
    await one.client.append(inNovember(101), { type: 'left' })
    await allOn(central, november, ids)
    one.client.cut()
    two.client.cut()
    for (const { client } of [one, two]) await eventually(() => client.servers.present().state).toBe('cutOff')
    await Promise.all([one.comes(newYear), two.comes(newYear)])
    one.client.mend()
    two.client.mend()
    for (const { client } of [one, two]) await eventually(() => client.servers.present().state).toBe('online')
    await Promise.all([one.client.turn(), two.client.turn()])
    const counted = { asOf: '2027-01', entries: 11, queues: { A: { left: 1, open: 4 } } }
    await eventually(() => totalsOnServer(central, '2026-11')).toMatchObject(counted)
    const totalsIn = async ({ replica }: Client) =>
      (await replica.settings.findOne('totals:gm-2026-11').exec())?.toMutableJSON()
    const first = await totalsIn(one.client)
    expect(first?.data).toMatchObject(counted)
    await eventually(() => totalsIn(two.client)).toEqual(first)
  })

  it('stays whole while the server would lose one document of it', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    await made(central, january)
    const { client, comes } = await stationAt(central)
    const ids = await busyNovember(client, 3)
    await allOn(central, november, ids)
    const path = `/${november}/${encodeURIComponent(inNovember(102))}`
    const { _rev } = z.looseObject({ _rev: z.string() }).parse(await (await central.asAdmin('GET', path)).json())
    // A version of Balie to come has written it.
    const unreadable = await central.asAdmin('PUT', path, { type: 'visit', log: 'elsewhere', _rev })
    const { rev } = z.object({ rev: z.string() }).parse(await unreadable.json())

    await comes(newYear)
    expect(await inReplica(client)).toEqual(ids.toSorted())
    expect(await client.refusedIds()).toEqual([`refused:${inNovember(102)}`])
    expect(await totalsOnServer(central, '2026-11')).toBeUndefined()

    await central.asAdmin('PUT', path, { type: 'visit', log: [], _rev: rev })
    await client.turn()
    expect(await inReplica(client)).toEqual([])
    expect(await client.refusedIds()).toEqual([])
    expect(await logOnServer(central, november, inNovember(102))).toEqual(['registered', 'issued'])
  })

  it('comes back for what is done late, which is sent, counted, and leaves again', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    await made(central, january)
    const { client, comes } = await stationAt(central)
    const ids = await busyNovember(client, 3)
    await allOn(central, november, ids)
    await comes(newYear)
    expect(await inReplica(client)).toEqual([])
    await eventually(() => totalsOnServer(central, '2026-11')).toMatchObject({ entries: 6 })

    await client.append(inNovember(101), { type: 'left' })
    await client.turn()
    expect(await logOnServer(central, november, inNovember(101))).toEqual(['registered', 'issued', 'left'])
    await eventually(() => totalsOnServer(central, '2026-11')).toMatchObject({ entries: 7 })
    expect(await onDisk(client)).toEqual([])
  })

  it('is sent to a server that stands in for another, but stays', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    await made(central, january)
    const { client, comes } = await stationAt(central, { standsIn: true })
    client.cut()
    await eventually(() => client.servers.present().state).toBe('cutOff')
    await client.append(inNovember(101), ...arrived(101))
    await comes(newYear)
    client.mend()
    await eventually(() => client.servers.present().state).toBe('online')
    await client.turn()
    expect(await onServer(central, november)).toEqual([inNovember(101)])
    expect(await inReplica(client)).toEqual([inNovember(101)])
  })

  it('goes on leaving where it was cut short', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    await made(central, january)
    const { storage } = newStorage()
    // Four batches are proven, and the month is counted in two pages; then the first batch goes.
    let steps = 0
    const idle = (): Promise<void> => {
      steps++
      return steps > 7 ? Promise.reject(new Error('the plug was pulled')) : Promise.resolve()
    }
    const { client, comes } = await stationAt(central, { storage, idle })
    const ids = await busyNovember(client)
    await allOn(central, november, ids)
    await expect(comes(newYear)).rejects.toThrow('the plug was pulled')
    const left = await inReplica(client)
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(ids.length)
    await client.close()

    const again = await stationAt(central, { storage, month: newYear })
    await eventually(() => again.client.servers.present().state).toBe('online')
    await again.client.turn()
    expect(await onDisk(again.client)).toEqual([])
    expect(await onServer(central, november)).toEqual(ids.toSorted())
  })

  it('keeps what is written while it leaves, until the server has that too', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    await made(central, january)
    // One batch is proven and the month is counted; then its visits are to go.
    let steps = 0
    const idle = async (): Promise<void> => {
      if (++steps === 3) await client.append(inNovember(101), { type: 'left' })
    }
    const station = await stationAt(central, { idle })
    const { client } = station
    const ids = await busyNovember(client, 3)
    await allOn(central, november, ids)
    await station.comes(newYear)
    expect(steps).toBeGreaterThanOrEqual(3)
    expect(await inReplica(client)).toEqual([inNovember(101)])
    expect((await client.logOf(inNovember(101))).map(({ type }) => type)).toEqual(['registered', 'issued', 'left'])
    await client.turn()
    expect(await inReplica(client)).toEqual([])
    expect(await logOnServer(central, november, inNovember(101))).toEqual(['registered', 'issued', 'left'])
  })
})

describe('a station that was away', () => {
  it('from 30 January to 1 March still sends what it has of January', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    for (const month of ['01', '02', '03']) await made(central, `balie_gm_2027_${month}`)
    const { storage } = newStorage()
    const { client } = await stationAt(central, { storage, month: Date.parse('2027-01-30T08:00:00Z') })
    client.cut()
    const id = visitOn('2027-01-30', 101)
    await client.append(id, ...arrived(101))
    await client.close()

    const back = await stationAt(central, { storage, month: Date.parse('2027-03-01T08:00:00Z') })
    await eventually(() => back.client.servers.present().state).toBe('online')
    await back.client.turn()
    expect(await onServer(central, january)).toEqual([id])
    expect(await inReplica(back.client)).toEqual([])
    await eventually(() => totalsOnServer(central, '2027-01')).toMatchObject({ entries: 2 })
  })

  it('over two turns sends both months, joins what others did meanwhile, and counts them anew', async () => {
    const central = await openCentral([], { monthsAhead: 1 })
    for (const month of ['01', '02']) await made(central, `balie_gm_2027_${month}`)
    const { storage } = newStorage()
    const away = await stationAt(central, { storage })
    const shared = inNovember(101)
    await away.client.append(shared, ...arrived(101))
    await allOn(central, november, [shared])
    away.client.cut()
    await eventually(() => away.client.servers.present().state).toBe('cutOff')
    await away.client.append(shared, { type: 'prioritised', priority: 1 })
    await away.client.append(inNovember(102), ...arrived(102))
    await away.comes(newYear - 1)
    await away.client.append(visitOn('2026-12-31', 101), ...arrived(101))
    await away.client.close()

    const home = await stationAt(central, { name: 'k2' })
    await eventually(() => inReplica(home.client)).toEqual([shared])
    await home.client.append(shared, { type: 'left' })
    await eventually(() => logOnServer(central, november, shared)).toContain('left')
    await home.comes(newYear)
    await eventually(() => totalsOnServer(central, '2026-11')).toMatchObject({ entries: 3 })
    await home.client.close()

    const back = await stationAt(central, { storage, month: Date.parse('2027-02-10T08:00:00Z') })
    await eventually(() => back.client.servers.present().state).toBe('online')
    await back.client.turn()
    expect(await onServer(central, november)).toEqual([shared, inNovember(102)])
    expect(await onServer(central, december)).toEqual([visitOn('2026-12-31', 101)])
    expect((await logOnServer(central, november, shared)).toSorted()).toEqual(
      ['registered', 'issued', 'prioritised', 'left'].toSorted(),
    )
    await eventually(() => totalsOnServer(central, '2026-11')).toMatchObject({ entries: 6 })
    await eventually(() => totalsOnServer(central, '2026-12')).toMatchObject({ entries: 2 })
    expect(await inReplica(back.client)).toEqual([])
  })
})
