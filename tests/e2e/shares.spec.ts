import type { Page } from '@playwright/test'
import { dayOf } from '#domain/time/day.ts'
import { deskId } from '#domain/desk/desk.ts'
import { demoSite } from '#build/demo/site.ts'
import { axeFindings } from './axe.ts'
import { type StoredVisit, desksAtCentral, giveTickets, visitsAtCentral, whatStands } from './central.ts'
import { finish, openCounter, presentNumber } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['counter-1', 'counter-3'] })

/** The labels of the waiting list that F2 may call, and those that fall to another counter. */
const sharesOf = async (page: Page): Promise<{ own: string[]; other: string[] }> => {
  const rows = await page.getByRole('tabpanel').getByRole('listitem').allInnerTexts()
  const labels = (some: readonly string[]): string[] => some.flatMap((text) => /\bA\d{3,}\b/.exec(text) ?? [])
  const isOther = (text: string): boolean => text.includes('valt aan loket')
  return { own: labels(rows.filter((text) => !isOther(text))), other: labels(rows.filter(isOther)) }
}
const callsIn = (visits: readonly StoredVisit[]): number =>
  visits.flatMap(({ log }) => whatStands(log).filter((type) => type === 'called')).length

test('a server that takes connections and answers none: one press of F2 says so and calls from the own share', async ({
  municipality,
}) => {
  test.setTimeout(120_000)
  const { demo, open } = municipality
  const counters = [await open('counter-1'), await open('counter-3')] as const
  await openCounter(counters[0], 'Bilal')
  await openCounter(counters[1], 'Dirk')
  const labels = await giveTickets(demo.admin, 'A', 24)
  for (const counter of counters) await expect(counter.getByRole('tabpanel')).toContainText(labels.at(-1) ?? '')

  demo.central().child.kill('SIGSTOP')
  const began = Date.now()
  await counters[0].keyboard.press('F2')
  await expect.poll(() => presentNumber(counters[0])).toBeDefined()
  expect(Date.now() - began).toBeLessThan(8_000)
  await expect(counters[0].getByText(/Geen verbinding/).first()).toBeVisible()
  const called = await presentNumber(counters[0])
  await counters[1].keyboard.press('F2')
  await expect.poll(() => presentNumber(counters[1])).toBeDefined()
  expect(await presentNumber(counters[1])).not.toBe(called)
  const { own, other } = await sharesOf(counters[0])
  expect(own).not.toHaveLength(0)
  expect(other).not.toHaveLength(0)

  // It answers again, late: what was asked of it meanwhile counts for nothing.
  demo.central().child.kill('SIGCONT')
  for (const counter of counters) {
    await expect(counter.getByText('Verbonden').first()).toBeVisible({ timeout: 30_000 })
    await expect(counter.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible({ timeout: 30_000 })
  }
  await expect.poll(async () => callsIn(await visitsAtCentral(demo.admin)), { timeout: 30_000 }).toBe(2)
})

test('a clerk who is cut off sees whose the others are, takes over a share, and the double call is explained', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const { demo, open } = municipality
  const [one, two] = [await open('counter-1'), await open('counter-3')]
  await openCounter(one, 'Bilal')
  await openCounter(two, 'Dirk')
  const labels = await giveTickets(demo.admin, 'A', 24)
  for (const counter of [one, two]) await expect(counter.getByRole('tabpanel')).toContainText(labels.at(-1) ?? '')
  await demo.killCentral()
  for (const page of [one, two]) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible()

  const shares = [await sharesOf(one), await sharesOf(two)] as const
  expect([...shares[0].own].sort()).toEqual([...shares[1].other].sort())
  expect([...shares[0].other].sort()).toEqual([...shares[1].own].sort())
  // A page that begins anew goes on by the same shares.
  await one.reload()
  await expect(one.getByRole('button', { name: /Volgende/ })).toBeVisible()
  await expect.poll(() => sharesOf(one)).toEqual(shares[0])

  await two.keyboard.press('F2')
  await expect.poll(() => presentNumber(two)).toBeDefined()
  const theirs = (await presentNumber(two)) ?? ''

  await one.keyboard.press('Shift+F2')
  await expect(one.getByRole('region', { name: 'Aandeel van een ander loket' })).toContainText('dubbel opgeroepen')
  await expect(one.getByRole('radio')).toBeFocused()
  for (const language of ['nl', 'fr', 'en', 'de']) {
    await choose(one, language)
    for (const width of [1366, 1920]) {
      await one.setViewportSize({ width, height: width === 1366 ? 768 : 1080 })
      expect(await misfits(one), `${language} ${String(width)}`).toEqual([])
      if (process.env['BALIE_SHARES'] !== undefined)
        await one.screenshot({ path: `${process.env['BALIE_SHARES']}/take-${language}-${String(width)}.png` })
    }
    expect(await axeFindings(one, { habits: true }), language).toEqual([])
  }
  await choose(one, 'nl')
  await one.getByRole('radio').press('Enter')
  await expect(one.getByRole('region', { name: 'Aandeel van een ander loket' })).toBeHidden()
  await expect.poll(async () => (await sharesOf(one)).other).toEqual([])
  // It lasts over a new page too.
  await one.reload()
  await expect(one.getByRole('button', { name: /Volgende/ })).toBeVisible()
  await expect.poll(async () => (await sharesOf(one)).own.length).toBe(labels.length)

  const called: string[] = []
  while (!called.includes(theirs)) {
    await one.keyboard.press('F2')
    await expect.poll(() => presentNumber(one)).toBeDefined()
    called.push((await presentNumber(one)) ?? '')
    if (!called.includes(theirs)) await finish(one)
  }

  await demo.startCentral()
  await expect(one.getByText(new RegExp(`^Loket \\d riep ${theirs} ook op|^${theirs} was ook aan loket`))).toBeVisible({
    timeout: 30_000,
  })
  await expect(two.getByText(new RegExp(`^Loket \\d riep ${theirs} ook op|^${theirs} was ook aan loket`))).toBeVisible({
    timeout: 30_000,
  })
  const desk = deskId({ site: demoSite, day: dayOf(Date.now()), counter: '1' })
  await expect
    .poll(async () => (await desksAtCentral(demo.admin)).find(({ id }) => id === desk)?.log.map(({ type }) => type))
    .toContain('shareTaken')
})

const choose = async (page: Page, language: string): Promise<void> => {
  await page.evaluate((chosen) => {
    const key = 'balie-preferences'
    const kept = JSON.parse(localStorage.getItem(key) ?? '{"state":{},"version":0}') as { state: object }
    localStorage.setItem(key, JSON.stringify({ ...kept, state: { ...kept.state, language: chosen } }))
  }, language)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('radio').first()).toBeVisible()
}
