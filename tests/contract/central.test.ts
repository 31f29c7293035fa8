import fc from 'fast-check'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { builtAssets } from '#main/browser/assets.ts'
import { serveApp } from '#main/electron/serve.ts'
import { plainSeal } from '#main/station/secrets.ts'
import { startStation } from '#main/setup/start.ts'
import { openHost, stationFolder } from '#tests/support/host.ts'
import { serverThat } from '#tests/support/server.ts'

/** What a page can make reach the central database, in either host, whatever it asks for. */

type Ask = (method: string, path: string, body?: string) => Promise<unknown>

/** A server that says yes to everything and remembers what it was asked. */
const obliging = async () => {
  const heard: { method: string; url: string; headers: NodeJS.Dict<string | string[]> }[] = []
  const { url } = await serverThat((request, response) => {
    const asked = { method: request.method ?? '', url: request.url ?? '', headers: request.headers }
    // The station signs in and asks whether the server is up by itself.
    if (!/^\/(_session|_up)$/.test(asked.url)) heard.push(asked)
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'AuthSession=x; Path=/' }).end('{}')
  })
  return { heard, central: { url, user: 'gm-k1', password: 'secret' } }
}

const fronts = {
  'browser host': async (central: { url: string; user: string; password: string }): Promise<Ask> => {
    const { browser } = await openHost({ servers: [central] })
    const cookie = await browser.cookieFor()
    const { hostname, port, host } = new URL(browser.origin)
    return (method, path, body = '') =>
      new Promise((done) => {
        // Written as it is: Node's own client would refuse many of these.
        const socket = connect(Number(port), hostname)
        const head = [`${method} /central${path} HTTP/1.1`, `Host: ${host}`, `Cookie: ${cookie}`, 'Connection: close']
        socket.write([...head, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'))
        socket.on('error', () => undefined).on('close', done)
        socket.resume()
      })
  },
  Electron: async (central: { url: string; user: string; password: string }): Promise<Ask> => {
    const { folder, assets } = await stationFolder({ servers: [central] })
    const station = await startStation({
      folder,
      environment: {},
      host: {
        kind: 'electron',
        version: '0',
        seal: plainSeal,
        openScreen: () => false,
        tellAll: () => undefined,
      },
    })
    onTestFinished(station.close)
    const serve = serveApp({ assets: builtAssets(assets), proxy: station.proxy, language: () => 'nl' })
    return async (method, path, body) => {
      try {
        const init = { method, ...(body === undefined || /^(GET|HEAD)$/i.test(method) ? {} : { body }) }
        await (await serve(new Request(`app://balie/central${path}`, init))).text()
      } catch {
        // A browser makes no such request.
      }
    }
  },
} as const

const names = [
  ...['balie_gm', 'balie_gm_2026_11', 'BALIE_GM', 'balie_gm%00', 'other', '_users', '_all_dbs', '_node', '_utils'],
  ...['visit%3Agm-2026-11-23-A101', 'x', '_design', '%5fdesign', '%5Flocal', '_security', '_changes', '_bulk_docs'],
  ...['..', '.', '%2e%2e', '%2E.', '%252e%252e', '', '%2f', '%2F..', '%5c..', '\\', '..;', 'a b', 'é', '%0d%0aX: 1'],
  ...['_all_docs', '_bulk_get', '_find', '_purge', '_replicate', 'x?y', '#', '@attacker.example', ':80'],
]
const part = fc.constantFrom(...names)
const path = fc
  .tuple(
    fc.constantFrom('/', '//', '/./', '/../', ''),
    fc.array(part, { maxLength: 4 }),
    fc.constantFrom('', '?', '?a=1&b=%0d%0a'),
  )
  .map(([start, parts, query]) => `${start}${parts.join('/')}${query}`)
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', 'COPY', 'OPTIONS', 'get', 'put']

/** Said once more, otherwise than in the proxy: a database of ours, then one document or one of four questions. */
const isInside = ({ method: asked, url }: { method: string; url: string }): boolean => {
  const [way = '', query] = url.split('?')
  const [start, database = '', name, ...more] = way.split('/')
  if (url === '/' && asked === 'GET') return true
  if (start !== '' || !/^balie_[a-z0-9_]+$/.test(database) || name === undefined || more.length > 0) return false
  const document = decodeURIComponent(name)
  if (document.startsWith('_')) {
    const questions: Record<string, string> = {
      _changes: 'GET',
      _all_docs: 'POST',
      _bulk_docs: 'POST',
      _bulk_get: 'POST',
    }
    return questions[name] === asked && (name !== '_changes' || query !== undefined)
  }
  return ['GET', 'PUT'].includes(asked) && !/^\.+$/.test(document) && document !== ''
}

describe.each(Object.entries(fronts))('a page in the %s', (_name, open) => {
  test('reaches nothing at the central database but documents of ours, whatever method and path it asks with', async () => {
    const { heard, central } = await obliging()
    const ask = await open(central)
    for (const asked of methods.slice(0, 4)) for (const name of names) await ask(asked, `/balie_gm/${name}`)
    expect(heard.filter((request) => !isInside(request))).toEqual([])
    expect(heard.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), path, async (asked, way) => {
        heard.length = 0
        await ask(asked, way)
        expect(heard.filter((request) => !isInside(request))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('cannot put a header, a second request or another host into its path', async () => {
    const { heard, central } = await obliging()
    const ask = await open(central)
    for (const injected of [
      '/balie_gm/x%0d%0aX-Injected:%201',
      '/balie_gm/x%0aX-Injected:%201',
      '/balie_gm/x?y=%0d%0aX-Injected:%201%0d%0a%0d%0aGET%20/_users%20HTTP/1.1',
      '/balie_gm/x HTTP/1.1\r\nX-Injected: 1\r\n\r\nGET /_users',
      '/balie_gm/x\nX-Injected: 1',
      '/balie_gm/x\u0000',
      '/balie_gm/%ff%fe',
    ]) {
      await ask('GET', injected)
    }
    await ask('PUT', '/balie_gm/good', '{}')
    expect(heard.at(-1)).toMatchObject({ method: 'PUT', url: '/balie_gm/good' })
    for (const { url, headers } of heard) {
      expect(url).toMatch(/^\/balie_gm\/[^/?\s]+(\?\S*)?$/)
      expect(headers['x-injected']).toBeUndefined()
    }
  })

  test('does not hand its own headers on, and gets none of the database’s', async () => {
    const { heard, central } = await obliging()
    const ask = await open(central)
    await ask('PUT', '/balie_gm/x', '{}')
    const known = ['accept', 'connection', 'content-length', 'content-type', 'cookie', 'host']
    expect(Object.keys(heard[0]?.headers ?? {}).filter((name) => !known.includes(name))).toEqual([])
    expect(String(heard[0]?.headers['cookie'])).toBe('AuthSession=x')
  })
})
