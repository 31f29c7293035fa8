import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf } from '#domain/time/day.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { putVisit, visitsAtCentral } from './central.ts'
import { callNext, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

test('a damaged configuration is set aside and named, and the station goes on with the last good one', async ({
  municipality,
}) => {
  const { demo, open, reopen } = municipality
  await signIn(await open('welcome'), 'An')
  await demo.killStation('welcome')
  await writeFile(join(demo.folderOf('welcome'), 'station.json'), '{"station": "welcome", "na')
  await demo.startStation('welcome')
  const welcome = await reopen('welcome')
  await expect(welcome.getByText(/station\.json\.damaged-\d+/).first()).toBeVisible()
  await expect(welcome.getByText(/laatste goede instellingen/).first()).toBeVisible()
  expect((await readdir(demo.folderOf('welcome'))).some((name) => name.startsWith('station.json.damaged-'))).toBe(true)
})

test('an address with a wrong key is refused in words', async ({ municipality, browser }) => {
  const { demo } = municipality
  const page = await (await browser.newContext({ locale: 'fr-BE' })).newPage()
  const url = new URL(demo.screens['welcome']?.url ?? '')
  url.searchParams.set('key', 'wrong')
  const response = await page.goto(url.href)
  expect(response?.status()).toBe(403)
  await expect(page.getByRole('heading')).toHaveText(/Ce lien ne fonctionne pas/)
})

test('an entry of a type from a newer version is kept and does not disturb', async ({ municipality }) => {
  const { demo, open } = municipality
  const now = Date.now()
  const id = `visit:gm-${dayOf(now)}-A201`
  const entry = (count: number, content: object) => ({
    id: `e${String(count)}`,
    at: stampOf({ station: 'kiosk', ms: now, count }),
    by: 'citizen',
    station: 'kiosk',
    ...content,
  })
  await putVisit(demo.admin, id, [
    entry(0, { type: 'registered', queue: 'A', number: 201, products: [], language: 'nl', priority: 0 }),
    entry(1, { type: 'issued', how: 'paper' }),
    entry(2, { type: 'weighed', grams: 12 }),
  ])
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe('A201')
  const [stored] = await visitsAtCentral(demo.admin)
  expect(stored?.log.find(({ type }) => type === 'weighed')).toMatchObject({ grams: 12 })
  expect(stored?.log.map(({ type }) => type)).toContain('called')
})
