import { mkdtemp, rm } from 'node:fs/promises'
import { type Server, createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { signIn } from './desk.ts'
import { portsApart } from './fixtures.ts'

declare global {
  // The only way to declare a property of globalThis is `var`.
  var seenByTest: ((what: string) => void) | undefined
}

/** Somebody else's server on this machine, which nothing of ours may ever ask for anything. */
export type Attacker = { origin: string; asked: string[] }

/** A page that is attacked, and what would show that the attack got anywhere. */
export type Target = { page: Page; seen: string[] }

export type Attacked = {
  demo: Demo
  attacker: Attacker
  /** Opens a station's screen in a browser of its own, watched from before its first script on. */
  open: (station: string, path?: string) => Promise<Target>
}

type Site = Pick<Attacked, 'demo' | 'attacker'>

/** One municipality for all attacks of a file: what one leaves behind is not in the way of the next. Pages end with each. */
export const test = base.extend<{ attacked: Attacked }, { site: Site }>({
  site: [
    async ({ browser: _browser }, use, { parallelIndex }) => {
      const folder = await mkdtemp(join(tmpdir(), 'balie-attack-'))
      const stations = ['welcome', 'counter-1']
      const portsUp = portsApart * (parallelIndex + 1)
      const demo = await startDemo({ folder, stations, assets: builtRenderer, version: '0.0.0-test', portsUp })
      const { server, attacker } = await startAttacker()
      await use({ demo, attacker })
      server.close()
      await demo.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  attacked: async ({ browser, site }, use) => {
    const contexts: BrowserContext[] = []
    // What a test before asked of the attacker on purpose is not this one's.
    site.attacker.asked.length = 0
    await use({
      ...site,
      open: async (station, path = '') => {
        const context = await browser.newContext()
        contexts.push(context)
        const page = await context.newPage()
        const address = site.demo.screens[station]?.url ?? ''
        const seen = await watch(page, new URL(address).origin)
        await page.goto(address)
        if (path !== '') await page.goto(new URL(path, page.url()).href)
        return { page, seen }
      },
    })
    for (const context of contexts) await context.close()
  },
})

/** Answers everything, allows everybody, and remembers who asked. */
const startAttacker = async (): Promise<{ server: Server; attacker: Attacker }> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
    response.setHeader('access-control-allow-credentials', 'true')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>attacker</title>')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { server, attacker: { origin: `http://127.0.0.1:${String(port)}`, asked } }
}

/** Notes dialogs, windows, other addresses, and what the policy had to stop. */
const watch = async (page: Page, origin: string): Promise<string[]> => {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.context().on('page', () => seen.push('window'))
  page.on('framenavigated', (frame) => {
    if (URL.parse(frame.url())?.origin !== origin) seen.push(`navigated ${frame.url()}`)
  })
  await page.exposeFunction('seenByTest', (what: string) => seen.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      globalThis.seenByTest?.(`stopped ${effectiveDirective} ${blockedURI}`)
    })
  })
  return seen
}

/** Where every payload that runs leaves its mark. */
const mark = (page: Page): Promise<unknown> => page.evaluate((): unknown => Reflect.get(window, 'pwned'))

/** Elements that no screen of ours has, and that hostile text would make if it became markup. */
const foreignElements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'iframe, frame, object, embed, base, meta[http-equiv], form[action], img[src="x"], script:not([src]), marquee, ' +
          'a[href^="javascript:" i], a[href^="data:" i], a[href^="http" i], [onerror], [onload], [onfocus], [onmouseover]',
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
  )

/** Nothing ran, nothing was asked of anybody else, the page is where it was, and the policy had nothing to stop. */
export const expectUntouched = async ({ page, seen }: Target, { asked }: Attacker): Promise<void> => {
  // What is loaded or run late had its time.
  await page.waitForTimeout(300)
  expect(await foreignElements(page)).toEqual([])
  expect(await mark(page)).toBeUndefined()
  expect(seen).toEqual([])
  expect(asked).toEqual([])
}

export const signedIn = async (attacked: Attacked, station: string, name: string): Promise<Target> => {
  const target = await attacked.open(station)
  await signIn(target.page, name)
  return target
}

export { expect }
