import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { WebSocket } from 'ws'
import { openCentral, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { openHost, rawRequest } from '#tests/support/host.ts'

/** Everything a browser host must hold out against from others on the machine: pages of other origins, other programs. */

/** Bytes exactly as the test says, over a connection of their own; what came back is told when it is closed. */
const dial = (origin: string) => {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  let read = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (read += chunk))
  socket.on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  const closed = new Promise<string>((done) => socket.once('close', () => done(read)))
  return { write: (bytes: string) => void socket.write(bytes), closed }
}

describe('a page of another port of this machine, which a browser takes for one of the same site', () => {
  it.each([
    ['same-site', 'navigate', '/counter'],
    ['same-site', 'no-cors', '/main.js'],
    ['same-site', 'no-cors', `/central/${visitsDatabase}/x`],
    ['cross-site', 'navigate', '/'],
  ])('gets nothing although its browser sends our cookie along (%s, %s, %s)', async (site, mode, path) => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const headers = { cookie, 'sec-fetch-site': site, 'sec-fetch-mode': mode }
    expect((await rawRequest(browser.origin, path, { headers })).status).toBe(403)
    const token = await browser.newToken(cookie)
    expect(await browser.openSocket(token, { cookie, 'sec-fetch-site': site })).toBe(403)
    // The token was not spent by whoever may not use it.
    expect(typeof (await browser.openSocket(token, { cookie, 'sec-fetch-site': 'same-origin' }))).toBe('object')
  })

  it('is no person who typed the address, nor our own page', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    for (const site of ['none', 'same-origin']) {
      const headers = { cookie, 'sec-fetch-site': site }
      expect((await rawRequest(browser.origin, '/counter', { headers })).status).toBe(200)
    }
  })
})

describe('a second page', () => {
  it('with a stolen token and no cookie, or with a used one, gets no bridge', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const token = await browser.newToken(cookie)
    expect(await browser.openSocket(token, {})).toBe(403)
    expect(await browser.openSocket(token, { cookie: `${cookie.split('=')[0] ?? ''}=wrong` })).toBe(403)
    expect(typeof (await browser.openSocket(token, { cookie }))).toBe('object')
    expect(await browser.openSocket(token, { cookie })).toBe(403)
  })

  it('gets no bridge at any other address', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const token = await browser.newToken(cookie)
    const { host } = new URL(browser.origin)
    for (const path of ['/', '/counter', '/bridge/', '/central/bridge', '//bridge', '/Bridge']) {
      const { write, closed } = dial(browser.origin)
      write(
        `GET ${path}?token=${token} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nConnection: Upgrade\r\n` +
          'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
      )
      expect(await closed).toMatch(/^HTTP\/1\.1 403 /)
    }
    expect(typeof (await browser.openSocket(token, { cookie }))).toBe('object')
  })
})

describe('whoever takes more than a page needs', () => {
  it('gets no more bridges than a station has windows for; the open ones go on', async () => {
    const { browser } = await openHost({}, { limits: { bridges: 3 } })
    const cookie = await browser.cookieFor()
    const open: (WebSocket | number)[] = []
    for (let n = 0; n < 5; n++) open.push(await browser.openSocket(await browser.newToken(cookie), { cookie }))
    expect(open.map((socket) => (typeof socket === 'number' ? socket : 'open'))).toEqual([
      'open',
      'open',
      'open',
      503,
      503,
    ])
    const [first] = open
    if (typeof first === 'object') first.close()
    await eventually(async () => typeof (await browser.openSocket(await browser.newToken(cookie), { cookie }))).toBe(
      'object',
    )
  })

  it('gets no more connections than there are, and those that are open go on', async () => {
    const { browser } = await openHost({}, { limits: { connections: 8 } })
    const { call } = await browser.page()
    const held = Array.from({ length: 20 }, () => dial(browser.origin))
    await Promise.race(held.map(({ closed }) => closed))
    expect(await call('unsent', {})).toMatchObject({ ok: true })
  })

  it('and does not read what it asked for, is cut off before main’s memory is full', async () => {
    const central = await openCentral(['k1'])
    const { browser } = await openHost({ servers: [central.address('k1')] }, { limits: { waitingBytes: 1_000_000 } })
    const { socket, call } = await browser.page()
    const other = await browser.page()
    await call('follow', { feed: 'x', database: visitsDatabase, since: '0', stay: '0-0' })
    socket.pause()
    const closed = once(socket, 'close')
    const text = 'x'.repeat(200_000)
    for (let round = 0; round < 20; round++) {
      const docs = Array.from({ length: 10 }, () => ({ log: [], text }))
      await central.asAdmin('POST', `/${visitsDatabase}/_bulk_docs`, { docs })
    }
    socket.resume()
    await closed
    expect(await other.call('unsent', {})).toMatchObject({ ok: true })
  })
})

describe('whoever takes their time', () => {
  const limits = { headMs: 300, requestMs: 300 }

  it('with the head of a request is not waited for', async () => {
    const { browser } = await openHost({}, { limits })
    const { write, closed } = dial(browser.origin)
    write('GET / HTTP/1.1\r\nX-One: 1\r\n')
    expect(await closed).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('with a body for the central database is not waited for, and the database does not hear of it', async () => {
    const central = await openCentral(['k1'])
    const { browser } = await openHost({ servers: [central.address('k1')] }, { limits })
    const cookie = await browser.cookieFor()
    const { host } = new URL(browser.origin)
    const { write, closed } = dial(browser.origin)
    write(
      `PUT /central/${visitsDatabase}/slow HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"log":',
    )
    const drip = setInterval(() => write(' '), 20)
    onTestFinished(() => clearInterval(drip))
    await closed
    expect((await central.asAdmin('GET', `/${visitsDatabase}/slow`)).status).toBe(404)
    expect((await rawRequest(browser.origin, '/', { headers: { cookie } })).status).toBe(200)
  })

  it('with a body that is far too large is told so before sending it', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const { host } = new URL(browser.origin)
    const { write, closed } = dial(browser.origin)
    write(`PUT /central/balie_gm/x HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nContent-Length: 20000000\r\n\r\n{`)
    expect(await closed).toMatch(/^HTTP\/1\.1 413 /)
  })
})

describe('a key in the address', () => {
  it.each([
    '/.//attacker.example/',
    '//attacker.example/',
    '/\\attacker.example/',
    '/..//attacker.example',
    '/%2f/attacker.example',
  ])('never leads to another host: %s', async (path) => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const { status, headers } = await rawRequest(browser.origin, `${path}?key=x`, { headers: { cookie } })
    expect(status).toBe(303)
    expect(new URL(headers.location ?? '', browser.origin).origin).toBe(browser.origin)
  })
})

describe('every answer', () => {
  it('keeps other origins out and names what it may load, whatever it is', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const answers = await Promise.all([
      rawRequest(browser.origin, '/', { headers: { cookie } }),
      rawRequest(browser.origin, '/main.js', { headers: { cookie } }),
      rawRequest(browser.origin, '/?key=x', { headers: { cookie } }),
      rawRequest(browser.origin, '/?key=wrong'),
      rawRequest(browser.origin, '/', { method: 'DELETE', headers: { cookie } }),
      rawRequest(browser.origin, '/bridge-token', { method: 'POST', headers: { cookie } }),
      rawRequest(browser.origin, '/central/balie_gm/x', { headers: { cookie } }),
      rawRequest(browser.origin, '/central/_users/x', { headers: { cookie } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 303, 403, 405, 200, 503, 403])
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\)/)
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })
})
