import { beforeEach, describe, expect, it } from 'vitest'
import { matching, rowsOf, useDatabase } from './server.ts'

const database = useDatabase()
const { ask, bringIn, write } = database

const idsAt = async (query: string) => rowsOf(await ask('GET', `/_all_docs?${query}`)).rows.map((row) => row.id)

describe('_all_docs', () => {
  const ids = ['B', '_design/x', 'b', 'z:1', 'é', '￮', '𝒳']
  beforeEach(async () => {
    const docs = [...ids].reverse().map((id) => ({ _id: id, n: 1 }))
    await ask('POST', '/_bulk_docs', { body: { docs } })
    const gone = await write('a', {})
    await ask('DELETE', `/a?rev=${gone}`)
    await ask('PUT', '/_local/x', { body: {} })
  })

  it('lists what lives, in the order of the bytes of its name', async () => {
    const answer = await ask('GET', '/_all_docs')
    expect(rowsOf(answer).rows.map((row) => row.id)).toEqual(ids)
    expect(rowsOf(answer).total_rows).toBe(ids.length)
    expect(rowsOf(answer).rows[0]).toMatchObject({ id: 'B', key: 'B', value: {} })
  })

  it('lists a range, from either end, a part at a time', async () => {
    expect(await idsAt('startkey="b"&endkey="z"')).toEqual(['b'])
    expect(await idsAt('start_key="b"&end_key="z:1"')).toEqual(['b', 'z:1'])
    expect(await idsAt('startkey="b"&endkey="z:1"&inclusive_end=false')).toEqual(['b'])
    expect(await idsAt('descending=true&limit=2')).toEqual(['𝒳', '￮'])
    expect(await idsAt('descending=true&startkey="b"')).toEqual(['b', '_design/x', 'B'])
    expect(await idsAt('startkey="B"&skip=1&limit=1')).toEqual(['_design/x'])
    expect(await idsAt('startkey="z"&endkey="a"')).toEqual([])
    expect(await idsAt('key="b"')).toEqual(['b'])
    expect(await idsAt('key="a"')).toEqual([])
    expect(await idsAt('limit=0')).toEqual([])
    expect(await idsAt(`startkey="visit:"&endkey="visit:${encodeURIComponent('￰')}"`)).toEqual([])
  })

  it('answers keys in their order, also for what is deleted or was never there', async () => {
    const asked = await ask('POST', '/_all_docs', { body: { keys: ['z:1', 'a', 'none', 'b', 'b'] } })
    const { rows } = rowsOf(asked)
    expect(rows.map((row) => row.key)).toEqual(['z:1', 'a', 'none', 'b', 'b'])
    expect(rows[1]).toMatchObject({ id: 'a', value: { deleted: true } })
    expect(rows[1]?.value?.rev).toMatch(/^2-/u)
    expect(rows[2]).toEqual({ key: 'none', error: 'not_found' })
    const query = encodeURIComponent('["z:1","a","none","b","b"]')
    expect((await ask('GET', `/_all_docs?keys=${query}`)).json).toEqual(asked.json)
  })

  it('shows the documents when asked', async () => {
    const [row] = rowsOf(await ask('GET', '/_all_docs?key="b"&include_docs=true')).rows
    expect(row?.doc).toEqual({ _id: 'b', _rev: row?.value?.rev, n: 1 })
    const body = { keys: ['b', 'a'] }
    const [, deleted] = rowsOf(await ask('POST', '/_all_docs?include_docs=true', { body })).rows
    expect(deleted?.doc).toBeNull()
  })

  it('takes its options from the body too', async () => {
    const { rows } = rowsOf(await ask('POST', '/_all_docs', { body: { startkey: 'b', limit: 1, include_docs: true } }))
    expect(rows.map((row) => row.doc?._id)).toEqual(['b'])
  })

  it('shows conflicts when asked', async () => {
    await bringIn({ _id: 'c', _rev: '1-aa' }, { _id: 'c', _rev: '1-bb' })
    const [row] = rowsOf(await ask('GET', '/_all_docs?key="c"&include_docs=true&conflicts=true')).rows
    expect(row?.doc).toEqual({ _id: 'c', _rev: '1-bb', _conflicts: ['1-aa'] })
  })

  it('tells the sequence it stands at when asked', async () => {
    const { json } = await ask('GET', '/_all_docs?update_seq=true&limit=0')
    expect(json).toMatchObject({ update_seq: matching(/^\d+-/u) })
  })
})

describe('ten thousand documents', () => {
  it('are listed whole', async () => {
    for (const part of [0, 1, 2, 3, 4]) {
      const docs = Array.from({ length: 2000 }, (_, n) => ({ _id: `d${part * 2000 + n}`, text: 'x'.repeat(100) }))
      await ask('POST', '/_bulk_docs', { body: { docs } })
    }
    expect(rowsOf(await ask('GET', '/_all_docs?include_docs=true')).rows).toHaveLength(10_000)
    expect(rowsOf(await ask('GET', '/_all_docs?skip=9999')).rows).toHaveLength(1)
  })
})
