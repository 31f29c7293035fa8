import { type Page, expect } from '@playwright/test'
import { languages } from '#domain/language/language.ts'
import { axeFindings } from './axe.ts'
import { show } from './choice.ts'
import { signIn } from './desk.ts'
import { test } from './fixtures.ts'
import { picture as pictureToLookAt } from './findings.ts'
import { misfits } from './layout.ts'
import { picture } from './pictures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
]

/** What of the present screen has no room in either size. */
const misfitsInSizes = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.waitForTimeout(150)
    found.push(...(await misfits(page)).map((what) => `${size.width}: ${what}`))
  }
  return found
}
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
  await panel.getByLabel('Nazicht', { exact: true }).check()
  await panel.getByLabel('Nieuw: Nazicht').fill('2031-01-15')
  await expect(panel.getByRole('list', { name: 'Wat er verandert' })).toContainText(`${count} producten veranderen`)
  expect(await misfitsInSizes(welcome)).toEqual([])
  await pictureToLookAt(welcome, 'catalogue-change')
  expect(await axeFindings(welcome)).toEqual([])
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
  expect(await misfitsInSizes(welcome)).toEqual([])
  await welcome.keyboard.press('Escape')
  await expect(rows(welcome).first()).toBeFocused()
  await welcome.keyboard.press('Alt+w')
  const panel = welcome.getByRole('region', { name: '2 producten wijzigen' })
  await panel.getByLabel('Duur aan het loket', { exact: true }).check()
  await panel.getByLabel('Nieuw: Duur aan het loket').fill('37')
  await expect(panel.getByRole('list', { name: 'Wat er verandert' })).toContainText('2 mag je niet wijzigen')
  await expect(panel.getByRole('button', { name: /wijzigen/ })).toHaveAttribute('aria-disabled', 'true')
  await panel.getByLabel('Nieuw: Duur aan het loket').fill('')
  await expect(panel.getByText('Geef een getal vanaf 1.')).toBeVisible()
  await welcome.keyboard.press('Escape')

  await welcome.keyboard.press('Alt+n')
  const refused = welcome.getByRole('alert')
  await expect(refused).toContainText('2 producten zijn niet gewijzigd')
  await expect(refused.getByRole('listitem').first()).toContainText('Deze fiche is van een collega.')
  expect(await misfitsInSizes(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])
  await pictureToLookAt(welcome, 'catalogue-refused')
  await refused.getByRole('button', { name: 'Sluiten' }).click()

  await welcome.getByRole('button', { name: 'Alles tonen' }).click()
  const found: string[] = []
  for (const shows of ['catalogue', 'catalogue-departments']) {
    if (shows === 'catalogue-departments') await welcome.keyboard.press('Alt+o')
    for (const language of languages) {
      await show(welcome, { language, theme: 'light' })
      await expect(welcome.getByRole(shows === 'catalogue' ? 'grid' : 'table')).toBeVisible()
      for (const size of sizes) {
        await welcome.setViewportSize(size)
        await welcome.waitForTimeout(150)
        found.push(...(await misfits(welcome)).map((what) => `${shows} ${language} ${size.width}: ${what}`))
        await picture(welcome, shows, language)
      }
    }
    for (const theme of ['light', 'dark', 'contrast']) {
      await show(welcome, { language: 'nl', theme })
      await expect(welcome.getByRole(shows === 'catalogue' ? 'grid' : 'table')).toBeVisible()
      found.push(...(await axeFindings(welcome)).map((what) => `${shows} ${theme}: ${what}`))
    }
  }
  expect(found).toEqual([])
  await welcome.getByRole('button', { name: /^Vrije tijd: \d+ producten tonen$/ }).press('Enter')
  await expect(rows(welcome).first()).toBeVisible()
  await expect(rows(welcome).filter({ hasNotText: leisure })).toHaveCount(0)
})
