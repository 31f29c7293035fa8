import { axeFindings } from './axe.ts'
import { callNext, openCounter, signIn } from './desk.ts'
import { findings } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { catchPrints, guidedOf, lastNumber, patience } from './guides.ts'
import { byTouch, numberOn, press, rested, stepOf } from './kiosk.ts'
import { typist } from './typist.ts'

test.use({ stations: ['welcome', 'counter-1', 'kiosk'] })
test.setTimeout(600_000)

test('a generalist helps a family that moves, from the first word to ticket and sheets, in under 25 key strokes', async ({
  municipality,
}) => {
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'An')
  await catchPrints(welcome)
  const keys = typist(welcome)
  await expect(welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeFocused()
  await keys.press(...Array.from('verhuizen'))
  await expect(welcome.getByRole('option', { name: /^Adreswijziging/, selected: true })).toBeVisible(patience)
  await keys.press('Alt+w')
  const player = welcome.getByRole('region', { name: 'Procedure Verhuizen' })
  await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused(patience)
  await keys.press('1')
  await expect(player.getByRole('heading', { name: 'Woont u al op het nieuwe adres?' })).toBeFocused()
  expect(await findings(welcome, 'guide')).toEqual([])
  await keys.press('1')
  await expect(player.getByRole('heading', { name: 'Wie verhuist er mee?' })).toBeFocused()
  await keys.press('3')
  await expect(player.getByRole('checkbox').first()).toBeFocused()
  await keys.press('Shift+Enter')
  await expect(player.getByRole('button', { name: 'Ticket geven en fiche afdrukken' })).toBeVisible()
  expect(await findings(welcome, 'guide-outcome')).toEqual([])
  await keys.press('Enter')
  const label = await lastNumber(welcome)
  await expect(welcome.locator('body')).toHaveAttribute(
    'data-printed',
    /^Productfiche Adreswijziging aangeven\nProductfiche Gft-sticker/,
    patience,
  )
  expect(keys.strokes()).toBeLessThan(25)

  await expect
    .poll(() => guidedOf(municipality, label), patience)
    .toMatchObject([
      {
        title: 'Verhuizen',
        language: 'nl',
        steps: [
          { text: 'Van waar naar waar verhuist u?', answer: 'Binnen Lindegem' },
          { text: 'Woont u al op het nieuwe adres?', answer: 'Ja' },
          { text: 'Wie verhuist er mee?', answer: 'Een gezin met kinderen, beide ouders samen' },
          { text: 'Dit is nodig voor het gezin' },
          {},
        ],
        outcome: [{ does: 'ticket' }, { does: 'print' }],
      },
    ])

  const counter = await municipality.open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe(label)
  const kept = counter.getByRole('region', { name: 'Gevolgde procedures' })
  await kept.getByText('Verhuizen').click()
  await expect(kept.getByText('Een gezin met kinderen, beide ouders samen')).toBeVisible()
  expect(await axeFindings(counter)).toEqual([])
})

test('a guide goes back, begins again, is put aside and gone on with, and switches its language midway', async ({
  municipality,
}) => {
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'An')
  await welcome.keyboard.type('verhuizen')
  await expect(welcome.getByRole('option', { name: /^Adreswijziging/, selected: true })).toBeVisible(patience)
  await welcome.keyboard.press('Control+Enter')
  await welcome.getByRole('button', { name: 'Procedure' }).press('Enter')
  const player = welcome.getByRole('region', { name: 'Procedure Verhuizen' })
  await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused(patience)
  await welcome.keyboard.press('1')
  await welcome.keyboard.press('Backspace')
  await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused()
  await welcome.keyboard.press('1')
  await welcome.keyboard.press('1')
  await expect(player.getByRole('heading', { name: 'Wie verhuist er mee?' })).toBeFocused()
  await welcome.keyboard.press('Escape')
  await expect(player).toBeHidden()
  await welcome.keyboard.press('Alt+w')
  await expect(player.getByRole('heading', { name: 'Wie verhuist er mee?' })).toBeFocused()

  await welcome.keyboard.press('Alt+l')
  const french = welcome.getByRole('region', { name: 'Procedure Déménager' })
  await expect(french.getByRole('heading', { name: 'Qui déménage ?' })).toBeVisible()
  await expect(french.getByRole('navigation', { name: 'Tot nu toe' })).toContainText('Dans Lindegem')
  expect(await findings(welcome, 'guide-french')).toEqual([])
  await french.getByRole('navigation').getByRole('button').nth(1).press('Enter')
  await expect(french.getByRole('heading', { name: 'Habitez-vous déjà à la nouvelle adresse ?' })).toBeFocused()
  await welcome.keyboard.press('1')
  await welcome.keyboard.press('3')
  await welcome.keyboard.press('Shift+Enter')
  await expect(french.getByRole('button', { name: /Op het ticket/ })).toBeVisible()
  await welcome.keyboard.press('Shift+Enter')

  // The guide and its product stand on the ticket under way; another product joins them, and one ticket carries both.
  const ticket = welcome.getByRole('region', { name: 'Nieuw ticket' })
  await expect(ticket).toContainText('Met procedure: Déménager')
  await welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('rijbewijs')
  await expect(welcome.getByRole('option', { name: /[Rr]ijbewijs/, selected: true })).toBeVisible(patience)
  await welcome.keyboard.press('Enter')
  const label = await lastNumber(welcome)
  await expect
    .poll(() => guidedOf(municipality, label), patience)
    .toMatchObject([{ title: 'Déménager', language: 'fr', steps: [{ answer: 'Dans Lindegem' }, {}, {}, {}, {}] }])

  // Where somebody went back is counted, and seen by who writes the guide.
  await welcome.goto(new URL('/catalogue?tab=guides', welcome.url()).href)
  const guides = welcome.getByRole('region', { name: 'Procedures' })
  await guides
    .getByRole('button', { name: /^Verhuizen/ })
    .first()
    .press('Enter')
  await welcome.getByRole('tab', { name: 'Gebruik' }).press('Enter')
  const used = welcome.getByRole('list', { name: 'Gebruik' }).getByRole('listitem')
  const asked = used.filter({ hasText: 'Woont u al op het nieuwe adres?' })
  await expect(asked).toContainText('1 keer teruggegaan', patience)
  await expect(asked).toContainText('3 keer getoond')
  expect(await findings(welcome, 'guide-use')).toEqual([])
  await asked.getByRole('button').press('Enter')
  await expect(welcome.getByRole('treeitem', { selected: true })).toContainText('Woont u al op het nieuwe adres?')
})

test('citizens answer a few questions at the kiosk by touch, and their number carries them', async ({
  municipality,
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true })
  const kiosk = await context.newPage()
  await kiosk.goto(municipality.demo.screens['kiosk']?.url ?? '')
  await press(kiosk, 'Zoeken', byTouch)
  await kiosk.keyboard.type('sluikstort')
  await press(kiosk, /^Sluikstort/, byTouch)
  await expect.poll(() => stepOf(kiosk)).toBe('askFirst sluikstort-melden')
  expect(await axeFindings(kiosk)).toEqual([])
  await press(kiosk, 'Eerst enkele vragen', byTouch)
  await expect(kiosk.getByRole('heading', { level: 1, name: /gevaarlijk/ })).toBeVisible()
  await press(kiosk, 'Français', byTouch)
  await expect(kiosk.getByRole('heading', { level: 1, name: /dangereux/ })).toBeVisible()
  expect(await axeFindings(kiosk)).toEqual([])
  await press(kiosk, /^Non/, byTouch)
  await expect(kiosk.getByRole('heading', { level: 1, name: 'Qu’y a-t-il ?' })).toBeVisible()
  await press(kiosk, 'Retour', byTouch)
  await expect(kiosk.getByRole('heading', { level: 1, name: /dangereux/ })).toBeVisible()
  const ways = kiosk.getByRole('main').getByRole('button')
  const number = kiosk.getByRole('main').getByRole('button', { name: /^Prendre/ })
  for (let step = 0; step < 20 && (await number.count()) === 0; step += 1) {
    const before = await stepOf(kiosk)
    await rested(kiosk)
    const on = kiosk.getByRole('main').getByRole('button', { name: 'Continuer' })
    await byTouch((await on.count()) > 0 ? on : ways.first())
    await expect.poll(() => stepOf(kiosk)).not.toBe(before)
  }
  await rested(kiosk)
  await byTouch(number)
  const label = await numberOn(kiosk)
  await expect
    .poll(() => guidedOf(municipality, label), patience)
    .toMatchObject([{ title: 'Signaler un dépôt clandestin', language: 'fr' }])
  await context.close()
})
