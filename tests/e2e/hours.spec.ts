import type { Page } from '@playwright/test'
import { addDays, dayOf, weekdayOn } from '#domain/time/day.ts'
import { axeFindings } from './axe.ts'
import { editHours, editSite } from './central.ts'
import { signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { numberOn, press, rested, takeNumber } from './kiosk.ts'
import { misfits } from './layout.ts'
import { picture } from './pictures.ts'

test.use({ stations: ['welcome', 'kiosk', 'display'] })

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

const openHours = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+,')
  const tab = page.getByRole('tab', { name: /Openingsuren/ })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

test('a supervisor adds a closing day with a reason by keys alone; kiosk and display say it', async ({
  municipality: { demo, open },
}) => {
  test.setTimeout(300_000)
  const today = dayOf(Date.now())
  const tomorrow = addDays(today, 1)
  const openAt = (day: string, from: string, to: string) => ({
    ...{ weekday: weekdayOn(day), from, to },
    access: 'everyone' as const,
  })
  const rows = [openAt(today, '00:00', '23:59'), openAt(tomorrow, '12:00', '13:00')]
  await editHours(demo.admin, {
    ...{ closedOnHolidays: false, exceptions: {} },
    tables: { usual: { from: '2024-01-01', rows } },
  })
  const kiosk = await open('kiosk')
  const display = await open('display')
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible()
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await openHours(welcome)
  await welcome.getByRole('switch', { name: 'Altijd open' }).click()
  await expect(welcome.getByText('De deuren volgen de openingsuren')).toBeVisible()
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible()

  await welcome.getByRole('button', { name: 'Uitzondering toevoegen' }).press('Enter')
  const from = welcome.getByLabel('Vanaf', { exact: true })
  await expect(from).toBeFocused()
  await expect(from).toHaveValue(today)
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Geef een reden.')).toBeVisible()
  const reason = welcome.getByRole('group', { name: 'Reden, zoals burgers ze lezen' })
  await expect(reason.getByRole('textbox', { name: 'Nederlands' })).toBeFocused()
  await welcome.keyboard.type('inventaris')
  await welcome.keyboard.press('Tab')
  await welcome.keyboard.type('inventaire')
  const preview = welcome.getByRole('region', { name: 'De komende veertien dagen' })
  await expect(preview.getByRole('row').nth(1)).toContainText('inventaris')
  await expect(preview.getByRole('row').nth(2)).toContainText('12:00–13:00')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Openingsuren bewaard: Het gebouw')).toBeVisible()

  await expect(kiosk.getByRole('heading', { name: 'Nu gesloten' })).toBeVisible()
  await expect(kiosk.getByText(/^Reden: inventaris\. We openen opnieuw op .* om 12:00\.$/)).toBeVisible()
  await rested(kiosk)
  await press(kiosk, 'Français')
  await expect(kiosk.getByText(/^Motif : inventaire\. Nous rouvrons le .* à 12:00\.$/)).toBeVisible()
  await expect(display.getByText('Gesloten: inventaris')).toBeVisible({ timeout: 30_000 })
})

test('in time for appointments the kiosk gives no numbers, and lets in who has one; the sheet says how the department stands', async ({
  municipality: { demo, open },
}) => {
  test.setTimeout(300_000)
  const kiosk = await open('kiosk')
  const label = await takeNumber(kiosk)
  await press(kiosk, 'Klaar')
  const day = dayOf(Date.now())
  const openings = [{ from: '00:00', to: '23:59', access: 'appointment' as const }]
  await editHours(demo.admin, { exceptions: { today: { from: day, until: day, reason: { nl: 'proef' }, openings } } })
  await editSite(demo.admin, { alwaysOpen: false })
  await expect(kiosk.getByRole('heading', { name: 'Nu enkel op afspraak' })).toBeVisible()
  await expect(kiosk.getByRole('button', { name: 'Zoeken' })).toBeHidden()
  await rested(kiosk)
  await press(kiosk, 'Ik heb al een nummer')
  await rested(kiosk)
  await kiosk.keyboard.type(label)
  await kiosk.keyboard.press('Enter')
  expect(await numberOn(kiosk)).toBe(label)

  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const field = welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill('omgevingsvergunning')
  await welcome.getByRole('option').first().waitFor()
  await field.press('Control+Enter')
  await expect(welcome.getByRole('region', { name: /^Productfiche/ })).toContainText(
    /Wonen & bouwen \((open tot|opent|enkel op afspraak)/,
  )
})

test('what is taken back within ten seconds is as it was', async ({ municipality: { open } }) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await openHours(welcome)
  const holidays = welcome.getByRole('checkbox', { name: 'Gesloten op feestdagen' })
  await holidays.click()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Openingsuren bewaard: Het gebouw')).toBeVisible()
  await expect(holidays).not.toBeChecked()
  await welcome.keyboard.press('Control+z')
  await expect(holidays).toBeChecked()
})

test('a department gets hours of its own, impossible ones are told at the row, and follows the reception again', async ({
  municipality: { open },
}) => {
  test.setTimeout(300_000)
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await openHours(welcome)
  await welcome.getByRole('combobox', { name: 'Eigen uren voor' }).selectOption('Welzijn')
  await welcome.getByRole('button', { name: 'Toevoegen', exact: true }).press('Enter')
  const editor = welcome.getByRole('region', { name: 'Welzijn' })
  await editor.getByRole('button', { name: /^Vanaf .* 2024$/ }).click()
  const tuesday = editor.getByRole('group', { name: 'dinsdag' })
  await tuesday.getByRole('button', { name: 'Uren toevoegen op dinsdag' }).press('Enter')
  await expect(tuesday.getByLabel('dinsdag, van').nth(1)).toBeFocused()
  await tuesday.getByLabel('dinsdag, van').nth(1).fill('11u00')
  await tuesday.getByLabel('dinsdag, tot').nth(1).fill('1500')
  await expect(tuesday.getByText('Dit overlapt met andere uren van die dag.')).toBeVisible()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Niet bewaard: verbeter eerst wat hierboven rood staat.')).toBeVisible()
  await tuesday.getByLabel('dinsdag, van').nth(1).fill('13:00')
  await tuesday.getByRole('combobox', { name: 'dinsdag, voor wie' }).nth(1).selectOption('enkel op afspraak')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Openingsuren bewaard: Welzijn')).toBeVisible()
  const today = dayOf(Date.now())
  const ahead = Array.from({ length: 7 }, (_, days) => days).find((days) => weekdayOn(addDays(today, days)) === 2) ?? 0
  await expect(
    welcome
      .getByRole('region', { name: 'De komende veertien dagen' })
      .getByRole('row')
      .nth(1 + ahead),
  ).toContainText('13:00–15:00 op afspraak')

  const found: string[] = []
  for (const size of sizes) {
    await welcome.setViewportSize(size)
    found.push(...(await misfits(welcome)), ...(await axeFindings(welcome)))
    await picture(welcome, 'hours', 'nl')
  }
  expect(found).toEqual([])

  await editor.getByRole('checkbox', { name: 'Deze uren gelden niet meer' }).click()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByRole('region', { name: 'Welzijn' })).toBeHidden()
})
