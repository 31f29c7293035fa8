import { firstValueFrom } from 'rxjs'
import { expect, it, onTestFinished } from 'vitest'
import { counted, guideUsePrefix, nothingUsed, usesOf } from '#domain/guide/use.ts'
import { openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { guideUseMonths, guideUseWith } from './guideUse.ts'
import { restoreKeptEdits } from './keptEdits.ts'

let replicas = 0
const emptyReplica = async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `guideUse-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}

it('how guides are used is counted in its month, however soon one walk follows the other, and is on disk', async () => {
  const { url, browser } = await openHost()
  const bridge = bridgeTo(url, await browser.cookieFor())
  const replica = await emptyReplica()
  let now = Date.parse('2026-11-23T09:00:00Z')
  const use = guideUseWith({ replica, bridge, site: 'gm', station: 'k1', now: () => now })
  const walk = { guide: 'moving', shown: ['a', 'b'], back: ['b'], other: [], stoppedAt: 'b' }
  const done = await Promise.all([use.count(walk), use.count(walk), use.count({ ...walk, guide: 'constructor' })])
  expect(done.map(({ ok }) => ok)).toEqual([true, true, true])
  now += 10 * 86_400_000
  expect(await use.count(walk)).toEqual({ ok: true, value: true })
  expect(await use.count({ ...walk, shown: ['no id'] })).toMatchObject({ error: { code: 'badRequest' } })
  // An earlier version counted before, for all stations in one document; what is older than six months is not shown.
  const before = counted(nothingUsed, { station: 'k1', walk: { ...walk, guide: 'long ago' } })
  for (const month of ['2026-10', '2026-06']) {
    const id = guideUsePrefix('gm', month)
    await saveEdit(replica, { id, type: 'guideUse', data: before, stamps: {}, history: [] })
  }
  const months = await firstValueFrom(guideUseMonths(replica, { site: 'gm', now }))
  expect(months.map((month) => usesOf([month], 'long ago').size)).toEqual([0, 0, 2])
  expect(months.map((month) => usesOf([month], 'moving').get('b'))).toEqual([
    { shown: 1, back: 1, other: 0, stopped: 1 },
    { shown: 2, back: 2, other: 0, stopped: 2 },
    undefined,
  ])
  const other = await emptyReplica()
  await restoreKeptEdits(other, bridge)
  expect(await firstValueFrom(guideUseMonths(other, { site: 'gm', now }))).toEqual(months.slice(0, 2))
})
