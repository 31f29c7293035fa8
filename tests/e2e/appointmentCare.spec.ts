import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readConfiguration, writeConfiguration } from '#main/configuration/configuration.ts'
import { codeLetters } from '#domain/appointment/appointmentId.ts'
import { holidayOn } from '#domain/hours/holidays.ts'
import { addDays, dayOf, momentOf, weekdayOn } from '#domain/time/day.ts'
import { editBookingRule, putAppointment, putCitizen } from './central.ts'
import { callNext, giveTicket, openCounter, signIn } from './desk.ts'
import { findings, findingsHere } from './findings.ts'
import { type Municipality, expect, test } from './fixtures.ts'

const patience = { timeout: 20_000 }
const licence = 'rijbewijs-definitief'
const today = dayOf(Date.now())

/** A time at night: appointments that are there already take none that a desk would give. */
const atNight = (day: string, minutes = 0): number => momentOf(day, '03:00') + minutes * 60_000
const codeOf = (place: number): string => `k7m2x9p${codeLetters[place] ?? ''}`

/** The coming days on which the town hall is open. */
const openDays = Array.from({ length: 8 }, (_, place) => addDays(today, place)).filter(
  (day) => weekdayOn(day) !== 7 && holidayOn(day) === undefined,
)

/** An appointment at night on each of them, with somebody who can be reached so. */
const onEachDay = async (
  { demo }: Municipality,
  product: string,
  citizen?: Parameters<typeof putCitizen>[2],
): Promise<string[]> => {
  const ids: string[] = []
  for (const [place, day] of openDays.entries()) {
    const from = atNight(day)
    const id = await putAppointment(demo.admin, {
      ...{ code: codeOf(place), from, minutes: 20, product, staff: 'staff:bilal' },
    })
    if (citizen !== undefined) await putCitizen(demo.admin, id, citizen)
    ids.push(id)
  }
  return ids
}

const detail = (page: Page) => page.getByRole('region', { name: /^Afspraak / })
const slots = (page: Page) => page.getByRole('list', { name: 'Eerste vrije momenten' }).getByRole('button')
/** The key of a list puts the focus on its first row, in the next frame. */
const toFirst = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key)
  await expect(page.locator('li > button:focus')).toHaveCount(1)
}
const openFirst = async (page: Page, key: string): Promise<void> => {
  await toFirst(page, key)
  await page.keyboard.press('Enter')
}
const bookingFor = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill(words)
  // Those of fields are options too.
  await expect(page.locator('li[role=option][aria-selected=true]')).toBeVisible(patience)
  await page.keyboard.press('Alt+a')
}

test.describe('an appointment that was given', () => {
  test.use({ stations: ['welcome'] })

  test('is moved by keys alone, and its letter says so', async ({ municipality }) => {
    const { demo, open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    const id = await putAppointment(demo.admin, {
      ...{ code: 'k7m2x9pd', from: atNight(today), minutes: 20, product: licence, staff: 'staff:bilal' },
    })
    await putCitizen(demo.admin, id, { name: 'Zoë Vandenbroucke', phone: '0470 12 34 56' })
    await welcome.keyboard.press('Alt+7')
    await expect(welcome.getByText('Zoë Vandenbroucke').first()).toBeVisible(patience)
    expect(await findingsHere(welcome, 'care-today')).toEqual([])
    await openFirst(welcome, 'Alt+7')
    await expect(detail(welcome)).toBeVisible()
    await welcome.keyboard.press('F6')
    const moving = welcome.getByRole('region', { name: /^Verplaatsen: / })
    await expect(slots(welcome).first()).toBeVisible(patience)
    await expect(moving).toContainText('0470 12 34 56')
    await welcome.keyboard.press('z')
    await expect(moving.getByRole('combobox', { name: 'Bij wie' })).toHaveValue('staff:bilal')
    expect(await findingsHere(welcome, 'care-move')).toEqual([])
    await moving.focus()
    await welcome.keyboard.press('2')
    await welcome.keyboard.press('Enter')
    const moved = welcome.getByRole('region', { name: 'Afspraak verplaatst' })
    await expect(moved).toContainText('K7M2-X9PD', patience)
    await expect(moved).toContainText('heeft een ander uur')
    expect(await findingsHere(welcome, 'care-moved')).toEqual([])
    await welcome.keyboard.press('Escape')
    await expect(welcome.getByText('Verplaatst').first()).toBeVisible(patience)
  })

  test('is cancelled in one step, with the letter that says so, and is on again when that was a mistake', async ({
    municipality,
  }) => {
    const { demo, open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await putAppointment(demo.admin, {
      ...{ code: 'k7m2x9pd', from: atNight(today), minutes: 20, product: licence, staff: 'staff:bilal' },
    })
    await welcome.keyboard.press('Alt+7')
    await expect(welcome.getByText('Uur voorbij').first()).toBeVisible(patience)
    await openFirst(welcome, 'Alt+7')
    await expect(detail(welcome)).toBeVisible()
    await welcome.keyboard.press('Delete')
    await expect(welcome.getByRole('group', { name: 'Wie zegt af?' })).toBeVisible()
    expect(await findingsHere(welcome, 'care-who')).toEqual([])
    await welcome.keyboard.press('2')
    await expect(detail(welcome)).toContainText('kan niet doorgaan', patience)
    // The offer comes once it is kept for good.
    await expect(welcome.getByRole('button', { name: /Terugnemen/ })).toBeVisible(patience)
    await welcome.keyboard.press('Control+z')
    await expect(detail(welcome)).not.toContainText('kan niet doorgaan', patience)
    await welcome.keyboard.press('Delete')
    await welcome.keyboard.press('1')
    await expect(detail(welcome)).toContainText('Zoals u vroeg', patience)
    expect(await findingsHere(welcome, 'care-cancelled')).toEqual([])
  })

  test('that is followed by another one leads to that, and both say which they are', async ({ municipality }) => {
    const { open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await bookingFor(welcome, 'reispas aanvragen')
    await expect(slots(welcome).first()).toBeVisible(patience)
    await welcome.keyboard.press('1')
    await welcome.keyboard.type('Zoë Vandenbroucke')
    await welcome.keyboard.press('Enter')
    const booked = welcome.getByRole('region', { name: 'Afspraak vastgelegd' })
    await expect(booked).toContainText('1 van 2', patience)
    await welcome.keyboard.press('Enter')
    const second = welcome.getByRole('region', { name: /^Daarna, afhalen: / })
    await expect(slots(welcome).first()).toBeVisible(patience)
    await expect(second.getByRole('textbox', { name: 'Naam' })).toHaveValue('Zoë Vandenbroucke')
    expect(await findingsHere(welcome, 'care-follow')).toEqual([])
    await welcome.keyboard.press('Enter')
    await expect(booked).toContainText('Afspraak 2 van 2', patience)
  })
})

test.describe('who finds no time', () => {
  test.use({ stations: ['welcome'] })

  test('waits, and has the seat of whoever cancels in a few keys', async ({ municipality }) => {
    const { demo, open } = municipality
    // One a day, and each day has it.
    await editBookingRule(demo.admin, licence, { quota: 1, horizonDays: 7, walkInShare: 0 })
    await onEachDay(municipality, licence, { name: 'Karim Peeters' })
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await bookingFor(welcome, 'rijbewijs definitief')
    await expect(welcome.getByText('Het hoogste aantal per dag is overal bereikt.')).toBeVisible(patience)
    await welcome.getByRole('textbox', { name: 'Naam', exact: true }).focus()
    await welcome.keyboard.type('Zoë Vandenbroucke')
    await welcome.keyboard.press('Tab')
    await welcome.keyboard.type('0470 12 34 56')
    expect(await findingsHere(welcome, 'care-wait')).toEqual([])
    await welcome.keyboard.press('Enter')
    await expect(welcome.getByRole('region', { name: 'Op de wachtlijst' })).toBeVisible(patience)
    await welcome.keyboard.press('Alt+9')
    const waiting = welcome.getByRole('list', { name: 'Wie op een plaats wacht' })
    await expect(waiting).toContainText('Zoë Vandenbroucke', patience)
    await expect(waiting).toContainText('Nog niets vrij')
    // Whoever is to be reminded of the next day cancels.
    await welcome.keyboard.press('Alt+0')
    await expect(welcome.getByText('Karim Peeters').first()).toBeVisible(patience)
    await openFirst(welcome, 'Alt+0')
    await expect(detail(welcome)).toBeVisible(patience)
    await welcome.keyboard.press('Delete')
    await welcome.keyboard.press('1')
    await expect(detail(welcome)).toContainText('Zoals u vroeg', patience)
    await welcome.keyboard.press('Alt+9')
    await expect(waiting).toContainText('Vrij:', patience)
    expect(await findingsHere(welcome, 'care-waiting')).toEqual([])
    await expect(welcome.locator('li > button:focus')).toHaveCount(1)
    await welcome.keyboard.press('Enter')
    await expect(slots(welcome).first()).toBeVisible(patience)
    await welcome.keyboard.press('Enter')
    await expect(welcome.getByRole('region', { name: 'Afspraak verplaatst' })).toBeVisible(patience)
    await welcome.keyboard.press('Alt+9')
    await expect(welcome.getByText('Niemand staat op de wachtlijst.')).toBeVisible(patience)
  })
})

test.describe('who comes the next day', () => {
  test.use({ stations: ['welcome'] })

  /** A program that keeps what it is given, and refuses one that is not for `example.be`. */
  const script = `
import { readFileSync, writeFileSync } from 'node:fs'
const message = readFileSync(0, 'utf8')
if (!/^To: <[^>]*@example.be>/m.test(message)) {
  console.error('550 no such domain')
  process.exit(1)
}
writeFileSync(process.argv[2] + '/sent-' + Date.now() + '.eml', message)
`

  test('is reminded by the program that sends mail, which says what it could not send', async ({ municipality }) => {
    const { demo, open } = municipality
    await demo.killStation('welcome')
    const folder = demo.folderOf('welcome')
    const { configuration } = await readConfiguration(folder, Date.now())
    const outbox = join(folder, 'outbox.mjs')
    await writeFile(outbox, script)
    const mail = { program: process.execPath, arguments: [outbox, folder], from: 'balie@example.be', name: 'Lindegem' }
    await writeConfiguration(folder, { ...configuration, mail })
    const address = (await demo.startStation('welcome')).url
    expect(address).toContain('127.0.0.1')

    const ids = await onEachDay(municipality, licence, { name: 'Zoë Vandenbroucke', mail: 'zoe@example.be' })
    for (const [place, id] of ids.entries()) {
      const other = await putAppointment(demo.admin, {
        ...{ code: `p4r7t2w${codeLetters[place] ?? ''}`, from: atNight(openDays[place] ?? today, 30), minutes: 20 },
        ...{ product: licence, staff: 'staff:bilal' },
      })
      expect(other).not.toBe(id)
      await putCitizen(demo.admin, other, { name: 'Karim Peeters', mail: 'karim@elders.be' })
    }
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await welcome.keyboard.press('Alt+0')
    await expect(welcome.getByText('zoe@example.be')).toBeVisible(patience)
    await expect(welcome.getByText('karim@elders.be')).toBeVisible(patience)
    expect(await findingsHere(welcome, 'care-reminders')).toEqual([])
    await welcome.keyboard.press('Alt+e')
    await expect(welcome.getByText(/het mailprogramma weigerde. 550 no such domain/)).toBeVisible(patience)
    await expect(welcome.getByText('zoe@example.be')).toHaveCount(0)
    await expect(welcome.getByText('1 herinnerd')).toBeVisible(patience)
    const messages = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
    expect(messages).toHaveLength(1)
    const message = await readFile(join(folder, messages[0] ?? ''), 'utf8')
    expect(message).toContain('To: <zoe@example.be>')
    expect(message).toContain('text/calendar')
    // Who cannot be reached so is called.
    await toFirst(welcome, 'Alt+0')
    await welcome.keyboard.press('1')
    await expect(welcome.getByText('2 herinnerd')).toBeVisible(patience)
    await expect(welcome.getByText('karim@elders.be')).toHaveCount(0)
    expect(await findings(welcome, 'care-languages')).toEqual([])
  })
})

test.describe('at a counter', () => {
  test.use({ stations: ['welcome', 'counter-1'] })

  test('whoever is there gets an appointment for what they came for', async ({ municipality }) => {
    const { open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await giveTicket(welcome, 'rijbewijs definitief')
    const counter = await open('counter-1')
    await openCounter(counter, 'Bilal')
    await callNext(counter)
    await counter.keyboard.press('Alt+a')
    await expect(counter.getByRole('region', { name: /^Afspraak: .*rijbewijs/i })).toBeVisible(patience)
    await expect(slots(counter).first()).toBeVisible(patience)
    expect(await findingsHere(counter, 'care-counter')).toEqual([])
    await counter.keyboard.press('1')
    await counter.keyboard.type('Zoë Vandenbroucke')
    await counter.keyboard.press('Enter')
    await expect(counter.getByRole('region', { name: 'Afspraak vastgelegd' })).toBeVisible(patience)
  })
})

test.describe('on the phone', () => {
  test.use({ stations: ['phone'] })

  test('an appointment of another day is found by its code, and has another time in a few keys', async ({
    municipality,
  }) => {
    const { demo, open } = municipality
    const day = openDays.at(-1) ?? today
    const id = await putAppointment(demo.admin, {
      ...{ code: 'k7m2x9pd', from: atNight(day), minutes: 20, product: licence, staff: 'staff:bilal' },
    })
    await putCitizen(demo.admin, id, { name: 'Zoë Vandenbroucke', phone: '0470 12 34 56' })
    const phone = await open('phone')
    await signIn(phone, 'An')
    await phone.keyboard.type('K7M2 x9pd')
    await expect(phone.getByRole('option', { name: /K7M2-X9PD/, selected: true })).toBeVisible(patience)
    await phone.keyboard.press('Enter')
    await expect(detail(phone)).toContainText('Zoë Vandenbroucke', patience)
    // Nobody comes to the phone.
    await expect(detail(phone).getByRole('button', { name: /Aanmelden|Gewoon nummer/ })).toHaveCount(0)
    expect(await findingsHere(phone, 'care-phone')).toEqual([])
    await phone.keyboard.press('F6')
    await expect(slots(phone).first()).toBeVisible(patience)
    await phone.keyboard.press('Enter')
    await expect(phone.getByRole('region', { name: 'Afspraak verplaatst' })).toContainText('K7M2-X9PD', patience)
    expect(await findingsHere(phone, 'care-phone-moved')).toEqual([])
    // Who answers the phone also calls those who are to come.
    await phone.keyboard.press('Alt+0')
    await expect(phone.getByRole('tab', { name: /Herinneringen/, selected: true })).toBeVisible(patience)
    expect(await findingsHere(phone, 'care-phone-reminders')).toEqual([])
    await phone.keyboard.press('Alt+9')
    await expect(phone.getByText('Niemand staat op de wachtlijst.')).toBeVisible(patience)
  })
})
