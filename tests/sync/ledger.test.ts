import { expect, it, onTestFinished } from 'vitest'
import { canonicalJson } from '#domain/document/canonical.ts'
import { type LedgerRecord, sharedRecordRange } from '#domain/ledger/record.ts'
import type { Staff } from '#domain/staff/staff.ts'
import { entry, stampAt } from '#domain/visit/builders.ts'
import { recordsOfVisit } from '#sync/ledger/ofVisit.ts'
import { metRange, visitOfMet } from '#sync/replica/ledgerRows.ts'
import { openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, type ClientOptions, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const id = 'visit:gm-2026-11-23-A101'

const openTwo = async (more: Pick<ClientOptions, 'kinds'>) => {
  const central = await openCentral()
  const open = async (options: Pick<ClientOptions, 'name' | 'storage' | 'rechecks'>): Promise<Client> => {
    const client = await openClient({
      ...more,
      ...options,
      central: central.address('admin'),
      month: testNow,
      records: true,
    })
    onTestFinished(client.close)
    return client
  }
  const { storage } = newStorage()
  const one = await open({ name: 'k1', storage })
  return { central, open, storage, one, two: await open({ name: 'k2', storage: newStorage().storage }) }
}

/** The records that this client's replica shares with the site. */
const sharedBy = async ({ replica }: Client): Promise<LedgerRecord[]> =>
  (await replica.settings.find({ selector: { id: sharedRecordRange } }).exec()).flatMap((document) => {
    const one = document.toMutableJSON()
    return one.type === 'record' && one.data.found !== undefined ? [one.data.found] : []
  })

it('a visit that two clients called while cut off leaves the same record at both, and is noted for later days', async () => {
  const { open, storage, one, two } = await openTwo({ kinds: ['month'] })
  await one.append(
    id,
    { type: 'registered', queue: 'A', number: 101, products: [], language: 'nl', priority: 0 },
    { type: 'issued', how: 'paper' },
  )
  await eventually(() => two.visit(id)).toMatchObject({ stage: 'waiting' })
  one.cut()
  two.cut()
  await one.append(id, { type: 'called', counter: '1', authority: 'share' })
  await two.append(id, { type: 'called', counter: '2', authority: 'person' })
  one.mend()
  two.mend()
  const recordsAt = async (client: Client) => recordsOfVisit({ id, log: await client.logOf(id) })
  await eventually(() => recordsAt(one)).toMatchObject([{ kind: 'doubleCall', facts: { kept: '1', lost: '2' } }])
  await eventually(() => recordsAt(two)).toEqual(await recordsAt(one))
  // Whoever starts later judges what it has when there is time, and notes what it finds.
  await one.close()
  const again = await open({ name: 'k1', storage, rechecks: true })
  const noted = () => again.replica.ledger.find({ selector: { id: metRange('gm', '2026-11-01') } }).exec()
  await eventually(async () => (await noted()).map(visitOfMet)).toEqual([id])
})

it('a field that two clients edited while cut off leaves one record, at both', async () => {
  const { one, two } = await openTwo({ kinds: ['site'] })
  const staff: Staff = { name: 'An', roles: ['welcome'], skills: [], languages: [] }
  await one.replica.settings.insert({ id: 'staff:an', type: 'staff', data: staff, stamps: {}, history: [] })
  await eventually(() => two.replica.settings.findOne('staff:an').exec()).not.toBeNull()
  one.cut()
  two.cut()
  const edit = async ({ replica }: Client, skills: Staff['skills'], at: string): Promise<void> => {
    const document = await replica.settings.findOne('staff:an').exec()
    await document?.incrementalModify((content) =>
      content.type === 'staff'
        ? { ...content, data: { ...content.data, skills }, stamps: { ...content.stamps, skills: at } }
        : content,
    )
  }
  await edit(one, ['A'], stampAt(1, 'k1'))
  await edit(two, ['B'], stampAt(2, 'k2'))
  one.mend()
  two.mend()
  for (const client of [one, two]) {
    await eventually(() => sharedBy(client)).toMatchObject([
      { kind: 'editConflict', document: 'staff:an', facts: { field: 'skills', kept: 'k2', lost: 'k1' } },
    ])
    const ended = async () => (await client.replica.settings.findOne('staff:an').exec())?.toMutableJSON()
    await eventually(ended).toMatchObject({ data: { skills: ['B'] } })
    const overwritten = async () => (await ended())?.history
    await eventually(overwritten).toContainEqual(expect.objectContaining({ field: 'skills', value: ['A'] }))
  }
})

it('what somebody deleted at the server leaves one record, whoever put it back', async () => {
  const { central, one, two } = await openTwo({ kinds: ['site'] })
  const staff: Staff = { name: 'An', roles: ['welcome'], skills: [], languages: [] }
  await one.replica.settings.insert({ id: 'staff:an', type: 'staff', data: staff, stamps: {}, history: [] })
  await eventually(() => two.replica.settings.findOne('staff:an').exec()).not.toBeNull()
  const { _rev: rev = '' } = (await central.databaseFor('admin', 'balie_gm').get('staff:an')) ?? {}
  await central.asAdmin('DELETE', `/balie_gm/staff:an?rev=${rev}`)
  for (const client of [one, two]) {
    await eventually(() => sharedBy(client)).toMatchObject([
      { kind: 'deletedAtServer', document: 'staff:an', facts: { restored: true } },
    ])
  }
  // Both may have found it; the one that stands is the same in the end.
  await eventually(async () => [await sharedBy(one), await sharedBy(two)]).toSatisfy(
    ([first, second]: LedgerRecord[][]) => canonicalJson(first) === canonicalJson(second),
  )
})

it('a version that lost a conflict between servers is joined, and leaves one record at every station', async () => {
  const { central, open, one, two } = await openTwo({ kinds: ['month', 'site'] })
  const made = await one.append(
    id,
    { type: 'registered', queue: 'A', number: 101, products: [], language: 'nl', priority: 0 },
    { type: 'issued', how: 'paper' },
  )
  await eventually(() => two.visit(id)).toMatchObject({ stage: 'waiting' })
  const atServer = async () => (await central.databaseFor('admin').get(id)) ?? { _rev: '', log: [] }
  const [, begun = ''] = (await atServer())._rev.split('-')
  await one.append(id, { type: 'prioritised', priority: 1 })
  await eventually(async () => (await atServer())._rev).toMatch(/^2-/)

  // What another server took meanwhile comes as servers send it; a revision of the same length and a smaller name loses.
  const left = entry('left', { minute: 5, station: 'k9' })
  const ids = ['0'.repeat(32), begun]
  const loser = {
    _id: id,
    _rev: `2-${ids[0] ?? ''}`,
    _revisions: { start: 2, ids },
    type: 'visit',
    log: [...made, left],
  }
  await central.asAdmin('POST', `/${visitsDatabase}/_bulk_docs`, { docs: [loser], new_edits: false })

  for (const client of [one, two]) {
    await eventually(() => client.logOf(id)).toContainEqual(left)
    await eventually(() => client.visit(id)).toMatchObject({ stage: 'left', priority: 1 })
    await eventually(() => sharedBy(client)).toMatchObject([{ kind: 'mergedLeaf', document: id, facts: { leaves: 1 } }])
  }
  await eventually(async () => (await atServer()).log).toContainEqual(left)
  // The loser stays where it is: only an administrator's maintenance takes it away.
  expect(await atServer()).toMatchObject({ _conflicts: [loser._rev] })

  // Whoever comes later finds both versions joined, and nothing more to tell.
  await two.close()
  const three = await open({ name: 'k3', storage: newStorage().storage })
  await eventually(() => three.visit(id)).toMatchObject({ stage: 'left', priority: 1 })
  await eventually(() => sharedBy(three)).toHaveLength(1)
  expect(three.problems).toEqual([])
})
