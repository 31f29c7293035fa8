import { axeFindings } from './axe.ts'
import { documentsIn } from './central.ts'
import { giveTicket, openCounter, signIn } from './desk.ts'
import { cardLine as line, handsAt } from './devices.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-2'] })

const proven = /echtheid (niet )?nagegaan/

test('at the welcome desk a card gives its name only when a person presses, and finds the visit of its holder', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const page = await open('welcome')
  await signIn(page, 'An')
  const press = await handsAt(page)
  await press('volwassene')
  await expect(line(page)).toContainText('Identiteitskaart gelezen')
  await expect(line(page)).toContainText('geldig tot 01/03/2099')
  await expect(line(page)).toContainText(proven)
  await expect(line(page).getByRole('img')).toBeVisible()
  await expect(line(page)).toContainText('geen bezoek vandaag')
  const name = page.getByRole('textbox', { name: 'Naam' })
  await expect(name).toHaveValue('')
  // The key for pseudonyms is the site's: made by the first station that needs it.
  await expect.poll(() => documentsIn(demo.admin, 'balie_gm_private', 'cardKey:')).toHaveLength(1)

  await page.keyboard.press('Alt+k')
  await expect(name).toHaveValue('Nora Specimen')
  await expect(line(page)).toContainText('Naam ingevuld')
  expect(await axeFindings(page)).toEqual([])
  const label = await giveTicket(page, 'pas kwijt')
  await expect(name).toHaveValue('')
  await expect(line(page).getByRole('button', { name: `${label} tonen` })).toBeVisible()
  await page.keyboard.press('Alt+v')
  await expect(page.getByRole('heading', { name: 'Nora Specimen' })).toBeVisible()

  await press('Kaart uitnemen')
  await expect(line(page)).toBeHidden()
  await expect.poll(() => documentsIn(demo.admin, 'balie_gm_private', 'person:')).toHaveLength(1)
  const [person] = await documentsIn(demo.admin, 'balie_gm_private', 'person:')
  expect(Object.keys(person?.data ?? {}).sort()).toEqual(['expires', 'name', 'notes', 'pseudonym', 'visit'])
})

test('at a counter the holder of the card is found, called and named; what is expired or forged is said', async ({
  municipality,
}) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await welcome.getByRole('textbox', { name: 'Naam' }).fill('N. Specimen')
  const label = await giveTicket(welcome, 'pas kwijt')
  const page = await open('counter-2')
  await openCounter(page, 'Els')

  const press = await handsAt(page)
  await press('volwassene')
  await expect(line(page)).toContainText(proven)
  await page.keyboard.press('Alt+k')
  await expect(line(page)).not.toContainText('Naam staat bij')
  await expect(line(page).getByRole('button', { name: `${label} oproepen` })).toBeVisible()
  await page.keyboard.press('Alt+v')
  const now = page.getByRole('region', { name: new RegExp(`^Nu aan het loket: .*${label}`) })
  await expect(now).toContainText('N. Specimen')
  await expect(line(page)).toContainText(`${label} is aan dit loket`)
  await page.keyboard.press('Alt+k')
  await expect(now).toContainText('Nora Specimen')
  await expect(line(page)).toContainText(`Naam staat bij ${label}`)
  expect(await axeFindings(page)).toEqual([])

  await press('vervallen kaart')
  await expect(line(page)).toContainText('vervallen sinds 01/03/2019')
  await press('vervalste kaart')
  await expect(line(page).getByRole('alert')).toContainText('Kaart geweigerd')
  await expect(line(page).getByRole('button')).toHaveCount(0)
  await expect(line(page)).not.toContainText('Specimen')
  await press('Kaart uitnemen')
  await expect(line(page)).toBeHidden()
})
