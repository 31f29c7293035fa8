import { expect, it, onTestFinished } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { eventually } from '#tests/support/eventually.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { type Replica, openReplica } from './open.ts'
import { openRefusedRows, refusedRange } from './refused.ts'

const id = 'visit:gm-2026-11-23-A101'
const registered = entry('registered', { minute: 0 })
const left = entry('left', { minute: 3 })
const issued = entry('issued', { minute: 1 })
const ours = visitDocument(id, [registered, left])
const refusal = { document: ours, reason: 'nobody leaves' }

let replicas = 0
const open = async (): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `refused-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}
const rowsIn = async (replica: Replica): Promise<string[]> =>
  (await replica.ledger.find({ selector: { id: refusedRange } }).exec()).map((row) => row.id)

it('what one window had refused, the window that leads next knows, and what was settled too', async () => {
  const replica = await open()
  const [leads, leadsNext] = [await openRefusedRows(replica), await openRefusedRows(replica)]
  await leads.keep([refusal], 1)
  const fromServer = visitDocument(id, [registered, issued])
  await eventually(() => leadsNext.unite(fromServer)).toEqual(visitDocument(id, [registered, issued, left]))
  await leads.settle([ours])
  await eventually(() => leadsNext.unite(fromServer)).toEqual(fromServer)
})

it('a version without it that the server took does not settle what it refused', async () => {
  const replica = await open()
  const refused = await openRefusedRows(replica)
  await refused.keep([refusal], 1)
  await refused.settle([visitDocument(id, [registered, issued])])
  expect(await rowsIn(replica)).toEqual([`refused:${id}`])
  await refused.settle([visitDocument(id, [registered, issued, left])])
  expect(await rowsIn(replica)).toEqual([])
})

it('a second refusal of the document takes nothing of the first away', async () => {
  const replica = await open()
  const refused = await openRefusedRows(replica)
  await refused.keep([refusal], 1)
  await refused.keep([{ document: visitDocument(id, [registered, issued]), reason: 'nobody comes' }], 2)
  const after = await openRefusedRows(replica)
  expect(after.unite(visitDocument(id, []))).toEqual(visitDocument(id, [registered, issued, left]))
})
