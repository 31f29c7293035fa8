import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { changesOf, useDatabase } from './server.ts'

const database = useDatabase()
const { ask, write } = database

const changes = async (query = '') => changesOf(await ask('GET', `/_changes?${query}`))
const sinceQuery = (seq: string) => `since=${encodeURIComponent(seq)}`
const ids = (page: { results: { id: string }[] }) => page.results.map((row) => row.id).sort()

describe('the list of changes', () => {
  it('has each document once, with its last change', async () => {
    const first = await write('a', { n: 1 })
    await write('b', {})
    const second = await write('a', { n: 2, _rev: first })
    const page = await changes()
    expect(ids(page)).toEqual(['a', 'b'])
    expect(page.results.find((row) => row.id === 'a')?.changes).toEqual([{ rev: second }])
    expect(page.pending).toBe(0)
  })

  it('tells of deletions', async () => {
    const rev = await write('a', {})
    await ask('DELETE', `/a?rev=${rev}`)
    const page = await changes('include_docs=true')
    expect(page.results).toMatchObject([{ id: 'a', deleted: true, doc: { _id: 'a', _deleted: true } }])
  })

  it('goes on from a sequence without missing or repeating anything', async () => {
    await write('a', {})
    const { last_seq: seq } = await changes()
    expect((await changes(sinceQuery(seq))).results).toEqual([])
    await write('b', {})
    const { results } = await changes(sinceQuery(seq))
    expect(results.map((row) => row.id)).toEqual(['b'])
    expect((await changes(sinceQuery(results[0]?.seq ?? ''))).results).toEqual([])
  })

  it('comes in pages that together are the whole', async () => {
    const docs = Array.from({ length: 50 }, (_, n) => ({ _id: `d${n}` }))
    await ask('POST', '/_bulk_docs', { body: { docs } })
    const seen: string[] = []
    let since = '0'
    for (;;) {
      const page = await changes(`limit=7&${sinceQuery(since)}`)
      if (page.results.length === 0) break
      seen.push(...page.results.map((row) => row.id))
      expect(page.pending).toBe(50 - seen.length)
      since = page.last_seq
    }
    expect(seen.sort()).toEqual(docs.map((doc) => doc._id).sort())
  })

  it('starts now when asked, with a sequence to go on from', async () => {
    await write('a', {})
    const page = await changes('since=now')
    expect(page.results).toEqual([])
    await write('b', {})
    expect(ids(await changes(sinceQuery(page.last_seq)))).toEqual(['b'])
  })

  it('ends where the database says it stands', async () => {
    await write('a', {})
    await write('b', {})
    const { json } = await ask('GET', '')
    const { update_seq: seq } = z.looseObject({ update_seq: z.string() }).parse(json)
    expect((await changes(sinceQuery(seq))).results).toEqual([])
  })

  it('shows documents when asked', async () => {
    const rev = await write('a', { n: 1 })
    expect((await changes('include_docs=true')).results).toMatchObject([{ doc: { _id: 'a', _rev: rev, n: 1 } }])
  })

  it('tells only of the documents that are named', async () => {
    for (const id of ['a', 'b', 'c']) await write(id, {})
    const asked = await ask('POST', '/_changes?filter=_doc_ids', { body: { doc_ids: ['c', 'a', 'none'] } })
    expect(ids(changesOf(asked))).toEqual(['a', 'c'])
    const query = encodeURIComponent('["b"]')
    expect(ids(await changes(`filter=_doc_ids&doc_ids=${query}`))).toEqual(['b'])
  })

  it('goes backwards when asked', async () => {
    for (const id of ['a', 'b', 'c']) await write(id, {})
    const forward = await changes()
    const backward = await changes('descending=true')
    expect(ids(backward)).toEqual(ids(forward))
    expect((await changes('descending=true&limit=1')).results).toHaveLength(1)
  })

  it('takes a POST like a GET', async () => {
    await write('a', {})
    expect(ids(changesOf(await ask('POST', '/_changes', { body: {} })))).toEqual(['a'])
  })

  it('of a database made anew starts from its beginning for who comes with an old sequence', async () => {
    await write('a', {})
    await write('b', {})
    const { last_seq: old } = await changes()
    await ask('DELETE', '')
    await ask('PUT', '')
    await write('c', {})
    const answer = await ask('GET', `/_changes?${sinceQuery(old)}`)
    expect(answer.status).toBe(200)
    expect(ids(changesOf(answer))).toEqual(['c'])
  })
})
