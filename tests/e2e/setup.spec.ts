import { readFile, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { heartbeatId } from '#domain/health/heartbeat.ts'
import { languages } from '#domain/language/language.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'
import { demoSite } from '#build/demo/site.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { axeFindings } from './axe.ts'
import { signIn } from './desk.ts'
import { expect, test } from './fresh.ts'
import { misfits } from './layout.ts'

const fillServer = async (page: Page, server: { url: string; user: string; password: string }): Promise<void> => {
  await page.getByLabel('Adres').fill(server.url)
  await page.getByLabel('Gebruiker').fill(server.user)
  await page.getByLabel('Wachtwoord').fill(server.password)
}
const goOn = (page: Page): Promise<void> => page.keyboard.press('Control+Enter')

const putAtCentral = (admin: CentralAdmin, path: string, body: unknown): Promise<Response> =>
  signedFetch({ user: admin.name, password: admin.password })(`${admin.url}${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('a first start leads to a working station, by keyboard and without a restart', async ({ fresh, municipality }) => {
  const { url } = municipality.demo.admin
  const page = await fresh.open()
  await expect(page.getByRole('heading', { name: 'Waar staan de gegevens van de gemeente?' })).toBeVisible()
  await fillServer(page, { url, user: fresh.user, password: fresh.password })
  await goOn(page)

  // The server knows the site, the station by its user, and the ordinal that the site keeps for it.
  await expect(page.getByText('Gemeentehuis Lindegem')).toBeVisible()
  await expect(page.getByLabel('Kenmerk van de locatie')).toHaveValue(demoSite)
  await expect(page.getByLabel('Kenmerk van de werkpost')).toHaveValue('counter-3')
  await expect(page.getByLabel('Rangnummer')).toHaveAttribute('placeholder', 'voorstel: 13')
  await page.getByLabel('Loket', { exact: true }).last().selectOption('2')
  await expect(page.getByLabel('Naam van de werkpost')).toHaveValue('Snelloket 2')
  await goOn(page)

  await signIn(page, 'Bilal')
  await page.getByRole('button', { name: /openen/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /Volgende/ })).toBeVisible()
  expect(JSON.parse(await readFile(join(fresh.folder, 'station.json'), 'utf8'))).toMatchObject({
    form: 3,
    station: 'counter-3',
    name: 'Snelloket 2',
    counter: '2',
    ordinal: 13,
    installation: 0,
    servers: [{ url, user: fresh.user, password: fresh.password }],
  })

  const { origin } = new URL(page.url())
  await fresh.stop()
  const again = await fresh.open()
  expect(new URL(again.url()).origin).toBe(origin)
  await expect(again.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
})

test('each thing that is wrong with a server is told in words, and mended without losing what was typed', async ({
  fresh,
  municipality,
}) => {
  const { demo } = municipality
  const good = { url: demo.admin.url, user: fresh.user, password: fresh.password }
  const page = await fresh.open()
  const portal = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welkom op dit netwerk</h1>')
  })
  await new Promise<void>((ready) => portal.listen(0, '127.0.0.1', ready))
  const address = portal.address()
  const portalUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? String(address.port) : ''}`

  const wrongs: [object, RegExp][] = [
    [{ url: '', user: '', password: '' }, /Het adres van de server ontbreekt/],
    [{ url: 'balie.gemeente.be' }, /Dit is geen adres van een server: “balie\.gemeente\.be”/],
    [{ user: '' }, /De gebruiker voor de server ontbreekt/],
    [{ password: '' }, /Het wachtwoord voor de server ontbreekt/],
    [{ url: 'http://127.0.0.1:9' }, /De server http:\/\/127\.0\.0\.1:9 antwoordt niet/],
    [{ url: 'http://nergens.invalid' }, /niet te vinden op het netwerk/],
    [{ url: portalUrl }, /antwoordt iets anders dan de centrale databank/],
    [{ password: 'verkeerd' }, /aanvaardt gebruiker gm-counter-3 met dit wachtwoord niet/],
  ]
  for (const [wrong, words] of wrongs) {
    await fillServer(page, { ...good, ...wrong })
    await goOn(page)
    await expect(page.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible()
  }
  portal.closeAllConnections()
  portal.close()
  expect(await readdir(fresh.folder)).not.toContain('station.json')
  await fillServer(page, good)
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Welke werkpost is dit?' })).toBeVisible()
})

test('a station that cannot be is told in words: its site, its name, its counter and its numbers', async ({
  fresh,
  municipality,
}) => {
  const { admin } = municipality.demo
  // Somebody works under this very name.
  const data = { station: 'counter-4', screen: 'counter', at: Date.now() + 60_000, version: '0', unsent: 0, refused: 0 }
  await putAtCentral(admin, `/balie_gm_health/${heartbeatId('counter-4')}`, { type: 'health', data })
  const page = await fresh.open()
  await fillServer(page, { url: admin.url, user: fresh.user, password: fresh.password })
  await goOn(page)
  await page.getByRole('heading', { name: 'Welke werkpost is dit?' }).waitFor()
  const finding = (words: RegExp) => page.getByRole('listitem').filter({ hasText: words })

  await page.getByLabel('Kenmerk van de locatie').fill('nergens')
  await page.getByLabel('Naam van de werkpost').fill('Balie')
  await goOn(page)
  await expect(finding(/kent geen locatie nergens/)).toBeVisible()
  await page.getByLabel('Kenmerk van de locatie').fill(demoSite)

  await page.getByLabel('Loket', { exact: true }).last().selectOption('2')
  await page.getByLabel('Kenmerk van de werkpost').fill('counter-4')
  await page.getByLabel('Rangnummer').fill('1')
  await goOn(page)
  await expect(finding(/Werkpost counter-4 is op dit moment aan het werk/)).toBeVisible()
  await expect(finding(/Rangnummer 1 is van werkpost welcome/)).toBeVisible()
  await expect(finding(/Gebruiker gm-counter-3 lijkt van een andere werkpost te zijn/)).toBeVisible()

  // The PC of this station was replaced: it goes on with numbers of its own.
  const past = { ...data, station: 'counter-3', at: Date.now() - 86_400_000, installation: 2 }
  await putAtCentral(admin, `/balie_gm_health/${heartbeatId('counter-3')}`, { type: 'health', data: past })
  await page.getByLabel('Kenmerk van de werkpost').fill('counter-3')
  await page.getByLabel('Rangnummer').fill('')
  await page.getByLabel('Installatienummer').fill('2')
  await goOn(page)
  await expect(finding(/Onder installatienummer 2 gaf deze werkpost al volgnummers/)).toBeVisible()
  await page.getByLabel('Installatienummer').fill('')
  await goOn(page)
  await expect(finding(/Er was al een werkpost counter-3/)).toBeVisible()
  await page.getByRole('button', { name: /Toch in gebruik nemen/ }).click()
  await expect(page.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
  expect(JSON.parse(await readFile(join(fresh.folder, 'station.json'), 'utf8'))).toMatchObject({ installation: 3 })
})

test('without a server a station can be set up on purpose, and opens once the server is there', async ({
  fresh,
  municipality,
}) => {
  const { demo } = municipality
  await demo.killCentral()
  const page = await fresh.open()
  await fillServer(page, { url: demo.admin.url, user: fresh.user, password: fresh.password })
  await goOn(page)
  await expect(page.getByText(/kan Balie de instellingen niet nakijken/).first()).toBeVisible()
  await page.getByRole('button', { name: /Verder zonder nakijken/ }).click()
  await page.getByLabel('Kenmerk van de locatie').fill(demoSite)
  await page.getByLabel('Kenmerk van de werkpost').fill('counter-3')
  await page.getByLabel('Loket', { exact: true }).last().fill('2')
  await page.getByLabel('Naam van de werkpost').fill('Snelloket 2')
  await page.getByLabel('Rangnummer').fill('13')
  await goOn(page)
  await page.getByRole('button', { name: /In gebruik nemen zonder nakijken/ }).click()
  await expect(page.getByText(/kent de instellingen van de locatie nog niet/)).toBeVisible()
  await page.getByRole('button', { name: 'Instellingen' }).click()
  await expect(page.getByLabel('Naam van de werkpost')).toHaveValue('Snelloket 2')
  await page.goBack()
  await demo.startCentral()
  await expect(page.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible({ timeout: 30_000 })
})

test('a file sets the station up by itself, or says why not', async ({ fresh, municipality }) => {
  const { url } = municipality.demo.admin
  const file = join(fresh.folder, 'provision.json')
  const provision = {
    site: demoSite,
    station: 'counter-3',
    name: 'Snelloket 2',
    screen: 'counter',
    counter: '9',
    servers: [{ url, user: fresh.user, password: fresh.password }],
  }
  await writeFile(file, JSON.stringify(provision))
  const page = await fresh.open()
  await expect(page.getByText(/provision\.json kon niet overgenomen worden/)).toBeVisible()
  await expect(page.getByLabel('Adres')).toHaveValue(url)
  await expect(page.getByLabel('Wachtwoord')).toHaveValue('')
  await fresh.stop()

  await writeFile(file, JSON.stringify({ ...provision, counter: '2' }))
  const again = await fresh.open()
  await expect(again.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
  expect(await readdir(fresh.folder)).not.toContain('provision.json')
})

test('the set-up speaks the reader’s language, fits, and axe finds nothing', async ({ fresh, municipality }) => {
  const { url } = municipality.demo.admin
  const page = await fresh.open({ browser: { locale: 'fr-BE' } })
  await expect(page.getByRole('heading', { name: 'Où se trouvent les données de la commune ?' })).toBeVisible()
  const found: string[] = []
  const look = async (step: string, language: string): Promise<void> => {
    for (const size of [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size)
      found.push(...(await misfits(page)).map((what) => `${step} ${language} ${String(size.width)}: ${what}`))
    }
    found.push(...(await axeFindings(page, { habits: true })).map((what) => `${step} ${language}: ${what}`))
  }
  const speak = async (language: string): Promise<void> => {
    await page.getByRole('button', { name: /Taal|Langue|Language|Sprache/ }).click()
    await page.locator(`button[lang=${language}]`).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  }
  for (const language of languages) {
    await speak(language)
    await look('server', language)
  }
  await speak('nl')
  await goOn(page)
  await page.getByRole('listitem').first().waitFor()
  await speak('de')
  await look('server with findings', 'de')
  await speak('nl')
  await fillServer(page, { url, user: fresh.user, password: fresh.password })
  await goOn(page)
  await page.getByRole('heading', { name: 'Welke werkpost is dit?' }).waitFor()
  await goOn(page)
  await page.getByRole('listitem').first().waitFor()
  for (const language of languages) {
    await speak(language)
    await look('station', language)
  }
  expect(found).toEqual([])
})
