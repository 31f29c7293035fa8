import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { follow } from './follow.ts'
import { Change, changesOf, useDatabase } from './server.ts'

const database = useDatabase()
const { ask, path, write } = database

const Line = z.union([Change, z.object({ last_seq: z.string(), pending: z.int().optional() })])
const changesIn = (lines: readonly string[]) =>
  lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const parsed = Line.parse(JSON.parse(line))
      return 'id' in parsed ? [parsed] : []
    })
const has = (id: string) => (lines: readonly string[]) => changesIn(lines).some((row) => row.id === id)
const lastSequence = (lines: readonly string[]) => changesIn(lines).at(-1)?.seq ?? '0'

describe('a continuous feed', () => {
  it('tells what there is and what comes, line by line, uncompressed for a client that takes gzip', async () => {
    await write('a', {})
    const feed = await follow(path('/_changes?feed=continuous&since=0&heartbeat=10000'))
    expect(feed.response.status).toBe(200)
    expect(feed.response.headers.get('content-encoding')).toBeNull()
    await feed.until(has('a'))
    const rev = await write('b', {})
    await feed.until(has('b'))
    expect(changesIn(feed.lines).at(-1)).toMatchObject({ id: 'b', changes: [{ rev }] })
    await ask('DELETE', `/b?rev=${rev}`)
    await feed.until((lines) => changesIn(lines).some((row) => row.id === 'b' && row.deleted === true))
  })

  it('beats when there is nothing to tell, also before anything was', async () => {
    const feed = await follow(path('/_changes?feed=continuous&since=now&heartbeat=50'))
    await feed.until((lines) => lines.filter((line) => line === '').length >= 3)
    await write('a', {})
    await feed.until(has('a'))
  })

  it('answers its head before there is anything to tell', async () => {
    const feed = await follow(path('/_changes?feed=continuous&since=now&heartbeat=50'))
    expect(feed.response.headers.get('content-type')).toContain('application/json')
  })

  it('starts now when asked', async () => {
    await write('before', {})
    const feed = await follow(path('/_changes?feed=continuous&since=now&heartbeat=100'))
    await feed.until((lines) => lines.length > 0)
    await write('after', {})
    await feed.until(has('after'))
    expect(changesIn(feed.lines).map((row) => row.id)).toEqual(['after'])
  })

  it('goes on from the last sequence after the line was cut, without a gap', async () => {
    const url = (since: string) => path(`/_changes?feed=continuous&heartbeat=1000&since=${encodeURIComponent(since)}`)
    const first = await follow(url('0'))
    await write('a', {})
    await first.until(has('a'))
    first.stop()
    await write('b', {})
    await write('c', {})
    const second = await follow(url(lastSequence(first.lines)))
    await second.until((lines) => has('b')(lines) && has('c')(lines))
    await write('d', {})
    await second.until(has('d'))
    expect(
      changesIn(second.lines)
        .map((row) => row.id)
        .sort(),
    ).toEqual(['b', 'c', 'd'])
  })

  it('ends after its time without a change, or after the number asked for, and says where', async () => {
    await write('a', {})
    await write('b', {})
    for (const end of ['timeout=100', 'limit=1']) {
      const feed = await follow(path(`/_changes?feed=continuous&since=0&${end}`))
      await feed.end()
      const said = Line.parse(JSON.parse(feed.lines.findLast((line) => line !== '') ?? ''))
      const rest = changesOf(await ask('GET', `/_changes?since=${'last_seq' in said ? said.last_seq : ''}`))
      expect(changesIn(feed.lines).length + rest.results.length).toBe(2)
    }
  })

  it('shows documents and all leaves when asked', async () => {
    const feed = await follow(path('/_changes?feed=continuous&include_docs=true&style=all_docs&heartbeat=1000'))
    await database.bringIn({ _id: 'a', _rev: '1-aa', n: 1 }, { _id: 'a', _rev: '1-bb', n: 2 })
    await feed.until((lines) => changesIn(lines).some((row) => row.changes.length === 2))
    expect(changesIn(feed.lines).at(-1)).toMatchObject({ doc: { _id: 'a', _rev: '1-bb', n: 2 } })
  })

  it('reaches many listeners, each with everything', async () => {
    const url = path('/_changes?feed=continuous&since=0&heartbeat=1000')
    const feeds = await Promise.all(Array.from({ length: 20 }, () => follow(url)))
    const expected = Array.from({ length: 30 }, (_, n) => `d${n}`)
    await Promise.all(expected.map((id) => write(id, {})))
    await Promise.all(feeds.map((feed) => feed.until((lines) => expected.every((id) => has(id)(lines)))))
  })
})

describe('a long poll', () => {
  it('answers at once when there is something', async () => {
    await write('a', {})
    expect(changesOf(await ask('GET', '/_changes?feed=longpoll&since=0')).results).toMatchObject([{ id: 'a' }])
  })

  it('waits for the next change', async () => {
    const { last_seq: since } = changesOf(await ask('GET', '/_changes'))
    const waiting = ask('GET', `/_changes?feed=longpoll&since=${encodeURIComponent(since)}&heartbeat=100`)
    await write('a', {})
    expect(changesOf(await waiting).results).toMatchObject([{ id: 'a' }])
  })

  it('answers with nothing after its time', async () => {
    const page = changesOf(await ask('GET', '/_changes?feed=longpoll&since=now&timeout=100'))
    expect(page.results).toEqual([])
  })
})
