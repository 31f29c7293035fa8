import type { Page } from '@playwright/test'
import { signIn } from './desk.ts'
import { findings, picture } from './findings.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const openCatalogue = async (page: Page, name: string): Promise<void> => {
  await signIn(page, name)
  await page.keyboard.press('Alt+p')
  await expect(list(page)).toBeVisible()
}
const list = (page: Page) => page.getByRole('grid', { name: 'Producten' })
const rows = (page: Page) => list(page).getByRole('row').filter({ has: page.getByRole('rowheader') })
const choice = (page: Page, facet: string, name: RegExp) =>
  page.getByRole('group', { name: 'Filters' }).getByRole('list', { name: facet, exact: true }).getByLabel(name)

test('an editor filters the catalogue, gives many products another duration, takes it back, and another station sees both', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const { open } = municipality
  const welcome = await open('welcome')
  await openCatalogue(welcome, 'Jan')
  const other = await open('counter-1')
  await openCatalogue(other, 'Karim')

  await choice(welcome, 'Dienst', /^Vrije tijd/).check()
  await expect(welcome.getByText(/^\d+ van \d+ producten$/)).toBeVisible()
  const count = await rows(welcome).count()
  expect(count).toBeGreaterThan(2)
  expect(await findings(welcome, 'catalogue')).toEqual([])
  // The filter is still there after the screen was loaded anew, and after a look elsewhere.
  await expect(choice(welcome, 'Dienst', /^Vrije tijd/)).toBeChecked()
  await welcome.getByRole('link', { name: 'Terug' }).click()
  await welcome.keyboard.press('Alt+p')
  await expect(rows(welcome)).toHaveCount(count)

  await rows(welcome).first().focus()
  await welcome.keyboard.press('Control+a')
  await expect(welcome.getByText(`${count} gekozen`, { exact: true })).toBeVisible()
  await welcome.keyboard.press('Alt+w')
  const panel = welcome.getByRole('region', { name: `${count} producten wijzigen` })
  await panel.getByLabel('Duur aan het loket', { exact: true }).check()
  await panel.getByLabel('Nieuw: Duur aan het loket').fill('37')
  await expect(panel.getByRole('list', { name: 'Wat er verandert' })).toContainText(`${count} producten veranderen`)
  expect(await findings(welcome, 'catalogue-beside')).toEqual([])
})
