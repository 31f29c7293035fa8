import { show } from './choice.ts'
import { giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

test('a misspelt question leads to a ticket at the welcome desk, and to the sheet at a counter', async ({
  municipality,
}) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  expect(await giveTicket(welcome, 'identitietskaart kwijt')).toBe('B101')

  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await counter.keyboard.press('Control+k')
  const field = counter.getByRole('combobox', { name: 'Product zoeken' })
  await expect(field).toBeFocused()
  await field.fill('vuilzakskes')
  await field.press('Enter')
  await expect(counter.getByRole('heading', { name: 'Restafvalzakken kopen (60 liter)' })).toBeVisible()
})

test('a desk in French finds a product by French words, with the same key', async ({ municipality }) => {
  const { open } = municipality
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await show(counter, { language: 'fr', theme: 'light' })
  await counter.keyboard.press('Control+k')
  const field = counter.getByRole('combobox', { name: 'Chercher un produit' })
  await expect(field).toBeFocused()
  await field.fill('carte d’identitee volee')
  await field.press('Enter')
  await expect(counter.getByRole('heading', { name: 'Carte d’identité perdue ou volée' })).toBeVisible()
})
