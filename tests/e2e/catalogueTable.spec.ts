import { readFile } from 'node:fs/promises'
import { catalogueOf } from '#build/demo/search/catalogue.ts'
import { demoProducts } from '#build/demo/documents.ts'
import { seedDocuments } from '#sync/central/setup.ts'
import { axeFindings } from './axe.ts'
import { signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome'] })

const all = 700

test('a table of 700 products comes in with its report by row: what is wrong stays out, the rest is changed', async ({
  municipality,
}) => {
  test.setTimeout(600_000)
  const { open, demo } = municipality
  const others = catalogueOf(all).filter(({ key }) => !(key in demoProducts))
  await seedDocuments(
    demo.admin,
    'balie_catalogue',
    others.map(({ key, ...data }) => ({
      id: `product:${key}`,
      type: 'product' as const,
      data,
      stamps: {},
      history: [],
    })),
  )
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await welcome.keyboard.press('Control+,')
  await welcome.getByRole('tab', { name: /Catalogus/ }).click()
  const panel = welcome.getByRole('region', { name: 'Eigen velden in een rekenblad' })
  const saved = async (): Promise<string[]> => {
    const [download] = await Promise.all([
      welcome.waitForEvent('download'),
      panel.getByRole('button', { name: 'CSV bewaren' }).click(),
    ])
    return (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  }
  await expect.poll(async () => (await saved()).length, { timeout: 120_000 }).toBe(all + 1)
  const keys = (await saved()).slice(1).map((line) => line.split(';')[0] ?? '')

  const rows = keys.map((key, n) => `${key};${n % 10 === 0 ? 'Z' : 'A'};Nagekeken ${String(n)}`)
  rows[1] = `${keys[1] ?? ''};A;=HYPERLINK("http://elders.example")`
  rows[2] = `nergens;A;Nagekeken`
  rows[3] = `${keys[4] ?? ''};A;Nagekeken`
  const wrong = all / 10 + 3
  await panel.locator('input[type=file]').setInputFiles({
    name: 'eigen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['product;wachtrij;opmerkingen', ...rows].join('\r\n')),
  })
  await panel.getByRole('button', { name: 'Nakijken' }).click()
  const counts = panel.getByRole('list', { name: 'Wat overnemen zou doen' })
  await expect(counts).toContainText(`${String(all - wrong)} gewijzigd`)
  await expect(counts).toContainText(`${String(wrong)} geweigerd`)
  const reported = (row: number) =>
    panel.getByRole('row').filter({ has: welcome.getByRole('cell', { name: String(row), exact: true }) })
  await expect(reported(2)).toContainText('“Z” is op deze locatie niet bekend.')
  await expect(reported(3)).toContainText('Formules worden niet gelezen')
  await expect(reported(4)).toContainText('Er is geen product “nergens”.')
  await expect(reported(6)).toContainText('staat er twee keer')
  expect(await misfits(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])

  await panel.getByRole('button', { name: 'Rijen overnemen' }).click()
  await expect(panel.getByText(`Overgenomen: ${String(all - wrong)} producten veranderden.`)).toBeVisible({
    timeout: 300_000,
  })
  const after = await saved()
  expect(after).toHaveLength(all + 1)
  expect(after.filter((line) => line.includes('Nagekeken'))).toHaveLength(all - wrong)
})
