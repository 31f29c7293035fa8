import { feedPage, snapshot, wholeSnapshot } from '#main/ipdc/builders.ts'
import { axeFindings } from './axe.ts'
import { giveTicket, signIn } from './desk.ts'
import { expect, test } from './fresh.ts'
import { misfits } from './layout.ts'

const boat = { ...wholeSnapshot, naam: { nl: 'Drakenboot huren' } }
const file = (name: string, text: string) => ({ name, mimeType: 'application/ld+json', buffer: Buffer.from(text) })

test('products of the Flemish catalogue come in by file, are found at the welcome desk, and come in once only', async ({
  municipality,
}) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.keyboard.press('Control+,')
  await welcome.getByRole('tab', { name: /Catalogus/ }).click()

  const choose = async (...files: ReturnType<typeof file>[]): Promise<void> => {
    await welcome.locator('input[type=file]').setInputFiles(files)
    await welcome.getByRole('button', { name: 'Bekijken' }).click()
  }
  const counts = welcome.getByRole('list', { name: 'Wat overnemen zou doen' })
  const page = file('feed.json', feedPage({ members: [boat, snapshot(8, { naam: { en: 'Permit' } })] }))
  await choose(page, file('kapot.json', '{"@context":'))
  await expect(counts).toContainText('1 nieuw')
  await expect(counts).toContainText('2 geweigerd')
  await expect(welcome.getByRole('row').filter({ hasText: 'kapot.json' })).toContainText(
    'Geen geldige JSON-LD of Turtle.',
  )
  await expect(welcome.getByRole('row').filter({ hasText: 'Drakenboot huren' })).toContainText('Nieuw')
  expect(await misfits(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])

  await welcome.getByRole('switch', { name: 'Meteen publiceren' }).check({ force: true })
  await welcome.getByRole('button', { name: 'Overnemen' }).click()
  await expect(welcome.getByText('Overgenomen: 1 product veranderde.')).toBeVisible()

  await choose(page)
  await expect(counts).toContainText('1 ongewijzigd')
  await expect(counts).toContainText('0 nieuw')
  await expect(welcome.getByRole('button', { name: 'Overnemen' })).toHaveCount(0)

  await welcome.getByRole('link', { name: 'Terug' }).click()
  await welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('drakenbot')
  await expect(welcome.getByRole('option').first()).toContainText('Drakenboot huren')
  await expect(welcome.getByRole('option').first()).toContainText('Een plan op schaal')
  expect(await giveTicket(welcome, 'drakenboot')).toMatch(/^A\d+$/)
})
