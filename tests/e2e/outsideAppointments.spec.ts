import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { reception } from '#build/demo/hours.ts'
import { demoSite } from '#build/demo/site.ts'
import { appointmentId } from '#domain/appointment/appointmentId.ts'
import { openFor } from '#domain/hours/openings.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { addDays, dayOf, momentOf, weekdayOn } from '#domain/time/day.ts'
import { zone } from '#domain/time/day.ts'
import { Temporal } from 'temporal-polyfill'
import { documentsIn, editHours, putDocument } from './central.ts'
import { signIn } from './desk.ts'
import { findingsHere } from './findings.ts'
import { type Municipality, expect, test } from './fixtures.ts'
import { textsInReplica } from './replica.ts'
import { show } from './choice.ts'

const patience = { timeout: 30_000 }
const product = 'rijbewijs-definitief'

/** The first Tuesday, Wednesday or Thursday from the day after tomorrow on, that is open in the morning. */
const openDay = (): string => {
  let day = addDays(dayOf(Date.now()), 2)
  const isOpen = (): boolean =>
    openFor('appointment', reception, day).some(({ from }) => from === momentOf(day, '09:00'))
  while (weekdayOn(day) < 2 || weekdayOn(day) > 4 || !isOpen()) day = addDays(day, 1)
  return day
}

/** As another program writes it, with the offset of Brussels. */
const written = (day: string, time: string): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: time })
    .toString({ smallestUnit: 'second', timeZoneName: 'never' })

/** Has a station look into a folder, which is made. */
const withDropFolder = async ({ demo }: Municipality, station: string): Promise<string> => {
  const place = demo.folderOf(station)
  const folder = join(place, 'requests')
  await mkdir(folder, { recursive: true })
  await demo.killStation(station)
  const file = join(place, 'station.json')
  const configuration: unknown = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify(Object.assign({}, configuration, { requestsFolder: folder })))
  await demo.startStation(station)
  return folder
}

const putRequest = (
  admin: CentralAdmin,
  id: string,
  { product: asked, day }: { product: string; day: string },
): Promise<void> =>
  putDocument(admin, `balie_${demoSite}`, {
    ...{ _id: id, type: 'request', stamps: {}, history: [] },
    data: {
      ...{ form: 1, products: [asked], from: written(day, '09:30'), until: written(day, '09:50') },
      ...{ way: 'onSite', people: 1, language: 'nl', wishes: [], source: 'website' },
    },
  })

const tasks = (page: Page, count: number) => page.getByRole('tab', { name: `Te regelen ${String(count)}`, exact: true })
const booked = (page: Page) => page.getByRole('region', { name: 'Afspraak vastgelegd' })
const moved = (page: Page) => page.getByRole('region', { name: 'Afspraak verplaatst' })

test.describe('another program asks for appointments', () => {
  test.use({ stations: ['counter-1', 'welcome'] })

  test('by a file: what is free is booked, a bad row is refused by its number, and for the rest people find a time', async ({
    municipality,
  }) => {
    test.setTimeout(240_000)
    const { demo, open } = municipality
    const folder = await withDropFolder(municipality, 'counter-1')
    const counter = await open('counter-1')
    await signIn(counter, 'Bilal')
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    const day = openDay()
    const row = (code: string, from: string, until: string, rest: string): string =>
      `${code};${product};${written(day, from)};${until === '' ? '' : written(day, until)};${rest}`
    const file = [
      'code;products;from;until;name;phone',
      row('k7m2x9pd', '09:30', '09:50', 'Zoë Vandenbroucke;0470 12 34 56'),
      row('p4r7t2w9', '20:00', '20:20', 'Ali Demir;014 55 66 77'),
      row('b2c3d4e5', '10:00', '', 'Niemand;'),
    ].join('\r\n')
    await writeFile(join(folder, 'web.part'), file)
    await rename(join(folder, 'web.part'), join(folder, 'web.csv'))

    const refused = join(folder, 'refused')
    // It is the last thing that happens to a file that it is moved away.
    await expect.poll(() => readdir(folder), patience).toEqual(['refused'])
    const [reasons = ''] = (await readdir(refused)).filter((name) => name.endsWith('.reasons.csv'))
    expect(await readFile(join(refused, reasons), 'utf8')).toContain('4;until;missing;')

    const id = appointmentId({ site: demoSite, day, code: 'k7m2x9pd' })
    const answersAtCentral = () => documentsIn(demo.admin, `balie_${demoSite}`, 'answer:')
    await expect
      .poll(answersAtCentral, patience)
      .toMatchObject([{ id: `answer:${demoSite}-k7m2x9pd`, data: { is: 'booked', appointment: id } }])
    expect(await documentsIn(demo.admin, databaseOfDay(id) ?? '', id)).toHaveLength(1)
    await expect
      .poll(() => documentsIn(demo.admin, `balie_${demoSite}_private`, `person:${demoSite}-${day}`), patience)
      .toMatchObject([{ data: { visit: id, name: 'Zoë Vandenbroucke', phone: '0470 12 34 56' } }])

    await counter.keyboard.press('Alt+d')
    await expect(counter.getByRole('group', { name: 'Agenda' })).toBeVisible(patience)
    await counter.keyboard.press('Alt+2')
    await expect(counter.getByRole('heading', { level: 2, name: /^Week / })).toBeVisible()
    const inAgenda = counter
      .getByRole('list', { name: 'Afspraken' })
      .getByRole('button')
      .filter({ hasText: 'K7M2-X9PD' })
    await expect(async () => {
      if ((await inAgenda.count()) === 0) await counter.keyboard.press('PageDown')
      await expect(inAgenda).toContainText('Zoë Vandenbroucke', { timeout: 2_000 })
    }).toPass(patience)

    // The other one asks for an hour at which nobody is there.
    await expect(tasks(welcome, 1)).toBeVisible(patience)
    await welcome.keyboard.press('Alt+8')
    await expect(welcome.getByRole('list', { name: 'Van buiten gevraagd' })).toContainText('Ali Demir')
    await expect(welcome.getByRole('list', { name: 'Van buiten gevraagd' })).toContainText('gesloten')
    expect(await findingsHere(welcome, 'outside-list')).toEqual([])
    await welcome.keyboard.press('Enter')
    const panel = welcome.getByRole('region', { name: 'Aanvraag van buiten' })
    await expect(panel).toContainText('014 55 66 77')
    await expect(panel.getByRole('list', { name: 'Eerste vrije momenten' }).getByRole('button')).toHaveCount(3)
    expect(await findingsHere(welcome, 'outside-request')).toEqual([])
    await show(welcome, { language: 'fr', theme: 'light' })
    expect(await findingsHere(welcome, 'outside-request-fr')).toEqual([])
    await show(welcome, { language: 'nl', theme: 'light' })
    await panel.focus()
    await welcome.keyboard.press('2')
    await welcome.keyboard.press('Enter')
    await expect(booked(welcome)).toContainText('P4R7-T2W9', patience)
    await expect(booked(welcome)).toContainText('Beste Ali Demir')
    await expect(tasks(welcome, 0)).toBeVisible(patience)
    await expect.poll(async () => (await answersAtCentral()).length, patience).toBe(2)

    // What can never come about is answered by itself; the program reads why.
    await putRequest(demo.admin, `request:${demoSite}-h2j3k4m5`, { product: 'bestaat-niet', day })
    await expect
      .poll(async () => (await answersAtCentral()).find(({ id: of }) => of.endsWith('h2j3k4m5'))?.data, patience)
      .toMatchObject({ is: 'refused', reason: 'unknownProduct' })

    // That day is closed after all: both citizens are to be told, each with another day to choose.
    await editHours(demo.admin, {
      exceptions: { water: { from: day, until: day, reason: { nl: 'waterschade' }, openings: [] } },
    })
    await expect(tasks(welcome, 2)).toBeVisible(patience)
    await welcome.keyboard.press('Alt+8')
    const anew = welcome.getByRole('list', { name: 'Opnieuw te plannen' })
    await expect(anew.getByRole('listitem')).toContainText(['Dan is er niet open.', 'Dan is er niet open.'])
    await welcome.keyboard.press('Enter')
    const plan = welcome.getByRole('region', { name: 'Opnieuw plannen' })
    await expect(plan).toContainText('0470 12 34 56', patience)
    await welcome.keyboard.press('Enter')
    await expect(moved(welcome)).toContainText('K7M2-X9PD', patience)
    await expect(tasks(welcome, 1)).toBeVisible(patience)
  })
})

test.describe('two stations that are cut off', () => {
  test.use({ stations: ['welcome', 'phone'] })

  /** Opens the giving of an appointment for a driving licence with Bilal. */
  const begin = async (page: Page): Promise<void> => {
    await page.keyboard.type('rijbewijs')
    await expect(page.getByRole('option', { name: /^Rijbewijs aanvragen/, selected: true })).toBeVisible(patience)
    await page.keyboard.press('Alt+a')
    const form = page.getByRole('region', { name: /^Afspraak: / })
    await form.getByRole('combobox', { name: 'Bij wie' }).selectOption('staff:bilal')
    await expect(slots(page).first()).toBeVisible(patience)
  }
  const heard = async (page: Page): Promise<number> =>
    (await textsInReplica(page)).filter(({ collection }) => collection === 'health').length
  const slots = (page: Page) => page.getByRole('list', { name: 'Eerste vrije momenten' }).getByRole('button')
  /** Without its digit, and where it is. */
  const timeIn = (text: string): string => /^.*?\d\d:\d\d/s.exec(text.replace(/^\d\s+/, ''))?.[0] ?? ''
  const take = async (page: Page, name: string): Promise<void> => {
    const form = page.getByRole('region', { name: /^Afspraak: / })
    await form.getByRole('textbox', { name: 'Naam' }).fill(name)
    await form.getByRole('textbox', { name: 'Telefoon' }).fill('0470 00 00 01')
    await page.keyboard.press('Enter')
    await expect(booked(page)).toContainText('Nog niet bevestigd', patience)
    await page.keyboard.press('Escape')
  }

  test('each begin with their own times; of one seat given twice one is planned anew by keyboard, and is gone on both', async ({
    municipality,
  }) => {
    test.setTimeout(300_000)
    const { demo, open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    const phone = await open('phone')
    await phone.goto(new URL('/welcome', phone.url()).href)
    await signIn(phone, 'Carla')
    await expect(tasks(phone, 0)).toBeVisible(patience)
    // Each has to know of the other to share with it.
    for (const page of [welcome, phone]) await expect.poll(() => heard(page), { timeout: 90_000 }).toBe(2)
    await demo.killCentral()
    for (const page of [welcome, phone]) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible(patience)

    await begin(welcome)
    await begin(phone)
    const first = timeIn(await slots(welcome).first().innerText())
    expect(first).not.toBe('')
    const sameTime = phone.getByRole('button', { name: new RegExp(first.replaceAll(/\s+/g, String.raw`\s+`)) })
    // It is not among the first ones offered: those are the phone's own.
    await expect(sameTime).toHaveCount(0)
    await expect(async () => {
      if ((await sameTime.count()) === 0) await phone.keyboard.press('PageDown')
      expect(await sameTime.count()).toBe(1)
    }).toPass({ timeout: 60_000, intervals: [300] })
    await expect(sameTime).toContainText('andere werkpost')
    expect(await findingsHere(phone, 'outside-share')).toEqual([])
    await sameTime.click()
    await take(welcome, 'Zoë Vandenbroucke')
    await take(phone, 'Ali Demir')

    await demo.startCentral()
    for (const page of [welcome, phone]) {
      await expect(page.getByText('Verbonden').first()).toBeVisible(patience)
      await expect(tasks(page, 1)).toBeVisible({ timeout: 60_000 })
    }
    await welcome.keyboard.press('Alt+8')
    await expect(welcome.getByRole('list', { name: 'Opnieuw te plannen' })).toContainText('Dubbel geboekt')
    expect(await findingsHere(welcome, 'outside-anew-list')).toEqual([])
    await welcome.keyboard.press('Enter')
    const panel = welcome.getByRole('region', { name: 'Opnieuw plannen' })
    await expect(panel).toContainText('0470 00 00 01', patience)
    await expect(panel.getByRole('list', { name: 'Eerste vrije momenten' })).toContainText('Bilal')
    expect(await findingsHere(welcome, 'outside-anew')).toEqual([])
    await show(welcome, { language: 'fr', theme: 'light' })
    expect(await findingsHere(welcome, 'outside-anew-fr')).toEqual([])
    await show(welcome, { language: 'nl', theme: 'light' })
    await panel.focus()
    await welcome.keyboard.press('Enter')
    await expect(moved(welcome)).toContainText('Verwittig de burger', patience)
    expect(await findingsHere(welcome, 'outside-moved')).toEqual([])
    for (const page of [welcome, phone]) await expect(tasks(page, 0)).toBeVisible(patience)
  })
})
