import { expect, it, onTestFinished } from 'vitest'
import { productDocument } from '#domain/product/builders.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import type { BulkField, LocalChanges } from '#domain/product/overview/bulk.ts'
import type { LocalFields } from '#domain/product/product.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { bulkEditsWith } from './bulkEdits.ts'
import type { StaffMember } from './model.ts'

let replicas = 0
const replicaWith = async (...documents: readonly EditedDocument[]): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `bulk-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  for (const document of documents) await saveEdit(replica, document)
  return replica
}
const product = (key: string, local: Partial<LocalFields> = {}): ProductDocument =>
  productDocument({ local: { responsible: 'staff:an', ...local } }, `product:${key}`)
const localIn = async (replica: Replica, key: string): Promise<LocalFields | undefined> => {
  const stored = (await replica.catalogue.findOne(`product:${key}`).exec())?.toMutableJSON()
  return stored?.type === 'product' ? stored.data.local : undefined
}

const staff: StaffMember[] = [
  { id: 'staff:an', name: 'An', roles: ['welcome'], skills: [], languages: ['nl'] },
  { id: 'staff:jan', name: 'Jan', roles: ['supervisor'], skills: [], languages: ['nl'] },
]

/** Edits by somebody, whose station cannot keep the products named `unkept`; `kept` is what it has on disk. */
const editsBy = (by: string, replica: Replica, unkept: readonly string[] = []) => {
  let minute = 10
  const kept: string[] = []
  const edits = bulkEditsWith({
    replica,
    board: () => ({ staff }),
    by: () => by,
    bridge: {
      call: {
        giveStamp: () => Promise.resolve({ ok: true, value: { at: stampAt(minute++) } }),
        keepEdit: ({ document }) => {
          if (unkept.includes(document.id))
            return Promise.resolve({ ok: false, error: { code: 'diskFull', facts: {} } })
          kept.push(document.id)
          return Promise.resolve({ ok: true, value: { id: `edit ${kept.length}`, document } })
        },
        report: () => Promise.resolve({ ok: true, value: {} }),
      },
    },
  })
  return { edits, kept }
}
/** The fields named, as a product has them. */
const set = (fields: readonly BulkField[], local: Partial<LocalFields>): LocalChanges => ({
  to: product('to', local).data.local,
  fields,
})
const untold = (): void => undefined

it('many products change at once, one edit each, and what could not be kept is told by product', async () => {
  const replica = await replicaWith(product('a'), product('b', { duration: 20 }), product('c'), product('d'))
  const { edits, kept } = editsBy('staff:jan', replica, ['product:c'])
  const steps: number[] = []
  const outcome = await edits.change({
    keys: ['a', 'b', 'c', 'd', 'gone'],
    changes: set(['duration', 'level'], { duration: 20, level: 3 }),
    onStep: (done) => steps.push(done),
  })
  expect(outcome.done.map(({ key }) => key)).toEqual(['a', 'd'])
  expect(outcome.failed).toEqual([{ key: 'c', error: { code: 'diskFull', facts: {} } }])
  expect(kept).toEqual(['product:a', 'product:d'])
  expect(steps.at(-1)).toBe(5)
  await expect(localIn(replica, 'a')).resolves.toMatchObject({ duration: 20, level: 3 })
  await expect(localIn(replica, 'c')).resolves.toMatchObject({ duration: 10 })
})

it('a sheet of a colleague is not changed, and that is told', async () => {
  const replica = await replicaWith(product('a'), product('b', { responsible: 'staff:bo' }))
  const { edits, kept } = editsBy('staff:an', replica)
  const outcome = await edits.change({ keys: ['a', 'b'], changes: set(['duration'], { duration: 20 }), onStep: untold })
  expect(outcome.done.map(({ key }) => key)).toEqual(['a'])
  expect(outcome.failed).toEqual([{ key: 'b', error: { code: 'notYourSheet', facts: {} } }])
  expect(kept).toEqual(['product:a'])
})

it('what was done is taken back, but for what somebody wrote over it meanwhile', async () => {
  const replica = await replicaWith(product('a'), product('b', { leadTime: { value: 2, unit: 'hours' } }))
  const { edits } = editsBy('staff:jan', replica)
  const changes = set(['duration', 'leadTime'], { duration: 20 })
  const { done } = await edits.change({ keys: ['a', 'b'], changes, onStep: untold })
  const later = set(['duration', 'level'], { duration: 30, level: 1 })
  await edits.change({ keys: ['a'], changes: later, onStep: untold })
  const { failed } = await edits.undo(done)
  expect(failed).toEqual([])
  await expect(localIn(replica, 'a')).resolves.toMatchObject({ duration: 30, level: 1 })
  await expect(localIn(replica, 'b')).resolves.toEqual(
    product('b', { leadTime: { value: 2, unit: 'hours' } }).data.local,
  )
})

it('a sheet that one gave to a colleague comes back all the same', async () => {
  const replica = await replicaWith(product('a'))
  const { edits } = editsBy('staff:an', replica)
  const changes = set(['responsible'], { responsible: 'staff:bo' })
  const { done } = await edits.change({ keys: ['a'], changes, onStep: untold })
  const { failed } = await edits.undo(done)
  expect(failed).toEqual([])
  await expect(localIn(replica, 'a')).resolves.toMatchObject({ responsible: 'staff:an' })
})
