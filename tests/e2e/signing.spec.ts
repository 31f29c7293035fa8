import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { changeLog, visitsAtCentral } from './central.ts'
import { callNext, finish, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const statusOf = async (page: Page): Promise<Page> => {
  const status = await page.context().newPage()
  await status.goto(new URL('/status', page.url()).href)
  await expect(status.getByRole('region', { name: /Wat er gebeurde/ })).toBeVisible()
  return status
}
const factOf = (page: Page, name: string) =>
  page.locator('dt').getByText(name, { exact: true }).locator('..').locator('dd')

test('everything is signed; an entry that somebody forged at the server counts nowhere, is shown, and hinders nobody', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const first = await giveTicket(welcome, 'vuilzakken')
  const second = await giveTicket(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')

  const isFirst = ({ id }: { id: string }): boolean => id.endsWith(first)
  const visitId = (await visitsAtCentral(demo.admin)).find(isFirst)?.id ?? ''
  // Somebody who can write to the database has the first visitor leave, in the name of the welcome desk.
  await changeLog(demo.admin, visitId, (log) => [...log, { ...log[0], id: 'forged', type: 'left' }])
  const status = await statusOf(counter)
  await expect(status.getByText('1 zaak vraagt iemand.')).toBeVisible()
  await status.getByRole('main').getByRole('link', { name: 'Wat er gebeurde' }).click()
  const apart = status.getByRole('listitem').filter({ hasText: 'Vervalste logregel' })
  await expect(apart).toContainText(visitId)
  await expect(apart).toContainText('op naam van werkpost welcome')
  await expect(apart).toContainText('een handtekening die niet klopt')
  await expect(counter.getByText('1 apart gehouden')).toBeVisible()

  expect(await callNext(counter)).toBe(first)
  await finish(counter)
  expect(await callNext(counter)).toBe(second)
  await expect(counter.getByText('Niet bewezen')).toHaveCount(0)

  const types = async (): Promise<string[]> =>
    ((await visitsAtCentral(demo.admin)).find(isFirst)?.log ?? []).map(({ type }) => type).sort()
  await expect.poll(types).toEqual(['called', 'finished', 'issued', 'left', 'registered'])
  await expect(counter.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible()
  for (const { log } of await visitsAtCentral(demo.admin)) for (const entry of log) expect(entry).toHaveProperty('sig')
})

test('a replaced station works at once, marked as not proven, until a supervisor approves its key; a withdrawn key says so', async ({
  municipality,
}) => {
  const { demo, open, reopen } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await demo.killStation('welcome')
  await rm(join(demo.folderOf('welcome'), 'signing.key'))
  await demo.startStation('welcome')
  const replaced = await reopen('welcome')
  const label = await giveTicket(replaced, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe(label)
  const panel = counter.getByRole('region', { name: /^Nu aan het loket: / })
  await expect(panel.getByText('Niet bewezen')).toBeVisible()

  // Its own status page says how it stands; any other leads to where it is decided.
  const own = await statusOf(replaced)
  await expect(factOf(own, 'Goedkeuring')).toHaveText('wacht op goedkeuring')
  const settings = await statusOf(counter)
  await expect(factOf(settings, 'Goedkeuring')).toHaveText('goedgekeurd')
  await expect(settings.getByText('1 sleutel wacht op goedkeuring.')).toBeVisible({ timeout: 45_000 })
  await settings.getByRole('link', { name: /Instellingen › Locatie/ }).click()

  // A clerk cannot approve it, a supervisor can, and compares what both screens show.
  const stations = settings.getByRole('region', { name: /Werkposten van deze locatie/ })
  const rows = stations.getByRole('rowgroup').filter({ hasText: 'welcome' }).getByRole('row')
  const row = rows.filter({ hasText: 'wacht op goedkeuring' })
  await expect(row.getByRole('button', { name: /Goedkeuren/ })).toHaveAttribute('aria-disabled', 'true')
  await expect(row).toContainText(await factOf(own, 'Kenmerk van de sleutel').innerText())
  await beSupervisor(settings)
  await row.getByRole('button', { name: /Goedkeuren/ }).click()
  await expect(rows.filter({ hasText: 'Jan P.' })).toBeVisible()
  await expect(factOf(own, 'Goedkeuring')).toHaveText('goedgekeurd')
  await expect(panel.getByText('Niet bewezen')).toHaveCount(0)
  expect(await presentNumber(counter)).toBe(label)

  // The key that was lost is withdrawn; what it had signed stays.
  await rows.filter({ hasText: 'Karim A.' }).getByRole('button', { name: 'Intrekken' }).click()
  await expect(rows.filter({ hasText: 'ingetrokken' })).toHaveCount(1)

  // A station whose own key is withdrawn is told so, wherever it stands.
  const ownRow = stations.getByRole('row').filter({ hasText: '· deze' })
  await ownRow.getByRole('button', { name: 'Intrekken' }).click()
  await expect(counter.getByText(/De sleutel van deze werkpost is ingetrokken/)).toBeVisible()
  await ownRow.getByRole('button', { name: 'Opnieuw goedkeuren' }).click()
  await expect(counter.getByText(/De sleutel van deze werkpost is ingetrokken/)).toHaveCount(0)
})

/** Jan chooses his name at this station. */
const beSupervisor = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const key = 'balie-preferences'
    const kept = JSON.parse(localStorage.getItem(key) ?? '{"state":{},"version":0}') as { state: object }
    localStorage.setItem(key, JSON.stringify({ ...kept, state: { ...kept.state, staff: 'staff:jan' } }))
  })
  await page.reload()
  await expect(page.getByRole('region', { name: /Werkposten van deze locatie/ })).toBeVisible()
}
