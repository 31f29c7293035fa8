import { visitsAtCentral } from './central.ts'
import { callNext, giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { findings } from './findings.ts'

test.use({ stations: ['welcome', 'counter-1'] })

test('a station practises alone, clearly marked, works on, and all of it is sent when it stops', async ({
  municipality,
}) => {
  test.setTimeout(180_000)
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await giveTicket(welcome, 'vuilzakken')
  await expect(welcome.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible()
  await welcome.goto(new URL('/outage', welcome.url()).href)
  const card = welcome.getByRole('region', { name: 'Oefening' })
  await card.getByRole('button', { name: 'Oefenen op deze werkpost' }).press('Enter')
  await expect(card.getByText(/Deze werkpost oefent tot (\d+ \w+ )?\d\d:\d\d \(gestart door Jan P\.\)/)).toBeVisible()
  await expect(welcome.getByText(/OEFENING tot \d\d:\d\d/)).toBeVisible()
  await expect(welcome.getByText('Er wordt geoefend: Balie houdt deze werkpost weg')).toBeVisible()
  expect(await findings(welcome, 'drill')).toEqual([])

  await welcome.goto(new URL('/welcome', welcome.url()).href)
  await expect(welcome.getByText(/OEFENING tot/)).toBeVisible()
  const practised = await giveTicket(welcome, 'pas kwijt')
  await expect(welcome.getByText(/(^|\s)2 te verzenden/).first()).toBeVisible()
  const known = async (): Promise<boolean> =>
    (await visitsAtCentral(demo.admin)).some(({ id }) => id.endsWith(practised))
  expect(await known()).toBe(false)

  await welcome.getByRole('link', { name: 'Overzicht' }).press('Enter')
  await card.getByRole('button', { name: 'Stoppen op deze werkpost' }).press('Enter')
  await expect(welcome.getByText(/OEFENING tot/)).toBeHidden()
  await expect(welcome.getByText('Verbonden', { exact: true }).first()).toBeVisible()
  await expect.poll(known).toBe(true)
})

test('the whole building practises: one station serves it, and a supervisor stops it for everybody', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const { open } = municipality
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.goto(new URL('/outage', welcome.url()).href)
  const drill = welcome.getByRole('region', { name: 'Oefening' })
  await drill.getByLabel('Minuten').fill('10')
  await drill.getByRole('button', { name: 'Oefenen met het hele gebouw' }).press('Enter')
  await expect(drill.getByText(/De oefening van het gebouw begint over \d+ seconden/)).toBeVisible()
  for (const page of [welcome, counter]) await expect(page.getByText(/OEFENING tot/)).toBeVisible({ timeout: 40_000 })

  const relay = welcome.getByRole('region', { name: 'Gebouw zonder centrale' })
  await relay.getByRole('button', { name: 'Deze werkpost het gebouw laten bedienen' }).press('Enter')
  for (const page of [welcome, counter]) {
    await expect(page.getByText('Verbonden in het gebouw').first()).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/OEFENING tot/)).toBeVisible()
  }
  await welcome.goto(new URL('/welcome', welcome.url()).href)
  const label = await giveTicket(welcome, 'vuilzakken')
  await expect(counter.getByRole('tabpanel')).toContainText(label)
  expect(await callNext(counter)).toBe(label)

  await welcome.goto(new URL('/outage', welcome.url()).href)
  await drill.getByRole('button', { name: 'Voor iedereen stoppen' }).press('Enter')
  for (const page of [welcome, counter]) await expect(page.getByText(/OEFENING tot/)).toBeHidden({ timeout: 30_000 })
  // The relay goes on until the centre has been steady for a minute, as after any outage.
  for (const page of [welcome, counter]) await expect(page.getByText('Verbonden in het gebouw').first()).toBeVisible()
})
