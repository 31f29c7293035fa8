import { createRevision, fillWithDefaultSettings, now } from 'rxdb/plugins/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { entry, testDay } from '#domain/visit/builders.ts'
import { visitId } from '#domain/visit/label.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { openReplica } from '#sync/replica/open.ts'
import { logSchema } from '#sync/replica/schema.ts'
import { joinWindows, toldToOthers } from '#sync/replica/windows.ts'
import { newStorage } from './storage.ts'

const visit = (number: number): string => visitId({ site: 'gm', day: testDay, queue: 'A', number })

type Told = ReturnType<typeof toldToOthers>

/** The visits as one window sees them; gives what it writes and what it hears. RxDB takes a name only once in a page. */
const openWindow = async (storage: Told, databaseName: string, databaseInstanceToken: string) => {
  const instance = await storage.createStorageInstance({
    ...{
      databaseName,
      databaseInstanceToken,
      collectionName: 'visits',
      multiInstance: true,
      devMode: false,
      options: {},
    },
    schema: fillWithDefaultSettings(logSchema),
  })
  onTestFinished(() => instance.close())
  const heard: string[] = []
  instance.changeStream().subscribe(({ events }) => heard.push(...events.map(({ documentId }) => documentId)))
  const write = async (number: number): Promise<void> => {
    const document = {
      ...visitDocument(visit(number), [entry('registered', { minute: number })]),
      ...{ _deleted: false, _attachments: {}, _rev: createRevision('window'), _meta: { lwt: now() } },
    }
    expect((await instance.bulkWrite([{ document }], 'test')).error).toEqual([])
  }
  return { heard, write }
}

/** What two windows hear of three visits that the first one writes. */
const writeThree = async (name: string, hasOthers: (written: number) => boolean) => {
  let written = 0
  const storage = toldToOthers(newStorage().storage, { hasOthers: () => Promise.resolve(hasOthers(written)) })
  const one = await openWindow(storage, name, 'one')
  const other = await openWindow(storage, name, 'other')
  for (written = 1; written <= 3; written++) {
    await one.write(written)
    await expect.poll(() => one.heard).toContain(visit(written))
    if (hasOthers(written)) await expect.poll(() => other.heard).toContain(visit(written))
  }
  return { one: one.heard, other: other.heard }
}

describe('the windows of a station', () => {
  it('know whether they are alone', async () => {
    const one = await joinWindows('balie-gm')
    expect(await one.hasOthers()).toBe(false)
    const elsewhere = await joinWindows('balie-other')
    const other = await joinWindows('balie-gm')
    expect(await one.hasOthers()).toBe(true)
    expect(await other.hasOthers()).toBe(true)
    other.leave()
    await expect.poll(() => one.hasOthers()).toBe(false)
    one.leave()
    elsewhere.leave()
  })

  it('hear each of what another writes, once', async () => {
    const all = [visit(1), visit(2), visit(3)]
    expect(await writeThree('balie-together', () => true)).toEqual({ one: all, other: all })
  })

  it('are told nothing while nobody is there', async () => {
    const { one, other } = await writeThree('balie-alone', (written) => written === 3)
    expect(one).toEqual([visit(1), visit(2), visit(3)])
    expect(other).toEqual([visit(3)])
  })

  it('are left when a replica is closed', async () => {
    const windows = await joinWindows('balie-closing')
    const replica = await openReplica({
      name: 'balie-closing',
      key: 'a key of sixteen letters',
      storage: newStorage().storage,
    })
    expect(await windows.hasOthers()).toBe(true)
    await replica.close()
    await expect.poll(() => windows.hasOthers()).toBe(false)
    windows.leave()
  })
})
