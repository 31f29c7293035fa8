import { type IncomingMessage, createServer, request as forward } from 'node:http'
import { noDevices } from '#domain/devices/configuration.ts'
import { demoSite } from '#build/demo/site.ts'
import type { Language } from '#domain/language/language.ts'
import { type Configuration, type Server, writeConfiguration } from '#main/configuration/configuration.ts'
import { axeFindings } from './axe.ts'
import { giveTickets } from './central.ts'
import { signIn } from './desk.ts'
import { type FreshStation, expect, test } from './fresh.ts'
import { misfits } from './layout.ts'

const setUp = (fresh: FreshStation, language: Language, servers: Configuration['servers']): Promise<void> =>
  writeConfiguration(fresh.folder, {
    station: 'counter-3',
    name: 'Snelloket 2',
    site: demoSite,
    screen: 'counter',
    counter: '2',
    language,
    ordinal: 13,
    installation: 0,
    servers,
    devices: noDevices,
    port: 0,
  })

/** Stands before a server and holds back every page of one database's changes but the first two, until it is let go. */
const heldBack = async (url: string, database: RegExp) => {
  let isHeld = true
  let passing = 1
  const waiting: (() => void)[] = []
  const isLaterPage = ({ url: path = '' }: IncomingMessage): boolean =>
    database.test(path) && path.includes('limit=500') && !path.endsWith('since=0')
  const server = createServer((asked, answer) => {
    const pass = (): void => {
      const { method, headers } = asked
      const passed = forward(`${url}${asked.url ?? ''}`, { method, headers }, (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers)
        answered.pipe(answer)
      })
      passed.on('error', () => answer.destroy())
      answer.on('close', () => passed.destroy())
      asked.pipe(passed)
    }
    if (isHeld && isLaterPage(asked) && passing-- <= 0) waiting.push(pass)
    else pass()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? String(address.port) : ''}`,
    letGo: (): void => {
      isHeld = false
      for (const pass of waiting) pass()
    },
    close: (): void => {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('a station whose first server is not there works with the second, and says so', async ({
  fresh,
  municipality,
}) => {
  const { url } = municipality.demo.admin
  const account = { user: fresh.user, password: fresh.password }
  await setUp(fresh, 'nl', [
    { url: 'http://127.0.0.1:9', ...account },
    { url, ...account },
  ])
  const page = await fresh.open()
  await signIn(page, 'Bilal')
  await page.goto(new URL('/status', page.url()).href)
  await expect(page.getByText(`${new URL(url).host} (server 2 van 2)`).first()).toBeVisible()
  await expect(page.getByText(/De eerste keuze is er niet/)).toBeVisible()
  await page.getByRole('button', { name: /Toestand van de verbinding/ }).click()
  await expect(page.getByRole('dialog').getByText(/server 2 van 2.*De eerste keuze is er niet/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1366, height: 768 })
  expect(await misfits(page)).toEqual([])
})

const words = {
  nl: {
    title: 'De gegevens worden opgehaald',
    label: 'Hoever het bijwerken is',
    rows: /Bezoeken van .*1\.000 van 1\.201/,
    updating: /Bijwerken … 83\s?%/,
  },
  fr: {
    title: 'Récupération des données',
    label: 'Avancement de la mise à jour',
    rows: /Visites de .*1\s000 sur 1\s201/,
    updating: /Mise à jour … 83\s?%/,
  },
} as const

for (const language of ['nl', 'fr'] as const) {
  test(`a first start tells how far it is, and every window of the station does, in ${language}`, async ({
    fresh,
    municipality,
  }) => {
    test.setTimeout(120_000)
    const said = words[language]
    const { admin } = municipality.demo
    await giveTickets(admin, 'A', 1_200)
    const server = await heldBack(admin.url, /_\d{4}_\d\d\/_changes/)
    const account: Server = { url: server.url, user: fresh.user, password: fresh.password }
    await setUp(fresh, language, [account])
    const page = await fresh.open()
    await expect(page.getByRole('heading', { name: said.title })).toBeVisible()
    const bar = page.getByRole('progressbar', { name: said.label })
    await expect(bar).toHaveJSProperty('value', 83)
    await expect(page.getByRole('listitem').filter({ hasText: said.rows })).toBeVisible()
    expect(await misfits(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])

    // The server gives nothing more: after a while the work begins with what is there, and the screens go on telling.
    await expect(page.getByText(said.updating)).toBeVisible({ timeout: 30_000 })
    await expect(bar).toHaveJSProperty('value', 83)
    await page.setViewportSize({ width: 1366, height: 768 })
    expect(await misfits(page)).toEqual([])
    const other = await page.context().newPage()
    await other.goto(new URL('/status', page.url()).href)
    await expect(other.getByText(said.updating)).toBeVisible()
    await expect(other.getByRole('listitem').filter({ hasText: said.rows })).toBeVisible()

    server.letGo()
    for (const one of [page, other]) await expect(one.getByText(said.updating)).toBeHidden({ timeout: 30_000 })
    await expect(bar).toBeHidden()
    server.close()
  })
}
