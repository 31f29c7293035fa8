import { describe, expect, it, onTestFinished } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { openApartRows } from '#sync/replica/keptApart.ts'
import { openReplica } from '#sync/replica/open.ts'
import { openRefusedRows } from '#sync/replica/refused.ts'
import { type BalieDocument, logDocument } from '#sync/merge/kinds.ts'
import { newStorage } from './storage.ts'

const key = 'a key of sixteen letters'
let opened = 0
/** A name that is refused once stays taken for as long as the page lives. */
const newName = (): string => `balie-${++opened}`
const open = async (options: Partial<Parameters<typeof openReplica>[0]> = {}) => {
  const replica = await openReplica({ name: newName(), key, storage: newStorage().storage, ...options })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}

const person: Extract<BalieDocument, { type: 'person' }> = {
  id: 'person:gm-2026-11-23-A101',
  type: 'person',
  data: {
    visit: 'visit:gm-2026-11-23-A101',
    expires: '2026-12-23',
    name: 'Jan Janssens',
    notes: { n1: { text: 'komt met rolstoel', by: 'staff:an', at: '2026-11-23T08:00:00.000Z-0000-k1' } },
  },
  stamps: {},
  history: [{ field: 'name', value: 'Jan Jansen', at: '' }],
}

/** Every record of every database in this IndexedDB, as it lies there. */
const rawRecords = async (factory: IDBFactory): Promise<string> => {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('unreadable'))
    })
  const texts: string[] = []
  for (const { name = '' } of await factory.databases()) {
    const database = await settled<IDBDatabase>(factory.open(name))
    for (const store of database.objectStoreNames) {
      const records: unknown = await settled(database.transaction(store).objectStore(store).getAll())
      texts.push(JSON.stringify(records))
    }
    database.close()
  }
  return texts.join('\n')
}

describe('what lies on disk', () => {
  it('holds no name, note or former name in plain text, also of a row that was refused', async () => {
    const { storage, factory } = newStorage()
    const replica = await open({ storage })
    await replica.persons.insert(person)
    await (await openRefusedRows(replica)).keep([{ document: person, reason: 'forbidden' }], 1)
    const raw = await rawRecords(factory)
    expect(raw).toContain(person.id)
    expect(raw).toContain(`refused:${person.id}`)
    expect(raw).not.toMatch(/Jans|rolstoel/)
    expect((await replica.persons.findOne(person.id).exec())?.toMutableJSON()).toEqual(person)
  })

  it('holds no plain text of an entry that is kept apart, as it may say anything about anybody', async () => {
    const { storage, factory } = newStorage()
    const replica = await open({ storage })
    const apart = await openApartRows(replica, () => 1)
    onTestFinished(apart.close)
    const strange = { ...entry('left', { minute: 1 }), note: 'Jan Janssens' }
    await apart.keep([{ document: 'visit:gm-2026-11-23-A101', entry: strange, fault: 'signature' }])
    const raw = await rawRecords(factory)
    expect(raw).toContain('apart:visit:gm-2026-11-23-A101:')
    expect(raw).not.toContain('Janssens')
    const again = await openApartRows(replica, () => 2)
    onTestFinished(again.close)
    expect(again.all()).toEqual(apart.all())
    expect(again.of('visit:gm-2026-11-23-A101')).toMatchObject([{ entry: strange, fault: 'signature', at: 1 }])
  })

  it('is found again with the key', async () => {
    const { storage } = newStorage()
    const name = newName()
    const before = await open({ name, storage })
    await before.persons.insert(person)
    await before.close()
    expect((await (await open({ name, storage })).persons.findOne(person.id).exec())?.toMutableJSON()).toEqual(person)
  })

  it('is refused with another key, and stays as it is', async () => {
    const { storage, factory } = newStorage()
    const name = newName()
    const before = await open({ name, storage })
    await before.persons.insert(person)
    await before.close()
    const raw = await rawRecords(factory)
    await expect(openReplica({ name, key: 'another key of letters', storage })).rejects.toMatchObject({
      code: 'DB1',
    })
    expect(await rawRecords(factory)).toBe(raw)
  })
})

describe('a conflict in the replica', () => {
  const id = 'visit:gm-2026-11-23-A101'
  const began = entry('registered', { minute: 0 })
  const called = entry('called', { minute: 2 })
  const left = entry('left', { minute: 3, station: 'k2' })
  const alive = { _deleted: false }

  it('is none when only derived fields differ', async () => {
    const { conflictHandler } = (await open()).visits
    const version = { ...logDocument(id, [began]), ...alive }
    expect(conflictHandler.isEqual(version, { ...version, open: false, day: '' }, 'test')).toBe(true)
    expect(conflictHandler.isEqual(version, { ...version, _deleted: true }, 'test')).toBe(false)
    expect(conflictHandler.isEqual(version, { ...logDocument(id, [called]), ...alive }, 'test')).toBe(false)
  })

  it('is answered with everything that either side has', async () => {
    const { conflictHandler } = (await open()).visits
    const resolved = await conflictHandler.resolve(
      {
        realMasterState: { ...logDocument(id, [began, called]), ...alive },
        newDocumentState: { ...logDocument(id, [began, left]), ...alive },
      },
      'test',
    )
    expect(resolved).toMatchObject({ ...logDocument(id, [began, called, left]), ...alive })
  })

  it('with a deletion keeps what was not deleted', async () => {
    const { conflictHandler } = (await open()).visits
    const resolved = await conflictHandler.resolve(
      {
        realMasterState: { ...logDocument(id, [began]), _deleted: true },
        newDocumentState: { ...logDocument(id, [began, left]), ...alive },
      },
      'test',
    )
    expect(resolved).toMatchObject({ _deleted: false, log: [began, left] })
  })
})
