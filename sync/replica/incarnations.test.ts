import { expect, it, onTestFinished } from 'vitest'
import { newStorage } from '#tests/sync/storage.ts'
import type { Incarnation } from '../replication/incarnation.ts'
import { openIncarnations } from './incarnations.ts'
import { openReplica } from './open.ts'

it('whoever opens the replica next knows all that was agreed with each server, and nothing of it for another database', async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'incarnations', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const agreed = { read: '12-g1AAA', sent: { id: 'visit:gm-2026-11-23-A101', lwt: 1_795_420_800_000.01 } }
  const met: Required<Incarnation> = { server: 'site', number: 2, proof: 'balie-1', height: 3, mark: 'a mark', agreed }
  const incarnations = await openIncarnations(replica, 'balie_gm', Date.now)
  await incarnations.keep(met)
  expect((await openIncarnations(replica, 'balie_gm', Date.now)).all()).toEqual([met])
  expect((await openIncarnations(replica, 'balie_gm_private', Date.now)).all()).toEqual([])
  await incarnations.forget()
  expect((await openIncarnations(replica, 'balie_gm', Date.now)).all()).toEqual([])
})
