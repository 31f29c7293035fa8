import { expect, it, onTestFinished } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import { entry, stampAt } from '#domain/visit/builders.ts'
import { testSite } from '#renderer/visit/builders.ts'
import { signingStation } from '#tests/support/approved.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'
import { openClient } from './client.ts'
import { newStorage } from './storage.ts'

const idOf = (number: number): string => `visit:gm-2026-11-23-A${String(number)}`
const winner = 'f'.repeat(32)

/** Somebody has the account of station k2 and writes what he likes, also as servers do that replicate. */
const thiefAt = (central: Central) => {
  const write = async (docs: readonly object[], isServer: boolean): Promise<unknown> => {
    const body = JSON.stringify(isServer ? { docs, new_edits: false } : { docs })
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body }
    const answer = await signedFetch(central.address('k2'))(`${central.url}/${visitsDatabase}/_bulk_docs`, request)
    return answer.json()
  }
  return {
    read: (id: string) => central.databaseFor('k2').get(id),
    asStation: (...docs: object[]) => write(docs, false),
    /** Longer than any history there is, so that it wins. */
    asServer: (id: string, content: object) =>
      write(
        [{ _id: id, _rev: `90-${winner}`, _revisions: { start: 90, ids: [winner] }, type: 'visit', ...content }],
        true,
      ),
  }
}

const open = async () => {
  const central = await openCentral(['k1', 'k2', 'k3'], { rules: true })
  const k1 = signingStation('k1')
  const data = { ...testSite, keys: [k1.approved] }
  const site = { type: 'site', data, stamps: { keys: stampAt(0) }, history: [] }
  await central.databaseFor('admin', 'balie_gm').put(Object.assign({ _id: 'site:gm' }, site))
  const client = async (name: string) => {
    const { storage } = newStorage()
    const signs = name === 'k1' ? { sign: k1.sign } : {}
    const opened = await openClient({ name, central: central.address(name), month: testNow, storage, ...signs })
    onTestFinished(opened.close)
    await eventually(() => opened.verification.keys$.value).toContain(k1.key.id)
    return opened
  }
  const [one, three] = [await client('k1'), await client('k3')]
  const typesAtServer = async (id: string): Promise<string[]> => {
    const log = (await central.databaseFor('admin').get(id))?.['log']
    return Array.isArray(log) ? log.map((made: Envelope) => made.type).toSorted() : []
  }
  return { central, one, three, thief: thiefAt(central), typesAtServer }
}

it('a stolen station account changes and deletes nothing that others wrote, neither as a station nor as a server', async () => {
  const { one, three, thief, typesAtServer } = await open()
  const made = new Map<string, Envelope[]>()
  for (const number of [101, 102, 103, 104]) {
    made.set(idOf(number), await one.append(idOf(number), { type: 'issued', how: 'paper' }, { type: 'returned' }))
  }
  for (const id of made.keys()) await eventually(() => typesAtServer(id)).toEqual(['issued', 'returned'])
  const present = await thief.read(idOf(101))
  const changed = { ...present, log: [{ ...made.get(idOf(101))?.[0], how: 'spoken' }] }
  const forbidden = [{ error: 'forbidden' }]
  expect(await thief.asStation(changed)).toMatchObject(forbidden)
  expect(await thief.asStation({ ...present, log: [] })).toMatchObject(forbidden)
  expect(await thief.asStation({ ...present, _deleted: true })).toMatchObject(forbidden)

  await thief.asServer(idOf(101), { log: [] })
  await thief.asServer(idOf(102), { log: [{ ...made.get(idOf(102))?.[0], how: 'spoken' }] })
  await thief.asServer(idOf(103), { _deleted: true, log: [] })
  await three.append(idOf(101), { type: 'reprinted' })
  await three.append(idOf(103), { type: 'reprinted' })

  for (const client of [one, three]) {
    for (const [id, entries] of made) {
      await eventually(() => client.logOf(id)).toEqual(expect.arrayContaining(entries))
    }
  }
  await eventually(() => typesAtServer(idOf(101))).toEqual(['issued', 'reprinted', 'returned'])
  await eventually(() => typesAtServer(idOf(102))).toEqual(expect.arrayContaining(['issued', 'returned']))
  await eventually(() => typesAtServer(idOf(103))).toEqual(['issued', 'reprinted', 'returned'])
  expect(await one.refusedIds()).toEqual([])
})

it('what it writes in another station’s name counts for nothing, and is kept apart and named', async () => {
  const { one, three, thief, typesAtServer } = await open()
  const [issued] = await one.append(idOf(101), { type: 'issued', how: 'paper' })
  await eventually(() => typesAtServer(idOf(101))).toEqual(['issued'])
  const forged = { ...issued, ...entry('left', { minute: 5 }), sig: issued?.['sig'] }
  const present = await thief.read(idOf(101))
  expect(await thief.asStation({ ...present, log: [issued, forged] })).toMatchObject([{ ok: true }])
  for (const client of [one, three]) {
    await eventually(() => client.verification.apart.all()).toMatchObject([{ document: idOf(101), fault: 'signature' }])
    expect(await client.logOf(idOf(101))).toEqual([issued])
  }
})
