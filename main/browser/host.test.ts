import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import { events } from '#preload/contract.ts'
import { type Central, openCentral, visitsDatabase } from '#tests/support/central.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { eventually } from '#tests/support/eventually.ts'
import { openHost, rawRequest } from '#tests/support/host.ts'

const Changes = z.object({ event: z.literal('changes'), payload: events.changes })

const policyOf = (headers: Record<string, unknown>): string => String(headers['content-security-policy'])

describe('every page and file', () => {
  it('carries a policy that allows its own files only, and nothing unsafe', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    for (const path of ['/', '/counter', '/main.js', '/?key=wrong']) {
      const { headers } = await rawRequest(browser.origin, path, path.includes('wrong') ? {} : { headers: { cookie } })
      const policy = policyOf(headers)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("connect-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('has style tags with a nonce that no other answer has', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { text, headers } = await rawRequest(browser.origin, '/', { headers: { cookie } })
        const nonce = /data-nonce="([^"]+)"/.exec(text)?.[1] ?? ''
        expect(policyOf(headers)).toContain(`style-src 'self' 'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/..\\secret.json',
    '/assets/../../secret.json',
    '//secret.json',
    '/./../station.json',
  ])('lies in the folder of the renderer: %s is not found', async (path) => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const { text } = await rawRequest(browser.origin, path, { headers: { cookie } })
    expect(text).not.toContain('secret')
    expect(text).toContain('<html')
  })

  it('gives a page for every address of a screen', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    for (const path of ['/welcome', '/display', '/nowhere/at/all']) {
      const answer = await rawRequest(browser.origin, path, { headers: { cookie } })
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
    }
  })
})

describe('the central database behind the host', () => {
  const openWith = async (central: Central) => {
    const { browser, folder } = await openHost({ servers: [central.address('k1')] })
    const cookie = await browser.cookieFor()
    const ask = (method: string, path: string, body?: string) =>
      rawRequest(browser.origin, `/central${path}`, {
        method,
        headers: { cookie, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body }),
      })
    return { ask, browser, folder }
  }

  it('is asked under the station’s own name, and the page never sees how', async () => {
    const central = await openCentral(['k1'])
    const { ask } = await openWith(central)
    const path = `/${visitsDatabase}/visit%3Agm-2026-11-23-A101`
    const answers = [await ask('PUT', path, '{"log":[]}'), await ask('GET', path), await ask('GET', '/_up')]
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200])
    for (const { headers, text } of answers) {
      expect(headers['set-cookie']).toBeUndefined()
      expect(`${JSON.stringify(headers)}${text}`).not.toMatch(/AuthSession|secret of k1/)
    }
  })

  it('is not asked what a screen may not ask', async () => {
    const { ask } = await openWith(await openCentral(['k1']))
    expect((await ask('GET', '/_users/org.couchdb.user:gm-k1')).status).toBe(403)
    expect((await ask('DELETE', '/balie_gm')).status).toBe(403)
  })

  it('is told as unreachable when it is', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const answer = await rawRequest(browser.origin, '/central/balie_gm/x', { headers: { cookie } })
    expect(answer.status).toBe(503)
    expect(JSON.parse(answer.text)).toMatchObject({ error: 'central_unreachable', reason: 'ECONNREFUSED' })
  })

  it('does not get a body that is far too large, and the host goes on', async () => {
    const { ask } = await openWith(await openCentral(['k1']))
    const huge = `{"x":"${'x'.repeat(17_000_000)}"}`
    const status = await ask('PUT', `/${visitsDatabase}/x`, huge).then(
      (answer) => answer.status,
      () => 'hung up',
    )
    expect([413, 'hung up']).toContain(status)
    expect((await ask('GET', `/${visitsDatabase}/x`)).status).toBe(404)
  })

  it('has its changes handed over the bridge, for as long as a window wants them', async () => {
    const central = await openCentral(['k1'])
    const { browser } = await openWith(central)
    const { socket, call } = await browser.page()
    const rows: string[] = []
    socket.on('message', (data: Buffer) => {
      const message = Changes.safeParse(JSON.parse(data.toString()))
      rows.push(...(message.data?.payload.rows.map(({ id }) => id) ?? []))
    })
    const write = (id: string) => central.asAdmin('PUT', `/${visitsDatabase}/${id}`, { log: [] })
    expect(await call('follow', { feed: 'one', database: visitsDatabase, since: '0', stay: '0-0' })).toMatchObject({
      ok: true,
    })
    await write('a')
    await eventually(() => rows).toEqual(['a'])
    expect(await call('unfollow', { feed: 'one' })).toMatchObject({ ok: true })
    await write('b')
    await call('follow', { feed: 'two', database: visitsDatabase, since: '0', stay: '0-0' })
    await eventually(() => rows.length).toBe(3)
    expect(rows.toSorted()).toEqual(['a', 'a', 'b'])
  })
})

describe('the log of a station', () => {
  it('has no name and no note, whatever happens to them', async () => {
    const name = 'Jan Janssens'
    const central = await openCentral(['k1'])
    const { browser, folder } = await openHost({
      servers: [central.address('k1')],
      devices: { printer: simulatedPrinter, displays: [] },
    })
    const { call, cookie, socket } = await browser.page()
    const paper = { label: 'A101', siteName: 'x', queueName: 'x', lines: [], printedAt: 'x', code: 'x', remark: name }
    await call('print', paper)
    await call('print', { ...paper, label: name })
    await call('appendToVisit', { document: 'visit:gm-2026-11-23-A101', by: 'staff:an', entries: [{ type: name }] })
    await call('appendToVisit', { document: `visit:${name}`, by: name, entries: [{ type: 'noted', text: name }] })
    await call(name, { name })
    const person = JSON.stringify({ type: 'person', data: { name } })
    const headers = { cookie, 'content-type': 'application/json' }
    for (const body of [person, person.slice(0, -3)]) {
      await rawRequest(browser.origin, `/central/balie_gm_private/person%3A1`, { method: 'PUT', headers, body })
    }
    await central.stop()
    await rawRequest(browser.origin, `/central/balie_gm_private/${encodeURIComponent(name)}`, { headers })
    socket.send(`{"name": "${name}"`)
    await eventually(() => socket.readyState).toBe(socket.CLOSED)

    const files = await readdir(join(folder, 'log'))
    const logged = await Promise.all(files.map((file) => readFile(join(folder, 'log', file), 'utf8')))
    expect(logged.join('')).toContain('"started"')
    expect(logged.join('')).not.toMatch(/Janssens/)
  })
})

describe('a station whose files are damaged', () => {
  it('starts with the last good configuration and says on its screens what was set aside', async () => {
    const first = await openHost()
    await writeFile(join(first.folder, 'station.json'), '{"station": "k1"')
    await mkdir(join(first.folder, 'journal'))
    await writeFile(join(first.folder, 'journal', '000001.journal'), 'nothing that a journal holds')
    const second = await openHost({}, { folder: first.folder })
    const { call } = await second.browser.page()
    expect(await call('describeStation', {})).toMatchObject({
      value: {
        station: 'k1',
        keys: 'plainFile',
        problems: [{ code: 'configurationCorrupt' }, { code: 'journalDamaged' }],
      },
    })
  })
})

it('a display that is laid out for several screens has a window for each, opened once', async () => {
  const opened: string[] = []
  const openWindow = (url: string): boolean => opened.push(new URL(url).pathname + new URL(url).search) > 0
  const { url, browser } = await openHost({ screen: 'display' }, { openWindow })
  const { call } = bridgeTo(url, await browser.cookieFor())
  const site = { keys: [], staffed: [], relay: { order: [], afterMinutes: 0 } }
  for (const screens of [undefined, ['a', 'b', 'c'], ['a', 'b', 'c']])
    await call.knowSite({ ...site, ...(screens === undefined ? {} : { screens }) })
  expect(opened).toEqual(['/display?screen=2', '/display?screen=3'])
  opened.length = 0
  await call.openScreen({ screen: 'display' })
  expect(opened).toEqual(['/display', '/display?screen=2', '/display?screen=3'])
})

it('a desk that shows a display too opens its windows when it is asked to', async () => {
  const opened: string[] = []
  const { url, browser } = await openHost({ screen: 'welcome' }, { openWindow: (address) => opened.push(address) > 0 })
  const { call } = bridgeTo(url, await browser.cookieFor())
  await call.knowSite({ keys: [], staffed: [], relay: { order: [], afterMinutes: 0 }, screens: ['low', 'high'] })
  expect(opened).toEqual([])
})
