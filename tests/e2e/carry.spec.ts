import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { visitsAtCentral } from './central.ts'
import { show } from './choice.ts'
import { callNext, finish, giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const passphrase = 'vier losse woorden hier'

const words = {
  nl: {
    give: 'Meegeven aan een andere werkpost',
    take: 'Binnenbrengen van een andere werkpost',
    passphrase: 'Wachtzin van het bestand',
    open: 'Bestand openen',
    preview: 'Wat er in het bestand zit',
    now: 'Nu binnenbrengen',
    nothing: 'Niets nieuws: alles stond hier al.',
  },
  fr: {
    give: 'Donner à un autre poste',
    take: 'Importer d’un autre poste',
    passphrase: 'Phrase secrète du fichier',
    open: 'Ouvrir le fichier',
    preview: 'Ce que contient le fichier',
    now: 'Importer maintenant',
    nothing: 'Rien de nouveau : tout était déjà ici.',
  },
} as const
type Language = keyof typeof words

/** From the status line, as anywhere on a staff screen. */
const openCarry = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Toestand van de verbinding/ }).press('Enter')
  await page.getByRole('link', { name: 'Meenemen op een stick' }).press('Enter')
  await expect(page.getByRole('heading', { name: words.nl.give })).toBeVisible()
}
const back = (page: Page): Promise<void> => page.getByRole('link', { name: 'Terug' }).press('Enter')

/** Makes a file with keys alone; gives where the browser saved it. */
const give = async (page: Page): Promise<string> => {
  await page.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Tab')
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^balie-gm-[a-z0-9-]+\.carry$/)
  return download.path()
}

/** Opens a file; only its choosing is the browser's own window, which no test can press keys in. */
const openFile = async (page: Page, file: string, typed = passphrase, language: Language = 'nl'): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles(file)
  const field = page.getByLabel(words[language].passphrase)
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: words[language].open })).toBeFocused()
  await page.keyboard.press('Enter')
}
const takeOpened = async (page: Page, language: Language = 'nl'): Promise<void> => {
  await expect(page.getByRole('region', { name: words[language].preview })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: words[language].now })).toBeFocused()
  await page.keyboard.press('Enter')
}

/** What does not fit or cannot be used, in both sizes; takes pictures where the environment names a folder for them. */
const look = async (page: Page, name: string): Promise<string[]> => {
  const found: string[] = []
  const folder = process.env['BALIE_LOOK']
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size)
    found.push(...(await misfits(page)).map((what) => `${name} ${String(size.width)}: ${what}`))
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${String(size.width)}.png`) })
  }
  return [...found, ...(await axeFindings(page, { habits: true })).map((what) => `${name} ${what}`)]
}

test('what one station did while the building had no network is on another one by a stick, once, and later at the server', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const { demo, open } = municipality
  const [welcome, counter] = [await open('welcome'), await open('counter-1')]
  await signIn(welcome, 'An')
  await openCounter(counter, 'Bilal')
  await demo.killCentral()
  for (const page of [welcome, counter]) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible()
  const labels = [await giveTicket(welcome, 'vuilzakken'), await giveTicket(welcome, 'vuilzakken')]
  await expect(counter.getByText(labels[0] ?? '')).toHaveCount(0)

  await openCarry(welcome)
  await expect(welcome.getByRole('radio', { name: /nog niet verzonden/ })).toBeChecked()
  const found = await look(welcome, 'give-nl')
  const file = await give(welcome)
  await expect(welcome.getByText(/Opgeslagen: balie-gm-welcome.*4 handelingen/)).toBeVisible()
  found.push(...(await look(welcome, 'given-nl')))
  // Nothing counts as sent.
  await expect(welcome.getByText(/(^|\s)4 te verzenden/).first()).toBeVisible()

  await openCarry(counter)
  const bytes = await readFile(file)
  const spoilt = { damaged: `${file}.damaged`, cut: `${file}.cut`, foreign: `${file}.txt` }
  const middle = Math.floor(bytes.length / 2)
  await writeFile(
    spoilt.damaged,
    bytes.map((byte, place) => (place === middle ? byte ^ 1 : byte)),
  )
  await writeFile(spoilt.cut, bytes.subarray(0, middle))
  await writeFile(spoilt.foreign, 'a letter to the mayor\n')
  for (const [path, typed, message] of [
    [file, 'iets helemaal anders', 'Het bestand gaat met deze wachtzin niet open.'],
    [spoilt.damaged, passphrase, 'Het bestand gaat met deze wachtzin niet open.'],
    [spoilt.cut, passphrase, 'Het bestand gaat met deze wachtzin niet open.'],
    [spoilt.foreign, passphrase, /Dit is geen bestand dat met “Meenemen op een stick” gemaakt werd/],
  ] as const) {
    await openFile(counter, path, typed)
    await expect(counter.getByRole('listitem').filter({ hasText: message })).toBeVisible({ timeout: 30_000 })
    await expect(counter.getByRole('region', { name: words.nl.preview })).toHaveCount(0)
  }
  found.push(...(await look(counter, 'refused-nl')))
  await back(counter)
  await expect(counter.getByRole('button', { name: /Volgende/ })).toBeVisible()
  await expect(counter.getByText(labels[0] ?? '')).toHaveCount(0)

  await openCarry(counter)
  await openFile(counter, file)
  const preview = counter.getByRole('region', { name: words.nl.preview })
  await expect(preview).toContainText('Onthaal (welcome)', { timeout: 30_000 })
  await expect(preview).toContainText('Wat nog niet verzonden was: 2 bezoeken, 4 handelingen')
  await expect(preview).toContainText('goedgekeurd')
  found.push(...(await look(counter, 'preview-nl')))
  await preview.focus()
  await takeOpened(counter)
  await expect(counter.getByText('Binnengebracht en bewaard: 2 bezoeken, 4 handelingen.')).toBeVisible()
  found.push(...(await look(counter, 'taken-nl')))

  // Once more, in French: nothing is there twice.
  await show(counter, { language: 'fr', theme: 'light' })
  await openFile(counter, file, passphrase, 'fr')
  await expect(counter.getByRole('region', { name: words.fr.preview })).toContainText('rien, tout est déjà ici', {
    timeout: 30_000,
  })
  found.push(...(await look(counter, 'preview-fr')))
  await counter.getByRole('region', { name: words.fr.preview }).focus()
  await takeOpened(counter, 'fr')
  await expect(counter.getByText(words.fr.nothing)).toBeVisible()
  found.push(...(await look(counter, 'taken-fr')))
  await show(counter, { language: 'nl', theme: 'light' })
  await counter.goto(new URL('/ledger', counter.url()).href)
  await expect(counter.getByRole('tab', { name: /Nog te doen/ })).toBeVisible()
  await counter.keyboard.press('Alt+2')
  await expect(counter.getByRole('listitem').filter({ hasText: 'Binnengebracht van een stick' })).toHaveCount(1)
  await back(counter)

  // The counter serves one of them, and the welcome desk hears of it in the same way.
  const served = await callNext(counter)
  expect(labels).toContain(served)
  await finish(counter)
  await openCarry(counter)
  const answer = await give(counter)
  await show(welcome, { language: 'fr', theme: 'light' })
  await openFile(welcome, answer, passphrase, 'fr')
  await expect(welcome.getByRole('region', { name: words.fr.preview })).toContainText('(counter-1)', {
    timeout: 30_000,
  })
  await takeOpened(welcome, 'fr')
  await expect(welcome.getByText(/^Importé et enregistré/)).toBeVisible()
  await show(welcome, { language: 'nl', theme: 'light' })
  await back(welcome)
  const next = await giveTicket(welcome, 'vuilzakken')
  expect(labels).not.toContain(next)

  await demo.startCentral()
  for (const page of [welcome, counter]) {
    await expect(page.getByText('Verbonden').first()).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible({ timeout: 30_000 })
  }
  const stored = async (label: string) =>
    (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(`-${label}`))?.log.map(({ type }) => type)
  await expect.poll(() => stored(served)).toEqual(['registered', 'issued', 'called', 'finished'])
  for (const label of labels) expect((await stored(label))?.filter((type) => type === 'registered')).toHaveLength(1)
  expect(found).toEqual([])
})

test('a whole day goes along where another station is to take over, and only by somebody who says who they are', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await welcome.goto(new URL('/carry', welcome.url()).href)
  await expect(welcome.getByRole('radio', { name: /De hele dag/ })).toBeChecked()
  await expect(welcome.getByRole('button', { name: /Kies eerst je naam/ })).toHaveCount(2)
  await back(welcome)
  await signIn(welcome, 'An')
  const label = await giveTicket(welcome, 'vuilzakken')
  await expect(welcome.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible({ timeout: 30_000 })

  await show(welcome, { language: 'fr', theme: 'light' })
  await welcome.goto(new URL('/carry', welcome.url()).href)
  await expect(welcome.getByRole('radio', { name: /Toute la journée/ })).toBeChecked()
  expect(await look(welcome, 'give-fr')).toEqual([])
  const file = await give(welcome)
  await openFile(welcome, file, passphrase, 'fr')
  const preview = welcome.getByRole('region', { name: words.fr.preview })
  await expect(preview).toContainText('Toute la journée : 1 visite, 2 actions', { timeout: 30_000 })
  await expect(preview).toContainText('Ce fichier vient de ce poste même.')
  const log = await readFile(join(demo.folderOf('welcome'), 'log', 'balie.log'), 'utf8')
  expect(log).toMatch(/"event":"bundleMade","by":"staff:an","what":"day"/)
  expect(log).not.toContain(label)
  expect(log).not.toContain(passphrase)
})
