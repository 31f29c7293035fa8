import { readFile, writeFile } from 'node:fs/promises'
import { type RequestListener, type Server, createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as z from 'zod'
import { demoSite } from '#build/demo/site.ts'
import { dayOf } from '#domain/time/day.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { addUser, removeUser } from '#sync/central/accounts.ts'
import { testAuthority } from '#tests/support/certificate.ts'
import { labelsAtCentral, putVisit, visitsAtCentral } from './central.ts'
import { giveTicket, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome'] })

const soonEnough = { timeout: 30_000 }
const notTheDatabase = /antwoordt iets anders dan de centrale databank/
const json = { 'content-type': 'application/json', 'set-cookie': 'AuthSession=x' }

const impostors: [what: string, answer: RequestListener][] = [
  [
    'the page of a captive portal',
    (_asked, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welkom</h1>'),
  ],
  [
    'a way to a login page',
    (_asked, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/login' }).end(),
  ],
  ['garbage', (_asked, response) => response.writeHead(200, json).end('\u0000\u0001 garbage')],
  [
    'half an answer',
    (_asked, response) =>
      response.writeHead(200, { ...json, 'content-length': '900' }).write('{"status":', () => response.destroy()),
  ],
]

const listen = (server: Server, port = 0): Promise<number> =>
  new Promise((ready) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      ready(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
const end = (server: Server): Promise<unknown> => {
  server.closeAllConnections()
  return new Promise((ended) => server.close(ended))
}
const statusPage = async (page: Page): Promise<Page> => {
  const status = await page.context().newPage()
  await status.goto(new URL('/status', page.url()).href)
  return status
}

test('whatever answers in the place of the central database, a welcome desk says in words what it is, works on, and loses nothing', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const { demo, open, reopen } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const status = await statusPage(welcome)
  const given = [await giveTicket(welcome, 'vuilzakken')]
  const port = Number(new URL(demo.admin.url).port)
  const allThere = async (): Promise<void> => {
    await expect.poll(async () => (await labelsAtCentral(demo.admin)).sort(), soonEnough).toEqual([...given].sort())
    await expect(status.getByText('niets, alles is verzonden')).toBeVisible(soonEnough)
  }

  for (const [what, answer] of impostors) {
    await test.step(what, async () => {
      await demo.killCentral()
      const impostor = createServer(answer)
      await listen(impostor, port)
      await expect(status.getByText(notTheDatabase).first()).toBeVisible(soonEnough)
      given.push(await giveTicket(welcome, 'vuilzakken'))
      await end(impostor)
      await demo.startCentral()
      await expect(status.getByText('Verbonden').first()).toBeVisible(soonEnough)
      await allThere()
    })
  }

  await test.step('an account that was taken away', async () => {
    await removeUser(demo.admin, demoSite, 'welcome')
    given.push(await giveTicket(welcome, 'vuilzakken'))
    await expect(status.getByText(/aanvaardt deze werkpost niet/).first()).toBeVisible(soonEnough)
    given.push(await giveTicket(welcome, 'vuilzakken'))
    await expect(welcome.getByText(/[1-9]\d* te verzenden/).first()).toBeVisible()
    expect(await labelsAtCentral(demo.admin)).toHaveLength(given.length - 2)
    await addUser(demo.admin, demoSite, {
      station: 'welcome',
      password: await passwordOf(demo.folderOf('welcome')),
      staffed: true,
    })
    await expect(status.getByText('Verbonden').first()).toBeVisible(soonEnough)
    await allThere()
  })

  await test.step('a document of 5 MB with entries of a version to come', async () => {
    const now = Date.now()
    const envelope = { by: 'citizen', station: 'kiosk' }
    const stamp = (count: number): string => stampOf({ station: 'kiosk', ms: now, count })
    await putVisit(demo.admin, `visit:${demoSite}-${dayOf(now)}-A201`, [
      {
        ...envelope,
        id: 'r',
        at: stamp(0),
        type: 'registered',
        queue: 'A',
        number: 201,
        products: [],
        language: 'nl',
        priority: 0,
      },
      { ...envelope, id: 'i', at: stamp(1), type: 'issued', how: 'paper' },
      { ...envelope, id: 's', at: stamp(2), type: 'scanned', image: 'x'.repeat(5_000_000) },
    ])
    given.push('A201', await giveTicket(welcome, 'vuilzakken'))
    await allThere()
    await welcome.getByRole('tab', { name: /^Wachtend/ }).click()
    await expect(welcome.getByText('A201').first()).toBeVisible(soonEnough)
    const large = (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith('A201'))
    expect(large?.log.map(({ type }) => type).sort()).toEqual(['issued', 'registered', 'scanned'])
  })

  await test.step('a certificate that ran out', async () => {
    const year = 365 * 86_400_000
    const worn = testAuthority().certificateFor('127.0.0.1', { from: Date.now() - 2 * year, until: Date.now() - year })
    let asked = 0
    const secure = createSecureServer(worn, (_request, response) => {
      asked++
      response.end('{}')
    })
    const securePort = await listen(secure)
    const folder = demo.folderOf('welcome')
    const before = await configurationOf(folder)
    const moveTo = async (url: string): Promise<Page> => {
      await demo.killStation('welcome')
      const servers = [{ ...before.servers[0], url }]
      await writeFile(stationFile(folder), JSON.stringify({ ...before, servers }))
      await demo.startStation('welcome')
      return reopen('welcome')
    }
    const desk = await moveTo(`https://127.0.0.1:${String(securePort)}`)
    await status.reload()
    await expect(status.getByText(/een certificaat dat niet klopt/).first()).toBeVisible(soonEnough)
    given.push(await giveTicket(desk, 'vuilzakken'))
    expect(asked).toBe(0)
    await moveTo(before.servers[0].url)
    await status.reload()
    await expect(status.getByText('Verbonden').first()).toBeVisible(soonEnough)
    await allThere()
    await end(secure)
  })
})

const Station = z.looseObject({ servers: z.tuple([z.looseObject({ url: z.string(), password: z.string() })]) })

const stationFile = (folder: string): string => join(folder, 'station.json')
const configurationOf = async (folder: string): Promise<z.infer<typeof Station>> =>
  Station.parse(JSON.parse(await readFile(stationFile(folder), 'utf8')))
const passwordOf = async (folder: string): Promise<string> => (await configurationOf(folder)).servers[0].password
