import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { startRelay } from './relay.ts'
import type { Relay } from './relay.ts'

let folder: string
let relay: Relay
const faults: unknown[] = []
const authorization = `Basic ${Buffer.from('admin:secret').toString('base64')}`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-fuzz-'))
  relay = await startRelay({
    folder,
    port: 0,
    admin: { name: 'admin', password: 'secret' },
    onFault: (fault) => faults.push(fault),
  })
})

afterAll(async () => {
  await relay.close()
  await rm(folder, { recursive: true })
})

type Shot = { method: string; path: string; headers: Record<string, string>; body: string | Uint8Array | undefined }

const fire = (shot: Shot): Promise<number> =>
  new Promise((resolve, reject) => {
    const { method, path, headers, body } = shot
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options = {
      host: '127.0.0.1',
      port: relay.port,
      method,
      path,
      headers: { ...headers, ...length },
      agent: false,
    }
    const sent = request(options, (answer) => {
      answer.on('error', reject).on('end', () => resolve(answer.statusCode ?? 0))
      answer.resume()
    })
    sent.on('error', reject).end(body)
  })

const Info = z.object({ doc_count: z.int(), doc_del_count: z.int() })
const Changes = z.object({ results: z.array(z.object({ id: z.string(), deleted: z.boolean().optional() })) })
const List = z.object({ rows: z.array(z.object({ id: z.string() })) })

/** What the database says of itself, where it is there: its counts must be those of its lists. */
const checkCounts = async (): Promise<void> => {
  const ask = async (path: string) => fetch(`${relay.url}/db${path}`, { headers: { authorization } })
  const [info, changes, list] = await Promise.all([ask(''), ask('/_changes'), ask('/_all_docs')])
  if (info.status === 404) return
  const { doc_count: living, doc_del_count: dead } = Info.parse(await info.json())
  const { results } = Changes.parse(await changes.json())
  const { rows } = List.parse(await list.json())
  expect(results.filter((row) => row.deleted === true)).toHaveLength(dead)
  const ids = results.filter((row) => row.deleted !== true).map((row) => row.id)
  expect(ids.sort()).toEqual(rows.map((row) => row.id).sort())
  expect(ids).toHaveLength(living)
}

const isUp = async () => (await fetch(`${relay.url}/_up`)).status === 200

const names = ['db', 'other', '_users', '_replicator', 'a%2Fb', '', '%00', '__proto__', 'constructor', 'x'.repeat(300)]
const ends = [
  '_all_docs _bulk_docs _bulk_get _revs_diff _changes _security _revs_limit _ensure_full_commit _compact _purge'.split(
    ' ',
  ),
  '_design/x _local/x _design _local a b%00 %ff toString hasOwnProperty org.couchdb.user:a a/b/c _nonsense'.split(' '),
].flat()
const odd = fc.oneof(
  fc.constantFrom(
    '0',
    'now',
    'true',
    'false',
    '-1',
    '[]',
    '{}',
    'null',
    '"a"',
    '1-abc',
    'all',
    '["a"]',
    '_doc_ids',
    '',
  ),
  fc.string({ maxLength: 20 }),
)
const parameters =
  'rev revs conflicts open_revs latest new_edits since limit skip descending include_docs keys key startkey endkey style filter doc_ids timeout'.split(
    ' ',
  )
const query = fc
  .array(fc.tuple(fc.constantFrom(...parameters), odd), { maxLength: 4 })
  .map((pairs) => new URLSearchParams(pairs).toString())

const mostly = <Value>(usual: fc.Arbitrary<Value>, unusual: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: unusual })
const document = fc.record(
  {
    _id: mostly<unknown>(fc.constantFrom('a', 'b', '_design/x', '_local/x', 'org.couchdb.user:a'), fc.jsonValue()),
    _rev: mostly<unknown>(fc.constantFrom('1-a', '2-b', '2-c', '0-1'), fc.jsonValue()),
    _revisions: mostly<unknown>(
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }).map((ids) => ({ start: ids.length, ids })),
      fc.oneof(fc.record({ start: fc.integer(), ids: fc.array(fc.string()) }), fc.jsonValue()),
    ),
    _deleted: mostly<unknown>(fc.boolean(), fc.jsonValue()),
    type: fc.constantFrom('user', 'visit'),
    name: fc.constantFrom('a', 'b'),
    roles: fc.jsonValue(),
    text: fc.jsonValue(),
  },
  { requiredKeys: [] },
)
const oddDocument = fc.record(
  { ['__proto__']: fc.jsonValue(), _attachments: fc.jsonValue(), '': fc.jsonValue() },
  { requiredKeys: [] },
)
const documents = fc.array(mostly<object>(document, oddDocument), { maxLength: 5 })
const body = mostly<string | Uint8Array | undefined>(
  fc
    .oneof(
      mostly<object>(document, oddDocument),
      fc.record({ docs: documents, new_edits: fc.boolean() }, { requiredKeys: ['docs'] }),
      fc.record({ docs: fc.array(fc.record({ id: odd, rev: odd }, { requiredKeys: ['id'] })) }),
      fc.record({ keys: fc.array(odd), doc_ids: fc.array(odd), startkey: odd, limit: fc.nat(5) }, { requiredKeys: [] }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(fc.constantFrom('1-a', '2-b', '9-x'))),
    )
    .map((value) => JSON.stringify(value)),
  fc.oneof(fc.json(), fc.string(), fc.uint8Array({ maxLength: 100 }), fc.constant(undefined)),
)
const oddHeaders = fc.record(
  {
    authorization: fc.oneof(
      { weight: 8, arbitrary: fc.constant(authorization) },
      fc.constantFrom('Basic', 'Basic !', 'Basic YQ==', 'Bearer x', 'Basic YWRtaW46eA=='),
    ),
    'content-type': fc.constantFrom('application/json', 'application/json', 'text/plain', 'multipart/related', ''),
    cookie: fc.constantFrom('AuthSession=x', 'AuthSession=', 'AuthSession=YWRtaW46MTox', ';;=;'),
    'if-match': fc.constantFrom('1-a', '"1-a"', 'x'),
    'content-encoding': fc.constantFrom('gzip', 'identity'),
  },
  { requiredKeys: [] },
)
const headers = mostly<Record<string, string>>(
  fc.constant({ authorization, 'content-type': 'application/json' }),
  oddHeaders,
)
const shots: fc.Arbitrary<Shot> = fc
  .record({
    method: mostly(
      fc.constantFrom('GET', 'PUT', 'POST', 'DELETE'),
      fc.constantFrom('HEAD', 'PATCH', 'OPTIONS', 'COPY'),
    ),
    name: mostly(fc.constant('db'), fc.constantFrom(...names)),
    end: fc.option(fc.constantFrom(...ends), { nil: undefined }),
    query: fc.oneof(fc.constant(''), query),
    headers,
    body,
  })
  .map(({ method, name, end, query: asked, headers: head, body: text }) => ({
    method,
    path: `/${name}${end === undefined ? '' : `/${end}`}${asked === '' ? '' : `?${asked}`}`,
    headers: head,
    body: method === 'GET' || method === 'HEAD' ? undefined : text,
  }))

it('answers any request with a status of its own making and is never at fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(shots, { minLength: 1, maxLength: 8 }), async (volley) => {
      await fire({ method: 'PUT', path: '/db', headers: { authorization }, body: undefined })
      const statuses = await Promise.all(volley.map(fire))
      for (const status of statuses) expect(status).toBeGreaterThanOrEqual(200)
      for (const status of statuses) expect(status).not.toBe(500)
      expect(faults).toEqual([])
      await checkCounts()
    }),
    { numRuns: 300 },
  )
  expect(await isUp()).toBe(true)
})

it('survives what is no request at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.constantFrom(
          ...['GET', 'GET /\r\n\r\n', 'PUT /db/a HTTP/1.1\r\nContent-Length: 5\r\n\r\n{', 'GET / HTTP/9.9\r\n\r\n'].map(
            (text) => new TextEncoder().encode(text),
          ),
        ),
      ),
      async (bytes) => {
        const socket = connect(relay.port, '127.0.0.1')
        socket.on('error', () => undefined)
        await once(socket, 'connect')
        socket.end(bytes)
        socket.resume()
        await once(socket, 'close')
      },
    ),
    { numRuns: 100 },
  )
  expect(await isUp()).toBe(true)
  expect(faults).toEqual([])
})
