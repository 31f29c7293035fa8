import { visitsAtCentral } from './central.ts'
import { giveTicket, signIn } from './desk.ts'
import { beside } from './devices.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome'] })

test('a ticket counts only when the printer says it is on paper; a person settles the rest', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const paper = await beside(welcome, '/paper')
  const first = await giveTicket(welcome, 'vuilzakken')
  await expect(paper.getByText(first).first()).toBeVisible()

  await paper.getByRole('button', { name: 'Papier op', exact: true }).click()
  await expect(welcome.getByText(/Printer zonder papier/).first()).toBeVisible()
  const second = await giveTicket(welcome, 'pas kwijt')
  await expect(welcome.getByText(`${second} is niet geprint.`)).toBeVisible()
  const typesOf = async (label: string): Promise<string[]> =>
    (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(label))?.log.map(({ type }) => type) ?? []
  await expect.poll(() => typesOf(second)).toEqual(['registered', 'printFailed'])

  await paper.getByRole('button', { name: 'Alles in orde' }).click()
  await expect(paper.getByText('De printer kan tickets printen.')).toBeVisible()
  await welcome
    .getByRole('button', { name: /Opnieuw printen/ })
    .first()
    .click()
  await expect.poll(() => typesOf(second)).toEqual(['registered', 'printFailed', 'issued'])
  await expect(paper.getByText(second).first()).toBeVisible()

  await paper.getByRole('button', { name: 'Printer uit', exact: true }).click()
  const third = await giveTicket(welcome, 'kids-id')
  await expect(welcome.getByText(new RegExp(`${third} is niet geprint|Kwam ${third} op papier`))).toBeVisible({
    timeout: 30_000,
  })
  await welcome
    .getByRole('button', { name: /Nummer mondeling gegeven/ })
    .first()
    .click()
  await expect.poll(() => typesOf(third)).toEqual(['registered', 'printFailed', 'issued'])
})

test('a copy is marked as one, and what people type is text on paper and screen', async ({ municipality }) => {
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await welcome.getByRole('textbox', { name: /^Naam/ }).fill('<img src=x onerror=alert(1)> An')
  await welcome.getByRole('textbox', { name: /^Notitie/ }).fill('"><script>alert(2)</script>')
  let alerted = false
  welcome.on('dialog', (dialog) => {
    alerted = true
    void dialog.dismiss()
  })
  const label = await giveTicket(welcome, 'vuilzakken')
  await welcome.keyboard.press('Alt+2')
  await welcome.getByRole('tabpanel').getByText(label).first().click()
  await expect(welcome.getByText('<img src=x onerror=alert(1)> An').first()).toBeVisible()
  await expect(welcome.getByText('"><script>alert(2)</script>').first()).toBeVisible()
  expect(alerted).toBe(false)

  await welcome
    .getByRole('button', { name: /Kopie printen/ })
    .first()
    .click()
  const paper = await beside(welcome, '/paper')
  await expect(paper.getByText('KOPIE')).toBeVisible()
})

test("the printer's paper is reached from the status line", async ({ municipality }) => {
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'An')
  await welcome.getByRole('button', { name: /Toestand van de verbinding/ }).click()
  await welcome.getByRole('link', { name: /Papier van de ticketprinter/ }).click()
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(/Printer/)
})
