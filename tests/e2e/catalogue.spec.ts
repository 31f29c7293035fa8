import { type Page, expect } from '@playwright/test'
import { languages } from '#domain/language/language.ts'
import { axeFindings } from './axe.ts'
import { show } from './choice.ts'
import { signIn } from './desk.ts'
import { test } from './fixtures.ts'
import { misfits } from './layout.ts'
import { picture } from './pictures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
]

/** What of the present screen has no room in either size. */
const misfitsInSizes = async (page: Page, name: string, language = 'nl'): Promise<string[]> => {
  const found: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.waitForTimeout(150)
    found.push(...(await misfits(page)).map((what) => `${name} ${language} ${size.width}: ${what}`))
    await picture(page, name, language)
  }
  return found
}
const list = (page: Page) => page.getByRole('grid')
const rows = (page: Page) => list(page).getByRole('row').filter({ has: page.getByRole('rowheader') })
const choice = (page: Page, facet: string, name: RegExp) =>
  page.getByRole('group', { name: 'Filters' }).getByRole('list', { name: facet, exact: true }).getByLabel(name)
const openCatalogue = async (page: Page, name: string): Promise<void> => {
  await signIn(page, name)
  await page.keyboard.press('Alt+p')
  await expect(rows(page).first()).toBeVisible()
}

test('an editor filters, changes many products at once and takes that back; another station sees both', async ({
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
  await panel.getByLabel('Nazicht', { exact: true }).check()
  await panel.getByLabel('Nieuw: Nazicht').fill('2031-01-15')
  await expect(panel.getByRole('list', { name: 'Wat er verandert' })).toContainText(`${count} producten veranderen`)
  expect(await misfitsInSizes(welcome, 'catalogue-change')).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])

  await panel.getByLabel('Niveau', { exact: true }).focus()
  await welcome.keyboard.press('Control+Enter')
  await expect(welcome.getByText(`${count} producten gewijzigd`)).toBeVisible()
  await welcome.keyboard.press('Control+z')
  await expect(rows(other).filter({ hasText: '15/01/2031' })).toHaveCount(0)
})
