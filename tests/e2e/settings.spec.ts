import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as z from 'zod'
import { heartbeatId } from '#domain/health/heartbeat.ts'
import { languages } from '#domain/language/language.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'
import { axeFindings } from './axe.ts'
import { giveTicket, signIn } from './desk.ts'
import { expect, test } from './fresh.ts'
import { misfits } from './layout.ts'

const Beat = z.looseObject({ _rev: z.string(), data: z.record(z.string(), z.unknown()) })

const openSettings = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('tab', { name: /Deze werkpost/ })).toBeVisible()
}
const showTab = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click()
const configurationOf = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'station.json'), 'utf8'))
/** The text of the file that a press saves. */
const savedBy = async (page: Page, button: RegExp): Promise<{ name: string; path: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), path: await download.path() }
}

test('settings are two steps away on a staff screen; a change counts at once, is logged, and can be taken back', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const folder = demo.folderOf('welcome')
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await welcome.getByRole('button', { name: /Toestand van de verbinding/ }).press('Enter')
  await welcome.getByRole('link', { name: 'Instellingen' }).press('Enter')
  const name = welcome.getByLabel('Naam van de werkpost')
  await expect(name).toHaveValue('Onthaal')
  await expect(welcome.getByText('Er zijn nog geen vorige instellingen.')).toBeVisible()

  await name.fill('')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByRole('listitem').filter({ hasText: 'De werkpost heeft nog geen naam.' })).toBeVisible()
  await name.fill('Onthaal gelijkvloers')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Verschillend: Naam van de werkpost.')).toBeVisible()
  await expect(name).toHaveValue('Onthaal gelijkvloers')
  expect(await configurationOf(folder)).toMatchObject({ form: 3, name: 'Onthaal gelijkvloers' })
  await expect
    .poll(() => readFile(join(folder, 'log', 'balie.log'), 'utf8'))
    .toContain('{"event":"settingsChanged","by":"staff:an","fields":"name"}')

  await welcome.getByRole('button', { name: 'Vorige terugzetten' }).click()
  await expect(name).toHaveValue('Onthaal')
  expect(await configurationOf(folder)).toMatchObject({ name: 'Onthaal' })
  await welcome.getByRole('link', { name: 'Terug' }).click()
  expect(await giveTicket(welcome, 'vuilzakken')).toMatch(/^A1\d\d$/)
})

test('another role opens its own screen, and a wrong one is explained first', async ({ municipality }) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await openSettings(welcome)
  await welcome.getByRole('radio', { name: 'Loket' }).check()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByRole('listitem').filter({ hasText: /nummer van het loket ontbreekt/ })).toBeVisible()
  await welcome.getByLabel('Loket', { exact: true }).last().selectOption('2')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText(/^Verschillend: Rol, Loket\.$/)).toBeVisible()
  await welcome.getByRole('link', { name: 'Terug' }).click()
  await expect(welcome).toHaveURL(/\/counter$/)
})

test('a kept password is never shown, and never goes to another address', async ({ municipality }) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const sent: string[] = []
  welcome.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => sent.push(String(payload))))
  await welcome.reload()
  await expect(welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeVisible()
  await openSettings(welcome)
  const password = welcome.getByLabel('Wachtwoord', { exact: true })
  await expect(password).toHaveValue('')
  await expect(password).toHaveAttribute('placeholder', 'ongewijzigd')
  await welcome.getByLabel('Adres').fill('http://127.0.0.1:9')
  await welcome.keyboard.press('Control+s')
  await expect(
    welcome.getByRole('listitem').filter({ hasText: /Het wachtwoord voor de server ontbreekt/ }),
  ).toBeVisible()
  const kept = (await configurationOf(demo.folderOf('welcome'))) as { servers: { url: string; password: string }[] }
  expect(kept.servers[0]?.url).toBe(demo.admin.url)
  const secret = kept.servers[0]?.password ?? ''
  expect(secret.length).toBeGreaterThan(10)
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.filter((text) => text.includes(secret))).toEqual([])
  expect(await welcome.content()).not.toContain(secret)
})

test('what stands above the file is shown by its name', async ({ fresh, municipality }) => {
  const { demo } = municipality
  const file = join(fresh.folder, 'k3.json')
  await writeFile(
    file,
    JSON.stringify({
      site: 'gm',
      station: 'counter-3',
      name: 'Snelloket 2',
      screen: 'counter',
      counter: '2',
      servers: [{ url: demo.admin.url, user: fresh.user, password: fresh.password }],
      // What takes the place of the unusable one.
      port: 0,
    }),
  )
  const wrong = ['--set', 'printer=laser', '--set', 'language=es', '--set', 'port=no']
  const page = await fresh.open({ args: ['--provision', file, '--set', 'name=Tijdelijk', ...wrong] })
  // However much there is to know, the work stays where it was: one thing at a time, all of it on the status page.
  await page.setViewportSize({ width: 1366, height: 768 })
  const told = page.getByText(/De overschrijving --set \w+ heeft een onbruikbare waarde/)
  await expect(told).toHaveCount(1)
  const work = await page.getByRole('main').boundingBox()
  expect(work?.y).toBeLessThan(140)
  await page.getByRole('link', { name: 'nog 2 meldingen' }).click()
  await expect(page.getByRole('region', { name: 'Gemerkt bij het starten' }).getByRole('listitem')).toHaveCount(3)
  await page.getByRole('link', { name: 'Terug' }).click()
  for (const name of ['printer', 'language', 'port']) {
    await expect(told).toContainText(`--set ${name} `)
    await page.getByRole('button', { name: 'Sluiten', exact: true }).click()
  }
  await expect(told).toHaveCount(0)
  await openSettings(page)
  await expect(page.getByLabel('Naam van de werkpost')).toHaveValue('Snelloket 2')
  await expect(page.getByText('Nu bepaald door --set name.')).toBeVisible()
  await expect(page.getByRole('region', { name: /Overschreven/ })).toContainText('--set name')
})

test('the stations of the site are listed with their version, their key and when they were heard', async ({
  municipality,
}) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await openSettings(welcome)
  await showTab(welcome, /Locatie/)
  const stations = welcome.getByRole('region', { name: /Werkposten van deze locatie/ })
  const row = stations.getByRole('row').filter({ hasText: 'welcome' })
  await expect(row).toContainText('Werkt')
  await expect(row).toContainText('0.0.0-test')
  await expect(row).toContainText('goedgekeurd')
  // What the site's settings name is listed too, heard or not.
  await expect(stations.getByRole('row').filter({ hasText: 'counter-1' })).toContainText('nog niet gehoord')
  await expect(welcome.getByRole('cell', { name: 'Identiteit & reizen' }).first()).toBeVisible()
})

test('staff make a diagnosis file that says nothing about anybody', async ({ municipality }) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const label = await giveTicket(welcome, 'vuilzakken')
  await openSettings(welcome)
  await showTab(welcome, /Onderhoud/)
  const { name, path } = await savedBy(welcome, /Diagnosebestand maken/)
  expect(name).toMatch(/^balie-diagnose-gm-welcome-.*\.json$/)
  await expect(welcome.getByText(`Bewaard als ${name}`)).toBeVisible()
  const text = await readFile(path, 'utf8')
  const { servers } = (await configurationOf(demo.folderOf('welcome'))) as { servers: { password: string }[] }
  expect(text).not.toContain(servers[0]?.password)
  for (const secret of (await readdir(demo.folderOf('welcome'))).filter((file) => file.endsWith('.key'))) {
    expect(text).not.toContain((await readFile(join(demo.folderOf('welcome'), secret), 'utf8')).trim())
  }
  expect(text).not.toContain(label)
  expect(text).not.toContain('staff:an')
  expect(JSON.parse(text)).toMatchObject({ station: { station: 'welcome' }, page: { refused: 0 } })
})

test('a backup made on one PC brings the station back on another, with numbers of its own', async ({
  fresh,
  municipality,
}) => {
  const { demo, open } = municipality
  const passphrase = 'vier losse woorden hier'
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  expect(await giveTicket(welcome, 'vuilzakken')).toBe('A101')
  await openSettings(welcome)
  await showTab(welcome, /Onderhoud/)
  await welcome.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await welcome.getByLabel('Wachtzin opnieuw').fill(passphrase)
  const backup = await savedBy(welcome, /Back-up maken/)
  expect(backup.name).toMatch(/^balie-gm-welcome-.*\.backup$/)
  await welcome.getByRole('link', { name: 'Terug' }).click()
  // This one is in no backup.
  expect(await giveTicket(welcome, 'vuilzakken')).toBe('A102')
  await welcome.close()
  await demo.killStation('welcome')

  const page = await fresh.open()
  await page.getByRole('button', { name: /Back-up van een werkpost terugzetten/ }).click()
  const restore = async (words: string): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles({
      name: backup.name,
      mimeType: 'application/octet-stream',
      buffer: await readFile(backup.path),
    })
    await page.getByLabel('Wachtzin van de back-up').fill(words)
    await page.getByRole('button', { name: 'Back-up openen' }).click()
  }
  await restore('een heel andere wachtzin')
  await expect(page.getByText(/gaat met deze wachtzin niet open/)).toBeVisible()
  await restore(passphrase)
  await expect(page.getByText('Onthaal (gm · welcome)')).toBeVisible()
  await expect(page.getByLabel('Installatienummer')).toHaveValue('1')
  // The PC that died was heard a moment ago; only its silence shows that it is gone.
  await expect(page.getByText(/Werkpost welcome is op dit moment aan het werk/)).toBeVisible()
  await silence(demo.admin, 'welcome')
  await page.getByRole('button', { name: 'Nu terugzetten' }).click()
  await expect(page.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
  await signIn(page, 'An')
  expect(await giveTicket(page, 'vuilzakken')).toBe('A1101')
})

/** Lets a station's last beat be ten minutes old, as it would be after ten minutes. */
const silence = async ({ url, name, password }: CentralAdmin, station: string): Promise<void> => {
  const ask = signedFetch({ user: name, password })
  const path = `${url}/balie_gm_health/${heartbeatId(station)}`
  const document = Beat.parse(await (await ask(path)).json())
  const data = { ...document.data, at: Date.now() - 600_000 }
  const response = await ask(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...document, data }),
  })
  expect(response.ok).toBe(true)
}

test('every tab fits in four languages and two sizes, and axe finds nothing', async ({ municipality }) => {
  test.setTimeout(300_000)
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await openSettings(welcome)
  const found: string[] = []
  const speak = async (language: string): Promise<void> => {
    await welcome.getByRole('button', { name: /^(Taal|Langue|Language|Sprache):/ }).click()
    await welcome.locator(`button[lang=${language}]`).click()
    await expect(welcome.locator('html')).toHaveAttribute('lang', language)
  }
  for (const language of languages) {
    await speak(language)
    for (const tab of [1, 2, 3, 4, 5, 7]) {
      await welcome.keyboard.press(`Alt+${String(tab)}`)
      for (const size of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await welcome.setViewportSize(size)
        await welcome.waitForTimeout(150)
        found.push(
          ...(await misfits(welcome)).map((what) => `tab ${String(tab)} ${language} ${String(size.width)}: ${what}`),
        )
      }
    }
  }
  await speak('nl')
  for (const theme of ['Licht', 'Donker', 'Hoog contrast']) {
    await welcome.getByRole('button', { name: /^Weergave:/ }).click()
    await welcome.getByRole('button', { name: theme, exact: true }).click()
    for (const tab of [1, 2, 3, 4, 5, 7]) {
      await welcome.keyboard.press(`Alt+${String(tab)}`)
      await welcome.waitForTimeout(300)
      const inTab = await axeFindings(welcome, { habits: true })
      found.push(...inTab.map((what) => `tab ${String(tab)} ${theme}: ${what}`))
    }
  }
  expect(found).toEqual([])
})
