import type { Page } from '@playwright/test'
import { visitsAtCentral } from './central.ts'
import { callNext, finish, giveTicket, openCounter, signIn, waiting } from './desk.ts'
import { beside, cardLine, device, handsAt, pressIn, shownOn } from './devices.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1', 'display'] })

/** Someone who decides about the site gives the counter a second display, of lamps beside its pole. */
const addNumerals = async (devices: Page): Promise<void> => {
  const form = devices.getByRole('region', { name: 'Instellen' })
  await pressIn(form, 'Display toevoegen')
  const display = form.getByRole('group', { name: 'Display 2' })
  await display.getByLabel('Soort').selectOption('modbus')
  await display.getByLabel('Verbinding').selectOption('simulated')
  await pressIn(form, 'Bewaren')
  await expect(device(devices, 'Display 2')).toContainText('Klaar')
}

test('a day at the counter with its devices: paper, numerals, pole display and screen tell the same, and a card fills the name', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const paper = await beside(welcome, '/paper')
  const hands = await handsAt(welcome)
  const counter = await open('counter-1')
  await openCounter(counter, 'Karim')
  const devices = await beside(counter, '/devices')
  await addNumerals(devices)
  const display = await open('display')
  const now = display.getByRole('region', { name: 'Nu aan de beurt' })

  await test.step('a ticket comes out, and its number stands on paper', async () => {
    const first = await giveTicket(welcome, 'vuilzakken')
    const strip = paper.getByRole('article').first()
    await expect(strip.getByText(first, { exact: true })).toBeVisible()
    await expect(strip).toContainText('afgesneden')

    await counter.bringToFront()
    await expect(waiting(counter, 1)).toBeVisible()
    expect(await callNext(counter)).toBe(first)
    await expect(shownOn(devices, 'Display 1')).toContainText(first)
    await expect(shownOn(devices, 'Display 1')).toContainText('Loket 1')
    await expect(shownOn(devices, 'Display 2')).toContainText(first)
    await expect(now).toContainText(first)
    await expect(now).toContainText('Loket 1')
  })

  await test.step('all of them let the number go when the visit is over', async () => {
    await finish(counter)
    for (const name of ['Display 1', 'Display 2']) await expect(shownOn(devices, name)).toContainText('donker')
  })

  await test.step('with the roll at its end in the middle of a ticket nobody waits without one', async () => {
    await welcome.bringToFront()
    await hands('Papier op midden in het volgende ticket')
    const second = await giveTicket(welcome, 'vuilzakken')
    await expect(welcome.getByText(`Kwam ${second} op papier?`)).toBeVisible()
    await expect(welcome.getByText('Printer zonder papier.').first()).toBeVisible()
    await expect(paper.getByRole('article').first()).not.toContainText('afgesneden')
    const typesOf = async (): Promise<string[]> =>
      (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(second))?.log.map(({ type }) => type) ?? []
    await expect.poll(typesOf).toEqual(['registered', 'printFailed'])
    await counter.bringToFront()
    await expect(waiting(counter, 0)).toBeVisible()
    await welcome.bringToFront()

    await hands('Alles in orde')
    await expect(paper.getByText('De printer kan tickets printen.')).toBeVisible()
    const help = welcome.getByRole('alert').filter({ hasText: second }).first()
    await help.getByRole('button', { name: /Opnieuw printen/ }).click()
    await expect.poll(typesOf).toEqual(['registered', 'printFailed', 'issued'])
    const copy = paper.getByRole('article').first()
    await expect(copy.getByText(second, { exact: true })).toBeVisible()
    await expect(copy.getByText('KOPIE')).toBeVisible()
    await expect(copy).toContainText('afgesneden')

    await counter.bringToFront()
    await expect(waiting(counter, 1)).toBeVisible()
    expect(await callNext(counter)).toBe(second)
    for (const name of ['Display 1', 'Display 2']) await expect(shownOn(devices, name)).toContainText(second)
    await expect(now).toContainText(second)
  })

  await test.step('a card gives its name by one key; one that is expired or forged is told', async () => {
    await welcome.bringToFront()
    const name = welcome.getByRole('textbox', { name: 'Naam' })
    await hands('volwassene')
    await expect(cardLine(welcome)).toContainText('echtheid nagegaan')
    await expect(name).toHaveValue('')
    await welcome.keyboard.press('Alt+k')
    await expect(name).toHaveValue('Nora Specimen')
    await hands('vervallen kaart')
    await expect(cardLine(welcome)).toContainText('vervallen sinds 01/03/2019')
    await hands('vervalste kaart')
    await expect(cardLine(welcome).getByRole('alert')).toContainText('Kaart geweigerd')
    await hands('Kaart uitnemen')
    await expect(cardLine(welcome)).toBeHidden()
  })
})
