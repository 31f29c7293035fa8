import { expect, it, onTestFinished } from 'vitest'
import { guideContent, guideVersion, outcome } from '#domain/guide/builders.ts'
import { type GuideChanges, type GuideDocument, addedGuide, changedGuide } from '#domain/guide/document.ts'
import { versionIdOf } from '#domain/guide/guide.ts'
import { counted, guideUseId, guideUsePrefix, nothingUsed, usesOf } from '#domain/guide/use.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const openTwo = async (first: string, second: string): Promise<[Client, Client]> => {
  const central = await openCentral([first, second], { rules: true })
  const open = async (name: string): Promise<Client> => {
    const { storage } = newStorage()
    const kinds = ['site', 'catalogue'] as const
    const client = await openClient({
      name,
      central: central.address(name),
      month: testNow,
      storage,
      kinds,
      records: true,
    })
    onTestFinished(client.close)
    return client
  }
  return [await open(first), await open(second)]
}

const added = addedGuide('moving', guideContent(), { at: stampAt(0), by: 'staff:an' })
const edited = (changes: GuideChanges, minute: number, station: string): GuideDocument => {
  const document = changedGuide(added, changes, { at: stampAt(minute, station), by: 'staff:jan' })
  if (document === undefined || document === 'malformed') throw new Error('That is no edit.')
  return document
}
const guideAt = async ({ replica }: Client) => (await replica.catalogue.findOne(added.id).exec())?.toMutableJSON()
const conflictsAt = async ({ replica }: Client) =>
  (await replica.settings.find().exec()).flatMap((document) => {
    const { type, data } = document.toMutableJSON()
    return type === 'record' && data.found?.kind === 'editConflict' ? [data.found.facts] : []
  })
const ticket = (text: string) => ({ ...outcome(text), place: 3 })

it('two who write one guide while apart have the steps of both, and the step that both wrote is a clash that is told', async () => {
  const [one, two] = await openTwo('k1', 'k2')
  await saveEdit(one.replica, added)
  await eventually(async () => (await guideAt(two))?.data).toEqual(added.data)
  one.cut()
  await saveEdit(one.replica, edited({ steps: { a: outcome('A'), ticket: ticket('1') } }, 1, 'k1'))
  await saveEdit(two.replica, edited({ steps: { b: outcome('B'), ticket: ticket('2'), embassy: null } }, 2, 'k2'))
  one.mend()
  for (const client of [one, two]) {
    await eventually(async () => (await guideAt(client))?.data).toMatchObject({
      steps: { a: outcome('A'), b: outcome('B'), ticket: ticket('2') },
      authors: { [stampAt(1, 'k1')]: 'staff:jan', [stampAt(2, 'k2')]: 'staff:jan' },
    })
    expect((await guideAt(client))?.data).not.toHaveProperty('steps.embassy')
    await eventually(async () => (await guideAt(client))?.history).toContainEqual({
      ...{ field: 'steps.ticket', value: ticket('1') },
      at: stampAt(1, 'k1'),
    })
    await eventually(() => conflictsAt(client)).toEqual([{ field: 'steps.ticket', kept: 'k2', lost: 'k1' }])
    expect(await client.refusedIds()).toEqual([])
  }
})

it('a version of a guide comes everywhere as it was published, and the server takes no other in its place', async () => {
  const [one, two] = await openTwo('k1', 'k2')
  const published = guideVersion({ guide: 'moving', at: stampAt(1) })
  const documentOf = (data: typeof published): EditedDocument => ({
    ...{ id: versionIdOf(published), data, stamps: {}, history: [] },
    type: 'guideVersion',
  })
  const versionAt = async ({ replica }: Client) =>
    (await replica.catalogue.findOne(versionIdOf(published)).exec())?.toMutableJSON().data
  await saveEdit(one.replica, documentOf(published))
  await eventually(() => versionAt(two)).toEqual(published)
  // Smaller in canonical order, so that this station itself would keep it.
  await saveEdit(two.replica, documentOf({ ...published, by: 'staff:aa' }))
  await eventually(() => two.refusedIds()).toEqual([`refused:${versionIdOf(published)}`])
  expect(await versionAt(one)).toEqual(published)
})

it('how guides are used is counted at every station, where nobody works too, and no guide is written there', async () => {
  const [desk, kiosk] = await openTwo('k1', 'display')
  const useAt = async ({ replica }: Client, id: string) => {
    const stored = (await replica.settings.findOne(id).exec())?.toMutableJSON()
    return stored?.type === 'guideUse' ? stored.data : nothingUsed
  }
  /** Earlier versions have one document for all stations. */
  const ofAll = guideUsePrefix('gm', '2026-11')
  const count = async (client: Client, station: string, id?: string): Promise<void> => {
    const walk = { guide: 'moving', shown: ['abroad'], back: [], other: [] }
    const own = id ?? guideUseId({ site: 'gm', month: '2026-11', station })
    const data = counted(await useAt(client, own), { station, walk })
    await saveEdit(client.replica, { id: own, type: 'guideUse', data, stamps: {}, history: [] })
  }
  const shownAt = async (client: Client): Promise<number | undefined> => {
    const ids = ['display', 'k1'].map((station) => guideUseId({ site: 'gm', month: '2026-11', station }))
    const uses = await Promise.all([...ids, ofAll].map((id) => useAt(client, id)))
    return usesOf(uses, 'moving').get('abroad')?.shown
  }
  kiosk.cut()
  await count(kiosk, 'display')
  await count(kiosk, 'display')
  await count(desk, 'k1')
  await count(desk, 'k1', ofAll)
  await count(kiosk, 'display', ofAll)
  kiosk.mend()
  for (const client of [desk, kiosk]) {
    await eventually(() => shownAt(client)).toBe(5)
  }
  await saveEdit(kiosk.replica, added)
  await eventually(() => kiosk.refusedIds()).toEqual([`refused:${added.id}`])
  expect(await desk.refusedIds()).toEqual([])
})
