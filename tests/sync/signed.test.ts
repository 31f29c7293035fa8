import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import type { StationKey } from '#domain/site/stationKeys.ts'
import { entry, stampAt } from '#domain/visit/builders.ts'
import { testSite } from '#renderer/visit/builders.ts'
import { signingStation } from '#tests/support/approved.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, type ClientOptions, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const id = 'visit:gm-2026-11-23-A101'
const earlier = 'visit:gm-2026-11-20-A101'
const k1 = signingStation('k1')
const k2 = signingStation('k2')
const registered = (document: string) => k2.sign(document, entry('registered', { minute: 0, station: 'k2' }))
const forged = (document: string): Envelope => ({
  ...k2.sign(document, entry('left', { minute: 1, station: 'k2' })),
  by: 'staff:bilal',
})

const clientOf = async (central: Central, options: Partial<ClientOptions> = {}): Promise<Client> => {
  const client = await openClient({
    name: 'k1',
    central: central.address('admin'),
    month: testNow,
    storage: newStorage().storage,
    kinds: ['month', 'site'],
    sign: k1.sign,
    ...options,
  })
  onTestFinished(client.close)
  return client
}

/** The site's settings at the server, with these keys from a moment on. */
const setKeys = async (central: Central, keys: readonly StationKey[], minute = 0): Promise<void> => {
  const database = central.databaseFor('admin', 'balie_gm')
  const { _rev } = (await database.get('site:gm')) ?? {}
  const content = { type: 'site', data: { ...testSite, keys }, stamps: { keys: stampAt(minute) }, history: [] }
  const body = Object.assign({ _id: 'site:gm' }, content, _rev === undefined ? {} : { _rev })
  expect(await database.put(body)).toBe('accepted')
}
const putLog = async (central: Central, document: string, log: readonly Envelope[]): Promise<void> => {
  const database = central.databaseFor('admin')
  const { _rev } = (await database.get(document)) ?? {}
  const body = Object.assign({ _id: document }, { log }, _rev === undefined ? {} : { _rev })
  expect(await database.put(body)).toBe('accepted')
}
const onServer = async (central: Central, document: string): Promise<unknown[]> => {
  const log: unknown = (await central.databaseFor('admin').get(document))?.['log']
  return Array.isArray(log) ? log.map((one: unknown) => one) : []
}
const typesAt = async (client: Client, document: string): Promise<string[]> =>
  (await client.logOf(document)).map(({ type }) => type)
const apartAt = (client: Client) =>
  client.verification.apart.all().map(({ document, entry: one, fault }) => [document, one.type, fault])

describe('a forged entry at the server', () => {
  it('never reaches the replica, is kept apart, stays at the server, and costs no endless pushes', async () => {
    const central = await openCentral()
    await setKeys(central, [k1.approved, k2.approved])
    const one = await clientOf(central)
    await eventually(() => one.verification.keys$.value).toContain(k2.key.id)
    await putLog(central, id, [registered(id), forged(id)])
    await eventually(() => typesAt(one, id)).toEqual(['registered'])
    expect(apartAt(one)).toEqual([[id, 'left', 'signature']])

    await one.append(id, { type: 'issued', how: 'paper' })
    await eventually(async () => (await onServer(central, id)).length).toBe(3)
    expect(await onServer(central, id)).toContainEqual(forged(id))
    const claimed = await one.claim(id, '1', ({ stage }) => stage === 'waiting')
    expect(claimed.result).toBe('accepted')
    await eventually(async () => (await onServer(central, id)).length).toBe(4)

    const { update_seq: before } = await seqOf(central)
    const writes = one.writes()
    await setTimeout(2_500)
    expect((await seqOf(central)).update_seq).toBe(before)
    expect(one.writes()).toBe(writes)
    expect(await typesAt(one, id)).toEqual(['registered', 'issued', 'called'])
  })

  it('is known again after a restart', async () => {
    const central = await openCentral()
    const { storage } = newStorage()
    await setKeys(central, [k1.approved, k2.approved])
    const one = await clientOf(central, { storage })
    await eventually(() => one.verification.keys$.value).toContain(k2.key.id)
    await putLog(central, id, [registered(id), forged(id)])
    await eventually(() => apartAt(one)).toHaveLength(1)
    await one.close()
    const again = await clientOf(central, { storage })
    expect(apartAt(again)).toEqual([[id, 'left', 'signature']])
    expect(await typesAt(again, id)).toEqual(['registered'])
  })
})

describe('an entry of a key that nobody has approved', () => {
  it('counts; it is judged anew once the key is approved, withdrawn and approved again', async () => {
    const central = await openCentral()
    await setKeys(central, [k1.approved])
    const one = await clientOf(central, { rechecks: true })
    const late = k2.sign(id, entry('returned', { minute: 9, station: 'k2' }))
    await putLog(central, id, [registered(id), forged(id), late])
    await eventually(() => typesAt(one, id)).toEqual(['registered', 'left', 'returned'])
    expect(apartAt(one)).toEqual([])

    await setKeys(central, [k1.approved, k2.approved], 1)
    await eventually(() => typesAt(one, id)).toEqual(['registered', 'returned'])
    expect(apartAt(one)).toEqual([[id, 'left', 'signature']])

    await setKeys(central, [k1.approved, k2.withdrawnAt(5)], 2)
    await eventually(() => typesAt(one, id)).toEqual(['registered'])
    expect(apartAt(one)).toEqual([
      [id, 'left', 'signature'],
      [id, 'returned', 'withdrawn'],
    ])

    await setKeys(central, [k1.approved, k2.approved], 3)
    await eventually(() => typesAt(one, id)).toEqual(['registered', 'returned'])
    await eventually(() => apartAt(one)).toEqual([[id, 'left', 'signature']])
    // None of this was anybody's edit: the server has what it had.
    expect(await onServer(central, id)).toEqual([registered(id), forged(id), late])
  })
})

describe('a document of an earlier day', () => {
  it('is there at once and judged when there is time; what is forged leaves it for good', async () => {
    const central = await openCentral()
    const { storage } = newStorage()
    await setKeys(central, [k1.approved, k2.approved])
    await putLog(central, earlier, [registered(earlier), forged(earlier)])
    const one = await clientOf(central, { storage })
    await eventually(() => typesAt(one, earlier)).toEqual(['registered', 'left'])
    await eventually(() => one.verification.keys$.value).toContain(k2.key.id)
    await one.close()

    const again = await clientOf(central, { storage, rechecks: true })
    await eventually(() => typesAt(again, earlier)).toEqual(['registered'])
    expect(apartAt(again)).toEqual([[earlier, 'left', 'signature']])
    await putLog(central, earlier, [
      registered(earlier),
      forged(earlier),
      k2.sign(earlier, entry('reprinted', { minute: 3, station: 'k2' })),
    ])
    await eventually(() => typesAt(again, earlier)).toEqual(['registered', 'reprinted'])
    expect(await onServer(central, earlier)).toContainEqual(forged(earlier))
  })
})

describe('an entry of ours under whose id the server has something else', () => {
  it.each([
    ['forged', { by: 'staff:bilal' }],
    ['not signed, and smaller', { sig: undefined, by: 'aaa' }],
  ])('that is %s stands here and goes back there', async (_what, change) => {
    const central = await openCentral()
    await setKeys(central, [k1.approved, k2.approved])
    const one = await clientOf(central)
    await eventually(() => one.verification.keys$.value).toContain(k1.key.id)
    const [ours] = await one.append(id, { type: 'issued', how: 'paper' })
    await eventually(async () => (await onServer(central, id)).length).toBe(1)
    const theirs: Envelope = JSON.parse(JSON.stringify({ ...ours, ...change })) as Envelope
    await putLog(central, id, [theirs])
    await eventually(() => onServer(central, id)).toEqual([theirs, ours])
    expect(await one.logOf(id)).toEqual([ours])
    expect(one.verification.apart.all()).toMatchObject([{ document: id, entry: theirs }])
    await setTimeout(500)
    expect(await onServer(central, id)).toEqual([theirs, ours])
    expect(await one.logOf(id)).toEqual([ours])
  })
})

it('where a proven and an unproven entry with one id meet in the replica, the proven one stays and the other is kept apart', async () => {
  const central = await openCentral()
  await setKeys(central, [k2.approved])
  const one = await clientOf(central)
  await eventually(() => one.verification.keys$.value).toContain(k2.key.id)
  one.cut()
  const unproven: Envelope = { ...entry('registered', { minute: 0, station: 'k2' }), by: 'aaa' }
  await one.save(id, [unproven])
  await putLog(central, id, [registered(id)])
  one.mend()
  await eventually(() => one.logOf(id)).toEqual([registered(id)])
  const apart = [{ document: id, entry: unproven, fault: 'doubled' }]
  await eventually(() => one.verification.apart.all()).toMatchObject(apart)
  await setTimeout(500)
  expect(await onServer(central, id)).toEqual([registered(id)])
})

const seqOf = async (central: Central): Promise<{ update_seq: unknown }> => {
  const info: unknown = await (await central.asAdmin('GET', `/${visitsDatabase}`)).json()
  return { update_seq: typeof info === 'object' && info !== null && 'update_seq' in info ? info.update_seq : undefined }
}
