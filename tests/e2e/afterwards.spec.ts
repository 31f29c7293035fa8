import type { Page } from '@playwright/test'
import { Envelope } from '#domain/document/log.ts'
import { noTotals, withVisit } from '#domain/report/totals.ts'
import { addDays, dayOf } from '#domain/time/day.ts'
import { axeFindings } from './axe.ts'
import { visitsAtCentral } from './central.ts'
import { show } from './choice.ts'
import { callNext, finish, giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome', 'counter-1'] })

/** What a row of four times, a product and a number may take, with the key that keeps it. */
const mostKeys = 30

const words = {
  nl: {
    number: 'Nummer',
    arrived: 'Aangekomen',
    entered: 'Nu ingevoerd',
    day: 'Dag',
    takeBack: 'Terugnemen',
    unknownQueue: 'Er is geen wachtrij met die letter.',
    unknownNumber: 'Geen enkele werkpost geeft dat nummer.',
    noTime: 'Dat is geen tijd.',
    beforeEarlier: 'Dat is vroeger dan een tijd ervoor.',
    dayAhead: 'Die dag moet nog komen.',
    unknownCounter: 'Deze locatie heeft geen loket met dat nummer.',
    alreadyEntered: 'Deze rij is al ingevoerd, met dezelfde tijden.',
    finished: 'Dit bezoek werd al gewoon afgerond in Balie.',
    arrivedMissing: 'Typ wanneer de bezoeker aankwam.',
  },
  fr: {
    number: 'Numéro',
    arrived: 'Arrivée',
    entered: 'Encodé maintenant',
    day: 'Jour',
    takeBack: 'Annuler',
    unknownQueue: 'Il n’y a pas de file avec cette lettre.',
    unknownNumber: 'Aucun poste ne donne ce numéro.',
    noTime: 'Ce n’est pas une heure.',
    beforeEarlier: 'C’est plus tôt qu’une heure précédente.',
    dayAhead: 'Ce jour est encore à venir.',
    unknownCounter: 'Ce site n’a pas de guichet avec ce numéro.',
    alreadyEntered: 'Cette ligne est déjà encodée, avec les mêmes heures.',
    finished: 'Cette visite a déjà été clôturée normalement dans Balie.',
    arrivedMissing: 'Tapez l’heure d’arrivée du visiteur.',
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

test('ten rows are typed by keyboard only, and every other station and the totals have them', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const language = 'nl'
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await giveTicket(welcome, 'vuilzakken')
  const served = await giveTicket(welcome, 'verloren voorwerp')
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

for (const language of ['nl', 'fr'] as const) {
  test(`a row that cannot be right is kept by nobody and said in words, and the screen fits and suits everybody (${language})`, async ({
    municipality,
  }) => {
    test.setTimeout(240_000)
    const { demo, open } = municipality
    const welcome = await open('welcome')
    await signIn(welcome, 'An')
    const finished = await giveTicket(welcome, 'vuilzakken')
    const counter = await open('counter-1')
    await openCounter(counter, 'Bilal')
    await callNext(counter)
    await finish(counter)
    const sheet = await sheetAt(welcome, language)
    const list = sheet.getByRole('list', { name: words[language].entered })
    await typeRow(sheet, 'a150')
    await expect(list.getByRole('listitem')).toHaveCount(1)

    const emptied = async (): Promise<void> => {
      // What was typed before comes back with a page that was opened anew, once the form is there.
      await expect(numberField(sheet, language)).toBeVisible()
      for (const field of await sheet.getByRole('textbox').all()) await field.fill('')
      await sheet.getByLabel(words[language].day).fill(dayOf(Date.now()))
      await numberField(sheet, language).focus()
    }
    // One wrong of each kind is said in words, and changes nothing.
    const wrong = async (said: string, ...steps: readonly string[]): Promise<void> => {
      await emptied()
      await type(sheet, ...steps, 'Control+Enter')
      await expect(sheet.getByText(said).first()).toBeVisible()
    }
    const { unknownQueue, unknownNumber, noTime, beforeEarlier, arrivedMissing, unknownCounter } = words[language]
    await wrong(unknownQueue, 'x101', 'Enter', 'Enter', '000')
    await expect(numberField(sheet, language)).toBeFocused()
    await wrong(unknownNumber, 'a7', 'Enter', 'Enter', '000')
    await wrong(noTime, 'a160', 'Enter', 'Enter', '999')
    await picture(sheet, `wrong-${language}`)
    await wrong(beforeEarlier, 'a160', 'Enter', 'Enter', '001', 'Enter', '000')
    await wrong(arrivedMissing, 'a160', 'Enter', 'Enter')
    await wrong(unknownCounter, 'a160', 'Enter', 'Enter', '000', 'Enter', 'Enter', 'Enter', 'Enter', '99')
    await wrong(words[language].finished, finished, 'Enter', 'Enter', '000')
    await wrong(
      words[language].alreadyEntered,
      'a150',
      'Enter',
      'Enter',
      '000',
      'Enter',
      'Enter',
      '001',
      'Enter',
      '001',
    )
    await emptied()
    await sheet.getByLabel(words[language].day).fill(addDays(dayOf(Date.now()), 1))
    await numberField(sheet, language).focus()
    await type(sheet, 'a160', 'Enter', 'Enter', '000', 'Control+Enter')
    await expect(sheet.getByText(words[language].dayAhead)).toBeVisible()
    expect((await visitsAtCentral(demo.admin)).filter(({ id }) => id.endsWith('A160'))).toEqual([])

    const found: string[] = []
    for (const theme of ['light', 'dark', 'contrast']) {
      await show(sheet, { language, theme })
      await emptied()
      await type(sheet, 'a161', 'Enter', 'Enter', '999', 'Control+Enter')
      await expect(sheet.getByText(noTime)).toBeVisible()
      found.push(...(await axeFindings(sheet)).map((what) => `${theme}: ${what}`))
    }
    await show(sheet, { language, theme: 'light' })
    await emptied()
    await typeRow(sheet, 'a170')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await type(sheet, '171', 'Enter', 'rijb')
    for (const size of [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
    ]) {
      await sheet.setViewportSize(size)
      found.push(...(await misfits(sheet)).map((what) => `${String(size.width)}: ${what}`))
      await picture(sheet, `typing-${language}`)
    }
    expect(found).toEqual([])
  })
}

/** Takes a picture where the environment names a folder for them. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  const { width = 0 } = page.viewportSize() ?? {}
  if (folder !== undefined) await page.screenshot({ path: `${folder}/afterwards-${name}-${String(width)}.png` })
}
