import { expect, it, onTestFinished } from 'vitest'
import { flagContent } from '#domain/product/flags/builders.ts'
import type { FlagReply } from '#domain/product/flags/flag.ts'
import { unansweredId, withUnanswered } from '#domain/product/search/unanswered.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const openRuled = async (...stations: string[]): Promise<Client[]> => {
  const central = await openCentral(stations, { rules: true })
  return Promise.all(
    stations.map(async (name) => {
      const { storage } = newStorage()
      const kinds = ['site', 'catalogue'] as const
      const client = await openClient({ name, central: central.address(name), month: testNow, storage, kinds })
      onTestFinished(client.close)
      return client
    }),
  )
}

const flag = (replies: Record<string, FlagReply>): EditedDocument => ({
  id: 'flag:1',
  type: 'flag',
  data: flagContent({ replies }),
  stamps: {},
  history: [],
})
const repliesAt = async ({ replica }: Client): Promise<string[]> => {
  const found = (await replica.catalogue.findOne('flag:1').exec())?.toMutableJSON()
  return found?.type === 'flag' ? Object.values(found.data.replies).map(({ by, does }) => `${by} ${does}`) : ['none']
}

it('a flag raised at one desk is answered at another, and what both say while apart meets at the server', async () => {
  const [one, two] = await openRuled('k1', 'k2')
  if (one === undefined || two === undefined) throw new Error('two stations')
  await saveEdit(one.replica, flag({}))
  await eventually(() => repliesAt(two)).toEqual([])
  one.cut()
  await saveEdit(
    one.replica,
    flag({ [stampAt(2, 'k1')]: { does: 'answered', by: 'staff:an', text: 'Sinds maandag.' } }),
  )
  await saveEdit(two.replica, flag({ [stampAt(1, 'k2')]: { does: 'closed', by: 'staff:bo', because: 'changed' } }))
  one.mend()
  for (const client of [one, two]) {
    await eventually(() => repliesAt(client)).toEqual(['staff:bo closed', 'staff:an answered'])
    expect(await client.refusedIds()).toEqual([])
  }
})

it('what was not found is counted at every station, where nobody works too, and no flag is raised there', async () => {
  const [desk, kiosk] = await openRuled('k1', 'display')
  if (desk === undefined || kiosk === undefined) throw new Error('two stations')
  const id = unansweredId('gm', '2026-11')
  const counted = async (client: Client, station: string): Promise<void> => {
    const present = (await client.replica.settings.findOne(id).exec())?.toMutableJSON()
    const month = present?.type === 'unanswered' ? present.data : { counts: {} }
    const { counts } = withUnanswered(month, { query: 'visverlof', station })
    await saveEdit(client.replica, { id, type: 'unanswered', data: { counts }, stamps: {}, history: [] })
  }
  const countsAt = async ({ replica }: Client): Promise<unknown> =>
    (await replica.settings.findOne(id).exec())?.toMutableJSON().data
  kiosk.cut()
  await counted(kiosk, 'display')
  await counted(kiosk, 'display')
  await counted(desk, 'k1')
  kiosk.mend()
  for (const client of [desk, kiosk]) {
    await eventually(() => countsAt(client)).toEqual({
      counts: { display: { visverlof: 2 }, k1: { visverlof: 1 } },
    })
  }
  await saveEdit(kiosk.replica, flag({}))
  await eventually(() => kiosk.refusedIds()).toEqual(['refused:flag:1'])
  expect(await desk.refusedIds()).toEqual([])
})
