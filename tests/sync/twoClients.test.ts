import { describe, expect, it, onTestFinished } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { personId } from '#domain/person/person.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { CentralDocument } from '#sync/replication/centralDatabase.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, type ClientOptions, openClient } from './client.ts'
import { factsOf, factsOnServer } from './equal.ts'
import { newStorage } from './storage.ts'

const id = 'visit:gm-2026-11-23-A101'
const registered: VisitPayload = {
  type: 'registered',
  queue: 'A',
  number: 101,
  products: ['passport'],
  language: 'nl',
  priority: 0,
}
const issued: VisitPayload = { type: 'issued', how: 'paper' }
const databases = ['balie_gm', 'balie_gm_private', visitsDatabase]

const clientOf = async (central: Central, name: string, more: Partial<ClientOptions> = {}): Promise<Client> => {
  const { storage } = newStorage()
  const client = await openClient({ name, central: central.address('admin'), month: testNow, storage, ...more })
  onTestFinished(client.close)
  return client
}

const factsIn = async (client: Client): Promise<Map<string, string>> =>
  new Map([...(await client.documents())].map(([key, document]) => [key, factsOf(document)]))

/** Resolves once every client and the server hold the same documents, byte for byte. */
const allEqual = async (central: Central, ...clients: Client[]): Promise<Map<string, string>> => {
  let server = new Map<string, string>()
  await eventually(async () => {
    server = await factsOnServer((path) => central.asAdmin('GET', path), databases)
    const replicas = await Promise.all(clients.map(factsIn))
    return replicas.map((facts) => [...facts].toSorted())
  }).toSatisfy((replicas: unknown[]) =>
    replicas.every((facts) => JSON.stringify(facts) === JSON.stringify([...server].toSorted())),
  )
  return server
}

describe('two clients of one server', () => {
  it('see each other’s work, and what was there before they came', async () => {
    const central = await openCentral()
    const one = await clientOf(central, 'k1')
    await one.append(id, registered, issued)
    await one.describePerson(id, { name: 'An', note: 'komt met rolstoel' })
    const two = await clientOf(central, 'k2')
    await eventually(() => two.visit(id)).toMatchObject({ stage: 'waiting', label: 'A101' })
    await two.append(id, { type: 'called', counter: '2', authority: 'person' })
    await eventually(() => one.visit(id)).toMatchObject({ stage: 'called', counter: '2' })
    await allEqual(central, one, two)
  })

  it('put back what somebody deleted at the server', async () => {
    const central = await openCentral()
    const [one, two] = [await clientOf(central, 'k1'), await clientOf(central, 'k2')]
    await one.append(id, registered, issued)
    await one.describePerson(id, { name: 'An' })
    await allEqual(central, one, two)
    const remove = async (database: string, document: string) => {
      const path = `/${database}/${encodeURIComponent(document)}`
      const { _rev } = CentralDocument.parse(await (await central.asAdmin('GET', path)).json())
      expect((await central.asAdmin('DELETE', `${path}?rev=${_rev}`)).ok).toBe(true)
    }
    await remove(visitsDatabase, id)
    await eventually(() => one.problems.map(({ event }) => event)).toContain('deletedAtServer')
    await remove('balie_gm_private', personId(id))
    const server = await allEqual(central, one, two)
    expect([...server.keys()]).toEqual(expect.arrayContaining([id, personId(id)]))
    expect(await two.visit(id)).toMatchObject({ stage: 'waiting' })
  })

  it('keep what they have, and give it back, when a deletion at the server brings an older version to light', async () => {
    const central = await openCentral()
    const [one, two] = [await clientOf(central, 'k1'), await clientOf(central, 'k2')]
    const made = await one.append(id, registered, issued)
    await allEqual(central, one, two)
    // Another server's older version, which loses; it says nothing that the winner does not.
    const older = { _id: id, _rev: `1-${'0'.repeat(32)}`, type: 'visit', log: made.slice(0, 1) }
    await central.asAdmin('POST', `/${visitsDatabase}/_bulk_docs`, { docs: [older], new_edits: false })
    const path = `/${visitsDatabase}/${encodeURIComponent(id)}`
    const { _rev } = CentralDocument.parse(await (await central.asAdmin('GET', path)).json())
    expect(_rev).not.toBe(older._rev)
    expect((await central.asAdmin('DELETE', `${path}?rev=${_rev}`)).ok).toBe(true)
    await eventually(() => one.problems.map(({ event }) => event)).toContain('deletedAtServer')
    await allEqual(central, one, two)
    for (const client of [one, two]) expect(await client.visit(id)).toMatchObject({ stage: 'waiting' })
    expect((await central.databaseFor('admin').get(id))?.['log']).toHaveLength(2)
  })

  it('merge what both did to one visit while cut off, and lose none of it', async () => {
    const central = await openCentral()
    const [one, two] = [await clientOf(central, 'k1'), await clientOf(central, 'k2')]
    await one.append(id, registered, issued)
    await eventually(() => two.visit(id)).toMatchObject({ stage: 'waiting' })

    one.cut()
    two.cut()
    await one.append(
      id,
      { type: 'productAdded', product: 'move' },
      { type: 'called', counter: '1', authority: 'share' },
    )
    await one.describePerson(id, { name: 'An', note: 'van één' })
    await two.append(id, { type: 'prioritised', priority: 2 }, { type: 'called', counter: '2', authority: 'person' })
    await two.describePerson(id, { name: 'Bo', note: 'van twee' })
    await one.append('desk:gm-2026-11-23-1', { type: 'opened', counter: '1', queues: ['A'], staff: 'staff:an' })
    one.mend()
    two.mend()

    await allEqual(central, one, two)
    expect((await one.logOf(id)).map(({ type }) => type).toSorted()).toEqual(
      ['called', 'called', 'issued', 'prioritised', 'productAdded', 'registered'].toSorted(),
    )
    const visit = await two.visit(id)
    expect(visit).toMatchObject({ stage: 'called', products: ['passport', 'move'], priority: 2 })
    expect(visit.doubleCalls).toHaveLength(1)
    const person = (await one.documents()).get('person:gm-2026-11-23-A101')
    expect(Object.values(person?.type === 'person' ? person.data.notes : {}).map(({ text }) => text)).toHaveLength(2)
    expect(JSON.stringify(person)).toMatch(/An.*Bo|Bo.*An/)
  })

  it('tell main which entries the server holds, and only those', async () => {
    const central = await openCentral()
    const one = await clientOf(central, 'k1', { kinds: ['month'] })
    const sent = await one.append(id, registered)
    await eventually(() => [...one.held]).toEqual(sent.map((made) => made.id))
    one.cut()
    await one.append(id, issued)
    expect(one.held.size).toBe(1)
    one.mend()
    await eventually(() => one.held.size).toBe(2)
  })
})

describe('a client', () => {
  it('keeps and sends on, unchanged, what a newer version wrote and it does not understand', async () => {
    const central = await openCentral()
    const strange = { ...entry('left', { minute: 1, station: 'k9' }), type: 'teleported', to: { x: [1, null, 'é'] } }
    await central.databaseFor('admin').put(Object.assign({ _id: id }, { log: [strange] }))
    const one = await clientOf(central, 'k1', { kinds: ['month'] })
    await eventually(() => one.logOf(id)).toEqual([strange])
    await one.append(id, registered)
    await eventually(async () => (await central.databaseFor('admin').get(id))?.['log']).toSatisfy(
      (log: unknown) => Array.isArray(log) && log.length === 2,
    )
    expect((await central.databaseFor('admin').get(id))?.['log']).toContainEqual(strange)
    expect(await one.visit(id)).toMatchObject({ stage: 'printing' })
  })

  it('names documents that make no sense, leaves them out, and takes the others', async () => {
    const central = await openCentral()
    const database = central.databaseFor('admin')
    await database.put(Object.assign({ _id: id }, { log: 'nonsense' }))
    const one = await clientOf(central, 'k1', { kinds: ['month'] })
    const problem = { event: 'malformedDocument', facts: { database: visitsDatabase, id } }
    await eventually(() => one.problems).toContainEqual(problem)
    const good = 'visit:gm-2026-11-23-A102'
    await database.bulk([
      Object.assign({ _id: good }, { log: [entry('registered', { minute: 0, number: 102 })] }),
      Object.assign({ _id: 'visit:gm-2026-11-23-A103' }, { log: [{ type: 'left' }] }),
    ])
    await eventually(() => one.visit(good)).toMatchObject({ stage: 'printing' })
    expect([...(await one.documents()).keys()]).toEqual([good])
    expect(one.problems.map(({ facts }) => facts['id'])).toContain('visit:gm-2026-11-23-A103')
  })

  it('misses nothing that is written just when its first pull has ended and its feed has not begun', async () => {
    const central = await openCentral()
    const write = () =>
      central.databaseFor('admin').put(Object.assign({ _id: id }, { log: [entry('left', { minute: 1 })] }))
    const beforeFeed = async (): Promise<void> => {
      await write()
    }
    const one = await clientOf(central, 'k1', { kinds: ['month'], beforeFeed })
    await eventually(() => one.visit(id)).toMatchObject({ stage: 'left' })
  })

  it('has everything again after it was closed and opened, and sends what it still held', async () => {
    const central = await openCentral()
    const { storage } = newStorage()
    const before = await clientOf(central, 'k1', { storage, kinds: ['month'] })
    await before.append(id, registered)
    await eventually(() => before.held.size).toBe(1)
    before.cut()
    await before.append(id, issued)
    await before.close()
    const after = await clientOf(central, 'k1', { storage, kinds: ['month'] })
    expect(await after.visit(id)).toMatchObject({ stage: 'waiting' })
    await eventually(() => after.held.size).toBe(2)
  })

  it('sends visits of last month to the database of last month', async () => {
    const central = await openCentral()
    const one = await clientOf(central, 'k1', { kinds: ['month'] })
    const late = 'visit:gm-2026-10-31-A101'
    await one.append(late, registered)
    await one.append(id, registered)
    await eventually(() => one.held.size).toBe(2)
    const present = async (name: string) => [...(await central.databaseFor('admin', name).present([id, late])).keys()]
    expect(await present('balie_gm_2026_10')).toEqual([late])
    expect(await present(visitsDatabase)).toEqual([id])
  })
})
