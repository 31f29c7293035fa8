import { it, onTestFinished, vi } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { openVerifiedReplica } from './openVerified.ts'

it('an entry that had to give way is kept apart, also when the disk took nothing at first, and the next one too', async () => {
  const { storage } = newStorage()
  const place = { name: 'balie-doubled', key: 'a key of sixteen letters', storage }
  const { replica, verification, standsIn } = await openVerifiedReplica({ ...place, site: 'gm', now: () => testNow })
  onTestFinished(async () => {
    verification.close()
    await replica.close()
  })
  vi.spyOn(replica.ledger, 'bulkInsert').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
  const id = 'visit:gm-2026-11-23-A101'
  const stands = standsIn(id)
  const [one, two, three] = (['a', 'b', 'c'] as const).map((by) => entry('left', { minute: 1, id: 'x', by }))
  if (one === undefined || two === undefined || three === undefined) throw new Error('three entries')
  stands(one, two)
  stands(one, three)
  await eventually(() => verification.apart.of(id).map((row) => row.entry)).toEqual([two, three])
})
