import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { axeFindings } from './axe.ts'
import { callNext, finish, giveTicket, openCounter, signIn } from './desk.ts'
import { beside, device, openDevices, pressIn, shownOn, simulator } from './devices.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

/** A port on which nobody listens. */
const closedPort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address !== null ? address.port : 9
}

test('each device says how it is and what mends it; one that is pulled comes back by itself', async ({
  municipality,
}) => {
  const page = await municipality.open('counter-1')
  await signIn(page, 'Bilal')
  await openDevices(page)
  for (const name of ['Ticketprinter', 'Kaartlezer', 'Display 1']) {
    await expect(device(page, name)).toContainText('Klaar')
  }

  await pressIn(simulator(page), 'Kaartlezer loskoppelen')
  await expect(device(page, 'Kaartlezer')).toContainText('Losgekomen')
  await expect(device(page, 'Kaartlezer')).toContainText('Steek de stekker of kabel weer in')
  await expect(device(page, 'Ticketprinter')).toContainText('Klaar')
  await pressIn(simulator(page), 'Kaartlezer aansluiten')
  await expect(device(page, 'Kaartlezer')).toContainText('Klaar')

  await pressIn(simulator(page), 'Papier op')
  await expect(device(page, 'Ticketprinter')).toContainText('Leg een nieuwe rol in.')
  await pressIn(device(page, 'Ticketprinter'), 'Testpagina')
  await expect(device(page, 'Ticketprinter')).toContainText('De test lukte niet: Papier op')
  await pressIn(simulator(page), 'Alles in orde')
  await expect(device(page, 'Ticketprinter')).toContainText('Klaar')
  await pressIn(device(page, 'Ticketprinter'), 'Testpagina')
  await expect(device(page, 'Ticketprinter')).toContainText('De testpagina is geprint.')

  await pressIn(device(page, 'Display 1'), 'Testnummer')
  await expect(shownOn(page, 'Display 1')).toContainText('8888')
  await expect(device(page, 'Display 1')).toContainText('Het testnummer stond enkele seconden op de display.')

  expect(await axeFindings(page)).toEqual([])
})

test('a card that is inserted is read, without a name on this screen', async ({ municipality }) => {
  const page = await municipality.open('counter-1')
  await signIn(page, 'Bilal')
  await openDevices(page)
  const reader = device(page, 'Kaartlezer')
  await expect(reader).toContainText('Geen kaart in de lezer.')
  await pressIn(reader, 'Kaart opnieuw lezen')
  await expect(reader).toContainText('De lezer antwoordt.')
  await pressIn(simulator(page), 'volwassene')
  await expect(reader).toContainText('Kaart gelezen, geldig tot 1 maart 2099.')
  await expect(page.getByText(/Specimen|Nora/)).toHaveCount(0)
  await pressIn(reader, 'Kaart opnieuw lezen')
  await expect(reader).toContainText('De lezer antwoordt.')
  await pressIn(simulator(page), 'vervallen kaart')
  await expect(reader).toContainText('Kaart gelezen, vervallen op')
  await pressIn(simulator(page), 'vervalste kaart')
  await expect(reader).toContainText('De handtekening van het Rijksregister klopt niet.')
  await pressIn(simulator(page), 'Kaart uitnemen')
  await expect(reader).toContainText('Geen kaart in de lezer.')
})

test('the number that a counter calls stands on its display, and goes when the visit is over', async ({
  municipality,
}) => {
  const welcome = await municipality.open('welcome')
  await signIn(welcome, 'An')
  await giveTicket(welcome, 'vuilzakken')
  const counter = await municipality.open('counter-1')
  await openCounter(counter, 'Bilal')
  const label = await callNext(counter)
  const display = shownOn(await beside(counter, '/devices'), 'Display 1')
  await expect(display).toContainText(label)
  await expect(display).toContainText('Loket 1')
  await counter.bringToFront()
  await finish(counter)
  await expect(display).not.toContainText(label)
})

test('a printer that does not answer is told in words, the rest goes on, and the way back is one press', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const page = await open('welcome')
  await signIn(page, 'Karim')
  await openDevices(page)
  await expect(device(page, 'Ticketprinter')).toContainText('Klaar')
  const form = page.getByRole('region', { name: 'Instellen' })
  const printer = form.getByRole('group', { name: 'Ticketprinter' })
  await printer.getByLabel('Verbinding').selectOption('tcp')
  await pressIn(form, 'Bewaren')
  await expect(printer.getByText('Hier ontbreekt iets, of het klopt niet.')).toBeVisible()
  await printer.getByLabel('Adres').fill('geen adres!')
  await pressIn(form, 'Bewaren')
  await expect(printer.getByText('Dit kan geen adres zijn.')).toBeVisible()
  await expect(device(page, 'Ticketprinter')).toContainText('Klaar')

  await printer.getByLabel('Adres').fill('127.0.0.1')
  await printer.getByLabel('Poortnummer').fill(String(await closedPort()))
  await pressIn(form, 'Bewaren')
  await expect(device(page, 'Ticketprinter')).toContainText('Op dit adres weigert iets de verbinding')
  await expect(device(page, 'Kaartlezer')).toContainText('Klaar')
  const file = join(demo.folderOf('welcome'), 'station.json')
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    form: 3,
    devices: { printer: { connection: { by: 'tcp', host: '127.0.0.1' } }, reader: { by: 'simulated' } },
  })
  await pressIn(form, 'Vorige instelling terugzetten')
  await expect(device(page, 'Ticketprinter')).toContainText('Klaar')
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    devices: { printer: { connection: { by: 'simulated' } } },
  })

  // A display without a counter of its own at a desk that is no counter.
  await pressIn(form, 'Display toevoegen')
  const display = form.getByRole('group', { name: 'Display 1' })
  await display.getByLabel('Verbinding').selectOption('simulated')
  await pressIn(form, 'Bewaren')
  await expect(display.getByText('Deze werkpost is geen loket: kies welk loket.')).toBeVisible()
  await display.getByLabel('Toont het nummer van').selectOption('1')
  await display.getByLabel('Soort').selectOption('modbus')
  await pressIn(form, 'Bewaren')
  await expect(device(page, 'Display 1')).toContainText('Klaar')
  await expect(device(page, 'Display 1')).toContainText('loket 1')

  // Numerals share a line; anything else has a port to itself, and the form says so.
  await display.getByLabel('Verbinding').selectOption('serial')
  await expect(display.getByText('Aan deze poort mogen nog LED-cijfers hangen')).toBeVisible()
  await display.getByLabel('Soort').selectOption('dmd')
  await expect(display.getByText('Aan deze poort mogen nog LED-cijfers hangen')).toBeHidden()
})

test('what lies in the folder of root certificates and is none is named', async ({ municipality }) => {
  const { demo, open } = municipality
  const page = await open('welcome')
  await signIn(page, 'An')
  await openDevices(page)
  const found = page.getByRole('region', { name: 'Aangesloten op deze computer' })
  await expect(found).toContainText('geen: kaarten worden gelezen, hun echtheid wordt niet nagegaan')
  const folder = join(demo.folderOf('welcome'), 'eid-roots')
  await mkdir(folder)
  await writeFile(join(folder, 'lees mij.txt'), 'Leg hier de certificaten.')
  await pressIn(found, 'Opnieuw zoeken')
  await expect(found).toContainText('lees mij.txt is geen certificaat')
  expect(await axeFindings(page)).toEqual([])
})

test('who does not decide about the site sees the devices and sets none', async ({ municipality }) => {
  const page = await municipality.open('welcome')
  await signIn(page, 'An')
  await openDevices(page)
  const form = page.getByRole('region', { name: 'Instellen' })
  await expect(
    form.getByText('Alleen een leidinggevende of beheerder stelt toestellen in.', { exact: true }),
  ).toBeVisible()
  await expect(form.getByLabel('Verbinding').first()).toBeDisabled()
  await expect(device(page, 'Ticketprinter')).toContainText('Klaar')
})
