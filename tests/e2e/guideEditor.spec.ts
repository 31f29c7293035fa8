import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect } from '@playwright/test'
import { findings, findingsHere, otherThemes } from './findings.ts'
import { test } from './fixtures.ts'
import {
  editorOf,
  steps,
  chosen,
  text,
  tab,
  openGuides,
  typeOver,
  write,
  backToOutline,
  chooseKind,
  addAction,
} from './guideWriting.ts'

test.use({ stations: ['welcome', 'counter-1'] })

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
