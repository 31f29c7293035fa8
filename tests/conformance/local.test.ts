import { describe, expect, it } from 'vitest'
import { changesOf, rowsOf, useDatabase } from './server.ts'

const { ask } = useDatabase()

describe('a local document', () => {
  it('is kept apart: no list and no feed tells of it', async () => {
    const put = await ask('PUT', '/_local/x', { body: { n: 1 } })
    expect(put).toMatchObject({ status: 201, json: { ok: true, id: '_local/x', rev: '0-1' } })
    expect((await ask('GET', '/_local/x')).json).toEqual({ _id: '_local/x', _rev: '0-1', n: 1 })
    expect(rowsOf(await ask('GET', '/_all_docs')).rows).toEqual([])
    expect(changesOf(await ask('GET', '/_changes')).results).toEqual([])
    expect((await ask('GET', '')).json).toMatchObject({ doc_count: 0 })
  })

  it('is overwritten by whoever comes; its revision only counts from the one named', async () => {
    await ask('PUT', '/_local/x', { body: { n: 1 } })
    expect((await ask('PUT', '/_local/x', { body: { n: 2, _rev: '0-1' } })).json).toMatchObject({ rev: '0-2' })
    expect((await ask('PUT', '/_local/x', { body: { n: 3, _rev: '0-1' } })).json).toMatchObject({ rev: '0-2' })
    expect((await ask('PUT', '/_local/x', { body: { n: 4 } })).json).toMatchObject({ rev: '0-1' })
    expect((await ask('GET', '/_local/x')).json).toEqual({ _id: '_local/x', _rev: '0-1', n: 4 })
  })

  it('is deleted without a trace', async () => {
    await ask('PUT', '/_local/x', { body: { n: 1 } })
    expect((await ask('DELETE', '/_local/x?rev=0-1')).status).toBe(200)
    expect(await ask('GET', '/_local/x')).toMatchObject({ status: 404, json: { reason: 'missing' } })
    expect((await ask('DELETE', '/_local/x')).status).toBe(404)
  })

  it('may have any name after its prefix', async () => {
    expect((await ask('PUT', '/_local/a%2Fb%20c', { body: {} })).status).toBe(201)
    expect((await ask('GET', '/_local/a%2Fb%20c')).json).toMatchObject({ _id: '_local/a/b c' })
    expect((await ask('GET', '/_local%2Fa%2Fb%20c')).status).toBe(200)
    expect((await ask('PUT', '/_local/', { body: {} })).status).toBe(400)
  })

  it('can be written among others', async () => {
    const docs = [{ _id: '_local/x', n: 1 }, { _id: 'a' }]
    const rows = (await ask('POST', '/_bulk_docs', { body: { docs } })).json
    expect(rows).toMatchObject([
      { ok: true, id: '_local/x', rev: '0-1' },
      { ok: true, id: 'a' },
    ])
    expect((await ask('GET', '/_local/x')).json).toMatchObject({ n: 1 })
  })
})
