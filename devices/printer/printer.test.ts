import { describe, expect, it } from 'vitest'
import { simulatedPrinter } from '../simulator/printer.ts'
import type { Fault } from '#domain/printing/simulation.ts'
import type { Transport } from '../transport/transport.ts'
import { fullTicket, minimalTicket } from './exampleTickets.ts'
import { escPos } from './escPos/language.ts'
import { openPrinter, type PrinterOptions } from './printer.ts'
import { star } from './star/language.ts'
import { type Columns, testPageLines, ticketLines } from '#domain/printing/lines.ts'
import type { TicketLook } from '#domain/printing/look.ts'
import { PrintOutcome, type PrinterStatus } from '#domain/printing/printing.ts'

const families = [
  { make: 'esc-pos', language: escPos },
  { make: 'star', language: star },
] as const
type Family = (typeof families)[number]

/** With a picture of the largest width. */
const richLook: TicketLook = {
  logo: {
    width: 512,
    height: 20,
    dots: Buffer.from(Array.from({ length: 1_280 }, (_, at) => 0x40 + (at % 128))).toString('base64'),
  },
  top: 'Welkom',
  bottom: 'Tot ziens',
  numberSize: 5,
  codeModule: 4,
}

const patient: Partial<PrinterOptions> = { answerMs: 5_000, jobMs: 15_000 }
const hasty: Partial<PrinterOptions> = { answerMs: 20, jobMs: 40 }

const setUpFamily = async ({ make, language }: Family, options: Partial<PrinterOptions>) => {
  const device = simulatedPrinter({ language: make, now: () => '2026-11-22T09:42:00.000Z' })
  const open = async (more: Partial<PrinterOptions> = {}) => {
    const connected = await device.connect()
    if (!connected.ok) throw new Error(connected.error.message)
    return {
      transport: connected.transport,
      printer: openPrinter(connected.transport, { language, ...options, ...more }),
    }
  }
  const labels = () =>
    device
      .paper()
      .map(({ lines }) => lines.flatMap((line) => (line.kind === 'text' && line.width >= 4 ? [line.text] : [])))
  return { device, open, labels, ...(await open()) }
}

/** A line that does not take the given write, like a serial port held up by flow control. */
const stuckAt = (transport: Transport, stuck: number): Transport => {
  let writes = 0
  return {
    ...transport,
    get open() {
      return transport.open
    },
    write: (bytes) => {
      writes += 1
      return writes === stuck ? new Promise(() => undefined) : transport.write(bytes)
    },
  }
}

describe.each(families)('a ticket on $make', (family) => {
  const { language } = family
  const setUp = (options: Partial<PrinterOptions> = patient) => setUpFamily(family, options)

  it('is printed when the printer said so, with every word on one piece of paper', async () => {
    const { device, printer } = await setUp()
    expect(await printer.print({ ...fullTicket, copyMark: 'KOPIE' })).toEqual({ outcome: 'printed' })
    const [piece, ...others] = device.paper()
    expect(others).toEqual([])
    expect(piece?.cutAt).toBe('2026-11-22T09:42:00.000Z')
    const texts = piece?.lines.flatMap((line) => (line.kind === 'text' && line.text !== '' ? [line.text] : []))
    expect(texts).toEqual([
      'Gemeente Oudewater-aan-de-Beek',
      'Identiteit & reizen',
      'KOPIE',
      'A117',
      'Identiteitskaart kwijt',
      'Vóór u wachten 6 personen',
      'Geschatte wachttijd: 12 minuten',
      '-'.repeat(42),
      'Kost: €5 — breng uw bewijs mee, ’s middags',
      'gesloten',
      '-'.repeat(42),
      'zondag 22 november 2026, 10:42',
    ])
    expect(piece?.lines).toContainEqual({ kind: 'qr', data: fullTicket.code, module: 6, align: 'center' })
  })

  it('comes out line by line as the preview shows it, with its picture', async () => {
    const { device, printer } = await setUp()
    const ticket = { ...fullTicket, copyMark: 'KOPIE', look: richLook }
    expect(await printer.print(ticket)).toEqual({ outcome: 'printed' })
    expect(await printer.testPage(ticket)).toEqual({ outcome: 'printed' })
    const format = { columns: 42, largest: language.largest } as const
    expect(device.paper().map(({ lines }) => lines)).toEqual([
      ticketLines(ticket, format),
      testPageLines(ticket, format),
    ])
  })

  it('is whole after a connection that broke anywhere in a picture', async () => {
    const { device, open, printer } = await setUp()
    await printer.close()
    for (let bytes = 1; bytes <= 1_600; bytes += 97) {
      const { printer: broken } = await open()
      await broken.status()
      device.setFault({ fault: 'lineCut', afterBytes: 12 + bytes })
      expect(await broken.print({ ...fullTicket, look: richLook })).toMatchObject({ outcome: 'unknown' })
      device.setFault({ fault: 'none' })
      const { printer: next } = await open({ cutFirst: true })
      expect(await next.print(minimalTicket)).toEqual({ outcome: 'printed' })
      expect(device.paper().at(-1)?.lines).toEqual(
        ticketLines(minimalTicket, { columns: 42, largest: language.largest }),
      )
      await next.close()
    }
  })

  it('opens the drawer when the printer is ready, and only then', async () => {
    const { device, printer } = await setUp()
    expect(await printer.openDrawer()).toEqual({ outcome: 'sent' })
    expect(await printer.status()).toEqual({ state: 'ready' })
    device.setFault({ fault: 'paperOut' })
    expect(await printer.openDrawer()).toEqual({ outcome: 'failed', reason: 'paperOut' })
    device.setFault({ fault: 'none' })
    expect(await printer.print(minimalTicket)).toEqual({ outcome: 'printed' })
    expect(device.drawerPulses()).toBe(1)
  })

  it('is printed although the paper is low', async () => {
    const { device, printer } = await setUp()
    device.setFault({ fault: 'paperLow' })
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'printed' })
    expect(await printer.status()).toEqual({ state: 'paperLow' })
  })

  it('comes after the one before it', async () => {
    const { device, printer, labels } = await setUp()
    device.setFault({ fault: 'slow', msPerLine: 1 })
    const outcomes = await Promise.all([printer.print(fullTicket), printer.status(), printer.print(minimalTicket)])
    expect(outcomes).toEqual([{ outcome: 'printed' }, { state: 'ready' }, { outcome: 'printed' }])
    expect(labels()).toEqual([['A117'], ['B1']])
  })

  it.each([
    [{ fault: 'paperOut' }, 'paperOut'],
    [{ fault: 'coverOpen' }, 'coverOpen'],
    [{ fault: 'lineCut' }, 'offline'],
  ] satisfies [Fault, string][])('fails, with nothing on paper, after %o', async (fault, reason) => {
    const { device, printer } = await setUp()
    await printer.status()
    device.setFault(fault)
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'failed', reason })
    device.setFault({ fault: 'none' })
    expect(device.paper()).toEqual([])
  })

  it('fails, and the printer is hung up on, when nobody answers', async () => {
    const { device, printer, transport } = await setUp(hasty)
    device.setFault({ fault: 'powerOff' })
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
    expect(transport.open).toBe(false)
    expect(device.paper()).toEqual([])
  })

  it.each([
    [{ fault: 'paperOut', afterLines: 5 }, 'paperOut'],
    [{ fault: 'coverOpen', afterLines: 5 }, 'coverOpen'],
    [{ fault: 'cutterError' }, 'cutterError'],
    [{ fault: 'lineCut', afterLines: 5 }, 'offline'],
    [{ fault: 'lineCut', afterBytes: 300 }, 'offline'],
    [{ fault: 'powerOff', afterLines: 5 }, 'offline'],
    [{ fault: 'slow', msPerLine: 30 }, 'unknown'],
  ] satisfies [Fault, string][])('is uncertain when it was begun, after %o', async (fault, reason) => {
    const { device, printer } = await setUp(hasty)
    await printer.status()
    device.setFault(fault)
    const outcome = await printer.print(fullTicket)
    expect(outcome).toEqual({ outcome: 'unknown', reason })
    expect(PrintOutcome.parse(outcome)).toEqual(outcome)
  })

  it('is not waited for once the printer reports a fault', async () => {
    const { device, printer } = await setUp({ answerMs: 20, jobMs: 3_600_000 })
    device.setFault({ fault: 'paperOut', afterLines: 5 })
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'unknown', reason: 'paperOut' })
  })

  it('is parted from a fragment of a printer that went off and on again', async () => {
    const { device, printer, labels } = await setUp({ answerMs: 20, jobMs: 500 })
    device.setFault({ fault: 'powerOff', afterLines: 8 })
    const outcome = printer.print(fullTicket)
    await new Promise(setImmediate)
    device.setFault({ fault: 'none' })
    // After power-on a Star printer reports by itself and answers no question, so the driver hangs up on it.
    const hangsUp = family.make === 'star'
    expect(await outcome).toEqual({ outcome: 'unknown', reason: hangsUp ? 'offline' : 'unknown' })
    expect(await printer.print(minimalTicket)).toEqual(
      hangsUp ? { outcome: 'failed', reason: 'offline' } : { outcome: 'printed' },
    )
    expect(labels()).toEqual(hangsUp ? [['A117']] : [['A117'], ['B1']])
  })

  it('is refused after one that hangs in the printer, and nothing of it is lost or joined to the next', async () => {
    const { device, printer, labels } = await setUp(hasty)
    await printer.status()
    device.setFault({ fault: 'coverOpen', afterLines: 5 })
    expect(await printer.print(fullTicket)).toMatchObject({ outcome: 'unknown' })
    expect(await printer.print(minimalTicket)).toEqual({ outcome: 'failed', reason: 'coverOpen' })
    device.setFault({ fault: 'none' })
    expect(await printer.print(minimalTicket)).toEqual({ outcome: 'printed' })
    expect(labels()).toEqual([['A117'], ['B1']])
  })

  it('is parted from a fragment that power loss left hanging', async () => {
    const { device, open, printer, labels } = await setUp(hasty)
    await printer.status()
    device.setFault({ fault: 'powerOff', afterLines: 8 })
    expect(await printer.print(fullTicket)).toMatchObject({ outcome: 'unknown' })
    device.setFault({ fault: 'none' })
    const again = await open({ cutFirst: true })
    expect(await again.printer.print(minimalTicket)).toEqual({ outcome: 'printed' })
    expect(labels()).toEqual([['A117'], ['B1']])
  })

  it('is whole after a connection that broke at any byte of another', async () => {
    const { device, open, printer } = await setUp()
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'printed' })
    await printer.close()
    const whole = device.paper()[0]?.lines
    const columns: Columns = 42
    const lines = ticketLines(minimalTicket, { columns, largest: language.largest })
    const { length } = language.jobBytes({ lines, columns, process: language.processId(0), cutFirst: false })
    // Asked before each ticket.
    const questionBytes = language.questions.reduce((sum, question) => sum + question.length, 0)
    for (let bytes = 1; bytes <= length; bytes += 1) {
      const { printer: broken } = await open()
      await broken.status()
      device.setFault({ fault: 'lineCut', afterBytes: questionBytes + bytes })
      expect(await broken.print(minimalTicket)).toEqual({ outcome: 'unknown', reason: 'offline' })
      device.setFault({ fault: 'none' })
      const { printer: next } = await open({ cutFirst: true })
      expect(await next.print(fullTicket)).toEqual({ outcome: 'printed' })
      expect(device.paper().at(-1)?.lines).toEqual(whole)
      await next.close()
    }
  })

  it('is uncertain, and the line is closed, when the line does not take it', async () => {
    const { device, printer: idle, transport, open } = await setUp(hasty)
    await idle.close()
    expect(transport.open).toBe(false)
    const { transport: fresh } = await open()
    // Before the ticket: greeting, what to report, and twice the questions.
    const printer = openPrinter(stuckAt(fresh, 3 + 2 * language.questions.length), { ...hasty, language })
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'unknown', reason: 'offline' })
    expect(fresh.open).toBe(false)
    expect(device.paper()).toEqual([])
  })
})

describe('the state of the printer', () => {
  const setUp = (options: Partial<PrinterOptions> = patient) => setUpFamily(families[0], options)

  it('is told on each change, without asking', async () => {
    const { device, printer } = await setUp()
    const told: PrinterStatus[] = []
    printer.onStatus((status) => told.push(status))
    await printer.status()
    for (const fault of ['paperLow', 'paperOut', 'coverOpen', 'none'] as const) {
      device.setFault({ fault })
      await Promise.resolve()
    }
    await printer.close()
    expect(told.map(({ state }) => state)).toEqual(['ready', 'paperLow', 'paperOut', 'coverOpen', 'ready', 'offline'])
  })

  it('is offline once the connection is closed', async () => {
    const { printer } = await setUp()
    await printer.close()
    expect(await printer.status()).toEqual({ state: 'offline' })
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
  })
})
