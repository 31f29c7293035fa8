import type { Page } from '@playwright/test'
import { languages } from '#domain/language/language.ts'
import { axeFindings } from './axe.ts'
import { show } from './choice.ts'
import { signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'
import { picture } from './pictures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const openTab = async (page: Page, name: RegExp): Promise<void> => {
  await page.keyboard.press('Control+,')
  const tab = page.getByRole('tab', { name })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

/** The next Thursday after today, and how it is typed. */
const nextThursday = (): { typed: string } => {
  const day = new Date()
  do day.setUTCDate(day.getUTCDate() + 1)
  while (day.getUTCDay() !== 4)
  return { typed: `${String(day.getUTCDate())}/${String(day.getUTCMonth() + 1)}` }
}

const missing = (page: Page) => page.getByRole('region', { name: /Wie ontbreekt/ })

test('a supervisor enters an absence in few keys, and the coverage check tells what nobody can do then', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await openTab(welcome, /Medewerkers/)
  const gap = missing(welcome).getByText(/Niemand voor .*Maaltijden aan huis.* op donderdagvoormiddag/)
  await expect(missing(welcome).getByRole('listitem').first()).toBeVisible()
  await expect(gap).toHaveCount(0)

  await welcome.keyboard.press('Alt+a')
  await welcome.keyboard.type('In')
  await welcome.keyboard.press('Tab')
  await welcome.keyboard.press('Tab')
  await welcome.keyboard.type('morgen')
  await welcome.keyboard.press('Enter')
  await expect(welcome.getByText('Schrijf dagen zoals 3/12')).toBeVisible()
  await welcome.keyboard.press('Control+a')
  await welcome.keyboard.type(nextThursday().typed)
  await welcome.keyboard.press('Enter')
  await expect(welcome.getByText(/Inès R\. afwezig: do .* · verlof/)).toBeVisible()
  await expect(gap.first()).toBeVisible()
  await welcome.keyboard.press('Control+z')
  await expect(gap).toHaveCount(0)
  await welcome.keyboard.type(nextThursday().typed)
  await welcome.keyboard.press('Enter')
  await expect(gap.first()).toBeVisible()

  const list = welcome.getByRole('list', { name: 'Medewerkers' })
  await list.getByRole('button', { name: /Inès/ }).click()
  await expect(welcome.getByRole('button', { name: /Afwezigheid weghalen: do/ })).toBeVisible()
  await welcome.getByRole('tab', { name: /Medewerkers/ }).focus()
  await welcome.keyboard.press('Control+z')
  await expect(gap).toHaveCount(0)
  await expect(welcome.getByRole('button', { name: /Afwezigheid weghalen: do/ })).toHaveCount(0)
})

test('somebody new works by a pattern, cannot do one product, and once archived is offered nowhere', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await openTab(welcome, /Medewerkers/)
  await welcome.keyboard.press('Alt+n')
  const name = welcome.getByLabel('Naam', { exact: true })
  await name.fill('Lotte W.')
  await name.press('Enter')
  await expect(welcome.getByRole('region', { name: 'Lotte W.' })).toBeVisible()
  const welfare = welcome.getByRole('checkbox', { name: /^E · / })
  await welfare.click()
  await expect(welfare).toBeChecked()
  await expect(welcome.getByRole('checkbox', { name: 'Beheerder' })).not.toBeChecked()
  await welcome.getByRole('checkbox', { name: 'Beheerder' }).click()
  await expect(welcome.getByText('Wie beheerder is, beslist een beheerder.')).toBeVisible()

  await welcome.getByRole('button', { name: 'Patroon toevoegen' }).click()
  const thursday = welcome.getByLabel('donderdag, Ter plaatse')
  await thursday.fill('9 tot 12')
  await thursday.press('Enter')
  await expect(welcome.getByText('Schrijf uren zoals 9-12 13:30-17.')).toBeVisible()
  await thursday.fill('9-12 13u30-17')
  await thursday.press('Enter')
  await expect(thursday).toHaveValue('09:00-12:00 13:30-17:00')

  const product = welcome.getByRole('combobox', { name: 'Zoek een product' })
  await product.fill('leefloon')
  await expect(welcome.getByRole('option', { name: /kan$/ }).first()).toBeVisible()
  await product.press('Enter')
  await expect(welcome.getByRole('option', { name: /kan niet$/ }).first()).toBeVisible()

  const counter = await open('counter-1')
  await expect(counter.getByRole('option', { name: /Lotte/ })).toBeVisible()
  await welcome.getByRole('button', { name: 'Uit dienst' }).click()
  await expect(welcome.getByText(/Uit dienst sinds/)).toBeVisible()
  await expect(counter.getByRole('option', { name: /Lotte/ })).toHaveCount(0)
  await expect(counter.getByRole('option', { name: /Bilal/ })).toBeVisible()
})

test('the rota is filled by keyboard, tells who cannot be where they stand, and takes over the week before', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await openTab(welcome, /Rooster/)
  const grid = welcome.getByRole('table', { name: 'Rooster' })
  await expect(grid.getByText('Inès R.').first()).toBeVisible()
  await welcome.keyboard.press('PageDown')
  await welcome.keyboard.press('PageDown')
  await expect(grid.getByText('Inès R.')).toHaveCount(0)
  await welcome.keyboard.press('Alt+k')
  await expect(welcome.getByText(/plaatsen overgenomen/)).toBeVisible()
  await expect(grid.getByText('Inès R.').first()).toBeVisible()

  // Geert serves no queue of the first counter.
  await grid.getByRole('button').first().focus()
  await welcome.keyboard.press('Delete')
  await expect(grid.getByRole('button').first()).toContainText('niemand')
  await welcome.keyboard.press('Enter')
  const dialog = welcome.getByRole('dialog')
  await dialog.getByLabel('Wie').selectOption({ label: 'Geert L.' })
  await dialog.getByLabel('Uren').press('Enter')
  await expect(dialog.getByRole('button', { name: /Geert L\. .* weghalen/ }).first()).toBeVisible()
  await welcome.keyboard.press('Escape')
  await expect(welcome.getByText(/Geert L\. bedient geen wachtrij van Snelloket 1/).first()).toBeVisible()
})

test('whoever opens a counter reads when they are away next', async ({ municipality: { open } }) => {
  const counter = await open('counter-1')
  await signIn(counter, 'Hilde')
  await expect(counter.getByText(/Je volgende afwezigheid: .* · verlof\./)).toBeVisible()
  expect(await axeFindings(counter)).toEqual([])
})

test('both tabs fit in four languages and two sizes, and axe finds nothing', async ({ municipality: { open } }) => {
  test.setTimeout(600_000)
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const found: string[] = []
  for (const [tab, place] of [
    [9, 'staff'],
    [10, 'rota'],
  ] as const) {
    await welcome.keyboard.press('Control+,')
    await expect(welcome.getByRole('tab').nth(tab - 1)).toBeVisible()
    await welcome.keyboard.press(`Alt+${String(tab % 10)}`)
    await expect(welcome.getByRole('tab').nth(tab - 1)).toHaveAttribute('aria-selected', 'true')
    if (place === 'staff') await welcome.getByRole('list').getByRole('button', { name: /Hilde/ }).click()
    for (const language of languages) {
      await show(welcome, { language, theme: 'light' })
      for (const size of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await welcome.setViewportSize(size)
        await welcome.waitForTimeout(150)
        found.push(...(await misfits(welcome)).map((what) => `${place} ${language} ${String(size.width)}: ${what}`))
        await picture(welcome, `settings-${place}`, language)
      }
    }
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await show(welcome, { language: 'nl', theme })
      found.push(...(await axeFindings(welcome)).map((what) => `${place} ${theme}: ${what}`))
    }
  }
  expect(found).toEqual([])
})
