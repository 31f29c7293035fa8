import type { Page } from '@playwright/test'
import { addDays, dayOf } from '#domain/time/day.ts'
import { axeFindings } from './axe.ts'
import { signIn } from './desk.ts'
import { findings, otherThemes, picture } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { press } from './kiosk.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'phone'] })

const patient = { timeout: 60_000 }
const tomorrow = addDays(dayOf(Date.now()), 1).replaceAll('-', '')
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Wijkcomité', ...events, 'END:VCALENDAR'].join('\r\n')
const market = (...more: string[]): string =>
  event(
    'UID:garageverkoop-1@wijk.example',
    'SUMMARY:Garageverkoop Molenveld',
    `DTSTART;TZID=Europe/Brussels:${tomorrow}T080000`,
    `DTEND;TZID=Europe/Brussels:${tomorrow}T160000`,
    ...more,
  )

const choose = async (page: Page, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'wijk.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) })

test('a supervisor takes a calendar in, once, and the desks find what is in it with day and place', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const search = welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await search.fill('rommelmarkt')
  const found = welcome.getByRole('option', { name: /^Rommelmarkt/ })
  await expect(found).toContainText('08:00–16:00', patient)
  await expect(found).toContainText('Marktplein')
  await picture(welcome, 'activity-results')
  await search.fill('garageverkoop')
  await expect(welcome.getByRole('option', { name: /Garageverkoop/ })).toHaveCount(0)

  await welcome.keyboard.press('Alt+p')
  await welcome.getByRole('tab', { name: /Activiteiten/ }).click()
  await welcome.getByRole('button', { name: 'Agenda overnemen' }).click()
  const dialog = welcome.getByRole('dialog', { name: 'Agenda overnemen' })
  await choose(welcome, '<html></html>')
  await expect(dialog.getByText('Dit is geen agendabestand (.ics).')).toBeVisible()
  await choose(
    welcome,
    calendar(event('UID:fout', 'SUMMARY:Fout', 'DTSTART:20261340T080000'), market('LOCATION:Molenveld')),
  )
  const counts = dialog.getByRole('list', { name: 'Wat er zou veranderen' })
  await expect(counts).toContainText('1 nieuwe')
  await expect(counts).toContainText('1 geweigerde')
  await expect(dialog.getByRole('row').filter({ hasText: 'Fout' })).toContainText('Dit is geen datum of tijd')
  expect(await misfits(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])
  await picture(welcome, 'activity-import')
  await dialog.getByRole('button', { name: /activiteit overnemen/ }).click()
  await expect(dialog.getByText('1 activiteit overgenomen')).toBeVisible(patient)

  await choose(welcome, calendar(market('LOCATION:Molenveld')))
  await expect(counts).toContainText('1 ongewijzigde')
  await expect(counts).toContainText('0 nieuwe')
  await choose(welcome, calendar(market('LOCATION:Sporthal')))
  await expect(counts).toContainText('1 gewijzigde')
  await dialog.getByRole('button', { name: /activiteit overnemen/ }).click()
  await expect(dialog.getByText('1 activiteit overgenomen')).toBeVisible(patient)
  await welcome.keyboard.press('Escape')
  const list = welcome.getByRole('list', { name: 'Activiteiten', exact: true })
  await expect(list.getByRole('button', { name: /Garageverkoop/ })).toHaveCount(1)

  const phone = await open('phone')
  await signIn(phone, 'An')
  const asked = phone.getByRole('combobox', { name: /zoek|helpen/i })
  await asked.fill('garageverkoop')
  const sale = phone.getByRole('option', { name: /Garageverkoop Molenveld/ })
  await expect(sale).toContainText('morgen 08:00–16:00', patient)
  await expect(sale).toContainText('Sporthal')
  await asked.press('Enter')
  const page = phone.getByRole('region', { name: 'Garageverkoop Molenveld' })
  await expect(page).toContainText('Sporthal')
  expect(await findings(phone, 'activity-page', { themes: otherThemes })).toEqual([])
  await phone.keyboard.press('Escape')
  await expect(page).toHaveCount(0)
})

test('an activity is written by keyboard, refused where it says nothing, and taken back', async ({ municipality }) => {
  test.setTimeout(600_000)
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.keyboard.press('Alt+p')
  await welcome.getByRole('tab', { name: /Activiteiten/ }).click()
  await welcome.keyboard.press('Alt+n')
  const title = welcome.getByRole('textbox', { name: 'Titel', exact: true })
  await expect(title).toBeFocused()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Geef een titel in het Nederlands.')).toBeVisible()
  await expect(title).toBeFocused()
  await title.fill('Oogstfeest')
  await welcome.getByLabel('Van (moment 1)').fill('14u00')
  await welcome.getByLabel('Tot (moment 1)').fill('18:00')
  await welcome.getByLabel('Plaats', { exact: true }).fill('Dorpsplein')
  await welcome.getByRole('button', { name: 'Gepubliceerd' }).click()
  expect(await findings(welcome, 'activity-editor', { themes: otherThemes })).toEqual([])
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Oogstfeest bewaard')).toBeVisible(patient)
  const place = welcome.getByLabel('Plaats', { exact: true })
  await place.fill('Zaal')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByRole('button', { name: /Oogstfeest.*Zaal/ })).toBeVisible(patient)
  await welcome.getByRole('button', { name: 'Terugnemen' }).click()
  await expect(place).toHaveValue('Dorpsplein', patient)
})

test.describe('at a kiosk', () => {
  test.use({ stations: ['kiosk'] })

  test('a citizen who looks for an activity reads when and where it is, in their own language, and gets no number', async ({
    municipality,
  }) => {
    test.setTimeout(600_000)
    const kiosk = await municipality.open('kiosk')
    await kiosk.setViewportSize({ width: 1080, height: 1920 })
    await press(kiosk, 'Zoeken')
    await kiosk.keyboard.type('markt')
    const lines = kiosk.getByRole('list', { name: 'Te doen' }).getByRole('listitem')
    await expect(lines.filter({ hasText: 'Rommelmarkt' })).toContainText('08:00–16:00 · Marktplein', patient)
    await expect(lines.filter({ hasText: 'Wekelijkse markt' })).toHaveCount(1)
    expect([...(await misfits(kiosk)), ...(await axeFindings(kiosk))]).toEqual([])
    await picture(kiosk, 'activity-kiosk')
    await press(kiosk, 'Français')
    await expect(kiosk.getByRole('list', { name: 'À faire' })).toContainText('Brocante')
  })
})
