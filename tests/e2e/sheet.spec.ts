import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { writeFolder } from '#sync/publication/folder.ts'
import { axeFindings } from './axe.ts'
import { openCounter, signIn } from './desk.ts'
import { findings, picture } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'counter-1'] })

test('a clerk finds a sheet, sees who of its staff is at a counter, and turns it to the citizen in their language', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const { open } = municipality
  await openCounter(await open('counter-1'), 'Farah')
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const field = welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill('bouwplannen bespreken')
  await expect(welcome.getByRole('option', { name: /Bouwplannen bespreken/ })).toBeVisible()
  await field.press('Control+Enter')
  const sheet = welcome.getByRole('region', { name: 'Productfiche Bouwplannen bespreken' })
  await expect(sheet.getByText(/Farah.* \(nu aan Snelloket 1\)/)).toBeVisible({ timeout: 60_000 })
  await expect(sheet.getByText(/Vraag bij het maken van de afspraak/)).toBeVisible()
  expect(await findings(welcome, 'sheet')).toEqual([])

  await welcome.keyboard.press('Alt+b')
  const shown = welcome.getByRole('dialog', { name: /voor de burger/ })
  await expect(shown.getByRole('heading', { level: 2, name: 'Bouwplannen bespreken' })).toBeVisible()
  await expect(shown.getByText(/Vraag bij het maken van de afspraak/)).toHaveCount(0)
  await expect(shown.getByText(/Farah/)).toHaveCount(0)
  await shown.getByRole('button', { name: 'Français' }).press('Enter')
  await expect(shown.getByRole('heading', { level: 2, name: 'Discuter d’un projet de construction' })).toBeVisible()
  await expect(shown.getByRole('img', { name: 'https://www.omgevingsloketvlaanderen.be' })).toBeAttached()
  expect(await misfits(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])
  await picture(welcome, 'sheet-citizen')
  await welcome.keyboard.press('Escape')
  await expect(welcome.locator('dialog[aria-label*="voor de burger"]')).toHaveCount(0)
  await expect(sheet).toBeVisible()

  await welcome.keyboard.press('Alt+b')
  await welcome.keyboard.press('Alt+l')
  await expect(shown.getByRole('heading', { level: 2 })).toHaveText([
    'Bouwplannen bespreken',
    'Discuter d’un projet de construction',
  ])
  expect(await misfits(welcome)).toEqual([])
  await picture(welcome, 'sheet-two-languages')
  await welcome.emulateMedia({ media: 'print' })
  await expect(sheet).toBeHidden()
  await expect(shown.getByRole('button', { name: 'Afdrukken' })).toBeHidden()
  await expect(shown.getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('a sheet says what money a citizen can get, what the legislation says and whom to ask, in their language too', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'An')
  const field = welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill('mazout')
  await expect(welcome.getByRole('option').first()).toContainText('Verwarmingstoelage')
  await field.press('Control+Enter')
  const sheet = welcome.getByRole('region', { name: /^Productfiche Verwarmingstoelage/ })
  await expect(sheet.getByRole('heading', { level: 3, name: 'Financiële voordelen' })).toBeVisible()
  await expect(sheet).toContainText('Toelage per liter')
  await expect(sheet).toContainText('het OCMW beslist over elke aanvraag')
  await expect(sheet.getByRole('definition').filter({ hasText: '0800 90 929' })).toBeVisible()
  await sheet.getByRole('heading', { level: 3, name: 'Contact' }).scrollIntoViewIfNeeded()
  await picture(welcome, 'sheet-contact')
  await welcome.keyboard.press('Alt+b')
  const shown = welcome.getByRole('dialog', { name: /voor de burger/ })
  await shown.getByRole('button', { name: 'Français' }).press('Enter')
  await expect(shown).toContainText('Allocation par litre')
  await expect(shown).toContainText('le CPAS décide de chaque demande')
  await expect(shown.getByRole('definition').filter({ hasText: '0800 90 929' })).toBeVisible()
  // Nothing of the sheet is left in Dutch.
  await expect(shown).not.toContainText(/\b(het|een|niet|wordt)\b/)
  expect(await misfits(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])
  await shown.getByText('Allocation par litre').scrollIntoViewIfNeeded()
  await picture(welcome, 'sheet-french')
})

test('the catalogue is saved from the settings as pages that citizens can search, with and without scripts', async ({
  municipality,
  browser,
}) => {
  test.setTimeout(600_000)
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'An')
  await welcome.goto(new URL('/settings?tab=site', welcome.url()).href)
  const panel = welcome.getByRole('region', { name: 'Catalogus publiceren' })
  await expect(panel).toBeVisible()
  expect(await findings(welcome, 'publication')).toEqual([])
  await panel.getByLabel('Adres van de map op de website').fill('http://lindegem.be')
  await expect(panel.getByText('Begin met https:// en gebruik geen spaties.', { exact: true })).toBeVisible()
  await panel.getByLabel('Adres van de map op de website').fill('https://www.lindegem.be/producten')
  await panel.scrollIntoViewIfNeeded()
  await picture(welcome, 'publication')
  const [download] = await Promise.all([
    welcome.waitForEvent('download'),
    panel.getByRole('button', { name: 'Pagina’s maken (zip)' }).press('Enter'),
  ])
  await expect(panel.getByText('Bewaard als producten-website.zip')).toBeVisible()
  const files = new Map(
    Object.entries(unzipSync(await readFile(await download.path()))).map(([at, bytes]) => [at, strFromU8(bytes)]),
  )
  expect(files.get('sitemap.xml')).toContain('https://www.lindegem.be/producten/nl/product/bibliotheekkaart.html')
  const folder = await mkdtemp(join(tmpdir(), 'balie-published-'))
  try {
    await writeFolder(folder, files)
    const list = pathToFileURL(join(folder, 'nl/index.html')).href
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(list)
    const all = await page.getByRole('link').count()
    await page.getByLabel('Zoeken in de lijst').fill('biblio')
    await expect(page.getByRole('status')).toContainText('Gevonden:')
    expect(await page.getByRole('link').count()).toBeLessThan(all)
    await picture(page, 'published-list')
    expect(await axeFindings(page)).toEqual([])
    await page
      .getByRole('link', { name: /bibliotheek/i })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/bibliotheek/i)
    expect(await axeFindings(page)).toEqual([])
    await picture(page, 'published-sheet')
    await context.close()
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const without = await plain.newPage()
    await without.goto(list)
    await expect(without.getByLabel('Zoeken in de lijst')).toBeHidden()
    await expect(without.getByRole('link', { name: /bibliotheek/i }).first()).toBeVisible()
    await plain.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
