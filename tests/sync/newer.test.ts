import { expect, it, onTestFinished } from 'vitest'
import { stampAt } from '#domain/visit/builders.ts'
import { testSite } from '#renderer/visit/builders.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const site = { type: 'site', data: testSite, stamps: {}, history: [] }
const person = { visit: 'visit:gm-2026-11-23-A101', expires: '2026-12-23', notes: {} }

const open = async (central: Central): Promise<Client> => {
  const { storage } = newStorage()
  const client = await openClient({ name: 'k1', central: central.address('admin'), month: testNow, storage })
  onTestFinished(client.close)
  return client
}
const named = (client: Client): unknown[] =>
  client.problems.flatMap(({ event, facts }) => (event === 'malformedDocument' ? [facts['id']] : []))

it.each<[what: string, database: string, id: string, content: object]>([
  ['a kind of document to come', 'balie_gm', 'rota:an', { type: 'rota', weeks: [1, 2] }],
  ['settings with a field to come', 'balie_gm', 'site:gm', { ...site, data: { ...testSite, colour: 'red' } }],
  ['settings with a part to come', 'balie_gm', 'site:gm', { ...site, sealed: true }],
  [
    'a person with a part to come',
    'balie_gm_private',
    'person:gm-2026-11-23-A101',
    { type: 'person', data: person, stamps: {}, history: [], language: 'nl' },
  ],
])('%s is named, stays as it is at the server, and holds nothing up', async (_what, database, id, content) => {
  const central = await openCentral()
  const at = central.databaseFor('admin', database)
  await at.put(Object.assign({ _id: id }, content))
  const one = await open(central)
  await eventually(() => named(one)).toContain(id)
  const before = await at.get(id)
  await one.append('visit:gm-2026-11-23-A101', { type: 'issued', how: 'paper' })
  await one.describePerson('visit:gm-2026-11-23-A102', { name: 'An' })
  await eventually(() => one.held.size).toBe(1)
  await eventually(() =>
    central.databaseFor('admin', 'balie_gm_private').get('person:gm-2026-11-23-A102'),
  ).toMatchObject({
    data: { name: 'An' },
  })
  expect(await at.get(id)).toEqual(before)
  expect([...(await one.documents()).keys()]).not.toContain(id)
})

it('what is edited here of a document that this version cannot read is kept for later, and takes nothing from it', async () => {
  const central = await openCentral()
  const at = central.databaseFor('admin', 'balie_gm_private')
  const id = 'person:gm-2026-11-23-A101'
  const theirs = {
    type: 'person',
    data: { ...person, name: 'Bo' },
    stamps: { name: stampAt(1) },
    history: [],
    language: 'nl',
  }
  await at.put(Object.assign({ _id: id }, theirs))
  const one = await open(central)
  await eventually(() => named(one)).toContain(id)
  await one.describePerson('visit:gm-2026-11-23-A101', { note: 'rolstoel' })
  await eventually(() => one.refusedIds()).toEqual([`refused:${id}`])
  expect(await one.replica.ledger.findOne(`refused:${id}`).exec()).toMatchObject({ reason: 'unreadable' })
  expect(await at.get(id)).toMatchObject(theirs)
  expect(JSON.stringify((await one.documents()).get(id))).toContain('rolstoel')
})
