import { Dexie } from 'dexie'
import { IDBKeyRange } from 'fake-indexeddb'
import { expect, it, onTestFinished } from 'vitest'
import { databaseOfDay } from '#domain/site/databases.ts'
import { entry } from '#domain/visit/builders.ts'
import { type VisitDocument, visitDocument } from '#domain/visit/visit.ts'
import { bodyOf } from '#sync/replication/push.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const registered = (id: string) => entry('registered', { minute: 0, id: `${id}-r` })
const visits: readonly VisitDocument[] = ['2026-10-30', '2026-11-20'].flatMap((day) =>
  Array.from({ length: 150 }, (_, index) => {
    const id = `visit:gm-${day}-A${String(101 + index)}`
    return visitDocument(id, [registered(id)])
  }),
)
const inOctober = 'visit:gm-2026-10-30-A101'
const inNovember = 'visit:gm-2026-11-20-A101'

const write = async (central: Central, documents: readonly VisitDocument[], revs = new Map<string, string>()) => {
  for (const [database, group] of Map.groupBy(documents, ({ id }) => databaseOfDay(id) ?? '')) {
    const docs = group.map((document) => bodyOf(document, revs.get(document.id)))
    await central.asAdmin('POST', `/${database}/_bulk_docs`, { docs })
  }
}
const revOf = async (central: Central, id: string): Promise<string> => {
  const answer = await central.asAdmin('HEAD', `/${databaseOfDay(id) ?? ''}/${encodeURIComponent(id)}`)
  return answer.headers.get('etag')?.replaceAll('"', '') ?? ''
}

/** A server with visits of two months, and how to open a station on it again and again. */
const openStation = async () => {
  const central = await openCentral()
  await write(central, visits)
  const { storage, factory } = newStorage()
  return {
    central,
    open: async (): Promise<Client> => {
      const client = await openClient({ name: 'k1', central: central.address('admin'), month: testNow, storage })
      await eventually(async () => (await client.documents()).size).toBeGreaterThanOrEqual(visits.length)
      return client
    },
    /** How many states of visits at the server are noted beside the visits themselves. */
    noted: async (): Promise<number> => {
      let count = 0
      for (const { name = '' } of await factory.databases()) {
        if (!name.includes('rx-replication-meta')) continue
        const beside = await new Dexie(name, { indexedDB: factory, IDBKeyRange }).open()
        count += await beside.table('docs').where('id').startsWith('visit:').count()
        beside.close()
      }
      return count
    },
  }
}

it('what is pulled is stored once, and not sent back, not even after a restart', async () => {
  const { open, noted } = await openStation()
  const first = await open()
  await first.close()
  const again = await open()
  onTestFinished(again.close)
  await again.append(inNovember, { type: 'issued', how: 'paper' })
  await eventually(() => again.writes()).toBeGreaterThan(0)
  expect(first.writes()).toBe(0)
  expect(again.writes()).toBe(1)
  await eventually(noted).toBe(1)
})

it('what was pulled and never changed here follows the server', async () => {
  const { central, open } = await openStation()
  const client = await open()
  onTestFinished(client.close)
  for (const id of [inOctober, inNovember]) {
    const revs = new Map([[id, await revOf(central, id)]])
    await write(central, [visitDocument(id, [registered(id), entry('left', { minute: 3, id: `${id}-l` })])], revs)
    await eventually(() => client.visit(id)).toMatchObject({ stage: 'left' })
  }
  expect(client.writes()).toBe(0)
})

it('what was pulled and then changed on both sides holds both changes', async () => {
  const { central, open } = await openStation()
  const client = await open()
  onTestFinished(client.close)
  client.cut()
  for (const id of [inOctober, inNovember]) {
    await client.append(id, { type: 'issued', how: 'paper' })
    const revs = new Map([[id, await revOf(central, id)]])
    await write(central, [visitDocument(id, [registered(id), entry('noted', { minute: 3, id: `${id}-n` })])], revs)
  }
  client.mend()
  for (const id of [inOctober, inNovember]) {
    await eventually(() => client.logOf(id).then((log) => log.map(({ type }) => type).toSorted())).toEqual([
      'issued',
      'noted',
      'registered',
    ])
    const database = central.databaseFor('admin', databaseOfDay(id))
    await eventually(() => database.get(id)).toMatchObject({ log: { length: 3 } })
  }
})
