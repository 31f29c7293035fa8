import { afterEach, describe, expect, it, vi } from 'vitest'
import { SerialSettings } from '#domain/devices/configuration.ts'
import { ticketLines } from '#domain/printing/lines.ts'
import type { PrinterState } from '#domain/printing/printing.ts'
import { type ConnectedPrinter, keepPrinter } from '#devices/printer/connection.ts'
import { escPos } from '#devices/printer/escPos/language.ts'
import { fullTicket, minimalTicket } from '#devices/printer/exampleTickets.ts'
import { star } from '#devices/printer/star/language.ts'
import { type SimulatedPrinter, simulatedPrinter } from '#devices/simulator/printer.ts'
import { serialConnect } from '#devices/transport/serial/connect.ts'
import type { Transport } from '#devices/transport/transport.ts'
import { hasCables, type SerialCable, serialCable } from './serialCable.ts'

if (!hasCables) process.stdout.write('Skipped: a printer on a pseudo-terminal, because socat is not installed.\n')

const patience = { timeout: 30_000, interval: 20 }
const settings = SerialSettings.parse({})

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const opened = async (connected: ReturnType<SimulatedPrinter['connect']>): Promise<Transport> => {
  const result = await connected
  if (!result.ok) throw new Error(result.error.message)
  return result.transport
}

/** The printer at the far end of the cable. */
const putAtTheOtherEnd = async ({ theirs }: SerialCable, device: SimulatedPrinter): Promise<void> => {
  const port = await opened(serialConnect({ port: { path: theirs }, settings })())
  const machine = await opened(device.connect())
  port.onData((bytes) => void machine.write(bytes))
  machine.onData((bytes) => void port.write(bytes))
  port.onClose(() => void machine.close())
  closing.push(() => port.close())
}

const becomes = (printer: ConnectedPrinter, state: PrinterState): Promise<boolean> =>
  vi.waitUntil(() => printer.status().state === state, patience)

describe.skipIf(!hasCables).each([
  { make: 'esc-pos', language: escPos },
  { make: 'star', language: star },
] as const)('a printer of the family $make on a serial port', ({ make, language }) => {
  const setUp = async () => {
    const device = simulatedPrinter({ language: make, now: () => '2026-11-22T09:42:00.000Z' })
    const cable = await serialCable()
    closing.push(cable.remove)
    await putAtTheOtherEnd(cable, device)
    const printer = keepPrinter(serialConnect({ port: { path: cable.ours }, settings }), {
      printer: { language, columns: 42, answerMs: 5_000, jobMs: 20_000 },
      retryMs: 50,
      pollMs: 200,
    })
    closing.push(() => printer.close())
    return { device, cable, printer }
  }

  it('prints every byte of a ticket, with a picture, and says so', async () => {
    const { device, printer } = await setUp()
    const dots = Buffer.alloc(64 * 255, 0x55).toString('base64')
    const look = { logo: { width: 512, height: 255, dots }, numberSize: 6, codeModule: 6 }
    const ticket = { ...fullTicket, look }
    expect(await printer.print(ticket)).toEqual({ outcome: 'printed' })
    expect(device.paper().map(({ lines }) => lines)).toEqual([ticketLines(ticket, { columns: 42 })])
  })

  it('tells how it is, and opens its drawer', async () => {
    const { device, printer } = await setUp()
    await becomes(printer, 'ready')
    device.setFault({ fault: 'paperOut' })
    await becomes(printer, 'paperOut')
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'failed', reason: 'paperOut' })
    device.setFault({ fault: 'none' })
    await becomes(printer, 'ready')
    expect(await printer.openDrawer()).toEqual({ outcome: 'sent' })
    await vi.waitUntil(() => device.drawerPulses() === 1, patience)
    expect(device.paper()).toEqual([])
  })

  it('is uncertain of a ticket whose cable was pulled, and prints the next on a new cable', async () => {
    const { device, cable, printer } = await setUp()
    await becomes(printer, 'ready')
    device.setFault({ fault: 'slow', msPerLine: 200 })
    const outcome = printer.print(fullTicket)
    await vi.waitUntil(() => device.paper().length > 0, patience)
    await cable.pull()
    expect(await outcome).toEqual({ outcome: 'unknown', reason: 'offline' })
    await becomes(printer, 'offline')
    expect(await printer.print(minimalTicket)).toEqual({ outcome: 'failed', reason: 'offline' })

    device.setFault({ fault: 'none' })
    await cable.plug()
    await putAtTheOtherEnd(cable, device)
    await becomes(printer, 'ready')
    expect(await printer.print(minimalTicket)).toEqual({ outcome: 'printed' })
    const labels = device
      .paper()
      .map(({ lines }) => lines.flatMap((line) => (line.kind === 'text' && line.width >= 4 ? [line.text] : [])))
    expect(labels).toEqual([['A117'], ['B1']])
  })
})
