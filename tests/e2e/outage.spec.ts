import { type Page } from '@playwright/test'
import { type StoredVisit, visitsAtCentral } from './central.ts'
import { callNext, finish, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { visitsInReplica } from './replica.ts'

const shapeOf = (visits: readonly StoredVisit[]) =>
  [...visits]
    .map(({ id, log }) => ({ id, log: [...log].sort((a, b) => (a.id < b.id ? -1 : 1)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

test('the central database is killed, work goes on, it comes back, and everything is equal', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const { demo, open, reopen } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const given = [await giveTicket(welcome, 'vuilzakken'), await giveTicket(welcome, 'pas kwijt')]
  const counters = [await open('counter-1'), await open('counter-2')] as const
  await openCounter(counters[0], 'Bilal')
  await openCounter(counters[1], 'Dirk')
  const display = await open('display')
  // A station that has never met the server has no settings to show anything by.
  await expect(display.getByText('live', { exact: true })).toBeVisible()
  await callNext(counters[0])
  const all: Page[] = [welcome, ...counters]

  await demo.killCentral()
  for (const page of all) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible()
  await expect(display.getByRole('status').first()).not.toHaveText(/^live$/)

  for (let ticket = 0; ticket < 6; ticket++)
    given.push(await giveTicket(welcome, ticket % 2 === 0 ? 'vuilzakken' : 'kids-id'))
  await finish(counters[0])
  // Cut off from the welcome desk too, a counter serves whoever shows a paper ticket.
  await counters[1].keyboard.press('F5')
  const field = counters[1].getByRole('textbox', { name: 'Nummer op het ticket' })
  await field.fill(given[2] ?? '')
  await field.press('Enter')
  await counters[1].getByRole('button', { name: /oproepen/ }).click()
  await expect.poll(() => presentNumber(counters[1])).toBe(given[2])

  // A station's window is closed and opened again, and its process killed and started, all while cut off.
  await demo.killStation('counter-1')
  await demo.startStation('counter-1')
  const again = await reopen('counter-1')
  await expect(again.getByRole('button', { name: /Volgende/ })).toBeVisible()

  await demo.startCentral()
  for (const page of [welcome, again, counters[1]]) {
    await expect(page.getByText('Verbonden').first()).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible({ timeout: 30_000 })
  }
  await expect.poll(async () => (await visitsAtCentral(demo.admin)).length, { timeout: 30_000 }).toBe(given.length)
  const central = shapeOf(await visitsAtCentral(demo.admin))
  for (const page of [welcome, again, counters[1], display]) {
    await expect.poll(async () => shapeOf(await visitsInReplica(page)), { timeout: 30_000 }).toEqual(central)
  }
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(given[2] ?? '')
  await expect(display.getByText('live')).toBeVisible()
})
