import { pngOf } from '#tests/devices/picture/png.ts'
import { misfits } from './layout.ts'
import { signIn } from './desk.ts'
import { beside } from './devices.ts'
import { expect, test } from './fixtures.ts'
import { picture } from './findings.ts'

test.use({ stations: ['welcome'] })

test('a supervisor lays out the tickets with the paper beside it, tries them on the printer, and takes a change back', async ({
  municipality,
}) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.goto(new URL('/settings', welcome.url()).href)
  await welcome.getByRole('tab', { name: 'Locatie' }).click()
  const panel = welcome.getByRole('region', { name: 'Tickets' })
  const paper = panel.getByRole('figure', { name: 'Voorbeeld van het papier' })
  await expect(paper.getByText('Identiteitskaart aanvragen')).toBeVisible()

  await panel.getByLabel('Product', { exact: true }).uncheck()
  await expect(paper.getByText('Identiteitskaart aanvragen')).toHaveCount(0)
  await panel.getByLabel('Taal van het voorbeeld').selectOption('fr')
  await panel.getByLabel('Tekst bovenaan (Frans)').fill('Bienvenue à l’hôtel de ville')
  await expect(paper.getByText('Bienvenue à l’hôtel de ville')).toBeVisible()
  await panel.getByRole('button', { name: 'Ticket bewaren' }).press('Enter')
  await expect(panel.getByText(/Geef de tekst ook in het Nederlands/)).toBeVisible()
  await panel.getByLabel('Taal van het voorbeeld').selectOption('nl')
  await panel.getByLabel('Tekst bovenaan (Nederlands)').fill('Welkom in het stadhuis')

  const isBlack = (x: number, y: number): boolean => (x - 60) ** 2 + (y - 40) ** 2 < 1_400
  const buffer = pngOf({ width: 120, height: 80, isBlack })
  await panel.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer })
  await expect(paper.getByRole('img', { name: /120 × 80/ })).toBeVisible()
  expect(await misfits(welcome)).toEqual([])
  await paper.scrollIntoViewIfNeeded()
  await picture(welcome, 'ticket-layout-nl')

  await panel.getByRole('button', { name: 'Proefticket printen' }).press('Enter')
  await expect(panel.getByText('Het proefticket is geprint.')).toBeVisible()
  const printer = await beside(welcome, '/paper')
  const strip = printer.getByRole('article').first()
  await expect(strip.getByText('Welkom in het stadhuis')).toBeVisible()
  await expect(strip.getByRole('img', { name: /120 × 80/ })).toBeVisible()
  await picture(printer, 'ticket-test-nl')
  await printer.close()

  await panel.getByRole('button', { name: 'Ticket bewaren' }).press('Enter')
  await expect(panel.getByText('Tickets bewaard')).toBeVisible()
  await welcome.reload()
  await welcome.getByRole('tab', { name: 'Locatie' }).click()
  await expect(paper.getByText('Welkom in het stadhuis')).toBeVisible()
  await expect(panel.getByLabel('Product', { exact: true })).not.toBeChecked()

  await panel.getByRole('checkbox', { name: 'QR-code', exact: true }).uncheck()
  await panel.getByRole('button', { name: 'Ticket bewaren' }).press('Enter')
  await expect(panel.getByText('Tickets bewaard')).toBeVisible()
  await expect(panel.getByRole('checkbox', { name: 'QR-code', exact: true })).not.toBeChecked()
  await welcome.keyboard.press('Control+z')
  await expect(panel.getByRole('checkbox', { name: 'QR-code', exact: true })).toBeChecked()

  await panel.locator('input[type=file]').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  })
  await expect(panel.getByText('Dit bestand is geen afbeelding.')).toBeVisible()
})

test('who is no supervisor sees the layout, and cannot change it', async ({ municipality }) => {
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'An')
  await welcome.goto(new URL('/settings', welcome.url()).href)
  await welcome.getByRole('tab', { name: 'Locatie' }).click()
  const panel = welcome.getByRole('region', { name: 'Tickets' })
  await expect(panel.getByRole('figure', { name: 'Voorbeeld van het papier' })).toBeVisible()
  await expect(panel.getByLabel('Product', { exact: true })).toBeDisabled()
  await expect(panel.getByRole('button', { name: /Ticket bewaren/ })).toHaveAttribute('aria-disabled', 'true')
})
