import { type Page, expect } from '@playwright/test'
import { findingsHere } from './findings.ts'
import { test } from './fixtures.ts'
import { editorOf, steps, text, tab, openGuides, openGuide, write, backToOutline } from './guideWriting.ts'

test.use({ stations: ['welcome', 'counter-1'] })

test('a copy for another product is read by a colleague and published: its version says who did what; withdrawn, no desk offers it', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const counter = await openGuides(municipality, 'counter-1', 'Karim')
  await openGuide(counter, /^Sluikstort melden/)
  await counter.getByRole('button', { name: 'Kopiëren' }).press('Enter')
  await counter.getByRole('combobox', { name: 'Voor welk product?' }).fill('vuilzakken')
  await counter.getByRole('listbox').getByRole('option').first().waitFor()
  await counter.keyboard.press('Enter')
  const title = counter.getByRole('textbox', { name: 'Titel', exact: true })
  await expect(title).toHaveValue('Sluikstort melden')
  await title.fill('Verkeerde vuilzakken')
  await counter.getByRole('button', { name: 'Laten nazien' }).press('Enter')
  const copied = (page: Page) => editorOf(page, 'Verkeerde vuilzakken')
  await expect(copied(counter).getByText('Ter nazicht, door jou gevraagd')).toBeVisible()

  const welcome = await openGuides(municipality, 'welcome', 'Jan')
  await openGuide(welcome, /^Verkeerde vuilzakken.*Ter nazicht/)
  await expect(copied(welcome).getByText('Ter nazicht, gevraagd door Karim A.')).toBeVisible()
  expect(await findingsHere(welcome, 'guide-review')).toEqual([])
  await welcome.keyboard.press('Alt+v')
  await expect(welcome.getByText('Gepubliceerd: elk loket ziet nu deze versie.', { exact: true })).toBeVisible()
  await tab(welcome, 'Versies').press('Enter')
  const older = welcome.getByRole('combobox', { name: 'Vergelijk', exact: true })
  await expect(older).toHaveAccessibleDescription('Nazicht gevraagd door Karim A., gepubliceerd door Jan P.')
  expect(await findingsHere(welcome, 'guide-versions')).toEqual([])

  // The only editor of a small town reads their own work, and that is said.
  await steps(welcome).first().focus()
  await write(welcome, 'Wat is er mis met de zak?')
  await welcome.getByRole('button', { name: 'Nederlands met je' }).press('Enter')
  await text(welcome, 'Tekst').fill('Wat is er mis met je zak?')
  await tab(welcome, 'Voorbeeld').press('Enter')
  await expect(welcome.getByRole('heading', { level: 3, name: 'Wat is er mis met je zak?' })).toBeVisible()
  expect(await findingsHere(welcome, 'guide-forms')).toEqual([])
  await tab(welcome, 'Versies').press('Enter')
  await welcome.getByRole('button', { name: 'Laten nazien' }).press('Enter')
  await expect(copied(welcome).getByText('Ter nazicht, door jou gevraagd')).toBeVisible()
  await welcome.keyboard.press('Alt+v')
  await expect(welcome.getByText(/Je vroeg zelf om nazicht: niemand anders las ze na\.$/)).toBeVisible()
  await expect(older).toHaveAccessibleDescription(
    'Nazicht gevraagd en gepubliceerd door Jan P.: niemand anders las ze na.',
  )

  await welcome.getByRole('button', { name: 'Intrekken' }).press('Enter')
  await expect(copied(welcome).getByText('Ingetrokken', { exact: true })).toBeVisible()
  const atDesk = async (): Promise<void> => {
    await welcome.goto(new URL('/welcome', welcome.url()).href)
    await welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('vuilzakken')
    await expect(welcome.getByRole('option', { name: /^Restafvalzakken/, selected: true })).toBeVisible()
    await welcome.keyboard.press('Alt+w')
  }
  await atDesk()
  await expect(welcome.getByText('Voor dit product is er geen procedure.')).toBeVisible()
  await counter.getByRole('button', { name: 'Opnieuw aanbieden' }).press('Enter', { timeout: 60_000 })
  await expect(counter.getByText('De loketten bieden de procedure weer aan.')).toBeVisible()
  await expect(async () => {
    await atDesk()
    const player = welcome.getByRole('region', { name: 'Procedure Verkeerde vuilzakken' })
    await expect(player.getByRole('heading', { name: 'Wat is er mis met de zak?' })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
})

test('what two editors wrote of one guide apart is all there; of the step that both wrote somebody chooses', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const welcome = await openGuides(municipality, 'welcome', 'Jan')
  const counter = await openGuides(municipality, 'counter-1', 'Karim')
  await counter.goto(new URL('/outage', counter.url()).href)
  await counter.getByRole('button', { name: 'Oefenen op deze werkpost' }).press('Enter')
  await expect(counter.getByText(/OEFENING tot/)).toBeVisible()
  await counter.goto(new URL('/catalogue?tab=guides', counter.url()).href)
  const writeSteps = async (page: Page, texts: Readonly<Record<number, string>>): Promise<void> => {
    await openGuide(page, /^Sluikstort melden/)
    for (const [place, words] of Object.entries(texts)) {
      await steps(page).nth(Number(place)).focus()
      await write(page, words)
      await backToOutline(page)
    }
    await page.keyboard.press('Control+s')
    await expect(page.getByText('Procedure bewaard')).toBeVisible()
  }
  await writeSteps(counter, { 0: 'Zo vraagt het loket het', 1: 'Alleen van het loket' })
  await writeSteps(welcome, { 0: 'Zo vraagt het onthaal het', 2: 'Alleen van het onthaal' })

  const outage = await counter.context().newPage()
  await outage.goto(new URL('/outage', counter.url()).href)
  await outage.getByRole('button', { name: 'Stoppen op deze werkpost' }).press('Enter')
  await expect(counter.getByText(/OEFENING tot/)).toBeHidden()
  await outage.close()
  for (const page of [welcome, counter]) {
    await expect(steps(page).nth(1)).toContainText('Alleen van het loket', { timeout: 60_000 })
    await expect(steps(page).nth(2)).toContainText('Alleen van het onthaal', { timeout: 60_000 })
    await expect(steps(page).nth(0)).toContainText('Zo vraagt het onthaal het')
  }
  const clash = (page: Page) => page.getByRole('status', { name: 'Los van elkaar gewijzigd' })
  await expect(clash(counter)).toBeVisible({ timeout: 60_000 })

  // The ledger tells of it, and leads to where it is decided.
  await welcome.goto(new URL('/ledger', welcome.url()).href)
  const told = welcome.getByRole('listitem').filter({ hasText: 'Gelijktijdige wijziging' })
  await expect(told).toContainText('Procedure Sluikstort melden: “een stap” werd op werkpost welcome', {
    timeout: 60_000,
  })
  await told.getByRole('link', { name: 'Procedure openen' }).press('Enter')
  await expect(clash(welcome)).toContainText('gewijzigd door Karim A. en daarna door Jan P.')
  await expect(clash(welcome)).toContainText('nl: Zo vraagt het loket het')
  expect(await findingsHere(welcome, 'guide-apart')).toEqual([])
  await clash(welcome).getByRole('button', { name: 'Die versie nemen' }).press('Enter')
  for (const page of [welcome, counter]) {
    await expect(steps(page).nth(0)).toContainText('Zo vraagt het loket het', { timeout: 60_000 })
    await expect(clash(page)).toBeHidden({ timeout: 60_000 })
  }
  await welcome.goto(new URL('/ledger', welcome.url()).href)
  await expect(welcome.getByText('Er is niets te doen')).toBeVisible({ timeout: 60_000 })
})
