import { type RequestListener, type ServerResponse, createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { dayOf } from '#domain/time/day.ts'
import { visitId } from '#domain/visit/label.ts'
import { type Attacked, type Target, expect, expectUntouched, signedIn, test } from './attacked.ts'
import { giveTicket } from './desk.ts'

/** In the place of the central database stands somebody who answers as the test says. */

const script = "<script>window.pwned='server'</script>"

/** Runs with a hostile server in the database's place, at its own address, and puts the true one back. */
const withServer = async (
  attacked: Attacked,
  answer: RequestListener,
  work: (target: Target) => Promise<void>,
): Promise<void> => {
  const { demo } = attacked
  const target = await signedIn(attacked, 'welcome', 'An')
  await giveTicket(target.page, 'vuilzakken')
  await demo.killCentral()
  const server = createServer(answer)
  await new Promise<void>((ready) => server.listen(Number(new URL(demo.admin.url).port), '127.0.0.1', ready))
  try {
    await work(target)
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    await demo.startCentral()
  }
}

const cutOff = (page: Page): Promise<void> =>
  expect(page.getByText(/Geen verbinding|Storing/).first()).toBeVisible({ timeout: 30_000 })

/** What the page gets when it asks the database for a document. */
const askCentral = (page: Page) =>
  page.evaluate(async () => {
    const response = await fetch('/central/balie_gm/site%3Agm')
    const { status, headers, redirected } = response
    return { status, redirected, type: headers.get('content-type'), text: (await response.text()).slice(0, 200) }
  })

const unreachable = { status: 503, redirected: false, type: 'application/json' }

/** Opens what the database answers as a page of its own, as a link to it would. */
const visitAnswer = async ({ page }: Target): Promise<void> => {
  const opened = await page.context().newPage()
  await opened.goto(new URL('/central/balie_gm/site%3Agm', page.url()).href)
  await opened.waitForTimeout(300)
  expect(await opened.evaluate((): unknown => Reflect.get(window, 'pwned'))).toBeUndefined()
  await opened.close()
}

const kinds: [string, string, string][] = [
  ['a web page', 'text/html', `<!doctype html>${script}`],
  ['a page of XHTML', 'application/xhtml+xml', `<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`],
  ['a drawing with a script', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`],
  ['a script', 'text/javascript', "window.pwned='server'"],
  ['a page without a name', '', `<!doctype html>${script}`],
  ['a page called text', 'text/plain', `<!doctype html>${script}`],
  ['a page called JSON', 'application/json', `<!doctype html>${script}`],
]

test('whatever a server answers with runs nothing and stops no work', async ({ attacked }) => {
  let [type, body] = ['', '']
  const answer: RequestListener = (_request, response) => {
    response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(body)
  }
  await withServer(attacked, answer, async (target) => {
    for (const kind of kinds) {
      await test.step(kind[0], async () => {
        type = kind[1]
        body = kind[2]
        expect((await askCentral(target.page)).type).toBe('application/json')
        const before = target.seen.length
        await visitAnswer(target)
        // The window that the test itself opened.
        target.seen.splice(before)
        await giveTicket(target.page, 'vuilzakken')
        await expectUntouched(target, attacked.attacker)
      })
    }
  })
})

test('a server that sends a station elsewhere is not followed, and counts as cut off', async ({ attacked }) => {
  const { attacker } = attacked
  let status = 301
  const answer: RequestListener = (_request, response) => {
    const headers = { location: `${attacker.origin}/elsewhere`, 'content-type': 'application/json' }
    response.writeHead(status, headers).end('{}')
  }
  await withServer(attacked, answer, async (target) => {
    for (const one of [301, 302, 307]) {
      await test.step(String(one), async () => {
        status = one
        await cutOff(target.page)
        expect(await askCentral(target.page)).toMatchObject(unreachable)
        await giveTicket(target.page, 'vuilzakken')
        await expectUntouched(target, attacker)
      })
    }
  })
})

test('a server that gives cookies and headers gives them to nobody in a page', async ({ attacked }) => {
  const { attacker } = attacked
  const answer: RequestListener = (_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'set-cookie': ['AuthSession=stolen; Path=/', 'balie-4711=stolen; Path=/', 'evil=1'],
      'content-security-policy': "default-src * 'unsafe-inline'",
      'access-control-allow-origin': '*',
      'clear-site-data': '"storage", "cookies"',
      refresh: `0;url=${attacker.origin}`,
      link: `<${attacker.origin}/x.css>; rel=preload; as=style`,
    })
    response.end('{}')
  }
  await withServer(attacked, answer, async (target) => {
    const { page } = target
    const before = await page.context().cookies()
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/central/balie_gm/x')).headers))
    for (const name of ['set-cookie', 'clear-site-data', 'refresh', 'link', 'access-control-allow-origin']) {
      expect(headers[name]).toBeUndefined()
    }
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(await page.context().cookies()).toEqual(before)
    await expectUntouched(target, attacker)
  })
  // The session that it gave is none of the true server's: the station signs in anew, and a new page is filled.
  const next = await signedIn(attacked, 'welcome', 'An')
  await expect(next.page.getByText('Verbonden').first()).toBeVisible({ timeout: 30_000 })
})

test('a server whose answers do not end is cut off before anybody’s memory is full', async ({ attacked }) => {
  const piece = Buffer.alloc(1_000_000, ' ')
  const pour = (response: ServerResponse): void => {
    do if (response.destroyed) return
    while (response.write(piece))
    response.once('drain', () => pour(response))
  }
  const answer: RequestListener = (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'AuthSession=x' })
    if (request.url === '/_session' || request.url === '/_up') response.end('{}')
    else pour(response)
  }
  await withServer(attacked, answer, async (target) => {
    const outcome = await target.page.evaluate(() =>
      fetch('/central/balie_gm/site%3Agm')
        .then((response) => response.arrayBuffer())
        .then(
          ({ byteLength }) => `read ${String(byteLength)}`,
          () => 'broken off',
        ),
    )
    expect(outcome).toBe('broken off')
    await giveTicket(target.page, 'vuilzakken')
    await expectUntouched(target, attacked.attacker)
  })
})

test('a server full of hostile documents breaks no screen and takes no station down', async ({ attacked }) => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const id = visitId({ site: 'gm', day: dayOf(Date.now()), queue: 'A', number: 2301 })
  const entry = '{"id":"__proto__","at":"never","by":"x","station":"x","type":"registered"}'
  const named = (name: string, rest: string): string => `{"_id":"${name}","_rev":"9-a",${rest}}`
  const documents = [
    named(id, `"type":"visit","log":${deep}`),
    named(id, `"type":"visit","log":[${entry}]`),
    named(id, '"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}},"type":"visit","log":{}'),
    named('product:x', `"type":"product","data":${JSON.stringify(script)},"stamps":{},"history":[]`),
    named('site:gm', `"type":"site","data":{"name":{"nl":${JSON.stringify(script)}}},"stamps":{},"history":[]`),
    named('staff:an', '"type":"staff","data":null,"stamps":{},"history":[]'),
    named('_design/x', '"views":{}'),
  ]
  const rows = documents.map((doc, n) => {
    const name = /"_id":"([^"]+)"/.exec(doc)?.[1] ?? ''
    return `{"id":"${name}","seq":"${String(n)}-x","changes":[{"rev":"9-a"}],"doc":${doc}}`
  })
  const answer: RequestListener = ({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'AuthSession=x' })
    if (url.includes('feed=continuous')) response.write(`${rows.join('\n')}\n`)
    else if (url.includes('/_changes')) response.end(`{"results":[${rows.join(',')}],"last_seq":"9-x","pending":0}`)
    else if (url.includes('/_all_docs')) response.end('{"rows":[]}')
    else response.end(documents[0])
  }
  await withServer(attacked, answer, async (target) => {
    const { page } = target
    await page.waitForTimeout(3_000)
    await page.reload()
    await expect(page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeVisible()
    await giveTicket(page, 'vuilzakken')
    expect(await page.evaluate((): unknown => Reflect.get({}, 'pwned'))).toBeUndefined()
    await expectUntouched(target, attacked.attacker)
    expect(attacked.demo.screens['welcome']?.child.exitCode).toBeNull()
  })
})
