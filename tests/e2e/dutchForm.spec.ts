import { signIn } from './desk.ts'
import { findings, picture } from './findings.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'kiosk'] })

test('a supervisor chooses how citizens are addressed; sheets and kiosk follow at once, and when it is taken back', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'Jan')
  const sheetSays = async (words: string): Promise<void> => {
    await welcome.goto(new URL('/welcome', welcome.url()).href)
    const field = welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
    await field.fill('bewonerskaart afhalen')
    await welcome.getByRole('option').first().waitFor()
    await field.press('Control+Enter')
    await expect(welcome.getByRole('region', { name: /^Productfiche/ })).toContainText(words)
    await welcome.keyboard.press('Alt+b')
    await expect(welcome.getByRole('dialog', { name: /voor de burger/ })).toContainText(words)
  }
  await sheetSays('Met een bewonerskaart parkeer je in je eigen zone')

  await welcome.goto(new URL('/settings?tab=site', welcome.url()).href)
  const panel = welcome.getByRole('region', { name: 'Aanspreekvorm' })
  await expect(panel.getByRole('radio', { name: 'Zoals het in de fiche staat' })).toBeChecked()
  await panel.getByRole('radio', { name: 'Met u' }).click()
  await expect(panel.getByRole('radio', { name: 'Met u' })).toBeChecked()
  await expect(panel.getByText('Aanspreekvorm bewaard')).toBeVisible()
  await panel.scrollIntoViewIfNeeded()
  await picture(welcome, 'dutch-form')
  expect(await findings(welcome, 'site-settings')).toEqual([])
  await sheetSays('Met een bewonerskaart parkeert u in uw eigen zone')

  await welcome.goto(new URL('/settings?tab=site', welcome.url()).href)
  const kiosk = await municipality.open('kiosk')
  await expect(kiosk.getByText('Waarvoor komt u?')).toBeVisible()
  await panel.getByRole('radio', { name: 'Met je' }).click()
  await expect(panel.getByRole('radio', { name: 'Met je' })).toBeChecked()
  await expect(kiosk.getByText('Waarvoor kom je?')).toBeVisible()
  await panel.getByRole('button', { name: /Terugnemen/ }).click()
  await expect(panel.getByRole('radio', { name: 'Met u' })).toBeChecked()
  await expect(kiosk.getByText('Waarvoor komt u?')).toBeVisible()
})
