import { visitsAtCentral, whatStands } from './central.ts'
import { callNext, finish, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('a morning: tickets, calls, service, and the display tells everybody', async ({ municipality }) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const bags = await giveTicket(welcome, 'vuilzakken')
  const card = await giveTicket(welcome, 'pas kwijt')
  expect(bags).toBe('A101')
  expect(card).toBe('B101')

  const quick = await open('counter-1')
  await openCounter(quick, 'Bilal')
  const theme = await open('counter-2')
  await openCounter(theme, 'Dirk')
  const display = await open('display')

  // The quick queue may wait five minutes and the theme queue twelve, so the quick counter helps the bin bags first.
  expect(await callNext(quick)).toBe(bags)
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(bags)
  expect(await callNext(theme)).toBe(card)
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(card)
  await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText('Loket 3')

  await quick.keyboard.press('Enter')
  await expect(quick.getByText('Bezig', { exact: true }).first()).toBeVisible()
  await finish(quick)
  await quick.keyboard.press('Alt+5')
  await expect(quick.getByRole('tabpanel')).toContainText(bags)

  const stored = async () =>
    whatStands((await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(bags))?.log ?? [])
  await expect.poll(stored).toEqual(['registered', 'issued', 'called', 'started', 'finished'])
})

test('park, bring back, send on with a note, not present, and a break', async ({ municipality }) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const first = await giveTicket(welcome, 'vuilzakken')
  const second = await giveTicket(welcome, 'reispas afhalen')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')

  expect(await callNext(counter)).toBe(first)
  await counter.keyboard.press('F7')
  await expect.poll(() => presentNumber(counter)).toBeUndefined()
  expect(await callNext(counter)).toBe(second)

  await counter.keyboard.press('F6')
  const target = counter.getByRole('combobox', { name: 'Waarheen?' })
  await target.fill('wachtrij identiteit')
  await target.press('Enter')
  await counter.getByRole('textbox', { name: 'Bericht voor je collega' }).fill('Kaart ligt in lade 3 <b>let op</b>')
  await counter.keyboard.press('Enter')
  await expect.poll(() => presentNumber(counter)).toBeUndefined()

  const theme = await open('counter-2')
  await openCounter(theme, 'Dirk')
  expect(await callNext(theme)).toBe(second)
  await expect(theme.getByText('Kaart ligt in lade 3 <b>let op</b>')).toBeVisible()

  await theme.keyboard.press('F8')
  await expect.poll(() => presentNumber(theme)).toBe(second)
  await expect(theme.getByRole('button', { name: /Niet aanwezig/ })).toBeEnabled({ timeout: 30_000 })
  await theme.keyboard.press('F8')
  await expect.poll(() => presentNumber(theme)).toBeUndefined()
  await theme.keyboard.press('Alt+4')
  await expect(theme.getByRole('tabpanel')).toContainText(second)

  await counter.keyboard.press('Alt+3')
  await counter.getByRole('tabpanel').getByText(first).click()
  await counter.getByRole('button', { name: /^Oproepen/ }).click()
  await expect.poll(() => presentNumber(counter)).toBe(first)

  await theme.keyboard.press('F10')
  await expect(theme.getByText(/Pauze sinds/)).toBeVisible()
  await theme.keyboard.press('F2')
  await expect.poll(() => presentNumber(theme)).toBeUndefined()
  await theme.keyboard.press('F10')
  await expect(theme.getByText(/Pauze sinds/)).toBeHidden()
})

test('a mis-click is taken back and never ends a service', async ({ municipality }) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const label = await giveTicket(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe(label)

  await counter.keyboard.press('F4')
  await counter.keyboard.press('Escape')
  expect(await presentNumber(counter)).toBe(label)
  await counter.keyboard.press('F2')
  expect(await presentNumber(counter)).toBe(label)

  await finish(counter)
  await counter.keyboard.press('Control+z')
  await expect.poll(() => presentNumber(counter)).toBe(label)
  await expect.poll(async () => (await visitsAtCentral(demo.admin))[0]?.log.map(({ type }) => type)).toContain('undone')
})

test('a refusal is told with its reason and the next step', async ({ municipality }) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await giveTicket(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await callNext(counter)
  await counter.keyboard.press('F4')
  await counter.getByRole('button', { name: /Bevestigen/ }).waitFor()
  await counter.keyboard.press('2')
  await counter.keyboard.press('Enter')
  expect(await presentNumber(counter)).toBeDefined()
  await counter.getByLabel('Reden').selectOption({ label: 'Documenten ontbreken' })
  await counter.getByLabel('Wat nu?').selectOption({ label: 'Komt terug' })
  await counter.getByRole('button', { name: /Bevestigen/ }).click()
  await expect.poll(() => presentNumber(counter)).toBeUndefined()
  await expect
    .poll(async () => (await visitsAtCentral(demo.admin))[0]?.log.find(({ type }) => type === 'finished')?.['outcomes'])
    .toMatchObject([{ result: 'notPossible', reason: 'documentsMissing', next: 'comeBack' }])
})

test('a paper ticket that nobody has heard of is called by its number', async ({ municipality }) => {
  const { demo, open } = municipality
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await counter.keyboard.press('F5')
  const field = counter.getByRole('textbox', { name: 'Nummer op het ticket' })
  await field.fill('Z12')
  await field.press('Enter')
  await expect(counter.getByText(/Geen wachtrij met letter Z/)).toBeVisible()
  await field.fill('A9999')
  await field.press('Enter')
  await expect(counter.getByText(/kan vandaag niet gegeven zijn/)).toBeVisible()
  await field.fill('a 117')
  await field.press('Enter')
  await counter.getByRole('button', { name: /A117 oproepen/ }).click()
  await expect.poll(() => presentNumber(counter)).toBe('A117')
  await expect
    .poll(async () => whatStands((await visitsAtCentral(demo.admin))[0]?.log ?? []))
    .toEqual(['presented', 'called'])
})
