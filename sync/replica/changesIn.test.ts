import { it, onTestFinished } from 'vitest'
import { eventually } from '#tests/support/eventually.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { changesIn } from './changesIn.ts'
import { openReplica } from './open.ts'

it('each write to a collection is told with its document', async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'changes-in', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const told: [string, string, unknown][] = []
  changesIn(replica.ledger).subscribe(({ operation, documentId, documentData: { at } }) =>
    told.push([operation, documentId, at]),
  )
  const row = { id: 'refused:a', reason: 'because', at: 1, content: {} }
  const stored = await replica.ledger.insert(row)
  await replica.ledger.upsert({ ...row, at: 2 })
  await replica.ledger.bulkInsert([
    { ...row, id: 'refused:b' },
    { ...row, id: 'refused:c' },
  ])
  await stored.getLatest().remove()
  await eventually(() => told).toEqual([
    ['INSERT', 'refused:a', 1],
    ['UPDATE', 'refused:a', 2],
    ['INSERT', 'refused:b', 1],
    ['INSERT', 'refused:c', 1],
    ['DELETE', 'refused:a', 2],
  ])
})
