import { expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { entry } from '#domain/visit/builders.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const bad = 'visit:gm-2026-11-23-A102'
const good = 'visit:gm-2026-11-23-A103'
const theirs = entry('noted', { minute: 1, station: 'k9' })

const openWith = async (central: Central, storage = newStorage().storage): Promise<Client> => {
  const central_ = central.address('admin')
  const client = await openClient({ name: 'k1', central: central_, month: testNow, storage, kinds: ['month'] })
  onTestFinished(client.close)
  return client
}

/** A rule of the server that takes no visit whose citizen left. */
const forbid = (central: Central) =>
  central.asAdmin('PUT', `/${visitsDatabase}/_design/rules`, {
    validate_doc_update: `(doc) => {
      if ((doc.log || []).some((entry) => entry.type === 'left')) throw { forbidden: 'nobody leaves' }
    }`,
  })
const allow = async (central: Central): Promise<void> => {
  const path = `/${visitsDatabase}/_design/rules`
  const { _rev } = z.object({ _rev: z.string() }).parse(await (await central.asAdmin('GET', path)).json())
  const { status } = await central.asAdmin('DELETE', `${path}?rev=${_rev}`)
  expect(status).toBe(200)
}
const typesOnServer = async (central: Central, id: string): Promise<string[]> => {
  const log = (await central.databaseFor('admin').get(id))?.['log']
  return Array.isArray(log) ? log.map((one: unknown) => typeOf(one)).toSorted() : []
}
const typeOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'type' in one ? String(one.type) : ''

it('a row the server refuses is set aside, holds nobody up, survives a pull and a restart, and is settled in the end', async () => {
  const central = await openCentral()
  await forbid(central)
  const { storage } = newStorage()
  const one = await openWith(central, storage)

  const [left] = await one.append(bad, { type: 'left' })
  await one.append(good, { type: 'returned' })
  await eventually(() => one.refusedIds()).toEqual([`refused:${bad}`])
  await eventually(() => typesOnServer(central, good)).toEqual(['returned'])
  expect(await one.replica.ledger.findOne(`refused:${bad}`).exec()).toMatchObject({ reason: 'nobody leaves' })
  expect(one.held).not.toContain(left?.id)

  // Another station writes the same visit, in a way that the server takes.
  await central.databaseFor('admin').put(Object.assign({ _id: bad }, { log: [theirs] }))
  const both = (log: { type: string }[]) => log.map(({ type }) => type).toSorted()
  await eventually(async () => both(await one.logOf(bad))).toEqual(['left', 'noted'])
  expect(await one.refusedIds()).toEqual([`refused:${bad}`])

  await one.close()
  const again = await openWith(central, storage)
  await central.databaseFor('admin').put({
    ...(await central.databaseFor('admin').get(bad)),
    ...Object.assign({ _id: bad }, { log: [theirs, entry('reprinted', { minute: 2, station: 'k9' })] }),
  })
  await eventually(async () => both(await again.logOf(bad))).toEqual(['left', 'noted', 'reprinted'])
  expect(await again.refusedIds()).toEqual([`refused:${bad}`])

  await again.close()
  await allow(central)
  // Nothing more happens to the visit: it is sent again by itself.
  const third = await openWith(central, storage)
  await eventually(() => typesOnServer(central, bad)).toEqual(['left', 'noted', 'reprinted'])
  await eventually(() => third.refusedIds()).toEqual([])
  expect(third.held).toContain(left?.id)
})

it('a row that was refused is sent again when the line comes back', async () => {
  const central = await openCentral()
  await forbid(central)
  const one = await openWith(central)
  const [left] = await one.append(bad, { type: 'left' })
  await eventually(() => one.refusedIds()).toEqual([`refused:${bad}`])
  await allow(central)
  one.cut()
  await eventually(() => one.servers.present().state).toBe('cutOff')
  one.mend()
  await eventually(() => typesOnServer(central, bad)).toEqual(['left'])
  await eventually(() => one.refusedIds()).toEqual([])
  expect(one.held).toContain(left?.id)
})
