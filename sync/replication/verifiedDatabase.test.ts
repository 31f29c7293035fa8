import { describe, expect, it } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import { entry } from '#domain/visit/builders.ts'
import { type Visit, visitDocument } from '#domain/visit/visit.ts'
import { signingStation } from '#tests/support/approved.ts'
import { type Central, openCentral } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { newJudge } from '../verification/judge.ts'
import { keyringOf } from '../verification/keyring.ts'
import type { Apart } from '../verification/sift.ts'
import { newVerifier } from '../verification/verifier.ts'
import { CentralDocument } from './centralDatabase.ts'
import { claimVisit } from './claim.ts'
import { readRows } from './pull.ts'
import { bodyOf, pushDocuments } from './push.ts'
import { verifiedDatabase } from './verifiedDatabase.ts'

const today = '2026-11-23'
const id = `visit:gm-${today}-A101`
const k1 = signingStation('k1')
const k2 = signingStation('k2')
const registered = k1.sign(id, entry('registered', { minute: 0 }))
const issued = k1.sign(id, entry('issued', { minute: 0.1 }))
const forged = { ...k2.sign(id, entry('left', { minute: 1, station: 'k2' })), by: 'staff:bilal' }

const openWith = async (central: Central, local: readonly Envelope[] = [], plain = central.databaseFor('admin')) => {
  const keyring = await keyringOf([k1.approved, k2.approved])
  const apart: Apart[] = []
  const verifier = newVerifier({
    judge: newJudge(),
    keyring: () => keyring,
    today: () => today,
    apart: {
      of: (document) => apart.filter((one) => one.document === document),
      keep: (entries) => Promise.resolve(void apart.push(...entries)),
    },
    localLog: () => Promise.resolve(local),
  })
  return { apart, verifier, database: verifiedDatabase(plain, verifier) }
}

const put = async (central: Central, log: readonly object[], document = id) => {
  const plain = central.databaseFor('admin')
  const { _rev } = (await plain.get(document)) ?? {}
  const body: CentralDocument & { log: readonly object[] } = { _id: document, _rev: _rev ?? '', log }
  await plain.put(_rev === undefined ? Object.assign({ _id: document }, { log }) : body)
}
const onServer = async (central: Central, document = id): Promise<unknown> =>
  (await central.databaseFor('admin').get(document))?.['log']

describe('a document with a forged entry', () => {
  it('is read without it, in every way there is to read', async () => {
    const central = await openCentral()
    await put(central, [registered, forged, issued])
    const { database, apart } = await openWith(central)
    const rest = { log: [registered, issued] }
    expect(await database.get(id)).toMatchObject(rest)
    expect((await database.present([id])).get(id)).toMatchObject(rest)
    const page = await database.changes({ since: '0', limit: 10 })
    expect(page.results).toMatchObject([{ id, doc: rest }])
    const rows = (await central.databaseFor('admin').changes({ since: '0', limit: 10 })).results
    expect(await database.judged(rows)).toMatchObject([{ id, doc: rest }])
    expect(apart.at(-1)).toEqual({ document: id, entry: forged, fault: 'signature' })
  })

  it('is written over without losing it', async () => {
    const central = await openCentral()
    await put(central, [registered, forged])
    const { database } = await openWith(central)
    const { _rev } = (await database.get(id)) ?? {}
    expect(await database.put(bodyOf(visitDocument(id, [registered, issued]), _rev))).toBe('accepted')
    expect(await onServer(central)).toEqual([registered, issued, forged])
    expect(await database.get(id)).toMatchObject({ log: [registered, issued] })
  })

  it('is pushed to like any other, and left alone when there is nothing to push', async () => {
    const central = await openCentral()
    await put(central, [registered, forged])
    const { database } = await openWith(central)
    const known = visitDocument(id, [registered])
    const before = await central.databaseFor('admin').get(id)
    expect(await pushDocuments(database, [{ document: known, assumed: undefined }])).toMatchObject({
      accepted: [known],
    })
    expect(await central.databaseFor('admin').get(id)).toEqual(before)
    const more = visitDocument(id, [registered, issued])
    expect(await pushDocuments(database, [{ document: more, assumed: known }])).toMatchObject({ accepted: [more] })
    expect(await onServer(central)).toEqual([registered, issued, forged])
  })

  it('is claimed as if the entry were not there, and the server takes the claim under a rule that no log loses entries', async () => {
    const central = await openCentral()
    await central.asAdmin('PUT', `/${central.databaseFor('admin').name}/_design/rules`, {
      validate_doc_update: `(doc, old) => {
        const texts = (doc.log || []).map((entry) => JSON.stringify(entry.id))
        for (const entry of (old && old.log) || []) if (!texts.includes(JSON.stringify(entry.id))) throw { forbidden: 'lost' }
      }`,
    })
    await put(central, [registered, issued, forged])
    const { database } = await openWith(central)
    const call = k1.sign(id, entry('called', { minute: 5, station: 'k1' }))
    const isFree = ({ stage }: Visit): boolean => stage === 'waiting'
    const makeClaim = () => Promise.resolve([call])
    expect(await claimVisit({ database, id, log: [], isFree, makeClaim })).toMatchObject({ result: 'accepted' })
    expect(await onServer(central)).toEqual([registered, issued, call, forged])
  })

  it('of an earlier day is read as it is until it was judged, and then without the entry', async () => {
    const central = await openCentral()
    const earlier = 'visit:gm-2026-11-22-A101'
    const wrong = { ...k1.sign(earlier, entry('left', { minute: 1 })), by: 'x' }
    await put(central, [wrong], earlier)
    const { database, apart } = await openWith(central)
    expect(await database.get(earlier)).toMatchObject({ log: [wrong] })
    apart.push({ document: earlier, entry: wrong, fault: 'signature' })
    const read = await database.get(earlier)
    expect(read).toMatchObject({ log: [] })
    await database.put(bodyOf(visitDocument(earlier, []), read?._rev))
    expect(await onServer(central, earlier)).toEqual([wrong])
  })
})

describe('an entry of ours that somebody changed at the server', () => {
  const changed = { ...registered, queue: 'B' }

  it('stands as we know it, and goes back beside the false one', async () => {
    const central = await openCentral()
    await put(central, [changed, issued])
    const { database, apart } = await openWith(central, [registered, issued])
    const read = await database.get(id)
    expect(new Set([read?.['log']].flat())).toEqual(new Set([registered, issued]))
    expect(apart).toMatchObject([{ entry: changed, fault: 'signature' }])
    await eventually(() => onServer(central)).toEqual([changed, issued, registered])
    const after = await central.databaseFor('admin').get(id)
    expect(await database.get(id)).toMatchObject({ log: [registered, issued] })
    expect(await central.databaseFor('admin').get(id)).toEqual(after)
  })
})

it('an entry that could not go back to the server is owed to it until it is there', async () => {
  const central = await openCentral()
  await put(central, [{ ...registered, queue: 'B' }, issued])
  const plain = central.databaseFor('admin')
  let isFull = true
  const full: typeof plain = {
    ...plain,
    put: (...body) => (isFull ? Promise.reject(new Error('no room')) : plain.put(...body)),
  }
  const { database, verifier } = await openWith(central, [registered, issued], full)
  await database.get(id)
  expect([registered, issued].map((one) => verifier.isOwed(id, one))).toEqual([true, false])
  isFull = false
  await database.present([id])
  await eventually(async () => (await database.get(id)) !== undefined && verifier.isOwed(id, registered)).toBe(false)
  expect(await onServer(central)).toContainEqual(registered)
})

it('what is no log of ours passes as it is', async () => {
  const central = await openCentral()
  const { database } = await openWith(central)
  const strange = [
    { _id: 'staff:an', type: 'staff', log: [forged] },
    { _id: `visit:gm-${today}-A102`, log: 'of another kind' },
    { _id: `visit:gm-${today}-A103`, log: [{ id: 5 }] },
    { _id: '_design/x', language: 'javascript' },
  ]
  await central.databaseFor('admin').bulk(strange)
  const { results } = await database.changes({ since: '0', limit: 10 })
  expect(results.map(({ doc }) => doc)).toMatchObject(strange)
  expect(readRows(results).documents).toEqual([])
})

it('what is nested without end holds up nothing: it passes, and is not read', async () => {
  const { database } = await openWith(await openCentral())
  const endless: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  const doc = { _id: id, _rev: '1-a', log: [{ ...entry('left', { minute: 1 }), endless }] }
  const judged = await database.judged([{ id, doc }])
  expect(judged).toHaveLength(1)
  expect(readRows(judged)).toMatchObject({ documents: [], malformed: [id] })
})
