import type { Locator, Page } from '@playwright/test'
import { openCounter, signIn } from './desk.ts'
import { findings, otherThemes } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { press, stepOf } from './kiosk.ts'

test.use({ stations: ['welcome', 'counter-1', 'kiosk'] })

const patient = { timeout: 60_000 }

const openSheet = async (page: Page, words: string, name: RegExp): Promise<Locator> => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill(words)
  await expect(page.getByRole('option', { name })).toBeVisible(patient)
  await field.press('Control+Enter')
  const sheet = page.getByRole('region', { name: /^Productfiche/ })
  await expect(sheet).toBeVisible(patient)
  return sheet
}

test('what a desk flags on a sheet reaches whoever answers for it, and the answer comes back to the desk', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const { open, reopen } = municipality
  let welcome = await open('welcome')
  await signIn(welcome, 'An')
  let sheet = await openSheet(welcome, 'bouwplannen bespreken', /Bouwplannen bespreken/)

  await welcome.keyboard.press('Alt+m')
  const form = sheet.getByRole('region', { name: 'Melden dat de fiche fout of onduidelijk is' })
  await expect(form.getByText('Farah H. antwoordt voor deze fiche.')).toBeVisible()
  await form.getByLabel('Welk deel?').selectOption('Meebrengen')
  const note = form.getByLabel('Wat klopt er niet?')
  await note.fill('Vraag van 00.01.01-000.06: is een schets genoeg?')
  await expect(form.getByText(/Hier staat een rijksregisternummer/).first()).toBeVisible()
  await note.press('Control+Enter')
  await expect(form).toBeVisible()
  await note.fill('Is een schets genoeg, of moet het een plan van een architect zijn?')
  expect(await findings(welcome, 'flag-form', { themes: otherThemes })).toEqual([])

  welcome = await reopen('welcome')
  sheet = welcome.getByRole('region', { name: 'Productfiche Bouwplannen bespreken' })
  await expect(sheet.getByLabel('Wat klopt er niet?')).toHaveValue(/Is een schets genoeg/, patient)
  await sheet.getByLabel('Wat klopt er niet?').press('Control+Enter')
  const flagged = sheet.getByText('Gemeld aan Farah H.', { exact: true })
  await expect(flagged).toBeVisible(patient)
  await expect(welcome.getByRole('button', { name: /Terugnemen/ })).toBeVisible()
  await welcome.keyboard.press('Control+z')
  await expect(sheet.getByRole('button', { name: /open$/ })).toHaveCount(0)
  await expect(flagged).toHaveCount(0)
  await welcome.keyboard.press('Alt+m')
  await sheet.getByLabel('Wat klopt er niet?').fill('Is een schets genoeg, of een plan van een architect?')
  await sheet.getByLabel('Wat klopt er niet?').press('Control+Enter')
  await expect(flagged).toBeVisible(patient)
  await sheet.getByRole('button', { name: '1 melding open' }).click()
  await expect(sheet.getByRole('list', { name: 'Wat er gezegd werd' })).toContainText('plan van een architect')
  expect(await findings(welcome, 'flagged-sheet', { themes: otherThemes })).toEqual([])

  const counter = await open('counter-1')
  await openCounter(counter, 'Farah')
  const way = counter.getByRole('link', { name: '1 melding wacht op u' })
  await way.click(patient)
  await expect(counter.getByRole('tab', { name: 'Meldingen', selected: true })).toBeVisible()
  await counter.keyboard.press('Alt+1')
  await expect(counter.getByRole('tab', { name: 'Producten', selected: true })).toBeVisible()
  // Standing on the catalogue itself it leads there too.
  await way.click()
  await counter.getByRole('button', { name: /Bouwplannen bespreken/ }).click(patient)
  const detail = counter.getByRole('region', { name: 'Bouwplannen bespreken' })
  await expect(detail.getByText(/plan van een architect/)).toBeVisible()
  expect(await findings(counter, 'flags', { themes: otherThemes })).toEqual([])
  await detail.getByRole('button', { name: 'Fiche bewerken' }).click()
  await expect(detail.getByRole('tab').first()).toBeVisible(patient)
  await counter.keyboard.press('Escape')
  await expect(detail.getByRole('region', { name: 'Wat er gezegd werd' })).toBeFocused()
  await detail.getByLabel('Antwoord', { exact: true }).fill('Een schets is genoeg; ik zet het erbij.')
  await detail.getByLabel('Antwoord', { exact: true }).press('Control+Enter')
  await expect(detail.getByText('Een schets is genoeg; ik zet het erbij.')).toBeVisible(patient)
  await detail.getByRole('button', { name: 'fiche aangepast' }).click()
  await expect(detail.getByText('Gesloten: fiche aangepast')).toBeVisible(patient)
  await expect(counter.getByRole('link', { name: /wacht op u/ })).toHaveCount(0)

  sheet = await openSheet(welcome, 'bouwplannen bespreken', /Bouwplannen bespreken/)
  await expect(welcome.getByRole('link', { name: '1 melding wacht op u' })).toBeVisible(patient)
  // What was said of the sheet is still open below it.
  await expect(sheet.getByRole('button', { name: 'Nieuw antwoord', expanded: true })).toBeVisible(patient)
  await expect(sheet.getByText('Een schets is genoeg; ik zet het erbij.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Gelezen' }).click()
  await expect(welcome.getByRole('link', { name: /wacht op u/ })).toHaveCount(0, patient)
})

test('what a citizen looks for in vain becomes a word that is found', async ({ municipality }) => {
  test.setTimeout(600_000)
  const { open } = municipality
  const kiosk = await open('kiosk')
  const look = async (words: string): Promise<void> => {
    await press(kiosk, 'Zoeken')
    await expect.poll(() => stepOf(kiosk), patient).toBe('search')
    await kiosk.getByRole('textbox').fill(words)
  }
  await look('flonkerding')
  await expect(kiosk.getByText(/Niets gevonden/)).toBeVisible(patient)
  await press(kiosk, 'Terug')

  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const field = welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill('Peeters Jan 0470 12 34 56')
  await welcome.keyboard.press('Alt+g')
  await expect(welcome.getByText(/Niet bewaard: dit kan over een persoon gaan/)).toBeVisible(patient)
  await field.fill('flonkerding')
  await welcome.keyboard.press('Alt+g')
  await expect(welcome.getByText('Genoteerd voor wie de woorden bijhoudt: flonkerding')).toBeVisible(patient)

  await welcome.goto(new URL('/catalogue?tab=words', welcome.url()).href)
  const vain = welcome.getByRole('list', { name: 'Niet gevonden' })
  const question = vain.getByRole('listitem').filter({ hasText: 'flonkerding' })
  await expect(question).toContainText('2 keer', patient)
  expect(await findings(welcome, 'words', { ready: welcome.getByText('flonkerding').first() })).toEqual([])
  await question.getByRole('button', { name: 'Synoniem maken van flonkerding' }).click()
  const words = welcome.getByRole('textbox', { name: 'Woorden' })
  await expect(words).toHaveValue('flonkerding\n')
  await expect(welcome.getByText('Een groep heeft minstens twee woorden.').first()).toBeVisible()
  await words.fill('flonkerding\nrijbewijs')
  // What is typed is there again after a look at another group.
  const groups = welcome.getByRole('list', { name: 'Groepen' }).getByRole('button')
  await groups.nth(1).click()
  await expect(words).not.toHaveValue(/flonkerding/)
  await groups.filter({ hasText: 'Niet bewaard' }).click()
  await expect(words).toHaveValue('flonkerding\nrijbewijs')
  const after = welcome.getByRole('list', { name: 'Na bewaren' })
  await expect(after).toContainText(/rijbewijs/i)
  expect(await findings(welcome, 'words-group', { themes: otherThemes })).toEqual([])
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Groep flonkerding bewaard')).toBeVisible(patient)
  await question.getByRole('button', { name: /Klaar/ }).click()
  await expect(question).toHaveCount(0, patient)

  await expect(async () => {
    await look('flonkerding')
    await expect(kiosk.getByRole('main').getByRole('listitem').first()).toContainText(/rijbewijs/i)
  }).toPass(patient)
})
