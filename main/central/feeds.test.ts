import { describe, expect, it, onTestFinished } from 'vitest'
import { type Central, openCentral, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { frontOf } from '#tests/support/front.ts'
import { htmlPage, serverThat } from '#tests/support/server.ts'
import { type CentralAddress, centralClient } from './client.ts'
import { watchLine } from './connection.ts'
import { type FeedOptions, followChanges } from './feeds.ts'

/** Follows a database until the test is over; what arrived, and what went wrong. */
const follow = (address: CentralAddress, since = '0', onBatch: FeedOptions['onBatch'] = () => undefined) => {
  const line = watchLine(centralClient(address), Date.now)
  const abort = new AbortController()
  const ids: string[] = []
  const seqs: string[] = []
  const problems: string[] = []
  let running = true
  const ended = followChanges({
    line,
    database: visitsDatabase,
    since,
    signal: abort.signal,
    onBatch: (batch) => {
      const { rows, lastSeq } = batch
      onBatch(batch)
      ids.push(...rows.map(({ id }) => id))
      seqs.push(lastSeq)
    },
    onProblem: (problem) => problems.push(problem),
  })
  void ended.then(() => (running = false))
  const stop = async (): Promise<void> => {
    abort.abort()
    await ended
    line.close()
  }
  onTestFinished(stop)
  return { line, ids, seqs, problems, stop, isRunning: () => running }
}

const write = async (central: Central, ...ids: string[]): Promise<void> => {
  await central.asAdmin('POST', `/${visitsDatabase}/_bulk_docs`, { docs: ids.map((_id) => ({ _id, log: [] })) })
}
const numbered = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `visit:gm-2026-11-23-A${from + n}`)

describe('a feed', () => {
  it('brings what was there and what comes, each once, with the sequence to go on from', async () => {
    const central = await openCentral()
    await write(central, ...numbered(101, 3))
    const feed = follow(central.address('admin'))
    await eventually(() => feed.ids.length).toBe(3)
    await write(central, ...numbered(104, 2))
    await eventually(() => feed.ids).toEqual(numbered(101, 5))

    const later = follow(central.address('admin'), feed.seqs[0])
    await eventually(() => [...later.ids]).toEqual(numbered(104, 2))
  })

  it('brings a great many in the order of the server', async () => {
    const central = await openCentral()
    await write(central, ...numbered(1, 1_200))
    const feed = follow(central.address('admin'))
    await eventually(() => feed.ids.length).toBe(1_200)
    expect(feed.ids).toEqual(numbered(1, 1_200))
  })

  it('misses nothing while the server is restarted again and again', async () => {
    const central = await openCentral()
    const feed = follow(central.address('admin'))
    for (let round = 0; round < 4; round++) {
      await write(central, ...numbered(101 + round * 10, 5))
      if (round % 2 === 0) await eventually(() => feed.ids.length).toBeGreaterThan(round * 10)
      await central.stop()
      await central.start()
      await write(central, ...numbered(106 + round * 10, 5))
    }
    await eventually(() => feed.ids.length).toBe(40)
    expect(feed.ids).toEqual(numbered(101, 40))
    expect(feed.problems.length).toBeGreaterThan(0)
    await eventually(() => feed.line.present().state).toBe('online')
  })

  it('tells how much it missed when it is taken up again, and counts that down', async () => {
    const central = await openCentral()
    const front = await frontOf(central.url)
    const cut = (): void => front.answerWith((_request, response) => response.destroy())
    const told: [rows: number, pending: number | undefined][] = []
    const address = { ...central.address('admin'), url: front.url }
    const feed = follow(address, '0', (batch) => told.push([batch.rows.length, batch.pending]))
    await write(central, ...numbered(101, 1))
    await eventually(() => feed.ids.length).toBe(1)
    cut()
    await eventually(() => feed.problems.length).toBeGreaterThan(0)
    front.answerWith(undefined)
    await eventually(() => told.at(-1)?.[1]).toBe(0)
    expect(told[0]).toEqual([1, undefined])
    const before = told.length
    cut()
    await write(central, ...numbered(201, 1_100))
    front.answerWith(undefined)
    await eventually(() => feed.ids.length).toBe(1_101)
    const since = told.slice(before)
    expect(since[0]?.[0]).toBe(0)
    expect(since[0]?.[1]).toBe(1_100)
    for (const [n, [rows, pending]] of since.entries()) {
      const [, left = 0] = since[n - 1] ?? []
      if (n > 0) expect(pending).toBe(left - rows)
    }
  })

  it('ends when it is aborted, and brings nothing after that', async () => {
    const central = await openCentral()
    const feed = follow(central.address('admin'))
    await write(central, ...numbered(101, 1))
    await eventually(() => feed.ids.length).toBe(1)
    await feed.stop()
    await write(central, ...numbered(102, 1))
    const present = follow(central.address('admin'))
    await eventually(() => present.ids.length).toBe(2)
    expect(feed.ids).toEqual(numbered(101, 1))
  })

  it('ends when its line is closed', async () => {
    const central = await openCentral()
    const feed = follow(central.address('admin'))
    await write(central, ...numbered(101, 1))
    await eventually(() => feed.ids.length).toBe(1)
    feed.line.close()
    await eventually(feed.isRunning).toBe(false)
  })

  it('tells when its database is not there, and goes on asking', async () => {
    const central = await openCentral()
    await central.asAdmin('DELETE', `/${visitsDatabase}`)
    const feed = follow(central.address('admin'))
    await eventually(() => feed.problems.length).toBeGreaterThan(1)
    expect(new Set(feed.problems)).toEqual(new Set(['http 404']))
    await central.asAdmin('PUT', `/${visitsDatabase}`)
    await write(central, ...numbered(101, 1))
    await eventually(() => feed.ids).toEqual(numbered(101, 1))
  })
})

describe('a feed that says nonsense', () => {
  const row = (n: number) =>
    `${JSON.stringify({ seq: `${n}-x`, id: `visit:gm-2026-11-23-A${n}`, changes: [], doc: { _id: 'x' } })}\n`
  const address = (url: string): CentralAddress => ({ url, user: 'gm-k1', password: 'secret' })

  /** A server whose feed says these texts, one connection after the other, and then waits. */
  const serverSaying = async (...texts: string[]) => {
    const asked: string[] = []
    const { url } = await serverThat((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://central')
      if (request.method === 'POST') response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
      else if (!pathname.endsWith('/_changes')) response.end('{}')
      else if (searchParams.has('limit')) response.end('{"results":[],"pending":0}')
      else {
        asked.push(searchParams.get('since') ?? '')
        response.write(texts.shift() ?? '\n')
      }
    })
    return { url, asked }
  }

  it('is taken up again after the last good row', async () => {
    const { url, asked } = await serverSaying(`${row(1)}{"seq":"2-x", garbage\n`, row(2))
    const feed = follow(address(url))
    await eventually(() => feed.ids).toEqual(['visit:gm-2026-11-23-A1', 'visit:gm-2026-11-23-A2'])
    expect(asked).toEqual(['0', '1-x'])
    expect(feed.problems).toEqual(['malformed'])
  })

  it('is not held up by a row whose document is missing', async () => {
    const { url } = await serverSaying(`{"seq":"1-x","id":"a","changes":[],"doc":null}\n${row(2)}`)
    const feed = follow(address(url))
    await eventually(() => feed.ids).toEqual(['a', 'visit:gm-2026-11-23-A2'])
    expect(feed.problems).toEqual([])
  })

  it('is not held up by a document so deep that it could not be handed over', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const { url } = await serverSaying(`{"seq":"1-x","id":"a","changes":[],"doc":{"_id":"a","log":${deep}}}\n${row(2)}`)
    const batches: unknown[] = []
    const feed = follow(address(url), '0', (batch) => batches.push(JSON.stringify(batch)))
    await eventually(() => feed.ids).toEqual(['a', 'visit:gm-2026-11-23-A2'])
    expect(batches.join('')).toContain('{"id":"a","seq":"1-x","doc":null}')
    expect(feed.problems).toEqual([])
  })

  it('with a line that does not end is cut before it fills the memory', async () => {
    const sent = { bytes: 0, cut: 0 }
    const piece = 'x'.repeat(1_000_000)
    const { url } = await serverThat((request, response) => {
      if (!request.url?.includes('_changes')) {
        response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
        return
      }
      const pour = (): void => {
        do sent.bytes += piece.length
        while (!response.destroyed && response.write(piece))
      }
      response.on('drain', pour).on('close', () => sent.cut++)
      pour()
    })
    const feed = follow(address(url))
    await eventually(() => sent.cut).toBe(1)
    expect(sent.bytes).toBeLessThan(40_000_000)
    await eventually(() => feed.problems[0]).toBe('endless')
    expect(feed.ids).toEqual([])
  })

  it('as a page of HTML, is a problem and no rows', async () => {
    const { url } = await serverThat(htmlPage)
    const feed = follow(address(url))
    await eventually(() => feed.problems[0]).toBe('notJson')
    expect(feed.ids).toEqual([])
    expect(feed.line.present()).toMatchObject({ state: 'cutOff', reason: 'notJson' })
  })

  it('in pieces that cut letters in two, is put together', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ seq: '1-x', id: 'naïef 😀', changes: [] })}\n`)
    const { url } = await serverThat((request, response) => {
      if (request.method === 'POST') response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
      else if (!(request.url ?? '').includes('/_changes')) response.end('{}')
      else {
        const send = (from: number): void => {
          if (from >= bytes.length) return
          response.write(bytes.subarray(from, from + 1), () => setImmediate(send, from + 1))
        }
        send(0)
      }
    })
    const feed = follow(address(url))
    await eventually(() => feed.ids).toEqual(['naïef 😀'])
  })
})
