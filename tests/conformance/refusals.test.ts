import { describe, expect, it } from 'vitest'
import { call, useDatabase } from './server.ts'

const database = useDatabase()
const { ask, write } = database
const badRequest = { status: 400, json: { error: 'bad_request' } }

describe('what is no document is refused', () => {
  it.each(['', '{', '{"a":', 'nonsense', '{"a":"\\ud800"}'])('as no JSON: %j', async (text) => {
    expect(await ask('PUT', '/a', { text })).toMatchObject(badRequest)
  })

  it('as no UTF-8', async () => {
    expect(await ask('PUT', '/a', { text: new Uint8Array([0x22, 0xff, 0x22]) })).toMatchObject(badRequest)
  })

  it.each(['[1]', 'null', '5', '"text"'])('as no object: %s', async (text) => {
    expect(await ask('PUT', '/a', { text })).toMatchObject(badRequest)
  })

  it.each(['nonsense', '1', '-1', 'a-b', 5, null])('with the revision %j', async (rev) => {
    expect(await ask('PUT', '/a', { body: { _rev: rev } })).toMatchObject(badRequest)
  })

  it.each(['_own', '__proto__', '_ID'])('with the field %s', async (field) => {
    const answer = await ask('PUT', '/a', { text: `{"${field}": 1}` })
    expect(answer).toMatchObject({ status: 400, json: { error: 'doc_validation' } })
  })

  it('with a deletion that is neither true nor false', async () => {
    expect((await ask('PUT', '/a', { body: { _deleted: 'yes' } })).status).toBe(400)
  })

  it('under a name that begins with an underscore, alone or among others', async () => {
    const illegal = { status: 400, json: { error: 'illegal_docid' } }
    expect(await ask('PUT', '/_own', { body: {} })).toMatchObject(illegal)
    expect(await ask('POST', '', { body: { _id: '_own' } })).toMatchObject(illegal)
    expect(await ask('POST', '', { body: { _id: '' } })).toMatchObject(illegal)
    expect(await ask('POST', '', { body: { _id: 5 } })).toMatchObject(illegal)
    const docs = [{ _id: 'good' }, { _id: '_own' }]
    expect(await ask('POST', '/_bulk_docs', { body: { docs } })).toMatchObject(illegal)
    expect((await ask('GET', '/good')).status).toBe(404)
  })

  it('when it is larger than eight million bytes, with all that came in the same request', async () => {
    const large = { _id: 'large', text: 'a'.repeat(8_000_100) }
    const tooLarge = { status: 413, json: { error: 'document_too_large' } }
    expect(await ask('PUT', '/large', { body: large })).toMatchObject(tooLarge)
    expect(await ask('POST', '/_bulk_docs', { body: { docs: [{ _id: 'small' }, large] } })).toMatchObject(tooLarge)
    expect((await ask('GET', '/small')).status).toBe(404)
  })

  it('but not when it is a little smaller', async () => {
    await write('large', { text: 'a'.repeat(7_900_000) })
    expect((await ask('GET', '/large')).status).toBe(200)
  })
})

describe('what is no request is refused', () => {
  it.each([
    ['/_bulk_docs', {}],
    ['/_bulk_docs', []],
    ['/_bulk_docs', { docs: 5 }],
    ['/_bulk_docs', { docs: [5] }],
    ['/_bulk_docs', { docs: [], new_edits: 5 }],
    ['/_bulk_docs', { new_edits: false, docs: [{ _id: 'a' }] }],
    ['/_bulk_docs', { new_edits: false, docs: [{ _id: 'a', _rev: 'nonsense' }] }],
    ['/_revs_diff', []],
    ['/_revs_diff', { a: ['nonsense'] }],
    ['/_bulk_get', {}],
    ['/_all_docs', { keys: 5 }],
  ])('POST %s %j', async (path, body) => {
    expect((await ask('POST', path, { body })).status).toBe(400)
  })

  it.each(['/_bulk_docs', '/_bulk_get', '/_revs_diff', '/_all_docs', '/_changes', '/_ensure_full_commit', ''])(
    'POST %s with a body that is called text, or with none that is whole',
    async (path) => {
      const text = '{"docs":[]}'
      expect((await ask('POST', path, { text, headers: { 'content-type': 'text/plain' } })).status).toBe(415)
      if (path !== '/_ensure_full_commit') expect((await ask('POST', path, { text: '{"docs":[' })).status).toBe(400)
    },
  )

  it.each(['?rev=nonsense', '?open_revs=nonsense', '?open_revs=[1'])('GET of a document with %s', async (query) => {
    await write('a', {})
    expect((await ask('GET', `/a${query}`)).status).toBe(400)
  })

  it.each([
    '/_all_docs?limit=-1',
    '/_all_docs?limit=x',
    '/_all_docs?include_docs=maybe',
    '/_all_docs?startkey=bare',
    '/_changes?since=nonsense',
    '/_changes?since=12',
    '/_changes?since=12-nonsense',
    '/_changes?since=-1',
    '/_changes?since=',
    '/_changes?feed=nonsense',
    '/_changes?heartbeat=x',
    '/_changes?heartbeat=0',
    '/_changes?heartbeat=-5',
    '/_changes?filter=nonsense',
    '/_changes?filter=_doc_ids',
  ])('GET %s', async (path) => {
    expect((await ask('GET', path)).status).toBe(400)
  })

  it('a path that is not encoded rightly', async () => {
    expect((await ask('PUT', '/b%ZZ', { body: {} })).status).toBe(400)
    expect((await ask('PUT', '/%ff', { body: {} })).status).toBe(400)
  })

  it('and the server goes on', async () => {
    expect((await call('GET', '/_up')).status).toBe(200)
  })
})
