import { afterEach, describe, expect, it } from 'vitest'
import { simulatedPrinter } from '../simulator/printer.ts'
import type { Transport } from '../transport/transport.ts'
import { type ConnectedPrinter, keepPrinter } from './connection.ts'
import { fullTicket, minimalTicket } from './exampleTickets.ts'
import type { PrinterState } from '#domain/printing/printing.ts'

const open: ConnectedPrinter[] = []
afterEach(() => Promise.all(open.splice(0).map((printer) => printer.close())))

const setUp = () => {
  const device = simulatedPrinter({ now: () => '2026-11-22T09:42:00.000Z' })
  const transports: Transport[] = []
  const printer = keepPrinter(
    async () => {
      const connected = await device.connect()
      if (connected.ok) transports.push(connected.transport)
      return connected
    },
    { printer: { columns: 42, answerMs: 20, jobMs: 40 }, retryMs: 5, pollMs: 20 },
  )
  open.push(printer)
  const becomes = (state: PrinterState): Promise<void> => {
    if (printer.status().state === state) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = printer.onStatus((status) => {
        if (status.state !== state) return
        stop()
        resolve()
      })
    })
  }
  return { device, printer, transports, becomes }
}

describe('a printer that is kept connected', () => {
  it('prints as soon as it is asked to', async () => {
    const { printer } = setUp()
    expect(printer.status()).toEqual({ state: 'unknown' })
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'printed' })
    expect(printer.status()).toEqual({ state: 'ready' })
  })

  it('comes back with a new transport after its cable was out', async () => {
    const { device, printer, transports, becomes } = setUp()
    await becomes('ready')
    device.setFault({ fault: 'lineCut' })
    await becomes('offline')
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
    device.setFault({ fault: 'none' })
    await becomes('ready')
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'printed' })
    expect(new Set(transports).size).toBe(transports.length)
    expect(transports.filter((transport) => transport.open)).toEqual([transports.at(-1)])
  })

  it('is found without power, and back, without anybody printing', async () => {
    const { device, becomes } = setUp()
    await becomes('ready')
    device.setFault({ fault: 'powerOff' })
    await becomes('offline')
    device.setFault({ fault: 'none' })
    await becomes('ready')
  })

  it('keeps a fragment off the next ticket, also on a new connection', async () => {
    const { device, printer, becomes } = setUp()
    await becomes('ready')
    device.setFault({ fault: 'lineCut', afterBytes: 150 })
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'unknown', reason: 'offline' })
    device.setFault({ fault: 'none' })
    await becomes('ready')
    expect(await printer.print(minimalTicket)).toEqual({ outcome: 'printed' })
    const pieces = device.paper().map(({ lines }) => lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])))
    expect(pieces).toHaveLength(2)
    expect(pieces[0]).toContain(fullTicket.siteName)
    expect(pieces[1]).toContain(minimalTicket.label)
    expect(pieces[1]).not.toContain(fullTicket.siteName)
  })

  it('is let go when closed', async () => {
    const { device, printer, transports, becomes } = setUp()
    await becomes('ready')
    await printer.close()
    expect(transports.every((transport) => !transport.open)).toBe(true)
    expect(await printer.print(fullTicket)).toEqual({ outcome: 'failed', reason: 'offline' })
    expect(device.paper()).toEqual([])
  })
})
