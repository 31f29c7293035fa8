import { expect, it, onTestFinished } from 'vitest'
import { newStorage } from '#tests/sync/storage.ts'
import { openReplica } from './open.ts'
import { startReplication } from './startReplication.ts'

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
