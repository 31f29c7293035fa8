import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, leavesOf, matching, revisionOf, useDatabase } from './server.ts'

const database = useDatabase()
const { ask, bringIn } = database

const leaf = (ids: string[], fields: object = {}) => ({
  _id: 'a',
  _rev: `${ids.length}-${ids[0] ?? ''}`,
  _revisions: { start: ids.length, ids },
  ...fields,
})
const leaves = async () => leavesOf(await ask('GET', '/a?open_revs=all'))

describe('conflicting leaves', () => {
  it('stand side by side; the greater hash wins', async () => {
    await bringIn(leaf(['aa'], { v: 0 }), leaf(['bb', 'aa'], { v: 1 }), leaf(['cc', 'aa'], { v: 2 }))
    const found = await ask('GET', '/a?conflicts=true')
    expect(found.json).toEqual({ _id: 'a', _rev: '2-cc', v: 2, _conflicts: ['2-bb'] })
    expect((await ask('GET', '/a?rev=2-bb')).json).toEqual({ _id: 'a', _rev: '2-bb', v: 1 })
    expect((await leaves()).map((row) => row._rev).sort()).toEqual(['2-bb', '2-cc'])
  })

  it('are won by the longer history, and by the living over the dead', async () => {
    await bringIn(leaf(['ff']), leaf(['cc', 'bb', 'aa']))
    expect(revisionOf(await ask('GET', '/a'))).toBe('3-cc')
    await bringIn(leaf(['dd', 'cc', 'bb', 'aa'], { _deleted: true }))
    expect(revisionOf(await ask('GET', '/a'))).toBe('1-ff')
    const found = await ask('GET', '/a?conflicts=true&deleted_conflicts=true')
    expect(found.json).toEqual({ _id: 'a', _rev: '1-ff', _deleted_conflicts: ['4-dd'] })
  })

  it('are merged by writing the result and deleting the losers in one call', async () => {
    await bringIn(leaf(['bb', 'aa'], { v: 1 }), leaf(['cc', 'aa'], { v: 2 }))
    const docs = [
      { _id: 'a', _rev: '2-cc', v: 'merged' },
      { _id: 'a', _rev: '2-bb', _deleted: true },
    ]
    const rows = (await ask('POST', '/_bulk_docs', { body: { docs } })).json
    expect(rows).toMatchObject([
      { ok: true, rev: matching(/^3-/u) },
      { ok: true, rev: matching(/^3-/u) },
    ])
    const merged = await ask('GET', '/a?conflicts=true')
    expect(merged.json).toMatchObject({ v: 'merged' })
    expect(merged.json).not.toHaveProperty('_conflicts')
    expect((await leaves()).filter((row) => row['_deleted'] === true)).toHaveLength(1)
  })

  it('are told by the feed, all of them with style=all_docs', async () => {
    await bringIn(leaf(['bb', 'aa']), leaf(['cc', 'aa']), leaf(['dd', 'aa'], { _deleted: true }))
    const [main] = changesOf(await ask('GET', '/_changes')).results
    expect(main?.changes).toEqual([{ rev: '2-cc' }])
    const [all] = changesOf(await ask('GET', '/_changes?style=all_docs')).results
    expect(all?.changes[0]).toEqual({ rev: '2-cc' })
    expect(all?.changes.map((change) => change.rev).sort()).toEqual(['2-bb', '2-cc', '2-dd'])
    const [withDocument] = changesOf(await ask('GET', '/_changes?include_docs=true&conflicts=true')).results
    expect(withDocument?.doc).toEqual({ _id: 'a', _rev: '2-cc', _conflicts: ['2-bb'] })
  })

  it('make a document that lives as long as one of them does', async () => {
    await bringIn(leaf(['bb', 'aa']), leaf(['cc', 'aa']))
    await ask('DELETE', '/a?rev=2-cc')
    expect(revisionOf(await ask('GET', '/a'))).toBe('2-bb')
    await ask('DELETE', '/a?rev=2-bb')
    expect((await ask('GET', '/a')).status).toBe(404)
    expect((await ask('GET', '')).json).toMatchObject({ doc_count: 0, doc_del_count: 1 })
  })

  it('can be edited each by itself', async () => {
    await bringIn(leaf(['bb', 'aa']), leaf(['cc', 'aa']))
    await database.write('a', { _rev: '2-bb', n: 1 })
    expect((await ask('GET', '/a?conflicts=true')).json).toMatchObject({ n: 1, _conflicts: ['2-cc'] })
  })

  it('are opened by revision, with a row for each that is missing', async () => {
    await bringIn(leaf(['bb', 'aa'], { v: 1 }), leaf(['cc', 'aa'], { v: 2 }))
    const query = encodeURIComponent(JSON.stringify(['2-bb', '9-ff']))
    const { json } = await ask('GET', `/a?open_revs=${query}&revs=true`)
    expect(json).toHaveLength(2)
    expect(json).toContainEqual({ ok: leaf(['bb', 'aa'], { v: 1 }) })
    expect(json).toContainEqual({ missing: '9-ff' })
    const old = encodeURIComponent(JSON.stringify(['1-aa']))
    const latest = leavesOf(await ask('GET', `/a?open_revs=${old}&latest=true`))
    expect(latest.map((row) => row._rev).sort()).toEqual(['2-bb', '2-cc'])
    expect((await ask('GET', '/none?open_revs=all')).status).toBe(404)
    expect((await ask('GET', `/none?open_revs=${old}`)).json).toEqual([{ missing: '1-aa' }])
  })
})

describe('a history', () => {
  it('is completed by what comes later', async () => {
    await bringIn({ _id: 'a', _rev: '3-cc', _revisions: { start: 3, ids: ['cc'] } }, { _id: 'a', _rev: '1-aa' })
    expect((await ask('GET', '/a?conflicts=true')).json).toMatchObject({ _rev: '3-cc', _conflicts: ['1-aa'] })
    await bringIn(leaf(['cc', 'bb', 'aa']))
    const found = await ask('GET', '/a?conflicts=true&revs=true')
    expect(found.json).toMatchObject({ _rev: '3-cc', _revisions: { ids: ['cc', 'bb', 'aa'] } })
    expect(found.json).not.toHaveProperty('_conflicts')
  })
})

describe('histories of one document in any order', () => {
  // A node's parent lies before it in the list: a tree with many branches. Of its ancestors only some are told.
  const node = fc.record({ parent: fc.nat(), deleted: fc.boolean(), told: fc.integer({ min: 1, max: 12 }) })
  const trees = fc.array(node, { minLength: 1, maxLength: 10 })
  const revisionsIn = (nodes: readonly { parent: number; deleted: boolean; told: number }[]) => {
    const paths: string[][] = []
    for (const [index, { parent }] of nodes.entries()) {
      const hash = index.toString(16).padStart(32, '0')
      const ancestors = index === 0 || parent % (index + 1) === index ? [] : (paths[parent % (index + 1)] ?? [])
      paths.push([hash, ...ancestors])
    }
    return paths.map((ids, index) => ({
      ...leaf(ids, nodes[index]?.deleted === true ? { _deleted: true } : {}),
      _revisions: { start: ids.length, ids: ids.slice(0, nodes[index]?.told) },
    }))
  }

  it('give the same leaves and the same winner', async () => {
    await fc.assert(
      fc.asyncProperty(
        trees.chain((nodes) => {
          const revisions = revisionsIn(nodes)
          return fc.shuffledSubarray(revisions, { minLength: revisions.length }).map((order) => ({ revisions, order }))
        }),
        async ({ revisions, order }) => {
          const rename = (id: string) => (revision: object) => ({ ...revision, _id: id })
          const [one, other] = [crypto.randomUUID(), crypto.randomUUID()]
          await bringIn(...revisions.map(rename(one)))
          for (const revision of order) await bringIn(rename(other)(revision))
          const read = async (id: string) =>
            leavesOf(await ask('GET', `/${id}?open_revs=all`))
              .map((row) => ({ ...row, _id: '' }))
              .sort((a, b) => (a._rev < b._rev ? -1 : 1))
          const winner = async (id: string) => {
            const { results } = changesOf(await ask('POST', '/_changes?filter=_doc_ids', { body: { doc_ids: [id] } }))
            return results.map((row) => [row.changes, row.deleted])
          }
          expect(await read(other)).toEqual(await read(one))
          expect(await winner(other)).toEqual(await winner(one))
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('_revs_limit', () => {
  it('shortens what is remembered of a history', async () => {
    expect((await ask('GET', '/_revs_limit')).json).toBe(1000)
    expect((await ask('PUT', '/_revs_limit', { text: '3' })).status).toBe(200)
    expect((await ask('GET', '/_revs_limit')).json).toBe(3)
    let rev = await database.write('a', { n: 0 })
    for (const n of [1, 2, 3, 4]) rev = await database.write('a', { n, _rev: rev })
    const found = await ask('GET', '/a?revs=true')
    expect(found.json).toMatchObject({ _rev: rev, _revisions: { start: 5 } })
    expect(found.json).toHaveProperty('_revisions.ids.length', 3)
  })
})
