import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { changeLog, visitsAtCentral } from './central.ts'
import { show } from './choice.ts'
import { callNext, callPaper, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'counter-1', 'counter-2'] })

const ledgerOf = async (page: Page): Promise<Page> => {
  const ledger = await page.context().newPage()
  await ledger.goto(new URL('/ledger', page.url()).href)
  await expect(ledger.getByRole('tab', { name: /Nog te doen/ })).toBeVisible()
  return ledger
}

test('a double call while cut off, a forged entry and who saw to it are read at every station', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const label = await giveTicket(welcome, 'vuilzakken')
  const second = await giveTicket(welcome, 'vuilzakken')
  const counters = [await open('counter-1'), await open('counter-2')] as const
  await openCounter(counters[0], 'Bilal')
  await openCounter(counters[1], 'Dirk')
  for (const counter of counters) await expect(counter.getByRole('tabpanel')).toContainText(second)

  const empty = await ledgerOf(counters[0])
  await expect(empty.getByText('Er is niets te doen')).toBeVisible()

  await demo.killCentral()
  for (const page of counters) await expect(page.getByText(/Geen verbinding/).first()).toBeVisible()
  await callPaper(counters[0], label)
  await callPaper(counters[1], label)
  await demo.startCentral()
  for (const page of counters) await expect(page.getByText('Verbonden').first()).toBeVisible({ timeout: 30_000 })

  // Both counters, and the welcome desk that had no part in it, read the same.
  const pages = [empty, await ledgerOf(counters[1]), await ledgerOf(welcome)]
  for (const ledger of pages) {
    await ledger.keyboard.press('Alt+2')
    const row = ledger.getByRole('listitem').filter({ hasText: 'Dubbele oproep' })
    await expect(row).toContainText(
      `${label} werd door loket 1 en door loket 3 opgeroepen zonder dat ze het van elkaar wisten.`,
      { timeout: 30_000 },
    )
    await expect(row).toContainText('Loket 1 houdt het bezoek, omdat het eerst riep. Loket 3 kreeg dat te zien.')
    await expect(row).toContainText('Nog te doen: Niets.')
  }

  // Somebody who can write to the database has the other visitor leave, in the name of the welcome desk.
  const visit = (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(second))?.id ?? ''
  await changeLog(demo.admin, visit, (log) => [...log, { ...log[0], id: 'forged', type: 'left' }])
  const [ledger = empty] = pages
  await ledger.keyboard.press('Alt+1')
  const forged = ledger.getByRole('listitem').filter({ hasText: 'Vervalste logregel' })
  await expect(forged).toContainText(`Een logregel van ${second} op naam van werkpost welcome`)
  await expect(ledger.getByRole('tab', { name: 'Nog te doen 1', exact: true })).toBeVisible()

  const found: string[] = []
  for (const theme of ['light', 'dark', 'contrast']) {
    await show(ledger, { language: 'nl', theme })
    await ledger.getByRole('tab').nth(1).click()
    await expect(ledger.getByRole('listitem')).toHaveCount(2)
    found.push(...(await axeFindings(ledger)).map((what) => `${theme}: ${what}`))
  }
  for (const language of ['nl', 'fr', 'en', 'de']) {
    await show(ledger, { language, theme: 'light' })
    await ledger.getByRole('tab').nth(1).click()
    await expect(ledger.getByRole('listitem')).toHaveCount(2)
    for (const size of [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
    ]) {
      await ledger.setViewportSize(size)
      found.push(...(await misfits(ledger)).map((what) => `${language} ${String(size.width)}: ${what}`))
      await picture(ledger, language)
    }
  }
  expect(found).toEqual([])

  // Whoever saw to it says so once; everybody reads who it was.
  await show(ledger, { language: 'nl', theme: 'light' })
  await ledger.getByRole('tab').first().click()
  await ledger.getByRole('button', { name: 'Gedaan' }).click()
  await expect(ledger.getByText('Er is niets te doen')).toBeVisible()
  const other = pages[2] ?? empty
  const seen = other.getByRole('listitem').filter({ hasText: 'Vervalste logregel' })
  await expect(seen).toContainText(/Gedaan door Bilal/, { timeout: 30_000 })
  await expect(seen.getByRole('button')).toHaveCount(0)
  expect(await presentNumber(counters[0])).toBe(label)
  expect(await callNext(counters[1])).toBe(second)
})

/** Takes a picture where the environment names a folder for them. */
const picture = async (page: Page, language: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  const { width = 0 } = page.viewportSize() ?? {}
  if (folder !== undefined) await page.screenshot({ path: `${folder}/ledger-${language}-${String(width)}.png` })
}
