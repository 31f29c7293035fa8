import { describe, expect, it, onTestFinished } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { deleteOldAsides } from '#sync/replica/aside.ts'
import { raiseMark, readMark } from '#sync/replica/mark.ts'
import { type RepairOptions, type RepairedReplica, openRepairedReplica } from '#sync/replica/repair.ts'
import { logDocument } from '#sync/merge/kinds.ts'
import { newStorage } from './storage.ts'

const key = 'a key of sixteen letters'
const visit = 'visit:gm-2026-11-23-A101'
const day = 86_400_000
let sites = 0

/** A station's browser profile, and what its main process was told of the replica. */
const newProfile = () => {
  const { storage, factory } = newStorage()
  const base = `balie-s${++sites}`
  const told: Record<string, number> = {}
  let now = Date.parse('2026-11-23T08:00:00Z')
  const open = async (change: Partial<RepairOptions> = {}): Promise<RepairedReplica> => {
    const opened = await openRepairedReplica({
      base,
      key,
      site: 's',
      storage,
      indexedDb: factory,
      wasHere: true,
      told,
      now: () => now,
      ...change,
    })
    onTestFinished(() => close(opened))
    return opened
  }
  const mark = async ({ replica }: RepairedReplica): Promise<void> => {
    const { replica: id, mark: height } = await raiseMark(replica, told, now)
    told[id] = height
  }
  const pass = (ms: number): void => void (now += ms)
  return { base, factory, told, open, mark, pass, now: () => now }
}
const close = async ({ replica, verification }: RepairedReplica): Promise<void> => {
  verification.close()
  await replica.close()
}
const hold = ({ replica }: RepairedReplica, id = visit) =>
  replica.visits.insert(logDocument(id, [entry('registered', { minute: 0 })]))
const visitsIn = async ({ replica }: RepairedReplica): Promise<string[]> =>
  (await replica.visits.find().exec()).map(({ id }) => id)

const remove = (factory: IDBFactory, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(new Error(`${name} is not deleted`))
  })
const namesIn = async (factory: IDBFactory): Promise<string[]> =>
  (await factory.databases()).flatMap(({ name }) => name ?? [])

describe('a replica', () => {
  it('that is there is opened as it is, without a word', async () => {
    const { open, mark } = newProfile()
    const first = await open({ wasHere: false })
    expect(first.repair).toBeUndefined()
    await hold(first)
    await mark(first)
    await close(first)
    const again = await open()
    expect(again.repair).toBeUndefined()
    expect(await visitsIn(again)).toEqual([visit])
  })

  it('that is gone begins empty, and that is told', async () => {
    const { open } = newProfile()
    const opened = await open()
    expect(opened.repair).toEqual({ fault: 'gone' })
    expect(await visitsIn(opened)).toEqual([])
  })

  it('that lacks a collection is set aside whole, and stays as it is', async () => {
    const { base, factory, open, mark } = newProfile()
    const first = await open({ wasHere: false })
    await hold(first)
    await mark(first)
    await close(first)
    await remove(factory, `rxdb-dexie-${base}--0--persons`)
    const opened = await open()
    expect(opened.repair).toEqual({ fault: 'damaged', aside: base })
    expect(await visitsIn(opened)).toEqual([])
    expect(await namesIn(factory)).toContain(`rxdb-dexie-${base}--0--visits`)
    await close(opened)
    const later = await open()
    expect(later.repair).toBeUndefined()
    expect(later.replica.name).toBe(`${base}_2`)
  })

  it('whose very first start was cut short is simply finished', async () => {
    const { base, factory, open } = newProfile()
    await close(await open({ wasHere: false }))
    await remove(factory, `rxdb-dexie-${base}--0--persons`)
    const opened = await open({ wasHere: false })
    expect(opened.repair).toBeUndefined()
    expect(opened.replica.name).toBe(base)
  })

  it('that was made with another key is set aside, and opens again with its own', async () => {
    const { base, open, mark } = newProfile()
    const first = await open({ wasHere: false })
    await hold(first)
    await mark(first)
    await close(first)
    const opened = await open({ key: 'another key of letters' })
    expect(opened.repair).toEqual({ fault: 'locked', aside: base })
    expect(await visitsIn(opened)).toEqual([])
  })

  it('that a later version wrote is set aside untouched', async () => {
    const { base, factory, open } = newProfile()
    const first = await open({ wasHere: false })
    await hold(first)
    await close(first)
    await makeDatabase(factory, `rxdb-dexie-${base}--1--visits`)
    const opened = await open()
    expect(opened.repair).toEqual({ fault: 'newer', aside: base })
    expect(await visitsIn(opened)).toEqual([])
  })

  it('that the browser refuses to read is set aside', async () => {
    const { base, factory, open, mark } = newProfile()
    const first = await open({ wasHere: false })
    await mark(first)
    await close(first)
    await remove(factory, `rxdb-dexie-${base}--0--settings`)
    // A version of the database that no release of the storage has made.
    await makeDatabase(factory, `rxdb-dexie-${base}--0--settings`, 9_000)
    expect((await open()).repair).toMatchObject({ aside: base })
  })

  const makeDatabase = (factory: IDBFactory, name: string, version = 1): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = factory.open(name, version)
      request.onupgradeneeded = () => void request.result.createObjectStore('docs')
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onerror = () => reject(new Error(`${name} is not made`))
    })
})

describe('the mark of a replica', () => {
  it('tells an older copy, once, and keeps what is in it', async () => {
    const { told, open, mark } = newProfile()
    const first = await open({ wasHere: false })
    await hold(first)
    await mark(first)
    const { replica: id } = (await readMark(first.replica)) ?? { replica: '' }
    // What was told later than the copy was made.
    told[id] = 7
    await close(first)
    const older = await open()
    expect(older.repair).toEqual({ fault: 'older' })
    expect(await visitsIn(older)).toEqual([visit])
    await mark(older)
    expect(told[id]).toBe(8)
    await close(older)
    expect((await open()).repair).toBeUndefined()
  })

  it('says nothing when main has forgotten, or never heard the last one', async () => {
    const { told, open, mark } = newProfile()
    const first = await open({ wasHere: false })
    await mark(first)
    await raiseMark(first.replica, told, 1)
    await close(first)
    const second = await open()
    expect(second.repair).toBeUndefined()
    await close(second)
    expect((await open({ told: {} })).repair).toBeUndefined()
  })
})

describe('a replica that was set aside', () => {
  it('is deleted after thirty days, not before', async () => {
    const { base, factory, open, pass, now } = newProfile()
    await close(await open({ wasHere: false }))
    const { replica } = await open({ key: 'another key of letters' })
    const tidy = () => deleteOldAsides({ replica, base, indexedDb: factory, now: now() })
    const asides = async () => (await namesIn(factory)).filter((name) => name.startsWith(`rxdb-dexie-${base}--`))
    const before = await asides()
    expect(before.length).toBeGreaterThan(5)
    pass(29 * day)
    await tidy()
    expect(await asides()).toEqual(before)
    pass(day)
    await tidy()
    expect(await asides()).toEqual([])
    expect(await namesIn(factory)).toContain(`rxdb-dexie-${base}_2--0--visits`)
  })

  it('is deleted also when the one that remembered it was set aside as well', async () => {
    const { base, factory, open, pass, now } = newProfile()
    await close(await open({ wasHere: false }))
    await close(await open({ key: 'another key of letters' }))
    const { replica } = await open({ key: 'a third key of letters' })
    expect(replica.name).toBe(`${base}_3`)
    const tidy = () => deleteOldAsides({ replica, base, indexedDb: factory, now: now() })
    await tidy()
    pass(30 * day)
    await tidy()
    const left = (await namesIn(factory)).filter((name) => !name.startsWith(`rxdb-dexie-${base}_3--`))
    expect(left).toEqual([])
  })

  it('is deleted another day where a window still holds it', async () => {
    const { base, factory, open, pass, now } = newProfile()
    await close(await open({ wasHere: false }))
    const { replica } = await open({ key: 'another key of letters' })
    const tidy = () => deleteOldAsides({ replica, base, indexedDb: factory, now: now() })
    const held = await openElsewhere(factory, `rxdb-dexie-${base}--0--persons`)
    pass(31 * day)
    await tidy()
    expect(await replica.ledger.findOne('aside:1').exec()).not.toBeNull()
    held.close()
    await tidy()
    expect((await namesIn(factory)).filter((name) => name.startsWith(`rxdb-dexie-${base}--`))).toEqual([])
    expect(await replica.ledger.findOne('aside:1').exec()).toBeNull()
  })

  /** As another window has it open that does not let go. */
  const openElsewhere = (factory: IDBFactory, name: string): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = factory.open(name)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(`${name} does not open`))
    })
})
