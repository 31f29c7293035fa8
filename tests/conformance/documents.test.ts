import { describe, expect, it } from 'vitest'
import { leavesOf, matching, revisionOf, Stored, useDatabase, Written } from './server.ts'

const database = useDatabase()
const { ask, write } = database
const conflict = { status: 409, json: { error: 'conflict', reason: 'Document update conflict.' } }

describe('a document', () => {
  it('is written, read, changed and read again', async () => {
    const first = await ask('PUT', '/a', { body: { n: 1, deep: { list: [1, null, 'é', true] } } })
    expect(first.status).toBe(201)
    const { rev } = Written.parse(first.json)
    expect(rev).toMatch(/^1-[0-9a-f]{32}$/u)
    expect(first.headers.get('etag')).toBe(`"${rev}"`)
    expect((await ask('GET', '/a')).json).toEqual({
      _id: 'a',
      _rev: rev,
      n: 1,
      deep: { list: [1, null, 'é', true] },
    })
    const second = await write('a', { _rev: rev, n: 2 })
    expect(second).toMatch(/^2-/u)
    expect((await ask('GET', '/a')).json).toEqual({ _id: 'a', _rev: second, n: 2 })
  })

  it('tells its revision in the head, and 304 to who knows it', async () => {
    const rev = await write('a', {})
    const head = await ask('HEAD', '/a')
    expect(head.status).toBe(200)
    expect(head.headers.get('etag')).toBe(`"${rev}"`)
    expect((await ask('GET', '/a', { headers: { 'if-none-match': `"${rev}"` } })).status).toBe(304)
    expect((await ask('HEAD', '/nothing')).status).toBe(404)
  })

  it('is changed only by who names its present revision', async () => {
    const rev = await write('a', { n: 1 })
    expect(await ask('PUT', '/a', { body: { n: 2 } })).toMatchObject(conflict)
    expect(await ask('PUT', '/a', { body: { n: 2, _rev: '1-abc' } })).toMatchObject(conflict)
    await write('a', { n: 2, _rev: rev })
    expect(await ask('PUT', '/a', { body: { n: 3, _rev: rev } })).toMatchObject(conflict)
    expect(await ask('PUT', '/a', { body: { n: 2, _rev: rev } })).toMatchObject(conflict)
  })

  it('that was never there cannot be changed', async () => {
    expect(await ask('PUT', '/a', { body: { _rev: '1-967a00dff5e02add41819138abb3284d' } })).toMatchObject(conflict)
    expect(await ask('GET', '/a')).toMatchObject({ status: 404, json: { error: 'not_found', reason: 'missing' } })
    expect(await ask('DELETE', '/a')).toMatchObject({ status: 404, json: { reason: 'missing' } })
  })

  it('takes the revision from the query or the head as well, and refuses two that differ', async () => {
    const first = await write('a', {})
    const second = await ask('PUT', `/a?rev=${first}`, { body: { n: 2 } })
    expect(second.status).toBe(201)
    const { rev } = Written.parse(second.json)
    expect((await ask('PUT', '/a', { body: { n: 3 }, headers: { 'if-match': rev } })).status).toBe(201)
    expect((await ask('PUT', '/a?rev=1-aaa', { body: { _rev: '1-bbb' } })).status).toBe(400)
  })

  it('gets the same revision from the same edit everywhere', async () => {
    const one = await write('a', { x: 1 })
    const other = await write('b', { x: 1 })
    expect(other).toBe(one)
    expect(await write('c', { x: 2 })).not.toBe(one)
  })

  it('posted without an id gets one', async () => {
    const answer = await ask('POST', '', { body: { n: 1 } })
    expect(answer.status).toBe(201)
    const { id, rev } = Written.parse(answer.json)
    expect((await ask('GET', `/${id}`)).json).toEqual({ _id: id, _rev: rev, n: 1 })
    expect((await ask('POST', '', { body: { _id: 'own', n: 1 } })).json).toMatchObject({ id: 'own' })
    expect(await ask('POST', '', { body: { _id: 'own', n: 2 } })).toMatchObject(conflict)
  })

  it('shows its history when asked', async () => {
    const first = await write('a', { n: 1 })
    const second = await write('a', { n: 2, _rev: first })
    const ids = [second, first].map((rev) => rev.slice(2))
    expect((await ask('GET', '/a?revs=true')).json).toMatchObject({ _revisions: { start: 2, ids } })
  })

  it('takes back the fields the server itself writes into it', async () => {
    await write('a', { n: 1 })
    const { json } = await ask('GET', '/a?revs=true&conflicts=true')
    expect((await ask('PUT', '/a', { body: { ...Stored.parse(json), n: 2, _conflicts: [] } })).status).toBe(201)
  })

  it.each(['with space', 'visit:gm-2026-11-22-A117', 'a/b', 'é𝒳', 'q?&#"', '~(x)', 'a+b', '%41'])(
    'may be called %s',
    async (id) => {
      const rev = await write(id, { n: 1 })
      const found = await ask('GET', `/${encodeURIComponent(id)}`)
      expect(found.json).toEqual({ _id: id, _rev: rev, n: 1 })
    },
  )

  it('is found whether or not its colon is encoded', async () => {
    await write('visit:a', { n: 1 })
    expect((await ask('GET', '/visit:a')).status).toBe(200)
    expect((await ask('GET', '/visit%3Aa')).status).toBe(200)
  })
})

describe('a deleted document', () => {
  it('is gone for readers and leaves a tombstone', async () => {
    const first = await write('a', { n: 1 })
    const deletion = await ask('DELETE', `/a?rev=${first}`)
    expect(deletion.status).toBe(200)
    const { rev } = Written.parse(deletion.json)
    expect(rev).toMatch(/^2-/u)
    expect(await ask('GET', '/a')).toMatchObject({ status: 404, json: { error: 'not_found', reason: 'deleted' } })
    expect((await ask('GET', `/a?rev=${rev}`)).json).toEqual({ _id: 'a', _rev: rev, _deleted: true })
    expect(leavesOf(await ask('GET', '/a?open_revs=all'))).toEqual([{ _id: 'a', _rev: rev, _deleted: true }])
  })

  it('needs its revision to be deleted, and is deleted once', async () => {
    const first = await write('a', { n: 1 })
    expect(await ask('DELETE', '/a')).toMatchObject(conflict)
    expect(await ask('DELETE', '/a?rev=1-abc')).toMatchObject(conflict)
    const { rev } = Written.parse((await ask('DELETE', `/a?rev=${first}`)).json)
    for (const again of ['/a', `/a?rev=${first}`, `/a?rev=${rev}`]) {
      expect(await ask('DELETE', again)).toMatchObject({ status: 404, json: { reason: 'deleted' } })
    }
  })

  it('keeps the fields it was deleted with', async () => {
    const first = await write('a', { n: 1 })
    await write('a', { _rev: first, _deleted: true, why: 'moved' })
    expect(leavesOf(await ask('GET', '/a?open_revs=all'))).toMatchObject([{ _deleted: true, why: 'moved' }])
  })

  it('refuses an edit that names any revision, also the right one', async () => {
    const first = await write('a', { n: 1 })
    const { rev } = Written.parse((await ask('DELETE', `/a?rev=${first}`)).json)
    expect(await ask('PUT', '/a', { body: { n: 2, _rev: first } })).toMatchObject(conflict)
    expect(await ask('PUT', '/a', { body: { n: 2, _rev: rev } })).toMatchObject(conflict)
    expect(await ask('PUT', '/a', { body: { _deleted: true } })).toMatchObject(conflict)
  })

  it('revives without a revision and goes on counting', async () => {
    const first = await write('a', { n: 1 })
    await ask('DELETE', `/a?rev=${first}`)
    const revived = await write('a', { n: 3 })
    expect(revived).toMatch(/^3-/u)
    expect((await ask('GET', '/a?revs=true')).json).toMatchObject({ n: 3, _revisions: { start: 3 } })
    expect(revisionOf(await ask('GET', '/a'))).toBe(revived)
  })

  it('can be written without ever having lived', async () => {
    const rows = (await ask('POST', '/_bulk_docs', { body: { docs: [{ _id: 'a', _deleted: true }] } })).json
    expect(rows).toMatchObject([{ ok: true, id: 'a', rev: matching(/^1-/u) }])
    expect(await ask('GET', '/a')).toMatchObject({ status: 404, json: { reason: 'deleted' } })
  })
})
