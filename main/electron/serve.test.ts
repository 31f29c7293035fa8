import { once } from 'node:events'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { type Server, type ServerResponse, createServer, request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { languages } from '#domain/language/language.ts'
import type { Station } from '../station/station.ts'
import { type Assets, builtAssets } from '../browser/assets.ts'
import { contentSecurityPolicy, dataPolicy } from '../browser/page.ts'
import { serveApp } from './serve.ts'
import { shellWords } from './words.ts'

let folder = ''
let assets: Assets
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-serve-'))
  const renderer = join(folder, 'renderer')
  assets = builtAssets(renderer)
  await mkdir(join(renderer, 'assets'), { recursive: true })
  await writeFile(join(renderer, 'index.html'), '<meta content="__STYLE_NONCE__"><meta content="__BRIDGE_TOKEN__">')
  await writeFile(join(renderer, 'assets', 'main.js'), 'export {}')
  await writeFile(join(folder, 'secret.json'), '{"password":1}')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const noCentral: Station['proxy'] = () => Promise.reject(new Error('not asked'))
const ask = (path: string, init?: RequestInit): Promise<Response> =>
  serveApp({ assets, proxy: noCentral, language: () => 'nl' })(new Request(`app://balie${path}`, init))

test.each(['/', '/counter', '/nowhere'])(
  '%s is the page, with a nonce of its own and the policy that names it',
  async (path) => {
    const [first, second] = await Promise.all([ask(path), ask(path)])
    const html = await first.text()
    const nonce = /content="([\w-]{20,})"/.exec(html)?.[1] ?? ''
    expect(first.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(html).not.toMatch(/__[A-Z]/)
    expect(await second.text()).not.toBe(html)
  },
)

test('a built file comes with its type and the security headers', async () => {
  const response = await ask('/assets/main.js')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toBe('export {}')
})

test.each(['/assets/missing.js', '/../secret.json', '/%2e%2e/secret.json', '/assets/..%2f..%2f..%2fsecret.json'])(
  '%s is not there',
  async (path) => expect((await ask(path)).status).toBe(404),
)

test('a page is read, not written', async () => {
  expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405)
})

test('another host of the scheme is nothing', async () => {
  const response = await serveApp({ assets, proxy: noCentral, language: () => 'nl' })(new Request('app://elsewhere/'))
  expect(response.status).toBe(404)
})

test('a request that another page began does not reach the central database', async () => {
  const request = Object.assign(new Request('app://balie/central/balie_gm/a'), { initiatorOrigin: 'https://a.example' })
  expect((await serveApp({ assets, proxy: noCentral, language: () => 'nl' })(request)).status).toBe(403)
})

/** A central database that answers as the test says, reached the way the station's proxy reaches it. */
const openCentral = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(answer)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const proxy: Station['proxy'] = ({ method, path, body, contentType, signal }) =>
    new Promise((resolve, reject) => {
      const headers = contentType === undefined ? {} : { 'content-type': contentType }
      const outgoing = httpRequest({ host: '127.0.0.1', port, path, method, headers, signal }, (incoming) =>
        resolve({
          status: incoming.statusCode ?? 0,
          contentType: incoming.headers['content-type'] ?? '',
          body: incoming,
        }),
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  return serveApp({ assets, proxy, language: () => 'nl' })
}
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

test('below /central/ the central database answers, status, type and body as they are', async () => {
  const serve = await openCentral((request, response) => {
    void request.toArray().then((chunks) => {
      response.writeHead(201, { 'content-type': 'application/json' })
      response.end(JSON.stringify([request.method, request.url, request.headers['content-type'], String(chunks)]))
    })
  })
  const response = await serve(
    new Request('app://balie/central/balie_gm/_bulk_docs?x=1', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"docs":[]}',
    }),
  )
  expect(response.status).toBe(201)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toEqual(['POST', '/balie_gm/_bulk_docs?x=1', 'application/json', '{"docs":[]}'])
})

test('an answer is handed on as it comes', async () => {
  const released = Promise.withResolvers<undefined>()
  const serve = await openCentral((_request, response) => {
    response.writeHead(200)
    response.write('first')
    void released.promise.then(() => response.end('last'))
  })
  const reader = (await serve(new Request('app://balie/central/balie_gm/a'))).body?.getReader()
  const text = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value)
  expect(await text()).toBe('first')
  released.resolve(undefined)
  expect(await text()).toBe('last')
})

test('a page that gives up its request ends it at the central database too', async () => {
  const gone = Promise.withResolvers<undefined>()
  const serve = await openCentral((_request, response) => {
    response.on('close', () => gone.resolve(undefined))
    response.writeHead(200)
    response.write('first')
  })
  const reader = (await serve(new Request('app://balie/central/balie_gm/a'))).body?.getReader()
  await reader?.read()
  const waiting = reader?.read()
  await reader?.cancel()
  await gone.promise
  expect((await waiting)?.done).toBe(true)
})

test('a body that is larger than any of ours is refused', async () => {
  const response = await ask('/central/balie_gm/_bulk_docs', { method: 'POST', body: new Uint8Array(16_000_001) })
  expect(response.status).toBe(413)
})

test('a line that is down is an answer like any other', async () => {
  const down: Station['proxy'] = () =>
    Promise.resolve({ status: 503, contentType: 'application/json', body: '{"error":"central_unreachable"}' })
  const response = await serveApp({ assets, proxy: down, language: () => 'nl' })(
    new Request('app://balie/central/balie_gm/a'),
  )
  expect([response.status, await response.text()]).toEqual([503, '{"error":"central_unreachable"}'])
})

test.each(['text/html', 'application/xhtml+xml', 'image/svg+xml', 'text/xml', 'application/javascript', ''])(
  'an answer that a hostile server calls %j stays text that runs nothing',
  async (type) => {
    const serve = await openCentral((_request, response) => {
      response.writeHead(200, type === '' ? {} : { 'content-type': type })
      response.end('<script>alert(1)</script>')
    })
    const { headers } = await serve(new Request('app://balie/central/balie_gm/a'))
    expect(headers.get('content-type')).toBe('text/plain')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe(dataPolicy)
  },
)

test.each(languages)(
  'in place of a screen that keeps crashing stands a page of words in %s, under the same policy',
  async (language) => {
    const serve = serveApp({ assets, proxy: noCentral, language: () => language })
    const response = await serve(new Request('app://balie/stopped?screen=counter'))
    const html = await response.text()
    const nonce = /nonce="([\w-]{20,})"/.exec(html)?.[1] ?? ''
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain(shellWords[language].stopped.title)
    expect(html).toContain('href="/counter"')
    expect(html).not.toMatch(/<script|\bon\w+=|__[A-Z]/)
  },
)

test('where nobody sits in front of it, that page has no link and says that it goes on by itself', async () => {
  const html = await (await ask('/stopped?screen=display')).text()
  expect(html).toContain(shellWords.nl.stopped.byItself)
  expect(html).not.toContain('<a')
})

test.each(['', '?screen=', '?screen=<script>', '?screen=nowhere'])('there is no such page for %j', async (search) => {
  expect((await ask(`/stopped${search}`)).status).toBe(404)
})
