import type { Locator, Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { showAnew } from './choice.ts'
import { signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const openTab = async (page: Page, name: RegExp): Promise<void> => {
  await page.keyboard.press('Control+,')
  const tab = page.getByRole('tab', { name })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

const topOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? NaN
const bottomOf = async (part: Locator): Promise<number> => {
  const { y, height } = (await part.boundingBox()) ?? { y: NaN, height: NaN }
  return y + height
}

const look = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

test('a supervisor says how appointments are given: a manner, a product of its own, a room, and takes it back', async ({
  municipality: { open },
}) => {
  test.setTimeout(300_000)
  const welcome = await open('welcome')
  await signIn(welcome, 'Karim')
  await openTab(welcome, /Afspraken/)
  await welcome.getByRole('radio', { name: 'Vooral op afspraak' }).check()
  const share = welcome.getByRole('textbox', { name: 'Vrij voor wie zomaar komt (%)' })
  await expect(share).toHaveValue('20')

  const products = welcome.getByRole('list', { name: 'Producten met eigen regels' })
  await welcome.getByRole('combobox', { name: 'Product toevoegen' }).fill('straatfeest')
  await welcome.keyboard.press('Enter')
  const party = products.getByRole('listitem').filter({ has: welcome.getByRole('button', { expanded: true }) })
  await expect(party).toHaveCount(1)
  await expect(party.getByRole('combobox', { name: 'Eerst voorgesteld' })).toBeFocused()
  const minutes = party.getByRole('textbox', { name: 'Voorbereiding (minuten)' })
  await expect(minutes).toHaveAttribute('placeholder', 'gewoonlijk: 0')
  await minutes.fill('900')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Niet bewaard: verbeter eerst wat hierboven rood staat.')).toBeVisible()
  await expect(minutes).toBeFocused()
  await minutes.fill('15')
  await expect(party.getByText('1 eigen waarde')).toBeVisible()
  await party.getByRole('combobox', { name: 'In een afgesloten ruimte' }).selectOption('ja')
  await look(welcome, 'booking-product-nl-1366')
  expect(await misfits(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])

  await welcome.getByRole('button', { name: 'Ruimte toevoegen' }).click()
  const name = welcome.getByRole('textbox', { name: 'Nederlands' })
  await expect(name).toBeFocused()
  expect(await bottomOf(name)).toBeLessThan(await topOf(welcome.getByRole('button', { name: /Afspraken bewaren/ })))
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Geef een naam.')).toBeVisible()
  await welcome.keyboard.type('Zolderkamer')
  await look(welcome, 'booking-room-nl-1366')
  expect(await axeFindings(welcome)).toEqual([])
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Regels voor afspraken bewaard')).toBeVisible()

  await welcome.getByRole('tab', { name: /Afspraken/ }).focus()
  await welcome.keyboard.press('Control+z')
  await expect(welcome.getByRole('radio', { name: 'Eigen waarden' })).toBeChecked()
  await expect(welcome.getByRole('button', { name: /Zolderkamer/ })).toHaveCount(0)

  await welcome.getByRole('radio', { name: 'Vooral op afspraak' }).check()
  await welcome.keyboard.press('Control+s')
  const counter = await open('counter-1')
  await signIn(counter, 'Jan')
  await openTab(counter, /Afspraken/)
  await expect(counter.getByRole('radio', { name: 'Vooral op afspraak' })).toBeChecked({ timeout: 30_000 })

  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    for (const language of ['nl', 'fr']) {
      await welcome.setViewportSize({ width, height })
      await showAnew(welcome, { language, theme: language === 'fr' ? 'dark' : 'light' })
      await welcome.getByRole('tab', { name: /Afspraken|Rendez-vous/ }).click()
      await expect(welcome.getByRole('radio').first()).toBeVisible()
      await look(welcome, `booking-${language}-${String(width)}`)
      expect(await misfits(welcome)).toEqual([])
      expect(await axeFindings(welcome)).toEqual([])
    }
  }
})

test('who does not decide sees how appointments are given, and can change nothing', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await openTab(welcome, /Afspraken/)
  await expect(welcome.getByRole('radio').first()).toBeDisabled()
  await expect(welcome.getByRole('button', { name: /Afspraken bewaren/ })).toHaveAttribute('aria-disabled', 'true')
  await welcome
    .getByRole('button', { name: /Gespreksruimte 1/ })
    .first()
    .click()
  await expect(welcome.getByRole('textbox', { name: 'Plaatsen voor burgers' })).toBeDisabled()
})
