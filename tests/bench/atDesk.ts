import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { type Demo, startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { type DevicesConfiguration, SerialSettings } from '#domain/devices/configuration.ts'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import { openCardReading } from '#devices/eid/reading.ts'
import { noRoots } from '#devices/eid/roots.ts'
import { issueDemoCards } from '#devices/simulator/card/demo.ts'
import { dmdMachine } from '#devices/simulator/display/dmd.ts'
import { simulatedReader } from '#devices/simulator/reader.ts'
import { smartCardService, whyNoService } from '#tests/devices/reader/pcscd.ts'
import { type SerialCable, serialCable } from '#tests/devices/serialCable.ts'
import { finish, giveTicket, openCounter, signIn } from '#tests/e2e/desk.ts'
import { benchLine, connected, escape, printerOn } from './cables.ts'
import { clockAhead, installCardClock, present } from './cardInPage.ts'
import { installClocks } from './inPage.ts'
import { type StationCalls, stationCalls } from './stationCalls.ts'
import { type Figure, figure } from './statistics.ts'

const rounds = 40
const warmUp = 5
const pauseMs = 300
/** As the simulated reader of a station has it. */
const msPerCommand = 4
const holder = 'Nora'
const patience = { timeout: 30_000 }

/**
 * What a person at a desk waits for, from the hand to the device or the eye: the page, the bridge and main are all in it. The
 * stations are those of the demo; their printer and displays are at the end of a pseudo-terminal, whose other end is here.
 */
export const benchAtDesk = async (browser: Browser): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const service = whyNoService() === undefined ? await smartCardService() : undefined
  if (service !== undefined) {
    process.env['PCSCLITE_CSOCK_NAME'] = service.socket
    await service.start()
  }
  const [paper, glass] = [await serialCable(), await serialCable()]
  const demo = await startDemo({ folder, stations: ['welcome', 'counter-1'], assets: builtRenderer, version: 'bench' })
  const calls = await Promise.all(['welcome', 'counter-1'].map((name) => stationCalls(demo.screens[name]?.url ?? '')))
  const [atWelcome, atCounter] = calls
  const pages: Page[] = []
  try {
    if (atWelcome === undefined || atCounter === undefined) throw new Error('The stations are not there.')
    const welcome = await openPage(browser, demo, 'welcome')
    const counter = await openPage(browser, demo, 'counter-1')
    pages.push(welcome, counter)
    await signIn(welcome, 'An')
    await openCounter(counter, 'Bilal')
    const tickets = await pressToPaper(welcome, atWelcome, paper)
    const shown = await callToDisplay(counter, atCounter, glass)
    const simulated = await cardsOf(welcome, {
      prepare: () => atWelcome.call('changeDevices', devicesOf({ reader: { by: 'simulated' }, displays: [] })),
      insert: () => void atWelcome.call('simulate', { do: 'insertCard', card: 'adult' }),
      remove: () => void atWelcome.call('simulate', { do: 'removeCard' }),
    })
    const card = (await issueDemoCards()).card('adult')
    const serviced =
      service &&
      (await cardsOf(welcome, {
        prepare: () => atWelcome.call('changeDevices', devicesOf({ reader: { by: 'pcsc' }, displays: [] })),
        insert: () => service.reader.insert({ atr: card.atr, answer: card.transmit }),
        remove: () => service.reader.pull(),
      }))
    const bare = await bareCommands()
    const commands = { baseline: `its ${String(bare.count)} commands, bare`, baselineSamples: bare.samples }
    return [
      ...tickets,
      shown,
      figure({ name: 'card inserted to name painted', samples: simulated, ...commands }),
      ...(serviced === undefined
        ? []
        : [figure({ name: 'card inserted to name painted, smart card service', samples: serviced, ...commands })]),
    ]
  } finally {
    for (const one of calls) one.close()
    for (const page of pages) await page.context().close()
    await demo.stop()
    await service?.close()
    await Promise.all([paper.remove(), glass.remove()])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const devicesOf = (devices: DevicesConfiguration) => ({ devices, by: 'bench' })

const serial = ({ ours }: SerialCable) => ({
  by: 'serial' as const,
  port: { path: ours },
  settings: SerialSettings.parse({}),
})

const openPage = async (browser: Browser, demo: Demo, station: string): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-BE' })).newPage()
  await installClocks(page, 'input[role=combobox]')
  await installCardClock(page, holder)
  await page.goto(demo.screens[station]?.url ?? '')
  return page
}

/** Enter at the welcome desk, until the printer is asked how it is, and until the ticket begins. */
const pressToPaper = async (welcome: Page, { call }: StationCalls, cable: SerialCable): Promise<Figure[]> => {
  let heard = (_: Uint8Array): void => undefined
  const printer = await printerOn(cable, (bytes) => heard(bytes))
  await call('changeDevices', devicesOf({ printer: { ...simulatedPrinter, connection: serial(cable) }, displays: [] }))
  await giveTicket(welcome, 'vuilzakken')
  const [firsts, tickets]: [number[], number[]] = [[], []]
  for (let round = -warmUp; round < rounds; round += 1) {
    await welcome.keyboard.press('Control+k')
    await welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('vuilzakken')
    await welcome.getByRole('option').first().waitFor()
    const ahead = await clockAhead(welcome)
    const { promise: begun, resolve } = Promise.withResolvers<undefined>()
    const at: { first?: number; ticket?: number } = {}
    heard = (bytes) => {
      at.first ??= present()
      if (!bytes.includes(escape)) return
      at.ticket ??= present()
      resolve(undefined)
    }
    const { startedAt } = await welcome.evaluate(
      ([panel, pattern]) => globalThis.benchPainted('ticket', panel ?? '', pattern ?? ''),
      ['section[aria-label="Laatste ticket"]', '[A-Z]\\d{3,}'],
    )
    await begun
    heard = () => undefined
    const pressed = startedAt - ahead
    if (round >= 0 && at.first !== undefined && at.ticket !== undefined) {
      firsts.push(at.first - pressed)
      tickets.push(at.ticket - pressed)
    }
    await later(pauseMs)
  }
  await call('changeDevices', devicesOf({ displays: [] }))
  await printer.close()
  const baselineSamples = await benchLine(cable, { sent: 1, answered: 0 })
  const baseline = 'one byte, bare'
  return [
    figure({ name: 'Enter in the page to first byte at the printer', samples: firsts, baseline, baselineSamples }),
    figure({ name: 'Enter in the page to first byte of the ticket', samples: tickets, baseline, baselineSamples }),
  ]
}

/** F2 at a counter, until its pole display shows the number; the server confirms the call meanwhile. */
const callToDisplay = async (counter: Page, { call }: StationCalls, cable: SerialCable): Promise<Figure> => {
  const machine = dmdMachine()
  const display = await connected(cable.theirs)
  let seen = (): void => undefined
  display.onData((bytes) => {
    machine.receive(bytes)
    seen()
  })
  await call('changeDevices', devicesOf({ displays: [{ protocol: 'dmd', connection: serial(cable) }] }))
  // All that were given, and the one before them.
  await counter.getByRole('tab', { name: new RegExp(`^Wachtend\\s*${String(rounds + warmUp + 1)}`) }).waitFor(patience)
  const samples: number[] = []
  for (let round = -warmUp; round < rounds; round += 1) {
    const ahead = await clockAhead(counter)
    const { promise: shown, resolve } = Promise.withResolvers<number>()
    seen = () => {
      if (/^[A-Z]\d{3,}/.test(machine.lines()[0]?.trim() ?? '')) resolve(present())
    }
    const { startedAt } = await counter.evaluate(
      ([panel, pattern]) => globalThis.benchPainted('next', panel ?? '', pattern ?? ''),
      ['section[aria-label^="Nu aan het loket: "]', '[A-Z]\\d{3,}'],
    )
    const at = await shown
    seen = () => undefined
    if (round >= 0) samples.push(at - (startedAt - ahead))
    await finish(counter)
    await later(pauseMs)
  }
  await call('changeDevices', devicesOf({ displays: [] }))
  await display.close()
  return figure({
    name: 'F2 in the page to shown: DM-D display',
    samples,
    baseline: 'as many bytes, bare',
    baselineSamples: await benchLine(cable, { sent: 56, answered: 0 }),
  })
}

/** From each card that is put in until the page has painted its holder's name, in ms. */
const cardsOf = async (
  page: Page,
  { prepare, insert, remove }: { prepare: () => Promise<void>; insert: () => void; remove: () => void },
): Promise<number[]> => {
  await prepare()
  const line = page.getByRole('region', { name: 'Kaart in de lezer' })
  const samples: number[] = []
  for (let round = -warmUp; round < rounds; round += 1) {
    // The service and Balie look at readers now and then; a person comes at any moment between.
    await later(pauseMs + (((round + warmUp) * 137) % 400))
    const ahead = await clockAhead(page)
    const before = await page.evaluate(() => globalThis.benchNamePainted.length)
    const start = present()
    insert()
    const painted = await page.waitForFunction((count) => globalThis.benchNamePainted[count], before, patience)
    const at = (await painted.jsonValue()) ?? Number.NaN
    if (round >= 0) samples.push(at - ahead - start)
    // The rest of a card is read before it is pulled, so that each is put into a reader at rest.
    await line.getByText(/echtheid (niet )?nagegaan/).waitFor(patience)
    remove()
    await line.getByText(holder).waitFor({ ...patience, state: 'detached' })
  }
  return samples
}

/** The commands up to a card's identity, sent to the same card in the same reader by nobody who thinks between them. */
const bareCommands = async (): Promise<{ samples: number[]; count: number }> => {
  const { reader, insert, onCommand } = simulatedReader({ msPerCommand })
  const commands: Uint8Array[] = []
  const stop = onCommand((command) => commands.push(command))
  const { promise: identified, resolve } = Promise.withResolvers<undefined>()
  const reading = openCardReading({
    ...{ reader, key: () => undefined, roots: () => Promise.resolve(noRoots) },
    onState: ({ state }) => {
      if (state !== 'read') return
      stop()
      resolve(undefined)
    },
  })
  await insert('adult')
  await identified
  await reading.close()
  const slot = reader.slot()
  const connection = slot.state === 'card' ? await slot.connect() : undefined
  if (connection?.ok !== true) throw new Error('The card does not let itself be connected to.')
  const samples: number[] = []
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now()
    for (const command of commands) await connection.card.transmit(command)
    if (round >= 0) samples.push(performance.now() - start)
  }
  return { samples, count: commands.length }
}
