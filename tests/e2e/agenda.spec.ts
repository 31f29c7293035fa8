import type { Page } from '@playwright/test'
import { addDays, dayOf, momentOf } from '#domain/time/day.ts'
import { putAppointment } from './central.ts'
import { signIn } from './desk.ts'
import { findings, findingsHere } from './findings.ts'
import { type Municipality, expect, test } from './fixtures.ts'

const patience = { timeout: 20_000 }

const toAgenda = async (page: Page): Promise<void> => {
  await page.keyboard.press('Alt+d')
  await expect(page.getByRole('group', { name: 'Agenda' })).toBeVisible(patience)
}

const boxes = (page: Page) => page.getByRole('list', { name: 'Afspraken' }).getByRole('button')

/** Today's, of two clerks; two of them meet. */
const fillToday = async ({ demo }: Municipality): Promise<void> => {
  const today = dayOf(Date.now())
  const put = (code: string, time: string, minutes: number, staff: string) =>
    putAppointment(demo.admin, {
      ...{ code, from: momentOf(today, time), minutes, product: 'rijbewijs-definitief', staff: `staff:${staff}` },
    })
  await put('aaaa2222', '09:30', 30, 'bilal')
  await put('bbbb3333', '09:45', 15, 'bilal')
  await put('cccc4444', '10:15', 15, 'bilal')
  await put('dddd5555', '10:00', 45, 'els')
}

test.describe('what is booked at one station', () => {
  test.use({ stations: ['phone', 'welcome'] })

  test('stands in the agenda of another, in its week and on its day, and is reached and opened by keys', async ({
    municipality: { open },
  }) => {
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await toAgenda(welcome)

    const phone = await open('phone')
    await signIn(phone, 'An')
    await phone.keyboard.type('rijbe')
    await expect(phone.getByRole('option', { selected: true })).toBeVisible(patience)
    await phone.keyboard.press('Alt+a')
    await expect(phone.getByRole('list', { name: 'Eerste vrije momenten' }).getByRole('button').first()).toBeVisible(
      patience,
    )
    await phone.keyboard.press('1')
    await phone.keyboard.type('Zoë Vandenbroucke')
    await phone.keyboard.press('Enter')
    const booked = phone.getByRole('region', { name: 'Afspraak vastgelegd' })
    await expect(booked).toBeVisible(patience)
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await booked.innerText())?.[0] ?? 'no code'

    await welcome.bringToFront()
    await welcome.keyboard.press('Alt+2')
    await expect(welcome.getByRole('heading', { level: 2, name: /^Week / })).toBeVisible()
    const box = boxes(welcome).filter({ hasText: code })
    // It is given on the first day that suits, which may be of the next week.
    await expect(async () => {
      if ((await box.count()) === 0) await welcome.keyboard.press('PageDown')
      await expect(box).toBeVisible()
    }).toPass(patience)
    await expect(box).toContainText('Zoë Vandenbroucke')

    await welcome.locator('[data-head]').first().focus()
    await welcome.keyboard.press('Enter')
    await expect(welcome.getByRole('heading', { level: 2, name: /^Week / })).toBeVisible()
    await welcome.keyboard.press('Alt+1')
    await expect(welcome.getByRole('heading', { level: 2, name: /^Week / })).toHaveCount(0)
  })
})

test.describe('the agendas of a day', () => {
  test.use({ stations: ['welcome'] })

  test('are gone through by arrows, and what is opened is left where it was', async ({ municipality }) => {
    const welcome = await municipality.open('welcome')
    await signIn(welcome, 'An')
    await fillToday(municipality)
    await toAgenda(welcome)
    await expect(boxes(welcome)).toHaveCount(4, patience)
    const column = welcome.getByRole('group', { name: /^Bilal E\. · / })
    await expect(column.getByRole('button', { name: 'BBBB-3333' })).toContainText('Opnieuw plannen')
    await column.locator('[data-head]').focus()
    await welcome.keyboard.press('ArrowDown')
    await expect(column.getByRole('button', { name: 'AAAA-2222' })).toBeFocused()
    await welcome.keyboard.press('End')
    await expect(column.getByRole('button', { name: 'CCCC-4444' })).toBeFocused()
    await welcome.keyboard.press('ArrowRight')
    await expect(boxes(welcome).filter({ hasText: 'DDDD-5555' })).toBeFocused()
    await welcome.keyboard.press('ArrowLeft')
    await expect(column.getByRole('button', { name: 'BBBB-3333' })).toBeFocused()
    await welcome.keyboard.press('ArrowDown')
    await welcome.keyboard.press('Enter')
    const detail = welcome.getByRole('region', { name: /^Afspraak 10:15/ })
    await expect(detail).toContainText('CCCC-4444')
    expect(await findingsHere(welcome, 'agenda-detail')).toEqual([])
    await welcome.keyboard.press('Escape')
    await expect(column.getByRole('button', { name: 'CCCC-4444' })).toBeFocused()

    await welcome.keyboard.press('PageDown')
    await expect(boxes(welcome)).toHaveCount(0)
    await expect(column.locator('[data-head]')).toBeFocused()
    await welcome.keyboard.press('Alt+Home')
    await expect(boxes(welcome)).toHaveCount(4)
  })

  test('give an appointment with whoever’s free place it is, from that day on', async ({ municipality: { open } }) => {
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await toAgenda(welcome)
    await welcome.keyboard.press('PageDown')
    const column = welcome.getByRole('group', { name: /^Bilal E\. · / })
    await column.locator('[data-head]').focus()
    await welcome.keyboard.press('Alt+a')
    await expect(welcome.getByRole('combobox', { name: 'Waarvoor?' })).toBeFocused()
    await welcome.keyboard.type('rijbewijs aan')
    expect(await findingsHere(welcome, 'agenda-booking')).toEqual([])
    await welcome.keyboard.press('Enter')
    const booking = welcome.getByRole('region', { name: /^Afspraak: Rijbewijs/ })
    await expect(booking.getByLabel('Bij wie')).toHaveValue('staff:bilal')
    await expect(booking.getByLabel('Vanaf')).toHaveValue(addDays(dayOf(Date.now()), 1))
    await expect(booking.getByRole('list', { name: 'Eerste vrije momenten' }).getByRole('button').first()).toBeVisible(
      patience,
    )
    await welcome.keyboard.press('Escape')
    await expect(booking).toHaveCount(0)
    await expect(column.locator('[data-head]')).toBeFocused()
    await column.locator('[data-body]').click({ position: { x: 20, y: 5 } })
    await expect(welcome.getByRole('combobox', { name: 'Waarvoor?' })).toBeFocused()
  })

  test('have room for everything in every language, theme and size, as have those of a week', async ({
    municipality,
  }) => {
    test.slow()
    const welcome = await municipality.open('welcome')
    await signIn(welcome, 'An')
    await fillToday(municipality)
    await toAgenda(welcome)
    await expect(boxes(welcome)).toHaveCount(4, patience)
    expect(await findings(welcome, 'agenda-day', { themes: ['dark', 'contrast'] })).toEqual([])
    await welcome.keyboard.press('Alt+2')
    await expect(welcome.locator('[data-week]')).toBeVisible()
    expect(await findings(welcome, 'agenda-week')).toEqual([])
    await welcome.locator('[data-head]').nth(1).click()
    expect(await findingsHere(welcome, 'agenda-week-of-one')).toEqual([])
  })
})
