import { expect, it, onTestFinished } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import { entry } from '#domain/visit/builders.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { openClient } from './client.ts'
import { newStorage } from './storage.ts'

const idOf = (number: number): string => `visit:gm-2026-11-23-A${String(number)}`

const open = async (central: Central, name: string) => {
  const { storage } = newStorage()
  const address = central.address('admin')
  const client = await openClient({ name, central: address, month: testNow, storage, kinds: ['month'] })
  onTestFinished(client.close)
  return client
}
const onServer = async (central: Central, id: string): Promise<Envelope[]> => {
  const log = (await central.databaseFor('admin').get(id))?.['log']
  return Array.isArray(log) ? log.map((one: Envelope) => one) : []
}

it('a document of 5 MB is read, added to and sent on, by pull and by feed, and the others are not held up', async () => {
  const central = await openCentral()
  const scan = { ...entry('left', { minute: 1, id: 'scan' }), type: 'scanned', image: 'x'.repeat(5_000_000) }
  await central.databaseFor('admin').put(Object.assign({ _id: idOf(101) }, { log: [scan] }))
  const one = await open(central, 'k1')
  await eventually(async () => (await one.logOf(idOf(101))).length).toBe(1)
  await central.databaseFor('admin').put(Object.assign({ _id: idOf(102) }, { log: [scan] }))
  await one.append(idOf(101), { type: 'issued', how: 'paper' })
  await one.append(idOf(103), { type: 'issued', how: 'paper' })
  await eventually(async () => (await one.logOf(idOf(102))).length).toBe(1)
  await eventually(async () => (await onServer(central, idOf(101))).map(({ type }) => type).toSorted()).toEqual([
    'issued',
    'scanned',
  ])
  await eventually(async () => (await onServer(central, idOf(103))).length).toBe(1)
  expect(await onServer(central, idOf(101))).toContainEqual(scan)
})

const leaves = Number(process.env['LEAVES'] ?? 1_000)
const atOnce = 1_000

it(`${leaves} versions of one document beside each other are all read, and a station works on meanwhile`, async () => {
  const central = await openCentral()
  const id = idOf(101)
  for (let from = 0; from < leaves; from += atOnce) {
    const docs = Array.from({ length: Math.min(atOnce, leaves - from) }, (_, n) => {
      const hash = (from + n).toString(16).padStart(32, '0')
      const log = [entry('reprinted', { minute: (from + n) / 100, id: `r${String(from + n)}` })]
      return { _id: id, _rev: `1-${hash}`, _revisions: { start: 1, ids: [hash] }, type: 'visit', log }
    })
    const answer = await central.asAdmin('POST', `/${visitsDatabase}/_bulk_docs`, { docs, new_edits: false })
    expect(answer.ok).toBe(true)
  }
  const started = performance.now()
  const after = (): string => String(Math.round(performance.now() - started))
  const one = await open(central, 'k1')
  await one.append(idOf(102), { type: 'issued', how: 'paper' })
  expect((await one.logOf(idOf(102))).length).toBe(1)
  await expect.poll(async () => (await one.logOf(id)).length, { timeout: 300_000 }).toBe(leaves)
  const readMs = after()
  await expect.poll(async () => (await onServer(central, idOf(102))).length, { timeout: 300_000 }).toBe(1)
  await expect.poll(async () => (await onServer(central, id)).length, { timeout: 300_000 }).toBe(leaves)
  const wholeMs = after()
  await central.databaseFor('admin').put(Object.assign({ _id: idOf(103) }, { log: [entry('left', { minute: 1 })] }))
  await expect.poll(async () => (await one.logOf(idOf(103))).length, { timeout: 300_000 }).toBe(1)
  if (process.env['LEAVES'] !== undefined) {
    process.stderr.write(`${String(leaves)} versions: all read after ${readMs} ms, all written after ${wholeMs} ms\n`)
  }
}, 900_000)
