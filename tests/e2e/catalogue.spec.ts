import { type Locator, type Page, expect } from '@playwright/test'
import { signIn } from './desk.ts'
import { test } from './fixtures.ts'
import { findings, findingsHere, otherThemes } from './findings.ts'
import { picture } from './pictures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const list = (page: Page) => page.getByRole('grid')
const rows = (page: Page) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
const choice = (page: Page, facet: string, name: RegExp) =>
  page.getByRole('group', { name: 'Filters' }).getByRole('list', { name: facet, exact: true }).getByLabel(name)
const openCatalogue = async (page: Page, name: string): Promise<void> => {
  await signIn(page, name)
  await page.keyboard.press('Alt+p')
  await expect(rows(page).first()).toBeVisible()
}

const leisure = 'Vrije tijd'

test('an editor filters, changes many products at once, and another station sees all of it', async ({
  municipality: { open },
}) => {
  test.setTimeout(600_000)
  const welcome = await open('welcome')
  await openCatalogue(welcome, 'Jan')
  const other = await open('counter-1')
  await openCatalogue(other, 'Karim')
  for (const page of [welcome, other]) await choice(page, 'Dienst', /^Vrije tijd/).check()
  await expect(welcome.getByText(/^\d+ van \d+ producten$/)).toBeVisible()
  const count = await rows(welcome).count()
  expect(count).toBeGreaterThan(2)
  await expect(rows(welcome).filter({ hasText: leisure })).toHaveCount(count)

  await welcome.getByRole('link', { name: 'Terug' }).click()
  await expect(welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeVisible()
  await welcome.keyboard.press('Alt+p')
  await expect(choice(welcome, 'Dienst', /^Vrije tijd/)).toBeChecked()
  await expect(rows(welcome)).toHaveCount(count)

  await rows(welcome).first().focus()
  await welcome.keyboard.press('Control+a')
  await expect(welcome.getByText(`${count} gekozen`, { exact: true })).toBeVisible()
  await welcome.keyboard.press('Alt+w')
  const panel = welcome.getByRole('region', { name: `${count} producten wijzigen` })
  await panel.getByLabel('Niveau', { exact: true }).check()
  await panel.getByLabel('Nieuw: Niveau').selectOption({ label: '4 · op afspraak' })
  await panel.getByLabel('Vervangers', { exact: true }).check()
  await panel.getByLabel('Vervangers: hoe wijzigen').selectOption({ label: 'Toevoegen aan wat er is' })
  const added = panel.getByRole('group', { name: 'Toe te voegen: Vervangers' })
  await expect(added.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await added.getByLabel('Karim A.').check()
  await panel.getByLabel('Na te kijken op', { exact: true }).check()
  await panel.getByLabel('Nieuw: Na te kijken op').fill('2031-01-15')
  await expect(panel.getByRole('list', { name: 'Wat er verandert' })).toContainText(`${count} producten veranderen`)
  expect(await findingsHere(welcome, 'catalogue-change')).toEqual([])
  await panel.getByLabel('Niveau', { exact: true }).focus()
  await welcome.keyboard.press('Control+Enter')
  await expect(welcome.getByText(`${count} producten gewijzigd`)).toBeVisible()
  const changed = rows(other).filter({ hasText: '4 · op afspraak' }).filter({ hasText: '15/01/2031' })
  await expect(changed).toHaveCount(count, { timeout: 60_000 })

  // Karim stands in for all of them now, beside whoever did before.
  await other.getByRole('rowheader', { name: 'Bibliotheekkaart en lenen' }).click()
  const sheet = other.getByRole('region', { name: 'Fiche Bibliotheekkaart en lenen bewerken' })
  for (const name of ['Karim A.', 'An D.'])
    await expect(sheet.getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(1)
  await other.keyboard.press('Escape')

  await expect(rows(welcome).first()).toBeFocused()
  await welcome.keyboard.press('Alt+w')
  await panel.getByLabel('Status', { exact: true }).check()
  await panel.getByLabel('Nieuw: Status').selectOption({ label: 'Ontwerp' })
  await panel.getByLabel('Status', { exact: true }).focus()
  await welcome.keyboard.press('Control+Enter')
  await expect(rows(welcome).filter({ hasText: 'Ontwerp' })).toHaveCount(count)
  await welcome.getByText(`${count} producten gewijzigd`).waitFor()
  await welcome.keyboard.press('Control+z')
  await expect(rows(welcome).filter({ hasText: 'Gepubliceerd' })).toHaveCount(count)

  await rows(welcome)
    .nth(1)
    .click({ position: { x: 20, y: 15 } })
  await expect(welcome.getByText(`${count - 1} gekozen`, { exact: true })).toBeVisible()
  await welcome.keyboard.press('Alt+n')
  const read = new RegExp(`/${new Date().getFullYear() + 1}`)
  await expect(rows(welcome).filter({ hasText: read })).toHaveCount(count - 1)
  await expect(rows(other).filter({ hasText: read })).toHaveCount(count - 1, { timeout: 60_000 })
  await expect(rows(other).filter({ hasText: '15/01/2031' })).toHaveCount(1)
  await expect(rows(other).filter({ hasText: 'Gepubliceerd' })).toHaveCount(count)
})

test('all of it goes by keyboard, fits in four languages and two sizes, and axe finds nothing in any theme', async ({
  municipality: { open },
}) => {
  test.setTimeout(900_000)
  const welcome = await open('welcome')
  await openCatalogue(welcome, 'An')
  // Pressing End on the last row moves nothing, and takes the focus from no field afterwards.
  await rows(welcome).first().focus()
  await welcome.keyboard.press('End')
  await welcome.keyboard.press('End')
  await welcome.keyboard.press('Control+k')
  await welcome.keyboard.type('straatfest')
  await expect(rows(welcome).first()).toContainText('Straatfeest')
  await expect(welcome.getByRole('textbox', { name: 'Zoeken op woorden' })).toBeFocused()
  await welcome.keyboard.press('Control+a')
  await welcome.keyboard.type('feest')
  await expect.poll(() => rows(welcome).count()).toBeGreaterThan(1)
  await welcome.keyboard.press('ArrowDown')
  await welcome.keyboard.press('Home')
  await expect(rows(welcome).first()).toBeFocused()
  await welcome.keyboard.press('Shift+ArrowDown')
  await expect(welcome.getByText('2 gekozen', { exact: true })).toBeVisible()
  await welcome.keyboard.press('Home')
  await welcome.keyboard.press('Enter')
  await expect(welcome.getByRole('region', { name: /^Productfiche / })).toBeVisible()
  expect(await findingsHere(welcome, 'catalogue-sheet')).toEqual([])
  await welcome.keyboard.press('Escape')
  await expect(rows(welcome).first()).toBeFocused()
  await welcome.keyboard.press('Alt+w')
  const panel = welcome.getByRole('region', { name: '2 producten wijzigen' })
  await panel.getByLabel('Duur aan het loket', { exact: true }).check()
  await panel.getByLabel('Nieuw: Duur aan het loket').fill('37')
  await expect(panel.getByRole('list', { name: 'Wat er verandert' })).toContainText('2 mag je niet wijzigen')
  await expect(panel.getByRole('button', { name: /wijzigen/ })).toHaveAttribute('aria-disabled', 'true')
  await panel.getByLabel('Nieuw: Duur aan het loket').fill('')
  await expect(panel.getByText('Geef een geheel getal, groter dan nul.')).toBeVisible()
  await welcome.keyboard.press('Escape')

  await welcome.keyboard.press('Alt+n')
  const refused = welcome.getByRole('alert')
  await expect(refused).toContainText('2 producten zijn niet gewijzigd')
  await expect(refused.getByRole('listitem').first()).toContainText('Deze fiche is van een collega.')
  expect(await findingsHere(welcome, 'catalogue-refused')).toEqual([])
  await refused.getByRole('button', { name: 'Sluiten' }).click()

  await welcome.getByRole('button', { name: 'Alles tonen' }).click()
  const judged = (name: string, ready: Locator) =>
    findings(welcome, name, {
      themes: otherThemes,
      ready,
      inSize: (language) => picture(welcome, name, language),
    })
  expect(await judged('catalogue', welcome.getByRole('grid'))).toEqual([])
  await welcome.keyboard.press('Alt+o')
  expect(await judged('catalogue-departments', welcome.getByRole('table'))).toEqual([])
  await welcome.getByRole('button', { name: /^Vrije tijd: \d+ producten tonen$/ }).press('Enter')
  await expect(rows(welcome).first()).toBeVisible()
  await expect(rows(welcome).filter({ hasNotText: leisure })).toHaveCount(0)
})
