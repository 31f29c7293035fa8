import { expect, it, onTestFinished } from 'vitest'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Pace, usualPace } from '#main/central/choice.ts'
import { openIncarnations } from '#sync/replica/incarnations.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { factsOf, factsOnServer } from './equal.ts'
import { newStorage } from './storage.ts'

const databases = ['balie_gm', 'balie_gm_private', visitsDatabase]
// A machine busy with other tests is no silent server.
const quick: Pace = { ...usualPace, silenceMs: 1_000, searchMs: 100, returnMs: 100, steadyMs: 600 }

const idOf = (number: number): string => `visit:gm-2026-11-23-A${number}`
const arrived = (number: number): VisitPayload[] => [
  { type: 'registered', queue: 'A', number, products: [], language: 'nl', priority: 0 },
  { type: 'issued', how: 'paper' },
]

const clientOf = async (name: string, [first, ...others]: [Central, ...Central[]], relays = 0): Promise<Client> => {
  const client = await openClient({
    name,
    central: first.address('admin'),
    others: others.map((central) => central.address('admin')),
    relays,
    pace: quick,
    month: testNow,
    storage: newStorage().storage,
  })
  onTestFinished(client.close)
  return client
}

const isAt = (client: Client, place: number) =>
  eventually(() => {
    const { state, server } = client.servers.present()
    return [state, server?.place]
  }).toEqual(['online', place])

const sorted = (facts: ReadonlyMap<string, string>): string => JSON.stringify([...facts].toSorted())
const onServer = async (central: Central): Promise<string> =>
  sorted(await factsOnServer((path) => central.asAdmin('GET', path), databases))
const inReplica = async (client: Client): Promise<string> =>
  sorted(new Map([...(await client.documents())].map(([id, document]) => [id, factsOf(document)])))

it('work goes on at the next server, comes back with the first, and all of them end equal', async () => {
  const [site, centre, relay] = [await openCentral(), await openCentral(), await openCentral()]
  const one = await clientOf('k1', [site, centre, relay])
  const two = await clientOf('k2', [site, centre, relay])
  await isAt(one, 1)
  await one.append(idOf(101), ...arrived(101))
  await one.describePerson(idOf(101), { name: 'An' })
  await eventually(() => two.visit(idOf(101))).toMatchObject({ stage: 'waiting' })

  // The first goes: both find the second by themselves, and see each other’s work there.
  await site.stop()
  await isAt(one, 2)
  await isAt(two, 2)
  await two.append(idOf(101), { type: 'called', counter: '2', authority: 'server' })
  await one.append(idOf(102), ...arrived(102))
  await eventually(() => one.visit(idOf(101))).toMatchObject({ stage: 'called' })
  await eventually(() => two.visit(idOf(102))).toMatchObject({ stage: 'waiting' })
  await eventually(async () => (await onServer(centre)) === (await inReplica(one))).toBe(true)

  // The second goes too: there is a third.
  await centre.stop()
  await isAt(one, 3)
  await isAt(two, 3)
  await one.append(idOf(103), ...arrived(103))
  await eventually(() => two.visit(idOf(103))).toMatchObject({ stage: 'waiting' })

  // The first is back, with something that nobody else has seen.
  await site.start()
  await site.databaseFor('admin').bulk([Object.assign({ _id: idOf(104) }, { log: await one.logOf(idOf(102)) })])
  await isAt(one, 1)
  await isAt(two, 1)
  await two.append(idOf(103), { type: 'left' })
  await eventually(() => one.visit(idOf(103))).toMatchObject({ stage: 'left' })
  const end = async () => [await onServer(site), await inReplica(one), await inReplica(two)]
  await eventually(async () => new Set(await end()).size).toBe(1)
  expect([...(await one.documents()).keys()]).toContain(idOf(104))

  // The second has what was there before it went; what came since, a station brings when it needs it again.
  await centre.start()
  await site.stop()
  await isAt(one, 2)
  await eventually(async () => (await onServer(centre)) === (await inReplica(one))).toBe(true)
  await site.start()
  await isAt(one, 1)
  await eventually(async () => (await onServer(site)) === (await onServer(centre))).toBe(true)
  expect([...one.problems, ...two.problems].map(({ event }) => event)).not.toContain('otherServer')
})

it('a relay of the building gets what is in use, and what is done meanwhile; what it holds is held when the centre has it', async () => {
  const [centre, relay] = [await openCentral(), await openCentral()]
  const one = await clientOf('k1', [centre, relay], 1)
  await isAt(one, 1)
  const early = 'visit:gm-2026-11-02-A101'
  const later = 'visit:gm-2026-11-03-A101'
  for (const id of [early, later]) await one.append(id, ...arrived(101))
  await one.append(idOf(101), ...arrived(101))
  await one.describePerson(idOf(101), { name: 'An' })
  const held = async (id: string) => (await one.logOf(id)).every((entry) => one.held.has(entry.id))
  await eventually(() => held(idOf(101))).toBe(true)
  const proven = async () => (await openIncarnations(one.replica, visitsDatabase, Date.now)).sentToCentre()
  await eventually(proven).toMatchObject({ id: idOf(101) })

  await centre.stop()
  await isAt(one, 2)
  const atRelay = async () => [...(await factsOnServer((path) => relay.asAdmin('GET', path), databases)).keys()]
  await eventually(atRelay).toContain(idOf(101))
  await one.append(idOf(102), ...arrived(102))
  // Somebody looks up what was long ago: that goes along whole.
  await one.append(later, { type: 'left' })
  await eventually(atRelay).toEqual(expect.arrayContaining([idOf(102), later, 'person:gm-2026-11-23-A101']))
  expect(await atRelay()).not.toContain(early)
  expect([await held(idOf(102)), await held(later)]).toEqual([false, false])

  await centre.start()
  await isAt(one, 1)
  await eventually(() => held(idOf(102))).toBe(true)
  await eventually(async () => (await onServer(centre)) === (await inReplica(one))).toBe(true)
})

it('what others did at a relay before a station comes there reaches its replica, and what they do after it', async () => {
  const [centre, relay] = [await openCentral(), await openCentral()]
  const one = await clientOf('k1', [centre, relay], 1)
  const two = await clientOf('k2', [centre, relay], 1)
  for (const client of [one, two]) await isAt(client, 1)
  const ids = [idOf(101), idOf(102)] as const
  for (const id of ids) await one.append(id, ...arrived(Number(id.slice(-3))))
  const typesAt = async (client: Client, id: string) => (await client.logOf(id)).map(({ type }) => type)
  for (const id of ids) await eventually(() => typesAt(two, id)).toEqual(['registered', 'issued'])
  for (const client of [one, two]) {
    const proven = async () => (await openIncarnations(client.replica, visitsDatabase, Date.now)).sentToCentre()
    await eventually(proven).toMatchObject({ id: idOf(102) })
  }

  two.cut()
  await centre.stop()
  await isAt(one, 2)
  await one.append(ids[0], { type: 'left' })
  const atRelay = async () => sorted(await factsOnServer((path) => relay.asAdmin('GET', path), databases))
  await eventually(atRelay).toContain('left')
  two.mend()
  await isAt(two, 2)
  await eventually(() => typesAt(two, ids[0])).toContain('left')
  await one.append(ids[1], { type: 'left' })
  await eventually(() => typesAt(two, ids[1])).toContain('left')
})

it('a visit that nobody can send waits for whichever server is there first', async () => {
  const [site, centre] = [await openCentral(), await openCentral()]
  const one = await clientOf('k1', [site, centre])
  await isAt(one, 1)
  await site.stop()
  await centre.stop()
  await eventually(() => one.servers.present().state).toBe('cutOff')
  await one.append(idOf(101), ...arrived(101))
  await centre.start()
  await isAt(one, 2)
  await eventually(async () => (await onServer(centre)) === (await inReplica(one))).toBe(true)
  await site.start()
  await isAt(one, 1)
  await eventually(async () => (await onServer(site)) === (await inReplica(one))).toBe(true)
})

it('every row that it reads is counted, with how many are left', async () => {
  const site = await openCentral()
  const numbers = Array.from({ length: 1_200 }, (_, n) => 101 + n)
  const write = (some: readonly number[]) =>
    site.databaseFor('admin').bulk(some.map((number) => Object.assign({ _id: idOf(number) }, { log: [] })))
  await write(numbers)
  const one = await clientOf('k1', [site])
  const visits = () => one.steps.filter(({ database }) => database === visitsDatabase)
  await eventually(() => visits().reduce((sum, { read }) => sum + read, 0)).toBe(1_200)
  expect(visits().map(({ left }) => left)).toEqual([700, 200, 0])

  // What came while it was cut off is told when the line is back, and counted down; what is not proven is read again.
  await new Promise((proven) => setTimeout(proven, 400))
  one.cut()
  await eventually(() => one.servers.present().state).toBe('cutOff')
  const more = Array.from({ length: 600 }, (_, n) => 2_001 + n)
  await write(more)
  const before = visits().length
  one.mend()
  const caughtUp = () => visits().slice(before)
  await eventually(() => caughtUp().reduce((sum, { read }) => sum + read, 0)).toBe(600)
  expect(caughtUp()[0]).toMatchObject({ read: 0, left: 600 })
  expect(caughtUp().at(-1)?.left).toBe(0)
})
