import type { Page } from '@playwright/test'
import { personId } from '#domain/person/person.ts'
import { dayOf } from '#domain/time/day.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { visitId } from '#domain/visit/label.ts'
import { demoSite } from '#build/demo/site.ts'
import { seedDocuments } from '#sync/central/setup.ts'
import { type Attacked, expect, expectUntouched, signedIn, test } from './attacked.ts'
import { callNext, finish, giveTicket, openCounter } from './desk.ts'
import { markup, sheetOf, turnedRound } from './hostileTexts.ts'
import { expectReadable } from './readable.ts'

/** Texts of others on our screens: product sheets, names and notes that came from another station. */

const unedited = { stamps: {}, history: [] }

const putSheet = async ({ demo }: Attacked, key: string, text: string): Promise<void> => {
  const document = { id: `product:${key}`, type: 'product', data: sheetOf(text, key), ...unedited }
  expect(await seedDocuments(demo.admin, 'balie_catalogue', [document])).toBe(1)
}

/** Finds the sheet at the welcome desk by its name and opens it. */
const openSheet = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await field.press('Control+Enter')
  await expect(page.getByRole('region', { name: /^Productfiche/ })).toBeVisible()
}

/** The municipality is that of every attack: whoever one of them left waiting has the turn first. */
const callUntil = async (page: Page, label: string): Promise<void> => {
  while ((await callNext(page)) !== label) await finish(page)
}

/** A visit that another station registered, of whom somebody there wrote a name and a note. */
const putVisit = async ({ demo }: Attacked, number: number, name: string, note: string): Promise<string> => {
  const now = Date.now()
  const id = visitId({ site: demoSite, day: dayOf(now), queue: 'A', number })
  const entry = (count: number, content: object) => {
    return {
      id: `${String(number)}-${String(count)}`,
      at: stampOf({ station: 'kiosk', ms: now, count }),
      by: 'citizen',
      station: 'kiosk',
      ...content,
    }
  }
  const log = [
    entry(0, { type: 'registered', queue: 'A', number, products: [], language: 'nl', priority: 0 }),
    entry(1, { type: 'issued', how: 'paper' }),
    // A name that every object has, as an id.
    { ...entry(2, { type: 'noted' }), id: 'constructor' },
    { ...entry(3, { type: 'noted' }), id: `${String(number)}-note` },
  ]
  const database = `balie_${demoSite}_${dayOf(now).slice(0, 7).replace('-', '_')}`
  await seedDocuments(demo.admin, database, [{ id, type: 'visit', log } as { id: string }])
  const notes = {
    [`${String(number)}-note`]: {
      text: note,
      by: `staff:${note.slice(0, 40)}`,
      at: stampOf({ station: 'kiosk', ms: now, count: 3 }),
    },
  }
  const data = { visit: id, expires: '2099-01-01', name, notes }
  await seedDocuments(demo.admin, `balie_${demoSite}_private`, [
    { id: personId(id), type: 'person', data, ...unedited } as { id: string },
  ])
  return `A${String(number)}`
}

test('a product sheet full of markup is shown as the text it is, at both desks and on paper', async ({ attacked }) => {
  const { attacker } = attacked
  await putSheet(attacked, 'markup', markup(attacker.origin))
  const welcome = await signedIn(attacked, 'welcome', 'An')
  await openSheet(welcome.page, 'markup')
  const sheet = welcome.page.getByRole('region', { name: /^Productfiche/ })
  for (const text of [
    '<script>window.pwned=',
    '<img src=x onerror=',
    '{{product}}',
    '$t(common:close)',
    '&lt;script&gt;',
  ]) {
    await expect(sheet.getByText(text).first()).toBeVisible()
  }
  await expectUntouched(welcome, attacker)

  await welcome.page.keyboard.press('Escape')
  const label = await giveTicket(welcome.page, 'markup')
  const paper = await attacked.open('welcome', '/paper')
  await expect(paper.page.getByText(label, { exact: true })).toBeVisible()
  await expectUntouched(paper, attacker)

  const counter = await attacked.open('counter-1')
  await openCounter(counter.page, 'Bilal')
  await callUntil(counter.page, label)
  await counter.page.keyboard.press('Control+k')
  await counter.page.getByRole('combobox', { name: 'Product zoeken' }).fill('markup')
  await counter.page.getByRole('option').first().click()
  await expect(counter.page.getByRole('region', { name: /^Productfiche/ })).toContainText('<script>window.pwned=')
  await expectUntouched(counter, attacker)
  await counter.page.keyboard.press('Escape')
  await finish(counter.page)
})

test('an address in a sheet that is no https address keeps the whole sheet off the screens', async ({ attacked }) => {
  const { demo, attacker } = attacked
  const addresses = [
    "javascript:window.pwned='address'",
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    `${attacker.origin}/`,
  ]
  for (const [n, url] of addresses.entries()) {
    const data = sheetOf('adres', `bad${String(n)}`)
    const hostile = { ...data, ipdc: { ...data.ipdc, websites: [{ naam: { nl: 'klik' }, url }] } }
    await seedDocuments(demo.admin, 'balie_catalogue', [
      { id: `product:bad${String(n)}`, type: 'product', data: hostile, ...unedited } as { id: string },
    ])
  }
  await putSheet(attacked, 'goodaddress', 'adres')
  const welcome = await signedIn(attacked, 'welcome', 'An')
  await openSheet(welcome.page, 'goodaddress')
  // An address is read, not followed.
  await expect(welcome.page.getByRole('region', { name: /^Productfiche/ }).getByRole('link')).toHaveCount(0)
  const field = welcome.page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  for (const n of addresses.keys()) {
    await field.fill(`bad${String(n)}`)
    await expect(welcome.page.getByRole('option').filter({ hasText: `bad${String(n)}` })).toHaveCount(0)
  }
  await expectUntouched(welcome, attacker)
})

test('a sheet of endless texts does not hold up the desk', async ({ attacked }) => {
  const { attacker } = attacked
  await putSheet(attacked, 'endless', `${'lang '.repeat(8_000)}${'x'.repeat(20_000)}`)
  const welcome = await signedIn(attacked, 'welcome', 'An')
  await openSheet(welcome.page, 'endless')
  await welcome.page.keyboard.press('Escape')
  const started = Date.now()
  expect(await giveTicket(welcome.page, 'endless')).toMatch(/^B\d+$/)
  expect(await giveTicket(welcome.page, 'vuilzakken')).toMatch(/^A\d+$/)
  expect(Date.now() - started).toBeLessThan(20_000)
  const width = await welcome.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0)
  await expectUntouched(welcome, attacker)
})

test('a sheet that turns its writing round turns round nothing else', async ({ attacked }) => {
  const { attacker } = attacked
  await putSheet(attacked, 'turned', turnedRound)
  const welcome = await signedIn(attacked, 'welcome', 'An')
  await welcome.page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('turned')
  await expect(welcome.page.getByRole('option').first()).toContainText('turned')
  await expectReadable(welcome.page)
  await openSheet(welcome.page, 'turned')
  await expectReadable(welcome.page)
  await welcome.page.keyboard.press('Escape')
  await giveTicket(welcome.page, 'turned')
  await welcome.page.getByRole('tab', { name: /^Wachtend/ }).click()
  await expectReadable(welcome.page)
  await expectUntouched(welcome, attacker)
})

test('a citizen’s name and note full of markup are text, at both desks, whoever typed them', async ({ attacked }) => {
  const { attacker } = attacked
  const hostile = markup(attacker.origin)
  const label = await putVisit(attacked, 2201, hostile.slice(0, 118), hostile.slice(0, 500))
  const welcome = await signedIn(attacked, 'welcome', 'An')
  await welcome.page.keyboard.press('Control+k')
  const field = welcome.page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill(label)
  await welcome.page.getByRole('option').first().click()
  const detail = welcome.page.getByRole('region', { name: `Bezoek ${label}` })
  await expect(detail).toContainText('<script>window.pwned=')
  await expect(detail).toContainText('<svg onload=')
  await expectUntouched(welcome, attacker)

  await welcome.page.keyboard.press('Escape')
  await welcome.page.getByRole('textbox', { name: 'Naam (mag leeg)' }).fill(hostile.slice(0, 120))
  await welcome.page.getByRole('textbox', { name: 'Notitie (mag leeg)' }).fill(hostile.slice(0, 500))
  const typed = await giveTicket(welcome.page, 'vuilzakken')
  const counter = await attacked.open('counter-1')
  await openCounter(counter.page, 'Bilal')
  await counter.page.keyboard.press('F5')
  const paper = counter.page.getByRole('textbox', { name: 'Nummer op het ticket' })
  await paper.fill(typed)
  await paper.press('Enter')
  await counter.page.getByRole('button', { name: /oproepen/ }).click()
  const present = counter.page.getByRole('region', { name: /^Nu aan het loket/ })
  await expect(present).toContainText('<script>window.pwned=')
  await expect(present).toContainText('<svg onload=')
  await expectUntouched(counter, attacker)
  await expectUntouched(welcome, attacker)
})

test('a citizen’s name that turns its writing round turns round nothing else', async ({ attacked }) => {
  const { attacker } = attacked
  const label = await putVisit(attacked, 2203, `Jan ${turnedRound}`, `Let op ${turnedRound}`)
  const welcome = await signedIn(attacked, 'welcome', 'An')
  await welcome.page.keyboard.press('Control+k')
  await welcome.page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill(label)
  await welcome.page.getByRole('option').first().waitFor()
  await expectReadable(welcome.page)
  await welcome.page.getByRole('option').first().click()
  await expect(welcome.page.getByRole('region', { name: `Bezoek ${label}` })).toContainText('Let op')
  await welcome.page.getByRole('tab', { name: /^Wachtend/ }).click()
  await expectReadable(welcome.page)
  await expectUntouched(welcome, attacker)
})
