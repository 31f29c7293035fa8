import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { newStorage } from '#tests/sync/storage.ts'
import { openReplica } from './open.ts'
import { partOf } from './part.ts'
import { startReplication } from './startReplication.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

it('a replication that goes on holds none that was there when it began and has ended since', async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'chain', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const begin = (name: string) =>
    startReplication({
      replicationIdentifier: name,
      // As each of ours has: RxDB notes them all by their collection.
      collection: partOf(replica.visits, () => true),
      pull: { handler: () => Promise.resolve({ documents: [], checkpoint: undefined }) },
      waitForLeadership: false,
    })
  let later: ReturnType<typeof begin> | undefined
  const earlier = async (): Promise<WeakRef<object>> => {
    const { state, letGo } = begin('earlier')
    await state.awaitInitialReplication()
    later = begin('later')
    await later.state.awaitInitialReplication()
    await state.cancel()
    letGo()
    return new WeakRef(state)
  }
  const held = await earlier()
  await expect
    .poll(() => {
      collect()
      return held.deref() === undefined
    })
    .toBe(true)
  expect(later?.state.isStopped()).toBe(false)
})

it('a replication that has ended is held by nothing any more, and the others still end with the replica', async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'held', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const { visits } = replica
  const begin = (name: string) =>
    startReplication({
      replicationIdentifier: name,
      collection: visits,
      pull: { handler: () => Promise.resolve({ documents: [], checkpoint: undefined }) },
      waitForLeadership: false,
    })
  const stays = begin('stays')
  const held = visits.onClose.length
  for (const name of ['first', 'second', 'third']) {
    const { state, letGo } = begin(name)
    await state.awaitInitialReplication()
    await state.cancel()
    letGo()
  }
  expect(visits.onClose).toHaveLength(held)
  await replica.close()
  expect(stays.state.isStopped()).toBe(true)
})
