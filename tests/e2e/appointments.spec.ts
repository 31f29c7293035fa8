import type { Page } from '@playwright/test'
import { dayOf } from '#domain/time/day.ts'
import { handsAt } from './devices.ts'
import { findingsHere } from './findings.ts'
import { putAppointment } from './central.ts'
import { callNext, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { type Municipality, expect, test } from './fixtures.ts'
import { press, rested } from './kiosk.ts'

const patience = { timeout: 20_000 }

/** Types and presses as a person does, and counts the strokes; a name and how to reach somebody are counted apart. */
const counted = (page: Page) => {
  let strokes = 0
  return {
    strokes: () => strokes,
    type: async (text: string): Promise<void> => {
      strokes += text.length
      await page.keyboard.type(text)
    },
    press: async (key: string): Promise<void> => {
      strokes++
      await page.keyboard.press(key)
    },
    free: (text: string) => page.keyboard.type(text),
  }
}

const booking = (page: Page) => page.getByRole('region', { name: /^Afspraak: / })
const slots = (page: Page) => booking(page).getByRole('list', { name: 'Eerste vrije momenten' }).getByRole('button')
const booked = (page: Page) => page.getByRole('region', { name: 'Afspraak vastgelegd' })

test.describe('an appointment is given', () => {
  test.use({ stations: ['phone', 'welcome'] })

  test('on the phone in few keys, with a code and a confirmation in each of the four languages that callers speak', async ({
    municipality,
  }) => {
    const { open } = municipality
    const phone = await open('phone')
    await signIn(phone, 'An')
    const keys = counted(phone)
    await keys.type('rijbe')
    await expect(phone.getByRole('option', { selected: true })).toBeVisible(patience)
    await keys.press('Alt+a')
    await expect(slots(phone).first()).toBeVisible(patience)
    expect(await findingsHere(phone, 'appointment-booking')).toEqual([])
    await keys.press('1')
    await expect(booking(phone).getByRole('textbox', { name: 'Naam' })).toBeFocused()
    await keys.free('Zoë Vandenbroucke')
    await keys.press('Tab')
    await keys.free('0470 12 34 56')
    await keys.press('Enter')
    await expect(booked(phone)).toBeVisible(patience)
    expect(keys.strokes()).toBeLessThanOrEqual(15)
    await expect(booked(phone)).toContainText('Beste Zoë Vandenbroucke')
    await expect(booked(phone)).not.toContainText('Nog niet bevestigd')
    expect(await findingsHere(phone, 'appointment-booked')).toEqual([])
    expect(await booked(phone).innerText()).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/)

    // The next callers speak other languages: their letter and what it is for are in theirs.
    const letters = { fr: ['Bonjour', 'permis'], en: ['Dear', 'driving licence'], de: ['Guten Tag', 'Führerschein'] }
    for (const [hello, product] of Object.values(letters)) {
      await phone.keyboard.press('Escape')
      await phone.keyboard.press('Alt+t')
      await phone.keyboard.press('Control+k')
      await phone.keyboard.type('rijbe')
      await expect(phone.getByRole('option', { selected: true })).toBeVisible(patience)
      await phone.keyboard.press('Alt+a')
      await expect(slots(phone).first()).toBeVisible(patience)
      await phone.keyboard.press('1')
      await phone.keyboard.type('Zoë Vandenbroucke')
      await phone.keyboard.press('Enter')
      await expect(booked(phone)).toContainText(`${hello ?? ''} Zoë Vandenbroucke`, patience)
      await expect(booked(phone)).toContainText(new RegExp(product ?? '', 'i'))
    }
  })
})

/** The day's last minute is no time to begin an appointment. */
const soon = (minutes: number): number => {
  const at = Math.ceil(Date.now() / 60_000) * 60_000 + minutes * 60_000
  return dayOf(at + 3_600_000) === dayOf(Date.now()) ? at : Math.floor(Date.now() / 60_000) * 60_000 - 300_000
}

test.describe('who has an appointment', () => {
  test.use({ stations: ['welcome', 'counter-1', 'kiosk'] })

  const expectedAt = async ({ demo }: Municipality, code: string, minutes: number): Promise<string> =>
    putAppointment(demo.admin, {
      ...{ code, from: soon(minutes), minutes: 20, product: 'rijbewijs-definitief', staff: 'staff:bilal' },
    })

  test('checks in at the kiosk with what is printed on the confirmation, and is called before who walked in', async ({
    municipality,
  }) => {
    const { open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await giveTicket(welcome, 'vuilzakken')
    const id = await expectedAt(municipality, 'k7m2x9pd', 0)
    await welcome.keyboard.press('Alt+7')
    await expect(welcome.getByText('Verwacht')).toBeVisible(patience)
    expect(await findingsHere(welcome, 'appointment-list')).toEqual([])

    const kiosk = await open('kiosk')
    await rested(kiosk)
    await kiosk.keyboard.type(id)
    await kiosk.keyboard.press('Enter')
    await expect(kiosk.getByRole('heading', { level: 1, name: /^Uw afspraak is om/ })).toBeVisible(patience)
    expect(await findingsHere(kiosk, 'appointment-kiosk')).toEqual([])
    await expect(kiosk.getByRole('button', { name: 'Klaar' })).toHaveCount(0)
    await press(kiosk, 'Ik ben er')
    await expect(kiosk.getByRole('heading', { level: 1, name: 'Uw nummer', exact: true })).toBeVisible(patience)

    await welcome.bringToFront()
    await expect(welcome.getByText('Aanwezig')).toBeVisible(patience)
    const counter = await open('counter-1')
    await openCounter(counter, 'Bilal')
    await callNext(counter)
    await expect(counter.getByText(/rijbewijs/i).first()).toBeVisible()
    expect(await presentNumber(counter)).toBeDefined()
  })

  test('checks in at the kiosk with their card alone, which tells nobody their name', async ({ municipality }) => {
    const { demo, open } = municipality
    await putAppointment(demo.admin, {
      ...{ code: 'w9t2r4p7', from: soon(10), minutes: 20, product: 'rijbewijs-definitief', staff: 'staff:bilal' },
      name: 'specimen Nora',
    })
    const kiosk = await open('kiosk')
    await rested(kiosk)
    const hand = await handsAt(kiosk)
    await hand('Kids-ID')
    await expect(kiosk.getByText(/We vinden vandaag geen afspraak op deze naam/)).toBeVisible(patience)
    expect(await findingsHere(kiosk, 'appointment-no-card')).toEqual([])
    await hand('Kaart uitnemen')
    await hand('volwassene')
    await expect(kiosk.getByRole('heading', { level: 1, name: /^Uw afspraak is om/ })).toBeVisible(patience)
    await expect(kiosk.getByText('Specimen')).toHaveCount(0)
    await press(kiosk, 'Ik ben er')
    await expect(kiosk.getByRole('heading', { level: 1, name: 'Uw nummer', exact: true })).toBeVisible(patience)
  })

  test('is checked in at the welcome desk by the code as it is typed', async ({ municipality }) => {
    const { open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await expectedAt(municipality, 'p4r7t2w9', 10)
    await welcome.keyboard.type('P4R7 t2w9')
    await expect(welcome.getByRole('option', { name: /P4R7-T2W9/, selected: true })).toBeVisible(patience)
    await welcome.keyboard.press('Enter')
    const detail = welcome.getByRole('region', { name: /^Afspraak / })
    await expect(detail.getByRole('button', { name: /Aanmelden/ })).toBeVisible()
    expect(await findingsHere(welcome, 'appointment-detail')).toEqual([])
    await welcome.keyboard.press('F2')
    await expect(welcome.getByRole('region', { name: 'Laatste ticket' })).toContainText(/[A-Z]\d{3}/, patience)
  })
})
