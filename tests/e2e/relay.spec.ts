import { visitsAtCentral } from './central.ts'
import { callNext, finish, giveTicket, openCounter, signIn } from './desk.ts'
import { findings, picture } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'counter-1', 'display'] })

test('a supervisor lets the welcome desk serve the building; kiosk, counter and display share one queue, and all goes to the centre', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const { demo, open } = municipality
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const display = await open('display')
  await expect(display.getByText('live', { exact: true })).toBeVisible()
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const before = await giveTicket(welcome, 'vuilzakken')
  await expect(counter.getByRole('tabpanel')).toContainText(before)

  await demo.killCentral()
  await expect(welcome.getByText(/Geen verbinding/).first()).toBeVisible()
  const alone = await giveTicket(welcome, 'vuilzakken')
  await welcome.getByRole('link', { name: 'Overzicht' }).press('Enter')
  const card = welcome.getByRole('region', { name: 'Gebouw zonder centrale' })
  await expect(card.getByText('Volgorde: welcome, counter-1.')).toBeVisible()
  expect(await findings(welcome, 'relay-needed')).toEqual([])
  await card.getByRole('button', { name: 'Deze werkpost het gebouw laten bedienen' }).press('Enter')
  await expect(card.getByText(/Deze werkpost bedient het gebouw sinds/)).toBeVisible()
  await expect(card.getByText('Jan P.')).toBeVisible()
  for (const page of [welcome, counter]) {
    await expect(page.getByText('Verbonden in het gebouw').first()).toBeVisible({ timeout: 30_000 })
  }
  await expect(card.getByText('counter-1, display, welcome')).toBeVisible({ timeout: 30_000 })
  expect(await findings(welcome, 'relay-serving')).toEqual([])

  // The counter has what the welcome desk did while everybody was alone, and the display what the counter does.
  const label = await callNext(counter)
  expect(label).toBe(before)
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(label)
  await finish(counter)
  expect(await callNext(counter)).toBe(alone)
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(alone)
  // What only the building has is still to be sent.
  await expect(counter.getByText(/(^|\s)[1-9]\d* te verzenden/).first()).toBeVisible()
  await counter.locator('header button[data-state]').press('Enter')
  await expect(counter.getByText(/welcome, een werkpost die het gebouw bedient/)).toBeVisible()
  await counter.keyboard.press('Escape')

  await demo.startCentral()
  for (const page of [welcome, counter]) {
    await expect(page.getByText('Verbonden', { exact: true }).first()).toBeVisible({ timeout: 120_000 })
    await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible({ timeout: 30_000 })
  }
  await expect(card.getByText(/Valt de centrale databank weg/)).toBeVisible()
  const types = async (ticket: string): Promise<string[]> =>
    (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(ticket))?.log.map(({ type }) => type) ?? []
  await expect.poll(() => types(before)).toContain('finished')
  await expect.poll(() => types(alone)).toContain('called')
  // Afterwards it is told, on another station too.
  await counter.goto(new URL('/ledger', counter.url()).href)
  await counter.getByRole('tab', { name: /^Alles/ }).click()
  await expect(counter.getByText(/bediende het gebouw in de plaats van de centrale databank/)).toBeVisible()
})

test('who is no supervisor cannot begin it, and the order is set in the settings', async ({ municipality }) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.goto(new URL('/settings', welcome.url()).href)
  await welcome.getByRole('tab', { name: 'Locatie' }).click()
  const plan = welcome.getByRole('region', { name: 'Gebouw zonder centrale' })
  await expect(plan.getByRole('group')).toHaveCount(2)
  expect(await misfits(welcome)).toEqual([])
  await plan.getByRole('button', { name: 'Werkpost 2 hoger zetten' }).press('Enter')
  await plan.getByRole('button', { name: 'Werkpost toevoegen' }).press('Enter')
  await plan.getByRole('button', { name: 'Volgorde bewaren' }).press('Enter')
  await expect(plan.getByText('Kies een werkpost.')).toBeVisible()
  await picture(welcome, 'relay-plan-wrong-nl')
  const third = plan.getByRole('group', { name: 'Werkpost 3' })
  await third.getByRole('combobox').selectOption('display')
  await plan.getByRole('button', { name: 'Volgorde bewaren' }).press('Enter')
  await expect(plan.getByText('Geef computer en poort, zoals 10.0.0.5:6985.')).toBeVisible()
  await third.getByRole('textbox').fill('display.stad.local:6985')
  await plan.getByLabel('Begint vanzelf na (minuten)').fill('5')
  await plan.getByRole('button', { name: 'Volgorde bewaren' }).press('Enter')
  await expect(plan.getByText(/De volgorde is bewaard/)).toBeVisible()
  expect(await misfits(welcome)).toEqual([])
  await picture(welcome, 'relay-plan-nl')

  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await demo.killCentral()
  await counter.getByRole('link', { name: 'Overzicht' }).press('Enter')
  const card = counter.getByRole('region', { name: 'Gebouw zonder centrale' })
  await expect(
    card.getByText('Volgorde: counter-1, welcome, display. De eerste begint vanzelf na 5 minuten.'),
  ).toBeVisible()
  const button = card.getByRole('button', { name: 'Deze werkpost het gebouw laten bedienen' })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(card.getByText('Alleen een leidinggevende of beheerder kan dit.', { exact: true })).toBeVisible()
})
