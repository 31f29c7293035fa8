import { describe, expect, it } from 'vitest'
import type { Envelope } from '#domain/document/log.ts'
import { entry } from '#domain/visit/builders.ts'
import { signingStation } from '#tests/support/approved.ts'
import { type Central, openCentral, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { newJudge } from '../verification/judge.ts'
import { keyringOf } from '../verification/keyring.ts'
import type { Apart } from '../verification/sift.ts'
import { newVerifier } from '../verification/verifier.ts'
import { CentralDocument, type CentralDatabase } from './centralDatabase.ts'
import { leavesOf } from './leaves.ts'
import { pullDocuments } from './pull.ts'
import { verifiedDatabase } from './verifiedDatabase.ts'

const id = 'visit:gm-2026-11-23-A101'
const k1 = signingStation('k1')
const registered = k1.sign(id, entry('registered', { minute: 0 }))
const issued = k1.sign(id, entry('issued', { minute: 0.1 }))
const called = k1.sign(id, entry('called', { minute: 1 }))
const left = k1.sign(id, entry('left', { minute: 2 }))
const forged = { ...k1.sign(id, entry('missed', { minute: 3 })), by: 'staff:somebody' }

/** Versions as two servers that replicate bring them together: none of them knew the others. */
const bringIn = async (central: Central, ...logs: (readonly Envelope[])[]): Promise<void> => {
  const docs = logs.map((log, n) => {
    const hash = n.toString(16).padStart(32, '0')
    return { _id: id, _rev: `1-${hash}`, _revisions: { start: 1, ids: [hash] }, type: 'visit', log }
  })
  const answer = await central.asAdmin('POST', `/${visitsDatabase}/_bulk_docs`, { docs, new_edits: false })
  expect(answer.ok).toBe(true)
}

const openWith = async (central: Central, change: Partial<CentralDatabase> = {}) => {
  const keyring = await keyringOf([k1.approved])
  const apart: Apart[] = []
  const verifier = newVerifier({
    judge: newJudge(),
    keyring: () => keyring,
    today: () => '2026-11-23',
    apart: { of: () => [], keep: (entries) => Promise.resolve(void apart.push(...entries)) },
    localLog: () => Promise.resolve([]),
  })
  return { apart, database: verifiedDatabase({ ...central.databaseFor('admin'), ...change }, verifier) }
}
const typesIn = (document: unknown): string[] => {
  const log: unknown = CentralDocument.parse(document)['log']
  return Array.isArray(log) ? log.map((one: Envelope) => one.type) : []
}
const onServer = async (central: Central) => typesIn(await central.databaseFor('admin').get(id))

describe('versions that lost a conflict between servers', () => {
  it('are joined in every way there is to read, and the server gets the result', async () => {
    const central = await openCentral()
    await bringIn(central, [registered, issued, called], [registered, left])
    const { database } = await openWith(central)
    const whole = ['registered', 'issued', 'called', 'left']
    const rows = (await central.databaseFor('admin').changes({ since: '0', limit: 10 })).results
    expect(typesIn((await database.judged(rows))[0]?.doc)).toEqual(whole)
    expect((await pullDocuments(database, undefined, 10)).documents).toMatchObject([
      { id, log: [registered, issued, called, left] },
    ])
    expect(typesIn((await database.present([id])).get(id))).toEqual(whole)
    expect(typesIn(await database.get(id))).toEqual(whole)
    await eventually(() => onServer(central)).toEqual(whole)
  })

  it('stay at the server, whoever may tidy there, and are not fetched again', async () => {
    const central = await openCentral()
    await bringIn(central, [registered, called], [registered, issued], [registered, left])
    const plain = central.databaseFor('admin')
    const asked: number[] = []
    const { database } = await openWith(central, {
      leaves: (document, revs) => {
        asked.push(revs.length)
        return plain.leaves(document, revs)
      },
    })
    await database.get(id)
    await eventually(() => onServer(central)).toHaveLength(4)
    await database.get(id)
    expect((await plain.get(id))?._conflicts).toHaveLength(2)
    expect(asked).toEqual([2])
  })

  it('are judged like any other: a forged entry among them does not count', async () => {
    const central = await openCentral()
    await bringIn(central, [registered, forged], [registered, left])
    const { database, apart } = await openWith(central)
    expect(typesIn(await database.get(id))).toEqual(['registered', 'left'])
    expect(apart.map(({ entry: one }) => one.type)).toEqual(['missed'])
  })

  it('that nobody can read, or that are gone, take nothing away', async () => {
    const central = await openCentral()
    await bringIn(central, [registered, issued], [registered, left])
    const { database } = await openWith(central, { leaves: () => Promise.resolve([{ _id: id, _rev: '1-x', log: 5 }]) })
    expect(typesIn(await database.get(id))).toContain('registered')
  })

  it('hold a row back as long as the server does not tell them', async () => {
    const central = await openCentral()
    await bringIn(central, [registered, issued], [registered, left])
    const { database } = await openWith(central, { leaves: () => Promise.reject(new Error('cut')) })
    await expect(database.changes({ since: '0', limit: 10 })).rejects.toThrow('cut')
  })

  it('may be ten thousand', async () => {
    const sizes: number[] = []
    const leaves = leavesOf({
      leaves: (document, revs) => {
        sizes.push(revs.length)
        return Promise.resolve(revs.map((rev) => ({ _id: document, _rev: rev })))
      },
    })
    const revs = Array.from({ length: 10_000 }, (_, n) => `1-${n}`)
    expect(await leaves({ _id: id, _rev: '2-x', _conflicts: revs })).toHaveLength(10_000)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(40)
  })

  it('may be ten thousand with a log each: all of it is read, and once', async () => {
    const central = await openCentral()
    const log = (n: number) => [entry('reprinted', { minute: n / 100, id: `r${String(n)}` })]
    const _conflicts = Array.from({ length: 10_000 }, (_, n) => `1-${String(n)}`)
    let asked = 0
    const { database } = await openWith(central, {
      get: () => Promise.resolve({ _id: id, _rev: '2-x', log: [registered], _conflicts }),
      put: () => Promise.resolve('conflict'),
      leaves: (document, revs) => {
        asked += revs.length
        return Promise.resolve(revs.map((rev) => ({ _id: document, _rev: rev, log: log(Number(rev.slice(2))) })))
      },
    })
    for (let time = 0; time < 3; time++) expect(typesIn(await database.get(id))).toHaveLength(10_001)
    expect(asked).toBe(10_000)
  })
})
