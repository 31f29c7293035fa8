import type { Page } from '@playwright/test'
import { Envelope } from '#domain/document/log.ts'
import { noTotals, withVisit } from '#domain/report/totals.ts'
import { visitsAtCentral } from './central.ts'
import { show } from './choice.ts'
import { callNext, finish, giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

/** What a row of four times, a product and a number may take, with the key that keeps it. */
const mostKeys = 30

const words = {
  nl: {
    number: 'Nummer',
    entered: 'Nu ingevoerd',
  },
  fr: {
    number: 'Numéro',
    entered: 'Encodé maintenant',
  },
} as const

/** Opens the screen at a station where somebody has signed in. */
const sheetAt = async (page: Page, language: keyof typeof words): Promise<Page> => {
  const sheet = await page.context().newPage()
  await sheet.goto(new URL('/afterwards', page.url()).href)
  await show(sheet, { language, theme: 'light' })
  await expect(numberField(sheet, language)).toBeFocused()
  return sheet
}
const numberField = (page: Page, language: keyof typeof words) =>
  page.getByRole('textbox', { name: words[language].number, exact: true })

/** Types by keyboard alone and says how many keys that took. */
const type = async (page: Page, ...steps: readonly string[]): Promise<number> => {
  for (const step of steps) {
    if (step.length > 1 && (step.includes('+') || /^[A-Z][a-z]+$/.test(step))) await page.keyboard.press(step)
    else await page.keyboard.type(step)
  }
  return steps.reduce((keys, step) => keys + (/^(Enter|Control\+Enter)$/.test(step) ? 1 : step.length), 0)
}

/** A whole row of today, just after midnight, so that it is past whenever this runs. */
const typeRow = async (page: Page, number: string, times = ['0', '0', '001', '001']): Promise<number> => {
  const [arrived = '', called = '', started = '', ended = ''] = times.map((time) => time.padStart(3, '0'))
  const before = await type(page, number, 'Enter', 'zak')
  await expect(page.getByRole('option').first()).toBeVisible()
  const rest = ['Enter', 'Enter', arrived, 'Enter', called, 'Enter', started, 'Enter', ended, 'Control+Enter']
  return before + (await type(page, ...rest))
}

for (const language of ['nl', 'fr'] as const) {
  test(`ten rows are typed by keyboard only, and every other station and the totals have them (${language})`, async ({
    municipality,
  }) => {
    test.setTimeout(240_000)
    const { demo, open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    await giveTicket(welcome, 'vuilzakken')
    const served = await giveTicket(welcome, 'vuilzakken')
    const counter = await open('counter-1')
    await openCounter(counter, 'Bilal')
    await callNext(counter)
    await finish(counter)
    const sheet = await sheetAt(welcome, language)
    const list = sheet.getByRole('list', { name: words[language].entered })
    await picture(sheet, `empty-${language}`)

    for (let n = 0; n < 10; n++) {
      const keys = await typeRow(sheet, n === 0 ? 'a150' : String(150 + n))
      expect(keys).toBeLessThanOrEqual(mostKeys)
      await expect(list.getByRole('listitem')).toHaveCount(n + 1)
      await expect(numberField(sheet, language)).toHaveValue('A')
      await expect(numberField(sheet, language)).toBeFocused()
    }
    await expect(list.getByRole('listitem').first()).toContainText('A159')
    await expect(list.getByRole('listitem').first()).toContainText('00:00 → 00:00 → 00:01 → 00:01')

    // A visit that the welcome desk registered is completed, not made anew.
    await typeRow(sheet, served.slice(1))
    await expect(list.getByRole('listitem')).toHaveCount(11)

    // The last row is taken back, and stands in the form again.
    await sheet.keyboard.press('Alt+z')
    await expect(list.getByRole('listitem')).toHaveCount(10)
    await expect(numberField(sheet, language)).toHaveValue(served)
    await sheet.keyboard.press('Control+Enter')
    await expect(list.getByRole('listitem')).toHaveCount(11)

    // The counter has them among its finished visits, each with its mark.
    await counter.keyboard.press('Alt+5')
    const panel = counter.getByRole('tabpanel')
    await expect(panel.getByText('A155')).toBeVisible({ timeout: 30_000 })
    await expect(panel.getByText('Achteraf ingevoerd')).toHaveCount(11)

    await expect
      .poll(async () => {
        const visits = (await visitsAtCentral(demo.admin)).map(({ id, log }) => ({
          id,
          log: log.map((entry) => Envelope.parse(entry)),
        }))
        const totals = visits.reduce(withVisit, noTotals({ month: '2026-11', asOf: '2026-12' }))
        return [totals.queues['A']?.finished, totals.queues['A']?.open, totals.queues['A']?.done]
      })
      // The completed visit keeps the product it came for beside the one on paper.
      .toEqual([12, 0, 13])
  })
}

/** Takes a picture where the environment names a folder for them. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  const { width = 0 } = page.viewportSize() ?? {}
  if (folder !== undefined) await page.screenshot({ path: `${folder}/afterwards-${name}-${String(width)}.png` })
}
