import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { matching, Stored, useDatabase, Written } from './server.ts'

const database = useDatabase()
const { ask, bringIn, write } = database

const bulk = async (...docs: object[]) => (await ask('POST', '/_bulk_docs', { body: { docs } })).json
const conflict = (id: string) => ({ id, error: 'conflict', reason: 'Document update conflict.' })

describe('many documents at once', () => {
  it('are written in one call, each with an answer of its own', async () => {
    const old = await write('old', { n: 1 })
    const answer = await ask('POST', '/_bulk_docs', {
      body: {
        docs: [{ _id: 'new' }, { _id: 'old', n: 2 }, { _id: 'old', _rev: old, n: 3 }, { n: 4 }],
      },
    })
    expect(answer.status).toBe(201)
    const rows = z.array(z.looseObject({ id: z.string() })).parse(answer.json)
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({ ok: true, id: 'new' })
    expect(rows[1]).toEqual(conflict('old'))
    expect(rows[2]).toMatchObject({ ok: true, id: 'old', rev: matching(/^2-/u) })
    expect(rows[3]).toMatchObject({ ok: true })
    expect((await ask('GET', `/${rows[3]?.id ?? ''}`)).json).toMatchObject({ n: 4 })
  })

  it('may be none', async () => {
    expect(await bulk()).toEqual([])
  })

  it('accept the first of two edits of one document', async () => {
    expect(await bulk({ _id: 'a', n: 1 }, { _id: 'a', n: 2 })).toMatchObject([{ ok: true }, conflict('a')])
    const { _rev } = Stored.parse((await ask('GET', '/a')).json)
    const rows = await bulk({ _id: 'a', _rev, n: 3 }, { _id: 'a', _rev, n: 3 }, { _id: 'a', _rev, n: 4 })
    expect(rows).toMatchObject([{ ok: true }, conflict('a'), conflict('a')])
    expect((await ask('GET', '/a')).json).toMatchObject({ n: 3 })
  })

  it('may be two thousand', async () => {
    const rows = await bulk(...Array.from({ length: 2000 }, (_, n) => ({ _id: `d${n}`, n })))
    expect(z.array(Written).parse(rows)).toHaveLength(2000)
    expect((await ask('GET', '')).json).toMatchObject({ doc_count: 2000 })
  })
})

describe('revisions made elsewhere', () => {
  it('are kept as they are, and their rows are left out of the answer', async () => {
    expect(await bringIn({ _id: 'a', _rev: '3-abc', _revisions: { start: 3, ids: ['abc', 'b', 'a'] } })).toEqual([])
    expect((await ask('GET', '/a?revs=true')).json).toEqual({
      _id: 'a',
      _rev: '3-abc',
      _revisions: { start: 3, ids: ['abc', 'b', 'a'] },
    })
  })

  it('can come alone, and a second time without effect', async () => {
    const put = await ask('PUT', '/a?new_edits=false', { body: { _rev: '3-abc', n: 1 } })
    expect(put).toMatchObject({ status: 201, json: { ok: true, id: 'a', rev: '3-abc' } })
    expect((await ask('PUT', '/a?new_edits=false', { body: { _rev: '3-abc', n: 2 } })).status).toBe(201)
    expect((await ask('GET', '/a')).json).toEqual({ _id: 'a', _rev: '3-abc', n: 1 })
    expect((await ask('PUT', '/a?new_edits=false', { body: { n: 1 } })).status).toBe(400)
  })

  it('go on where a client edits them', async () => {
    await bringIn({ _id: 'a', _rev: '7-abc' })
    expect(await write('a', { _rev: '7-abc' })).toMatch(/^8-/u)
  })
})

describe('_revs_diff', () => {
  it('names the revisions that the server lacks, and its own that may be their ancestors', async () => {
    await bringIn({ _id: 'a', _rev: '2-bb', _revisions: { start: 2, ids: ['bb', 'aa'] } })
    const body = { a: ['2-bb', '1-aa', '4-dd'], b: ['1-xx'], c: [] }
    const answer = await ask('POST', '/_revs_diff', { body })
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({
      a: { missing: ['4-dd'], possible_ancestors: ['2-bb'] },
      b: { missing: ['1-xx'] },
    })
  })
})

describe('_bulk_get', () => {
  const Results = z.object({
    results: z.array(
      z.object({
        id: z.string().nullable(),
        docs: z.array(z.object({ ok: Stored.optional(), error: z.looseObject({ error: z.string() }).optional() })),
      }),
    ),
  })
  const get = async (docs: object[], query = '') =>
    Results.parse((await ask('POST', `/_bulk_get${query}`, { body: { docs } })).json).results

  it('reads revisions, with their histories when asked', async () => {
    const first = await write('a', { n: 1 })
    const second = await write('a', { n: 2, _rev: first })
    const [result] = await get([{ id: 'a', rev: second }], '?revs=true')
    const ids = [second, first].map((rev) => rev.slice(2))
    expect(result).toEqual({
      id: 'a',
      docs: [{ ok: { _id: 'a', _rev: second, n: 2, _revisions: { start: 2, ids } } }],
    })
  })

  it('reads tombstones', async () => {
    const first = await write('a', { n: 1 })
    const { rev } = Written.parse((await ask('DELETE', `/a?rev=${first}`)).json)
    expect(await get([{ id: 'a' }])).toEqual([{ id: 'a', docs: [{ ok: { _id: 'a', _rev: rev, _deleted: true } }] }])
  })

  it('reads all leaves of a document named without a revision', async () => {
    await bringIn({ _id: 'a', _rev: '1-aa' }, { _id: 'a', _rev: '1-bb' })
    const [result] = await get([{ id: 'a' }])
    expect(result?.docs.map((row) => row.ok?._rev).sort()).toEqual(['1-aa', '1-bb'])
  })

  it('says what it does not find, row by row', async () => {
    await write('a', {})
    const results = await get([{ id: 'none' }, { id: 'a', rev: '9-ff' }, { id: 'a', rev: 'nonsense' }, {}, { id: 'a' }])
    expect(results.map((result) => result.docs[0]?.error?.error)).toEqual([
      'not_found',
      'not_found',
      'bad_request',
      'bad_request',
      undefined,
    ])
  })

  it('follows an old revision to the latest', async () => {
    const first = await write('a', { n: 1 })
    const second = await write('a', { n: 2, _rev: first })
    const [result] = await get([{ id: 'a', rev: first }], '?latest=true')
    expect(result?.docs.map((row) => row.ok?._rev)).toEqual([second])
  })
})
