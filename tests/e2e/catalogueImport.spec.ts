import { readFile } from 'node:fs/promises'
import { feedPage, snapshot, wholeSnapshot } from '#main/ipdc/builders.ts'
import { axeFindings } from './axe.ts'
import { giveTicket, signIn } from './desk.ts'
import { expect, test } from './fresh.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome'] })

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
    await welcome.locator('input[type=file]').first().setInputFiles(files)
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

test('the own fields of all products go out as a table and come back by row, what is wrong refused and the rest taken', async ({
  municipality,
}) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.keyboard.press('Control+,')
  await welcome.getByRole('tab', { name: /Catalogus/ }).click()
  const panel = welcome.getByRole('region', { name: 'Eigen velden in een rekenblad' })
  const [download] = await Promise.all([
    welcome.waitForEvent('download'),
    panel.getByRole('button', { name: 'CSV bewaren' }).click(),
  ])
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  const columns = lines[0]?.split(';') ?? []
  expect(columns.slice(0, 3)).toEqual(['\ufeffproduct', 'naam', 'dienst'])
  const [one = '', two = ''] = lines.slice(1).map((line) => line.split(';')[0])

  const choose = async (text: string): Promise<void> => {
    await panel.locator('input[type=file]').setInputFiles({ ...file('eigen.csv', text), mimeType: 'text/csv' })
    await panel.getByRole('button', { name: 'Nakijken' }).click()
  }
  await choose(lines.join('\r\n'))
  await expect(panel.getByRole('list', { name: 'Wat overnemen zou doen' })).toContainText('0 gewijzigd')
  await choose(`product;opmerkingen;duur\r\n${one};Vraag naar het dossier;17\r\n${two};=HYPERLINK("x");17\r\n`)
  await expect(panel.getByRole('row').filter({ hasText: 'Formules worden niet gelezen' })).toContainText('opmerkingen')
  await panel.getByRole('button', { name: 'Rijen overnemen' }).click()
  await expect(panel.getByText('Overgenomen: 1 product veranderde.')).toBeVisible()
  await choose(`product;opmerkingen\r\n${one};Vraag naar het dossier\r\n`)
  await expect(panel.getByRole('list', { name: 'Wat overnemen zou doen' })).toContainText('1 ongewijzigd')
  expect(await axeFindings(welcome)).toEqual([])
})
