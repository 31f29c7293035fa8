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
  const met: Required<Incarnation> = {
    ...{ server: 'site', number: 2, proof: 'balie-1', height: 3, mark: 'a mark' },
    ...{ agreed, standsIn: false },
  }
  const incarnations = await openIncarnations(replica, 'balie_gm', Date.now)
  await incarnations.keep(met)
  expect((await openIncarnations(replica, 'balie_gm', Date.now)).all()).toEqual([met])
  expect((await openIncarnations(replica, 'balie_gm_private', Date.now)).all()).toEqual([])
  await incarnations.forget()
  expect((await openIncarnations(replica, 'balie_gm', Date.now)).all()).toEqual([])
})

it('what a relay of the building has counts for nothing when it is asked what the centre has', async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'incarnations', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const incarnations = await openIncarnations(replica, 'balie_gm', Date.now)
  expect(incarnations.sentToCentre()).toBeUndefined()
  const metAt = (server: string, lwt: number): Incarnation => ({
    ...{ server, number: 1, proof: 'balie-1', height: 1, mark: 'a mark' },
    agreed: { sent: { id: 'visit:gm-2026-11-23-A101', lwt } },
  })
  await incarnations.keep({ ...metAt('relay', 9), standsIn: true })
  expect(incarnations.sentToCentre()).toBeUndefined()
  await incarnations.keep(metAt('first', 7))
  await incarnations.keep(metAt('second', 5))
  expect(incarnations.sentToCentre()).toMatchObject({ lwt: 7 })
})
