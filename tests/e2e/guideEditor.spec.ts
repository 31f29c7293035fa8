import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Page, expect } from '@playwright/test'
import { signIn } from './desk.ts'
import { findings, findingsHere, otherThemes } from './findings.ts'
import { type Municipality, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const editorOf = (page: Page, name: string) => page.getByRole('region', { name: `Procedure ${name} bewerken` })
const steps = (page: Page) => page.getByRole('tree', { name: 'Stappen' }).getByRole('treeitem')
const chosen = (page: Page) => page.getByRole('treeitem', { selected: true })
const fields = (page: Page) => page.getByRole('region', { name: 'Velden van de gekozen stap' })
const text = (page: Page, name: string) => fields(page).getByRole('textbox', { name, exact: true })
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name })

const openGuides = async ({ open }: Municipality, station: string, name: string): Promise<Page> => {
  const page = await open(station)
  await signIn(page, name)
  await page.goto(new URL('/catalogue?tab=guides', page.url()).href)
  await expect(page.getByRole('region', { name: 'Procedures' })).toBeVisible()
  return page
}

/** Opens one of the guides in the list. */
const openGuide = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('region', { name: 'Procedures' }).getByRole('button', { name }).press('Enter')
  await expect(steps(page).first()).toBeVisible()
}

/** Types over what stands in the field that has the focus. */
const typeOver = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
}

/** The fields of the chosen step, from the outline by Enter, with its text typed over. */
const write = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Enter')
  await expect(text(page, 'Tekst')).toBeFocused()
  await typeOver(page, words)
}

const backToOutline = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toBeFocused()
}

const chooseKind = async (page: Page, kind: string): Promise<void> =>
  fields(page).getByRole('group', { name: 'Soort stap' }).getByRole('button', { name: kind }).press('Enter')

const addAction = async (page: Page, action: string): Promise<void> => {
  const choice = fields(page).getByRole('combobox', { name: 'Actie toevoegen' })
  await choice.focus()
  await choice.selectOption(action)
}

test('a clerk builds a new guide by keyboard, sees what is wrong with it vanish, and publishes it', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const page = await openGuides(municipality, 'welcome', 'Farah')

  await page.keyboard.press('Alt+n')
  await expect(editorOf(page, 'Nieuwe procedure')).toBeVisible()
  const title = page.getByRole('textbox', { name: 'Titel', exact: true })
  await title.focus()
  await typeOver(page, 'Kat gevonden')
  const product = page
    .getByRole('group', { name: 'Producten waarbij ze staat' })
    .getByRole('combobox', { name: 'Product zoeken' })
  await product.focus()
  await page.keyboard.type('vuilzakken')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')

  await tab(page, /^Nazicht/).press('Enter')
  const checks = page.getByRole('list', { name: 'Te verbeteren' })
  await expect(checks).toContainText('heeft minder dan twee antwoorden')

  // The first question, with a step in each answer.
  await steps(page).first().focus()
  await write(page, 'Is er een chip?')
  await backToOutline(page)
  await page.keyboard.press('Insert')
  await expect(steps(page)).toHaveCount(2)
  await write(page, 'Bel de eigenaar')
  await chooseKind(page, 'Besluit')
  await addAction(page, 'ticket')
  await backToOutline(page)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Insert')
  await expect(steps(page)).toHaveCount(3)
  await write(page, 'Breng de kat naar het asiel')
  await chooseKind(page, 'Besluit')
  await expect(checks).toContainText('zegt niet wat er gebeurt')
  await addAction(page, 'refer')
  await backToOutline(page)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await text(page, 'Antwoord 1').focus()
  await typeOver(page, 'Ja')
  await text(page, 'Antwoord 2').focus()
  await typeOver(page, 'Neen')
  await expect(page.getByText('Klaar om te publiceren')).toBeVisible()
  await expect(checks).toBeHidden()

  // What was deleted is told, and comes back.
  await backToOutline(page)
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  await expect(steps(page)).toHaveCount(2)
  await expect(checks).toContainText('leidt naar een stap die er niet is')
  await page.keyboard.press('Control+z')
  await expect(steps(page)).toHaveCount(3)
  await expect(page.getByText('Klaar om te publiceren')).toBeVisible()

  // A step that is taken back leaves the keyboard in the outline.
  await steps(page).last().focus()
  await page.keyboard.press('Insert')
  await expect(steps(page)).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(steps(page)).toHaveCount(3)
  await expect(steps(page).last()).toBeFocused()
  await expect(chosen(page)).toHaveCount(1)

  await page.keyboard.press('Alt+v')
  await expect(page.getByText('Gepubliceerd: elk loket ziet nu deze versie.')).toBeVisible()
  await expect(editorOf(page, 'Kat gevonden').getByText('Gepubliceerd', { exact: true })).toBeVisible()

  // It plays as it was written.
  await tab(page, 'Voorbeeld').press('Enter')
  const played = page.getByRole('region', { name: 'Procedure Kat gevonden', exact: true })
  await played.getByRole('button', { name: /Neen/ }).press('Enter')
  await expect(played).toContainText('asiel')

  // What is changed afterwards is compared with what is played, and survives the page.
  await steps(page).last().focus()
  await write(page, 'Breng de kat naar het dierenasiel')
  await page.reload()
  await expect(text(page, 'Tekst')).toHaveValue('Breng de kat naar het dierenasiel')
  await tab(page, 'Versies').press('Enter')
  const differences = page.getByRole('list', { name: 'Verschillen' })
  await expect(differences).toContainText('dierenasiel')
  await page.keyboard.press('Control+s')
  await expect(editorOf(page, 'Kat gevonden').getByText('Gepubliceerd, sindsdien gewijzigd')).toBeVisible()

  // Another station plays what was published, and sees what was written.
  const counter = await openGuides(municipality, 'counter-1', 'Karim')
  await counter.getByRole('button', { name: /Kat gevonden/ }).press('Enter')
  await expect(counter.getByRole('tree')).toContainText('dierenasiel', { timeout: 60_000 })
})

test('what two people write of one guide is all there, and a clash is shown to whoever still types', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const welcome = await openGuides(municipality, 'welcome', 'Jan')
  const counter = await openGuides(municipality, 'counter-1', 'Karim')
  for (const page of [welcome, counter]) {
    await page
      .getByRole('region', { name: 'Procedures' })
      .getByRole('button', { name: /Sluikstort/ })
      .press('Enter')
    await expect(steps(page).first()).toBeVisible()
  }
  await text(counter, 'Tekst').fill('Wat ligt er, zegt het loket?')
  await steps(welcome).nth(1).focus()
  await welcome.keyboard.press('Enter')
  await text(welcome, 'Tekst').fill('Dit schrijft het onthaal')
  await counter.keyboard.press('Control+s')
  await expect(steps(welcome).first()).toContainText('Wat ligt er, zegt het loket?', { timeout: 60_000 })
  await expect(text(welcome, 'Tekst')).toHaveValue('Dit schrijft het onthaal')

  await steps(counter).nth(1).focus()
  await counter.keyboard.press('Enter')
  await text(counter, 'Tekst').fill('Het loket was eerst')
  await counter.keyboard.press('Control+s')
  const theirs = welcome.getByRole('status').filter({ hasText: 'Karim A. wijzigde dit intussen' })
  await expect(theirs).toContainText('Het loket was eerst', { timeout: 60_000 })
  expect(await findingsHere(welcome, 'guide-clash')).toEqual([])
  await theirs.getByRole('button', { name: 'De mijne houden' }).press('Enter')
  await expect(theirs).toBeHidden()
  await welcome.keyboard.press('Control+s')
  await expect(steps(counter).nth(1)).toContainText('Dit schrijft het onthaal', { timeout: 60_000 })
})

test('a guide goes out as a file and comes in again; what is no guide is refused with the reason', async ({
  municipality,
}, info) => {
  test.setTimeout(600_000)
  const page = await openGuides(municipality, 'welcome', 'Jan')
  await page
    .getByRole('region', { name: 'Procedures' })
    .getByRole('button', { name: /Sluikstort/ })
    .press('Enter')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Opslaan als bestand' }).press('Enter')
  const file = await (await downloading).path()
  const guide = JSON.parse(await readFile(file, 'utf8')) as { title: { nl: string }; steps: { text: { nl: string } }[] }

  await page.getByRole('button', { name: 'Inlezen uit een bestand' }).press('Enter')
  const dialog = page.getByRole('dialog')
  const offer = async (name: string, content: unknown): Promise<void> => {
    const path = info.outputPath(`${name}.json`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Bestand' }).click()
    await (await choosing).setFiles(path)
  }
  const [first] = guide.steps
  await offer('none', 'geen json')
  await expect(dialog.getByRole('alert')).toContainText('geen JSON')
  await offer('many', {
    ...guide,
    steps: Array.from({ length: 5_000 }, (_none, at) => ({ ...first, id: `s${String(at)}` })),
  })
  await expect(dialog.getByRole('alert')).toContainText('5000 stappen')
  await offer('script', { ...guide, steps: [{ ...first, text: { nl: '<script>alert(1)</script>' } }] })
  await expect(dialog.getByRole('alert')).toContainText('opmaak of een script')
  await offer('later', { ...guide, form: 2 })
  await expect(dialog.getByRole('alert')).toContainText('nieuwere versie van Balie')
  expect(await findingsHere(page, 'guide-import')).toEqual([])
  await offer('again', { ...guide, title: { ...guide.title, nl: 'Weer ingelezen' } })
  await expect(editorOf(page, 'Weer ingelezen')).toBeVisible()
  await expect(editorOf(page, 'Weer ingelezen').getByText('Ontwerp', { exact: true })).toBeVisible()
  await expect(steps(page)).toHaveCount(guide.steps.length)
})

test('the editor has room and suits everybody, with its graph too', async ({ municipality }) => {
  test.setTimeout(600_000)
  const page = await openGuides(municipality, 'welcome', 'Jan')
  expect(await findings(page, 'guides-none')).toEqual([])
  await page
    .getByRole('region', { name: 'Procedures' })
    .getByRole('button', { name: /Verhuizen/ })
    .first()
    .press('Enter')
  await expect(steps(page).first()).toBeVisible()
  expect(
    await findings(page, 'guide-editor', { themes: otherThemes, ready: page.getByRole('treeitem').first() }),
  ).toEqual([])
  await tab(page, 'Schema').press('Enter')
  await expect(page.locator('.react-flow__node').first()).toBeVisible()
  expect(await findingsHere(page, 'guide-graph')).toEqual([])
  const graph = page.getByRole('tabpanel', { name: 'Schema' })
  const small = await graph.getByRole('application').boundingBox()
  await graph.getByRole('button', { name: 'Volledig scherm', exact: true }).press('Enter')
  await expect(graph.getByRole('button', { name: 'Volledig scherm verlaten' })).toBeFocused()
  const large = await graph.getByRole('application').boundingBox()
  expect(large?.width ?? 0).toBeGreaterThan(2 * (small?.width ?? Infinity))
  await page.keyboard.press('Escape')
  await expect(graph.getByRole('button', { name: 'Volledig scherm', exact: true })).toBeFocused()
  await page.locator('.react-flow__node').nth(1).press('Enter')
  await expect(steps(page).nth(0)).toHaveAttribute('aria-selected', 'false')
})

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
