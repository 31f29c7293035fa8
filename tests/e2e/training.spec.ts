import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from './axe.ts'
import { visitsAtCentral } from './central.ts'
import { callNext, openCounter, presentNumber, signIn } from './desk.ts'
import { findings, picture } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'counter-1'] })

test('a clerk practises on a copy of the counter, with a busy day around, and nothing of it counts', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const { demo, open } = municipality
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await counter.goto(new URL('/outage', counter.url()).href)
  const card = counter.getByRole('region', { name: 'Oefenen op een kopie' })
  await card.getByLabel('Tempo').selectOption('vier keer zo snel')
  await card.getByRole('button', { name: 'Oefenvenster openen' }).press('Enter')
  await expect(card.getByText(/Bilal E\. oefent op een kopie sinds \d\d:\d\d/)).toBeVisible()
  await expect(card.getByText('deze is verzonnen')).toBeVisible()
  expect(await findings(counter, 'training')).toEqual([])
  expect(existsSync(join(demo.folderOf('counter-1'), 'training'))).toBe(true)

  const opens = counter.context().waitForEvent('page')
  await card.getByRole('link', { name: 'Naar het oefenvenster' }).press('Enter')
  const copy = await opens
  await expect(copy.getByText('OEFENING OP EEN KOPIE')).toBeVisible({ timeout: 30_000 })
  await openCounter(copy, 'Bilal')
  // Twelve people stand there when it begins, and colleagues at the other counters fetch some of them.
  await expect(copy.getByRole('tab', { name: /Wachtend [1-9]/ })).toBeVisible({ timeout: 30_000 })
  const called = await callNext(copy)
  expect(called).toMatch(/^[A-Z]\d+$/)
  await expect(copy.getByRole('tab', { name: /Opgeroepen [2-9]/ })).toBeVisible({ timeout: 60_000 })
  expect(await findings(copy, 'training-copy')).toEqual([])

  // The real counter knows nothing of it, and neither does the centre.
  await counter.goto(new URL('/counter', counter.url()).href)
  expect(await presentNumber(counter)).toBeUndefined()
  expect(await visitsAtCentral(demo.admin)).toEqual([])

  await copy.getByRole('button', { name: 'Stoppen' }).press('Enter')
  await expect(copy.getByRole('heading', { name: 'De oefening is voorbij' })).toBeVisible()
  await expect.poll(() => copy.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  await expect.poll(() => existsSync(join(demo.folderOf('counter-1'), 'training'))).toBe(false)
  await counter.goto(new URL('/outage', counter.url()).href)
  await expect(card.getByRole('button', { name: 'Oefenvenster openen' })).toBeVisible()
})

test('in a copy nothing leads to another station, and its own outage can be practised', async ({ municipality }) => {
  test.setTimeout(180_000)
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.goto(new URL('/outage', welcome.url()).href)
  const card = welcome.getByRole('region', { name: 'Oefenen op een kopie' })
  await card.getByRole('button', { name: 'Oefenvenster openen' }).press('Enter')
  const address = await card.getByRole('link', { name: 'Naar het oefenvenster' }).getAttribute('href')
  const copy = await welcome.context().newPage()
  await copy.goto(address ?? '')
  await signIn(copy, 'Jan')
  const display = await welcome.context().newPage()
  await display.goto(new URL('/display', copy.url()).href)
  await expect(display.getByText('OEFENING: deze nummers zijn niet echt')).toBeVisible()
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1080, height: 1920 },
  ]) {
    await display.setViewportSize(size)
    expect(await misfits(display)).toEqual([])
  }
  expect(await axeFindings(display)).toEqual([])
  await picture(display, 'training-display')
  await copy.goto(new URL('/outage', copy.url()).href)
  await expect(copy.getByText('Dit is de kopie.')).toBeVisible()
  for (const name of ['Papierpakket', 'Meenemen op een stick'])
    await expect(copy.getByRole('link', { name })).toBeHidden()
  await expect(copy.getByRole('region', { name: 'Gebouw zonder centrale' })).toBeHidden()
  await copy.getByRole('button', { name: 'Oefenen op deze werkpost' }).press('Enter')
  await expect(
    copy.getByText(/OEFENING OP EEN KOPIE\. OEFENING tot \d\d:\d\d\. Niets van wat je hier doet, telt\./),
  ).toBeVisible()
  expect(await findings(copy, 'training-outage')).toEqual([])

  for (const address of ['/kit', '/carry']) {
    await copy.goto(new URL(address, copy.url()).href)
    await expect(copy.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible()
  }

  await card.getByRole('button', { name: 'Oefening stoppen en kopie weggooien' }).press('Enter')
  await expect(copy.getByRole('heading', { name: 'De oefening is voorbij' })).toBeVisible()
})
