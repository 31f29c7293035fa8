import type { Page } from '@playwright/test'
import { dayOf, weekdayOn } from '#domain/time/day.ts'
import { editHours, editSite, putAppointment } from './central.ts'
import { show } from './choice.ts'
import { giveTicket, openCounter, signIn, waiting } from './desk.ts'
import { findingsHere } from './findings.ts'
import { type Municipality, expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const patience = { timeout: 20_000 }

const promising = (page: Page) => page.getByRole('region', { name: /^Afspraak voor / })
const booked = (page: Page) => page.getByRole('region', { name: 'Afspraak vastgelegd' })
const slots = (page: Page) => promising(page).getByRole('list', { name: 'Eerste vrije momenten' }).getByRole('button')

/** The doors closed a minute after midnight: nobody who comes is helped any more. Other days are as usual. */
const closeForToday = async ({ demo }: Municipality): Promise<void> => {
  const today = weekdayOn(dayOf(Date.now()))
  const open = (weekday: number) => ({ weekday, access: 'everyone' as const, from: '09:00', to: '17:00' })
  const rows = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday !== today).map(open)
  rows.push({ ...open(today), from: '00:00', to: '00:01' })
  await editHours(demo.admin, {
    ...{ closedOnHolidays: false, exceptions: {} },
    tables: { usual: { from: '2024-01-01', rows } },
  })
  await editSite(demo.admin, { alwaysOpen: false })
}

test('a full day ends with the promise kept: two keys give an appointment to who waits, and to who comes too late', async ({
  municipality,
}) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const first = await giveTicket(welcome, 'rijbewijs')
  const second = await giveTicket(welcome, 'rijbewijs')
  await expect(waiting(welcome, 2)).toBeVisible(patience)
  await closeForToday(municipality)
  const notToday = welcome.getByRole('list', { name: 'Raken vandaag niet meer aan de beurt' })
  await expect(notToday.getByRole('listitem')).toHaveCount(2, patience)

  await notToday.getByRole('button', { name: first }).click()
  await expect(slots(welcome).first()).toBeVisible(patience)
  expect(await findingsHere(welcome, 'promise-waiting')).toEqual([])
  await promising(welcome).focus()
  await welcome.keyboard.press('Enter')
  await expect(booked(welcome)).toBeVisible(patience)
  await welcome.keyboard.press('Escape')
  await expect(notToday.getByRole('listitem')).toHaveCount(1)
  await expect(welcome.getByText('Niet geholpen vandaag: 1 bezoeker, 1 met een afspraak.')).toBeVisible()

  // Taken back they wait again, and have no appointment.
  await welcome.getByRole('button', { name: /Terugnemen/ }).click()
  await expect(notToday.getByRole('listitem')).toHaveCount(2, patience)

  // Two keys: the visit in sight, and somebody who has just come.
  await notToday.getByRole('button', { name: second }).click()
  await expect(slots(welcome).first()).toBeVisible(patience)
  await welcome.keyboard.press('Enter')
  await expect(booked(welcome)).toBeVisible(patience)
  await welcome.keyboard.press('Escape')
  await welcome.keyboard.press('Control+k')
  await welcome.keyboard.type('rijbew')
  await expect(welcome.getByText(/raakt vandaag niet meer aan de beurt/)).toBeVisible(patience)
  expect(await findingsHere(welcome, 'promise-late')).toEqual([])
  await welcome.keyboard.press('Alt+j')
  await expect(slots(welcome).first()).toBeVisible(patience)
  await welcome.keyboard.press('Enter')
  await expect(booked(welcome)).toBeVisible(patience)
  await welcome.keyboard.press('Escape')
  await expect(welcome.getByText('Niet geholpen vandaag: 2 bezoekers, 2 met een afspraak.')).toBeVisible(patience)
  await show(welcome, { language: 'fr', theme: 'light' })
  expect(await findingsHere(welcome, 'promise-figure')).toEqual([])
})

test('the seat of somebody who does not come goes to who walked in', async ({ municipality }) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const walkedIn = await giveTicket(welcome, 'rijbewijs')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const freed = welcome.getByRole('list', { name: 'Vrijgekomen door wie niet kwam' })
  const from = Math.max(Date.now() - 40 * 60_000, startOfToday())
  await putAppointment(demo.admin, {
    ...{ code: 'k7m2x9pd', from, minutes: 90, product: 'rijbewijs-definitief', staff: 'staff:bilal' },
  })
  await expect(freed.getByText(/^Bilal/)).toBeVisible(patience)
  expect(await findingsHere(welcome, 'freed-seat')).toEqual([])
  await freed.getByRole('button', { name: `${walkedIn} sturen` }).press('Enter')
  await expect(freed).toHaveCount(0, patience)
  await expect(counter.getByText(walkedIn).first()).toBeVisible(patience)
  await welcome.keyboard.press('Alt+7')
  await expect(welcome.getByRole('tabpanel').getByText('Niet gekomen')).toBeVisible(patience)
})

const startOfToday = (): number => new Date(`${dayOf(Date.now())}T00:00:00+01:00`).getTime()
