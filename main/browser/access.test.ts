import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { openHost, rawRequest } from '#tests/support/host.ts'

const words = {
  nl: 'Deze link werkt niet (meer)',
  fr: 'Ce lien ne fonctionne pas (ou plus)',
  en: 'This link does not work (any more)',
  de: 'Dieser Link funktioniert nicht (mehr)',
}

describe('the launch key', () => {
  it('is exchanged for a cookie and leaves the address bar', async () => {
    const { browser, url } = await openHost()
    const answer = await rawRequest(browser.origin, new URL(url).search.replace('?', '/counter?'))
    expect(answer).toMatchObject({ status: 303, headers: { location: '/counter' } })
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^balie-\d+=.+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/)
    expect((await rawRequest(browser.origin, '/', { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(
      200,
    )
  })

  it('that is wrong is refused, in the reader’s language', async () => {
    const { browser } = await openHost()
    for (const [language, title] of Object.entries(words)) {
      const headers = { 'accept-language': `${language}-BE,en;q=0.5` }
      const answer = await rawRequest(browser.origin, '/?key=wrong', { headers })
      expect(answer.status).toBe(403)
      expect(answer.text).toContain(`<html lang="${language}">`)
      expect(answer.text).toContain(title)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })

  it('is Dutch for a reader whose language we do not speak', async () => {
    const { browser } = await openHost()
    const answer = await rawRequest(browser.origin, '/?key=wrong', { headers: { 'accept-language': 'es,pt' } })
    expect(answer.text).toContain(words.nl)
    expect((await rawRequest(browser.origin, '/')).text).toContain(words.nl)
  })

  it('works once where we open the window ourselves, and its browser may come back with its cookie', async () => {
    const { browser, url } = await openHost({}, { singleUse: true })
    const path = `/${new URL(url).search}`
    const cookie = await browser.cookieFor()
    expect((await rawRequest(browser.origin, path, { headers: { 'accept-language': 'fr' } })).status).toBe(403)
    expect((await rawRequest(browser.origin, path, { headers: { cookie } })).status).toBe(303)
  })
})

describe('a browser that begins anew', () => {
  it('is given a key that works once, also where its cookie would have been enough', async () => {
    const { browser, url, addresses } = await openHost({}, { singleUse: true })
    const cookie = await browser.cookieFor()
    const [again = ''] = addresses('/settings')
    const { pathname, search } = new URL(again)
    expect(pathname).toBe('/settings')
    expect(search).not.toBe(new URL(url).search)
    expect((await rawRequest(browser.origin, `/${search}`, { headers: { cookie } })).status).toBe(303)
    // Whoever read it from the list of processes comes too late.
    expect((await rawRequest(browser.origin, `/${search}`)).status).toBe(403)
  })
})

describe('without a good cookie', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/main.js'],
    ['POST', '/bridge-token'],
    ['GET', '/central/_up'],
    ['PUT', '/central/balie_gm/x'],
  ])('%s %s is refused', async (method, path) => {
    const { browser } = await openHost()
    for (const headers of [{}, { cookie: `balie-${new URL(browser.origin).port}=wrong` }, { cookie: 'balie=x' }]) {
      expect((await rawRequest(browser.origin, path, { method, headers })).status).toBe(403)
    }
  })
})

describe('with the cookie of a page that was let in', () => {
  it('another Host is refused: a name of the attacker that leads here', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const { port } = new URL(browser.origin)
    for (const host of ['attacker.example', `attacker.example:${port}`, `localhost:${port}`, '127.0.0.1']) {
      expect((await rawRequest(browser.origin, '/', { headers: { cookie, host } })).status).toBe(403)
      expect(await browser.openSocket(await browser.newToken(cookie), { cookie, host })).toBe(403)
    }
  })

  it('a page of another origin is refused', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    for (const origin of [
      'https://attacker.example',
      'null',
      'http://127.0.0.1:1',
      browser.origin.replace('127.0.0.1', 'localhost'),
    ]) {
      const post = await rawRequest(browser.origin, '/bridge-token', { method: 'POST', headers: { cookie, origin } })
      expect(post.status).toBe(403)
      expect(await browser.openSocket(await browser.newToken(cookie), { cookie, origin })).toBe(403)
    }
    const own = await browser.openSocket(await browser.newToken(cookie), { cookie, origin: browser.origin })
    expect(typeof own).toBe('object')
  })

  it('other ways of asking are refused', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await rawRequest(browser.origin, '/', { method, headers: { cookie } })).status).toBe(405)
    }
  })
})

describe('a bridge', () => {
  it('needs a token that was given, and needs it unused', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const token = await browser.newToken(cookie)
    expect(await browser.openSocket('wrong', { cookie })).toBe(403)
    expect(await browser.openSocket('', { cookie })).toBe(403)
    expect(typeof (await browser.openSocket(token, { cookie }))).toBe('object')
    expect(await browser.openSocket(token, { cookie })).toBe(403)
  })

  it('needs the cookie as well', async () => {
    const { browser } = await openHost()
    const token = await browser.newToken(await browser.cookieFor())
    expect(await browser.openSocket(token, {})).toBe(403)
  })

  it('can be opened with the token that came with the page', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    const page = await rawRequest(browser.origin, '/counter', { headers: { cookie } })
    const token = /data-token="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect(typeof (await browser.openSocket(token, { cookie }))).toBe('object')
  })
})

describe('whoever asks nonsense does not end the station', () => {
  const upgrade = (origin: string, path: string, cookie: string, reset: boolean): Promise<void> =>
    new Promise((resolve) => {
      const { hostname, port, host } = new URL(origin)
      const socket = connect(Number(port), hostname, () => {
        const head = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket']
        socket.write(`${[...head, `Cookie: ${cookie}`].join('\r\n')}\r\n\r\n`, () => {
          if (reset) socket.resetAndDestroy()
        })
      })
      socket.on('error', () => resolve())
      socket.on('close', () => resolve())
      socket.resume()
    })

  it('with an address that is none', async () => {
    const { browser } = await openHost()
    const cookie = await browser.cookieFor()
    for (const path of ['//[', 'http://[', '/bridge?token=%', '*']) await upgrade(browser.origin, path, cookie, false)
    await rawRequest(browser.origin, '//[', { headers: { cookie } }).catch(() => undefined)
    expect((await rawRequest(browser.origin, '/', { headers: { cookie } })).status).toBe(200)
  })

  it('and hangs up at once', async () => {
    const { browser } = await openHost()
    for (let n = 0; n < 60; n++) await upgrade(browser.origin, '/bridge?token=wrong', 'none', true)
    const cookie = await browser.cookieFor()
    expect((await rawRequest(browser.origin, '/', { headers: { cookie } })).status).toBe(200)
  })
})
