import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openCentral, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { serverThat } from '#tests/support/server.ts'
import { type CentralAddress, centralClient } from './client.ts'
import { type Line, watchLine } from './connection.ts'
import { proxyToCentral } from './proxy.ts'

const lineTo = (address: CentralAddress): Line => {
  const line = watchLine(centralClient(address), Date.now)
  onTestFinished(line.close)
  return line
}
const read = (body: Readable | string): Promise<string> =>
  typeof body === 'string' ? Promise.resolve(body) : text(body)

const ask = async (line: Line, method: string, path: string, body?: unknown) => {
  const answer = await proxyToCentral(line, {
    method,
    path,
    signal: new AbortController().signal,
    ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)), contentType: 'application/json' }),
  })
  const answered = await read(answer.body)
  return { status: answer.status, type: answer.contentType, text: answered }
}

describe('what a screen may ask of the central database', () => {
  it('is documents: reading, writing, listing and changes', async () => {
    const central = await openCentral()
    const line = lineTo(central.address('admin'))
    const database = `/${visitsDatabase}`
    const id = encodeURIComponent('visit:gm-2026-11-23-A101')
    expect((await ask(line, 'PUT', `${database}/${id}`, { log: [] })).status).toBe(201)
    expect(await ask(line, 'GET', `${database}/${id}`)).toMatchObject({ status: 200, type: 'application/json' })
    const both = [
      await ask(line, 'POST', `${database}/_all_docs?include_docs=true`, { keys: [decodeURIComponent(id)] }),
      await ask(line, 'GET', `${database}/_changes?since=0&limit=10`),
      await ask(line, 'GET', `${database}/_all_docs?startkey=${encodeURIComponent('"visit:"')}`),
    ]
    for (const { status, text: listed } of both) {
      expect(status).toBe(200)
      expect(listed).toContain('visit:gm-2026-11-23-A101')
    }
    expect((await ask(line, 'POST', `${database}/_bulk_docs`, { docs: [{ _id: 'x' }] })).status).toBe(201)
    expect((await ask(line, 'GET', '/_up')).status).toBe(200)
  })

  it.each([
    ['DELETE', '/balie_gm'],
    ['DELETE', '/balie_gm/visit%3Ax?rev=1-a'],
    ['PUT', '/balie_new'],
    ['GET', '/_all_dbs'],
    ['GET', '/_users/org.couchdb.user:gm-k1'],
    ['PUT', '/_users/org.couchdb.user:gm-k9'],
    ['GET', '/balie_gm/../_users/org.couchdb.user:gm-k1'],
    ['GET', '/balie_gm/..'],
    ['PUT', '/balie_gm/%2e%2E?rev=1-a'],
    ['GET', '/balie_gm/_security'],
    ['PUT', '/balie_gm/_security'],
    ['PUT', '/balie_gm/%5fsecurity'],
    ['GET', '/balie_gm/%5Flocal%2Fx'],
    ['PUT', '/balie_gm/_design/rules'],
    ['PUT', '/balie_gm/%5Fdesign%2Frules'],
    ['GET', '/balie_gm/_local/x'],
    ['PUT', '/balie_gm/_local/balie-x%2Fy'],
    ['DELETE', '/balie_gm/_local/balie-x'],
    ['POST', '/balie_gm/_purge'],
    ['POST', '/balie_gm/_find'],
    ['POST', '/_replicate'],
    ['POST', '/_session'],
    ['GET', '/_session'],
    ['DELETE', '/_session'],
    ['GET', '/other_database/x'],
    ['GET', '//elsewhere.example/balie_gm/x'],
    ['TRACE', '/_up'],
  ])('is never %s %s, which the server does not even hear', async (method, path) => {
    const heard: string[] = []
    const { url } = await serverThat((request, response) => {
      heard.push(`${request.method ?? ''} ${request.url ?? ''}`)
      response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
    })
    const line = lineTo({ url, user: 'gm-k1', password: 'secret' })
    expect(await ask(line, method, path)).toMatchObject({ status: 403, type: 'application/json' })
    expect(heard.filter((request) => !/^(POST \/_session|GET \/_up)$/.test(request))).toEqual([])
  })
})

describe('an answer of the central database', () => {
  it('that never comes is an answer too', async () => {
    const { url, stop } = await serverThat(() => undefined)
    stop()
    const answer = await ask(lineTo({ url, user: 'gm-k1', password: 'secret' }), 'GET', '/balie_gm/x')
    expect(answer).toMatchObject({ status: 503, type: 'application/json' })
    expect(JSON.parse(answer.text)).toEqual({ error: 'central_unreachable', reason: 'ECONNREFUSED' })
  })

  it('keeps its status: a conflict stays a conflict', async () => {
    const central = await openCentral()
    const line = lineTo(central.address('admin'))
    await ask(line, 'PUT', `/${visitsDatabase}/x`, {})
    expect((await ask(line, 'PUT', `/${visitsDatabase}/x`, {})).status).toBe(409)
  })

  it.each([
    ['a page of HTML', 200, 'text/html; charset=utf-8'],
    ['a page of XHTML', 200, 'application/xhtml+xml'],
    ['a drawing', 200, 'image/svg+xml'],
    ['a script', 200, 'text/javascript'],
    ['a page in other letters', 200, ' Text/HTML'],
    ['a way to elsewhere', 302, 'application/json'],
    ['nothing at all', 204, 'application/json'],
    ['a status that no database has', 299, 'application/json'],
  ])(
    'that is %s is not the database: it never reaches a screen, and the line counts as cut off',
    async (_what, status, type) => {
      const { url } = await serverThat((_request, response) => {
        response.writeHead(status, { 'content-type': type, location: 'https://attacker.example/' })
        response.end(status === 204 ? undefined : '<script>alert(1)</script>')
      })
      const line = lineTo({ url, user: 'gm-k1', password: 'secret' })
      const answer = await ask(line, 'GET', '/balie_gm/x')
      expect(answer).toMatchObject({ status: 503, type: 'application/json' })
      expect(JSON.parse(answer.text)).toEqual({ error: 'central_unreachable', reason: 'notJson' })
      expect(line.present()).toMatchObject({ state: 'cutOff', reason: 'notJson' })
    },
  )

  it('is JSON for the screen, whatever the server calls it', async () => {
    const { url } = await serverThat((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('<script>alert(1)</script>')
    })
    const answer = await ask(lineTo({ url, user: 'gm-k1', password: 'secret' }), 'GET', '/balie_gm/x')
    expect(answer).toMatchObject({ status: 200, type: 'application/json' })
  })

  it('without end breaks off', async () => {
    const sent = { bytes: 0, closed: false }
    const piece = Buffer.alloc(1_000_000, 'x')
    const { url } = await serverThat((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      if (!request.url?.startsWith('/balie_gm/')) {
        response.end('{}')
        return
      }
      const pour = (): void => {
        while (!response.destroyed && response.write(piece)) sent.bytes += piece.length
        sent.bytes += piece.length
      }
      response.on('drain', pour).on('close', () => (sent.closed = true))
      pour()
    })
    const answer = ask(lineTo({ url, user: 'gm-k1', password: 'secret' }), 'GET', '/balie_gm/x')
    await expect(answer).rejects.toThrow('The answer does not end.')
    await eventually(() => sent.closed).toBe(true)
    expect(sent.bytes).toBeLessThan(100_000_000)
  })
})
