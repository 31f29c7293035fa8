import { expect, it, onTestFinished } from 'vitest'
import { type DisplayLayout, usualDisplay } from '#domain/site/displays.ts'
import { editLayouts, withLayouts } from '#domain/site/layoutEdit.ts'
import { layoutNewsOf } from '#domain/site/layoutNews.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { testSite } from '#renderer/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { factsOf, factsOnServer } from './equal.ts'
import { newStorage } from './storage.ts'

const low: DisplayLayout = { ...usualDisplay, id: 'low', name: 'Hal gelijkvloers' }
const high: DisplayLayout = { ...usualDisplay, id: 'high', name: 'Hal boven' }
const stairs: DisplayLayout = { ...usualDisplay, id: 'stairs', name: 'Trap' }

const clientOf = async (central: Central, name: string): Promise<Client> => {
  const { storage } = newStorage()
  const client = await openClient({ name, central: central.address('admin'), month: testNow, storage })
  onTestFinished(client.close)
  return client
}

type SiteDocument = Extract<EditedDocument, { type: 'site' }>

const siteIn = async ({ replica }: Client): Promise<SiteDocument | undefined> => {
  const document = (await replica.settings.findOne('site:gm').exec())?.toMutableJSON()
  return document?.type === 'site' ? document : undefined
}
const layoutsIn = async (client: Client): Promise<readonly DisplayLayout[]> =>
  (await siteIn(client))?.data.displays ?? []

/** What somebody at this station makes of the layouts it sees, in a minute. */
const layOut = async (
  client: Client,
  minute: number,
  change: (layouts: readonly DisplayLayout[]) => DisplayLayout[],
): Promise<void> => {
  const document = await siteIn(client)
  if (document === undefined) throw new Error('No site yet')
  const present = document.data.displays ?? []
  const edit = editLayouts({ present, base: present, next: change(present), at: stampAt(minute, client.name) })
  await saveEdit(client.replica, withLayouts(document, edit))
}

const withChange = (id: string, change: Partial<DisplayLayout>) => (layouts: readonly DisplayLayout[]) =>
  layouts.map((layout) => (layout.id === id ? { ...layout, ...change } : layout))

it('two editors without a line keep the changes of both, and what one took away and the other changed stays', async () => {
  const central = await openCentral()
  const [one, other] = [await clientOf(central, 'k1'), await clientOf(central, 'k2')]
  await saveEdit(one.replica, { id: 'site:gm', type: 'site', data: testSite, stamps: {}, history: [] })
  await layOut(one, 1, () => [low, high, stairs])
  await eventually(async () => (await layoutsIn(other)).length).toBe(3)

  one.cut()
  other.cut()
  await layOut(one, 2, withChange('low', { theme: 'dark' }))
  await layOut(one, 3, (layouts) => layouts.filter(({ id }) => id === 'low'))
  await layOut(other, 4, withChange('low', { recent: 2 }))
  await layOut(other, 5, withChange('high', { textSize: 150 }))
  one.mend()
  other.mend()

  await eventually(async () => {
    const server = await factsOnServer((path) => central.asAdmin('GET', path), ['balie_gm'])
    const facts = await Promise.all(
      [one, other].map(async (client) => {
        const document = await siteIn(client)
        return document === undefined ? undefined : factsOf(document)
      }),
    )
    return facts.every((fact) => fact === server.get('site:gm'))
  }).toBe(true)
  const site = await siteIn(one)
  expect(site?.data.displays).toMatchObject([
    { id: 'low', theme: 'dark', recent: 2 },
    { id: 'high', textSize: 150 },
  ])
  expect(site === undefined ? undefined : layoutNewsOf(site)).toMatchObject({
    kept: [{ id: 'high' }],
    removed: [{ layout: { id: 'stairs', name: 'Trap' } }],
  })
})
