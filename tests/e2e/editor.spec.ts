import { type Page, expect } from '@playwright/test'
import type { CentralAdmin } from '#sync/central/server.ts'
import { documentsIn } from './central.ts'
import { signIn } from './desk.ts'
import { findings, findingsHere } from './findings.ts'
import { type Municipality, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const card = 'Bibliotheekkaart en lenen'
const editorOf = (page: Page, name = card) => page.getByRole('region', { name: `Fiche ${name} bewerken` })

const openEditor = async (page: Page): Promise<void> => {
  await page.goto(new URL('/catalogue?product=bibliotheekkaart', page.url()).href)
  await expect(editorOf(page)).toBeVisible()
}
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const remarks = (page: Page) => field(page, 'Opmerkingen voor medewerkers')
const save = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Fiche bewaard', { exact: true })).toBeVisible()
}
const price = (page: Page) => field(page, 'Prijs in euro')

const findingsIn = (page: Page, name: string): Promise<string[]> =>
  findings(page, name, { ready: page.locator('#editor-panel') })

const deskOf = async ({ open }: Municipality, station: string, name: string): Promise<Page> => {
  const page = await open(station)
  await signIn(page, name)
  return page
}

test('an editor changes a sheet while another does so offline: both changes are there, and what gave way is in the history', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const welcome = await deskOf(municipality, 'welcome', 'Jan')
  const counter = await deskOf(municipality, 'counter-1', 'Karim')

  // One of the two stations is away from the centre.
  await counter.goto(new URL('/outage', counter.url()).href)
  const drill = counter.getByRole('region', { name: 'Oefening' })
  await drill.getByRole('button', { name: 'Oefenen op deze werkpost' }).press('Enter')
  await expect(counter.getByText(/OEFENING tot/)).toBeVisible()
  await openEditor(counter)
  await remarks(counter).fill('Van de werkpost die weg was')
  await price(counter).pressSequentially('12,50')
  await save(counter)

  await openEditor(welcome)
  await expect(remarks(welcome)).not.toHaveValue(/Van de werkpost/)
  await remarks(welcome).fill('Van het onthaal, later')
  await tab(welcome, 'Teksten')
  await field(welcome, 'Naam').fill('Lenen in de bib')
  await save(welcome)
  await expect(editorOf(welcome, 'Lenen in de bib')).toBeVisible()

  const outage = await counter.context().newPage()
  await outage.goto(new URL('/outage', counter.url()).href)
  await outage.getByRole('button', { name: 'Stoppen op deze werkpost' }).press('Enter')
  await expect(counter.getByText(/OEFENING tot/)).toBeHidden()
  await outage.close()

  for (const page of [welcome, counter]) {
    await expect(editorOf(page, 'Lenen in de bib')).toBeVisible({ timeout: 60_000 })
    await tab(page, 'Eigen velden')
    await expect(price(page)).toHaveValue('12,50', { timeout: 60_000 })
    await expect(remarks(page)).toHaveValue('Van het onthaal, later')
  }

  // The value that gave way is in the history, and comes back from there.
  await tab(welcome, 'Geschiedenis')
  const lost = welcome
    .getByRole('listitem')
    .filter({ hasText: /Karim A\./ })
    .filter({ hasText: 'Van de werkpost' })
  expect(await findingsIn(welcome, 'editor-history')).toEqual([])
  await expect(editorOf(welcome, 'Lenen in de bib')).toBeVisible()
  await tab(welcome, 'Geschiedenis')
  await lost
    .getByRole('region', { name: 'Opmerkingen voor medewerkers' })
    .getByRole('button', { name: 'Deze waarde terugzetten' })
    .click()
  await expect(welcome.getByText('Waarde teruggezet')).toBeVisible()
  await tab(welcome, 'Eigen velden')
  await expect(remarks(welcome)).toHaveValue('Van de werkpost die weg was')
  await expect(remarks(counter)).toHaveValue('Van de werkpost die weg was', { timeout: 60_000 })
  await welcome.keyboard.press('Control+z')
  await expect(remarks(welcome)).toHaveValue('Van het onthaal, later')

  // An earlier version is looked at and restored as a whole.
  await tab(counter, 'Geschiedenis')
  const first = counter.getByRole('listitem').filter({ hasText: 'Zoals het begon' })
  const look = first.getByRole('button', { name: 'Deze versie bekijken' })
  const version = counter.getByRole('region', { name: /Versie van/ })
  await look.press('Enter')
  await expect(version).toContainText(card)
  await expect(version).toBeFocused()
  await version.getByRole('button', { name: 'Terug naar de geschiedenis' }).press('Enter')
  await expect(look).toBeFocused()
  await look.press('Enter')
  await counter.getByRole('button', { name: 'Deze versie herstellen' }).click()
  await expect(editorOf(counter)).toBeVisible()
  await expect(editorOf(welcome)).toBeVisible({ timeout: 60_000 })
})

test('what somebody types stays: when another saves the same field, when something is wrong, and when the page is gone', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const welcome = await deskOf(municipality, 'welcome', 'Jan')
  const counter = await deskOf(municipality, 'counter-1', 'Karim')
  await openEditor(welcome)
  await openEditor(counter)
  await remarks(welcome).fill('Half getypt')
  await remarks(counter).fill('Ik was eerst')
  await save(counter)
  const theirs = welcome.getByRole('status').filter({ hasText: 'Karim A. wijzigde dit intussen.' })
  await expect(theirs).toContainText('Ik was eerst', { timeout: 60_000 })
  await expect(remarks(welcome)).toHaveValue('Half getypt')
  expect(await findingsIn(welcome, 'editor-theirs')).toEqual([])

  // The page was loaded anew by that; what was typed is there.
  await expect(remarks(welcome)).toHaveValue('Half getypt')
  await theirs.getByRole('button', { name: 'Die versie nemen' }).click()
  await expect(remarks(welcome)).toHaveValue('Ik was eerst')
  await expect(remarks(welcome)).toBeFocused()

  await tab(welcome, 'Teksten')
  await field(welcome, 'Naam').fill('')
  await welcome.getByRole('button', { name: 'Website toevoegen' }).last().click()
  await field(welcome, 'Adres (https://…)').fill('bibliotheek.be')
  await tab(welcome, 'Eigen velden')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText(/Niet bewaard. Verbeter eerst: Naam en Websites/)).toBeVisible()
  await expect(field(welcome, 'Naam').first()).toBeFocused()
  await expect(welcome.getByText('Geef een volledig adres, dat met https:// begint.')).toBeVisible()
  expect(await findingsHere(welcome, 'editor-doubts')).toEqual([])
  await welcome.getByRole('button', { name: 'Frans', exact: true }).click()
  await field(welcome, 'Naam').first().fill('La bibliothèque')
  expect(await findingsIn(welcome, 'editor-texts')).toEqual([])
  await welcome.getByRole('button', { name: 'Niet bewaren' }).click()
  await tab(welcome, 'Teksten')
  await welcome.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await welcome.getByRole('button', { name: 'Je wilt het sociaal tarief', exact: true }).click()
  await expect(field(welcome, 'Meebrengen')).toBeVisible()
  await field(welcome, 'Meebrengen').scrollIntoViewIfNeeded()
  expect(await findingsHere(welcome, 'editor-rows')).toEqual([])
  await expect(field(welcome, 'Naam').first()).toHaveValue(card)
})

test('a new product is written, published, found and withdrawn; from a sheet those who answer for it edit it', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const welcome = await deskOf(municipality, 'welcome', 'Jan')
  await welcome.goto(new URL('/catalogue', welcome.url()).href)
  await welcome.getByRole('button', { name: 'Nieuw product' }).click()
  const begun = welcome.getByRole('region', { name: 'Nieuw product' })
  await field(welcome, 'Naam').fill('Drakenboot huren')
  await welcome.keyboard.press('Control+s')
  await expect(begun.getByText(/Niet bewaard. Verbeter eerst: Beschrijving/)).toBeVisible()
  await field(welcome, 'Beschrijving').fill('Een boot voor **twintig** mensen:\n\n- met trommel\n- zonder stuurman')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Product toegevoegd als ontwerp')).toBeVisible()
  await expect(editorOf(welcome, 'Drakenboot huren')).toBeVisible()
  await welcome.getByRole('combobox', { name: 'Status' }).selectOption('Gepubliceerd')
  await save(welcome)
  await welcome.keyboard.press('Escape')
  await welcome.keyboard.press('Alt+t')
  await expect(begun).toBeVisible()
  await expect(field(welcome, 'Naam')).toHaveValue('')

  await welcome.goto(new URL('/welcome', welcome.url()).href)
  const question = welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await question.fill('drakenboot')
  await expect(welcome.getByRole('option').first()).toContainText('Drakenboot huren')
  await question.press('Control+Enter')
  const sheet = welcome.getByRole('region', { name: 'Productfiche Drakenboot huren' })
  await expect(sheet.getByRole('listitem').filter({ hasText: 'met trommel' })).toBeVisible()
  await welcome.keyboard.press('Alt+e')
  await expect(editorOf(welcome, 'Drakenboot huren')).toBeVisible()
  expect(await findingsHere(welcome, 'editor-sheet')).toEqual([])
  await welcome.getByRole('combobox', { name: 'Status' }).selectOption('Ingetrokken')
  await save(welcome)
  // The editor stays until it is closed, so that this too can be taken back.
  const state = welcome.getByRole('combobox', { name: 'Status' })
  const published = await state.getByRole('option', { name: 'Gepubliceerd' }).getAttribute('value')
  await welcome.keyboard.press('Control+z')
  await expect(state).toHaveValue(published ?? '')
  await welcome.keyboard.press('Escape')
  await expect(sheet.getByRole('region', { name: 'Tekst van de fiche' })).toBeFocused()
  await welcome.keyboard.press('Alt+e')
  await state.selectOption('Ingetrokken')
  await save(welcome)
  await welcome.keyboard.press('Escape')
  await expect(editorOf(welcome, 'Drakenboot huren')).toHaveCount(0)
  await expect(question).toBeFocused()
  await question.fill('drakenboot')
  await expect(welcome.getByRole('option').filter({ hasText: 'Drakenboot' })).toHaveCount(0)

  // A clerk edits the sheets they answer for, and no others.
  const counter = await deskOf(municipality, 'counter-1', 'Bilal')
  await counter.goto(new URL('/welcome', counter.url()).href)
  const asked = counter.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await asked.fill('vuilzakken')
  await expect(counter.getByRole('option').first()).toBeVisible()
  await asked.press('Control+Enter')
  await expect(counter.getByRole('button', { name: 'Bewerken' })).toBeVisible()
  await counter.keyboard.press('Escape')
  await asked.fill('bibliotheekkaart')
  await expect(counter.getByRole('option').first()).toContainText(card)
  await asked.press('Control+Enter')
  await expect(counter.getByRole('region', { name: `Productfiche ${card}` })).toBeVisible()
  await expect(counter.getByRole('button', { name: 'Bewerken' })).toHaveCount(0)

  // Whoever gives a sheet away by an edit still has the editor, and takes that back there.
  await counter.goto(new URL('/catalogue?product=restafvalzakken-kopen', counter.url()).href)
  const responsible = editorOf(counter, 'Restafvalzakken kopen (60 liter)').getByLabel('Verantwoordelijke')
  await responsible.selectOption('Carla V.')
  await save(counter)
  await expect(responsible).toBeDisabled()
  await counter.keyboard.press('Control+z')
  await expect(responsible).toHaveValue('staff:bilal')
  await expect(responsible).toBeEnabled()
})

test('an edit that the server refuses is told by product and field, and is sent again once it is mended', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const welcome = await deskOf(municipality, 'welcome', 'Jan')
  await forbid(municipality.demo.admin, 90_000)
  await openEditor(welcome)
  await price(welcome).fill('1000')
  await save(welcome)
  const told = welcome.getByRole('alert').filter({ hasText: 'De server weigerde deze fiche' })
  await expect(told).toContainText('wat in “Prijs in euro” staat, heeft niet de vorm die de server aanvaardt.', {
    timeout: 60_000,
  })
  expect(await findingsIn(welcome, 'editor-refused')).toEqual([])

  await welcome.goto(new URL('/ledger', welcome.url()).href)
  const row = welcome.getByRole('listitem').filter({ hasText: 'Geweigerd door de server' })
  await expect(row).toContainText(`product ${card}`)
  await expect(row).toContainText('“Prijs in euro”')
  await row.getByRole('link', { name: 'Fiche openen' }).click()
  await expect(editorOf(welcome)).toBeVisible()
  await expect(price(welcome)).toHaveValue('1000,00')
  await price(welcome).fill('10')
  await save(welcome)
  await expect(told).toBeHidden({ timeout: 60_000 })
  const [stored] = await documentsIn(municipality.demo.admin, 'balie_catalogue', 'product:bibliotheekkaart')
  expect(stored?.data).toMatchObject({ local: { price: 1000 } })

  // What was closed stays so, whatever the address once asked for.
  await welcome.keyboard.press('Escape')
  await expect(editorOf(welcome)).toHaveCount(0)
  await welcome.keyboard.press('Alt+2')
  await expect(welcome.getByRole('tab', { name: 'Meldingen', selected: true })).toBeVisible()
  await welcome.keyboard.press('Alt+1')
  await expect(welcome.getByRole('grid')).toBeVisible()
  await expect(editorOf(welcome)).toHaveCount(0)
})

/** The municipality's administrator adds a rule of their own to the database. */
const forbid = async ({ url, name, password }: CentralAdmin, highest: number): Promise<void> => {
  const rule = `function (newDoc) {
    if (newDoc.type === 'product' && newDoc.data.local.price > ${String(highest)})
      throw { forbidden: 'form: product.data.local.price is not as it must be' };
  }`
  const answer = await fetch(`${url}/balie_catalogue/_design/prices`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
    },
    body: JSON.stringify({ language: 'javascript', validate_doc_update: rule }),
  })
  expect(answer.status).toBe(201)
}
