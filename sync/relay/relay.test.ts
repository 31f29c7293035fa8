import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { startRelay } from './relay.ts'
import type { Relay } from './relay.ts'

const admin = { name: 'admin', password: 'secret' }
const asAdmin = { authorization: `Basic ${Buffer.from('admin:secret').toString('base64')}` }

let folder: string
let relay: Relay
let faults: unknown[]

const start = () => startRelay({ folder, port: 0, admin, onFault: (fault) => faults.push(fault) })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-relay-'))
  faults = []
  relay = await start()
})

afterEach(async () => {
  await relay.close()
  await rm(folder, { recursive: true })
  expect(faults).toEqual([])
})

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(relay.url + path, {
    method,
    headers: { ...asAdmin, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const json: unknown = await answer.json()
  return { status: answer.status, json }
}

const restart = async () => {
  await relay.close()
  relay = await start()
}

describe('a restart', () => {
  it('keeps documents, conflicts, rights, users, local documents and sequences', async () => {
    await ask('PUT', '/db')
    await ask('PUT', '/db/_security', { members: { roles: ['clerk'] } })
    await ask('PUT', '/db/_revs_limit', 7)
    await ask('PUT', '/db/_local/x', { n: 1 })
    await ask('PUT', '/db/_design/rules', {
      validate_doc_update: 'function (n) { if (n.bad) throw({ forbidden: "x" }) }',
    })
    const docs = [
      { _id: 'a', _rev: '1-aa' },
      { _id: 'a', _rev: '1-bb' },
      { _id: 'gone', _rev: '1-cc', _deleted: true },
    ]
    await ask('POST', '/db/_bulk_docs', { new_edits: false, docs })
    const user = { name: 'jan', password: 'geheim', roles: ['clerk'], type: 'user' }
    await ask('PUT', '/_users/org.couchdb.user:jan', user)
    const looks = [
      '/',
      '/_all_dbs',
      '/db',
      '/db/a?conflicts=true',
      '/db/_local/x',
      '/db/_security',
      '/db/_revs_limit',
      '/db/_changes?style=all_docs',
      '/db/_all_docs?include_docs=true',
      '/_users/org.couchdb.user:jan',
    ]
    const lookAll = () => Promise.all(looks.map((path) => ask('GET', path)))
    const before = await lookAll()
    await restart()
    expect(await lookAll()).toEqual(before)
    expect((await ask('PUT', '/db/b', { bad: true })).status).toBe(403)
    expect((await ask('PUT', '/db/b', {})).status).toBe(201)
  })

  it('keeps sessions', async () => {
    const answer = await fetch(`${relay.url}/_session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(admin),
    })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    await restart()
    const session: unknown = await (await fetch(`${relay.url}/_session`, { headers: { cookie } })).json()
    expect(session).toMatchObject({ userCtx: { name: 'admin' } })
  })
})

describe('a relay', () => {
  it('listens on this machine only', () => {
    expect(relay.url).toBe(`http://127.0.0.1:${relay.port}`)
  })

  it('does not start on a folder that another one has open, nor on a port that is taken', async () => {
    await expect(startRelay({ folder, port: 0, admin })).rejects.toThrow()
    const other = await mkdtemp(join(tmpdir(), 'balie-relay-'))
    await expect(startRelay({ folder: other, port: relay.port, admin })).rejects.toThrow('EADDRINUSE')
    await rm(other, { recursive: true })
  })

  it('ends feeds, idle connections and half a request at once when it closes, and closes once', async () => {
    await ask('PUT', '/db')
    const feed = await fetch(`${relay.url}/db/_changes?feed=continuous&heartbeat=60000`, { headers: asAdmin })
    const socket = connect(relay.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write('PUT /db/a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{')
    socket.on('error', () => undefined)
    await Promise.all([relay.close(), relay.close()])
    await expect(feed.text()).rejects.toThrow()
    if (!socket.destroyed) await once(socket, 'close')
  })

  it('ends the feeds of a database that is deleted', async () => {
    await ask('PUT', '/db')
    const feed = await fetch(`${relay.url}/db/_changes?feed=continuous&heartbeat=60000`, { headers: asAdmin })
    await ask('DELETE', '/db')
    expect(await feed.text()).toContain('last_seq')
  })

  it('refuses what it does not do, and says so', async () => {
    await ask('PUT', '/db')
    const attachment = { _attachments: { 'a.txt': { data: 'aGFsbG8=', content_type: 'text/plain' } } }
    expect(await ask('PUT', '/db/a', attachment)).toMatchObject({ status: 501, json: { error: 'not_implemented' } })
    expect((await ask('PUT', '/db/a/file.txt', 'x')).status).toBe(501)
    expect((await ask('POST', '/db/_purge', {})).status).toBe(501)
    expect((await ask('GET', '/db/_changes?filter=_selector')).status).toBe(400)
    expect((await ask('GET', '/db/_changes?feed=eventsource')).status).toBe(400)
    expect((await ask('DELETE', '/_users')).status).toBe(403)
  })

  it('refuses a body beyond its limit and goes on', async () => {
    await ask('PUT', '/db')
    const socket = connect(relay.port, '127.0.0.1')
    const length = 65 * 1024 * 1024
    socket.write(
      `POST /db/_bulk_docs HTTP/1.1\r\nHost: x\r\nAuthorization: ${asAdmin.authorization}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n{`,
    )
    const [answer] = z.tuple([z.instanceof(Buffer)]).parse(await once(socket, 'data'))
    expect(answer.toString()).toContain('413')
    socket.destroy()
    expect((await ask('GET', '/db')).status).toBe(200)
  })

  it('takes it for no fault when somebody leaves in the middle of a question', async () => {
    await ask('PUT', '/db')
    const socket = connect(relay.port, '127.0.0.1')
    socket.write(
      `PUT /db/a HTTP/1.1\r\nHost: x\r\nAuthorization: ${asAdmin.authorization}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{',
    )
    // The relay says this once it reads the question.
    const [answer] = z.tuple([z.instanceof(Buffer)]).parse(await once(socket, 'data'))
    expect(answer.toString()).toContain('100 Continue')
    socket.destroy()
    expect((await ask('GET', '/db')).json).toMatchObject({ doc_count: 0 })
    // `afterEach` looks at the faults.
  })

  it('refuses a document that is nested too deeply to be written', async () => {
    await ask('PUT', '/db')
    const answer = await fetch(`${relay.url}/db/a`, {
      method: 'PUT',
      headers: asAdmin,
      body: `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    })
    expect(answer.status).toBe(400)
  })

  it('hands every change to a listener while many write', async () => {
    await ask('PUT', '/db')
    const feed = await fetch(`${relay.url}/db/_changes?feed=continuous&since=0&limit=500`, { headers: asAdmin })
    await Promise.all(Array.from({ length: 500 }, (_, n) => ask('PUT', `/db/d${n}`, { n })))
    const lines = (await feed.text()).trim().split('\n')
    expect(
      new Set(lines.slice(0, -1).map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id)).size,
    ).toBe(500)
  })
})
