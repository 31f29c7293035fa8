import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { keepPrinter } from '#devices/printer/connection.ts'
import { fullTicket } from '#devices/printer/exampleTickets.ts'
import { listUsbPrinters } from '#devices/transport/usb/printers.ts'
import { usbConnect } from '#devices/transport/usb/connect.ts'
import type { Fault } from '#domain/printing/simulation.ts'
import { gadgetIds } from './gadgetIds.ts'
import type { Tell } from './main.ts'
import { until } from './wait.ts'
import type { World } from './world.ts'

const kernelsOwn = '/dev/usb/lp0'

/** A printer of class 7, which the kernel's own driver takes as soon as it appears. */
export const tryUsbPrinter = async (_world: World, tell: Tell): Promise<void> => {
  const gadget = fork(join(import.meta.dirname, 'printerGadget.ts'))
  const fault = (wanted: Fault): void => void gadget.send(wanted)
  const papers = async (): Promise<number> => {
    const answered: Promise<unknown[]> = once(gadget, 'message')
    gadget.send('papers')
    const [count] = await answered
    return z.int().parse(count)
  }
  const ended = once(gadget, 'exit').then(([code]) => {
    throw new Error(`the printer's own process ended with ${String(code)}`)
  })
  await Promise.race([once(gadget, 'message'), ended])
  ended.catch(() => undefined)
  await until('taken by the kernel', () => existsSync(kernelsOwn))
  const found = await listUsbPrinters()
  const isFound = found.ok && found.printers.some(({ serialNumber }) => serialNumber === gadgetIds.serialNumber)
  await tell('a printer on the bus is found', isFound, { found })

  const printer = keepPrinter(usbConnect(gadgetIds), { printer: {}, retryMs: 500, pollMs: 1_000 })
  const readyMs = await until('ready', () => printer.status().state === 'ready')
  await tell('it is claimed from the driver of the kernel', !existsSync(kernelsOwn), { readyMs })
  const first = await printer.print(fullTicket)
  const printed = await papers()
  await tell('a ticket on it is confirmed', first.outcome === 'printed' && printed === 1, { first, printed })

  fault({ fault: 'paperOut' })
  const outMs = await until('out of paper', () => printer.status().state === 'paperOut')
  const refused = await printer.print(fullTicket)
  await tell('without paper it says so, and a ticket fails', refused.outcome === 'failed', { outMs, refused })
  fault({ fault: 'none' })
  await until('ready again', () => printer.status().state === 'ready')

  await printer.close()
  const backMs = await until('given back', () => existsSync(kernelsOwn))
  await tell('closed, it is given back to the driver of the kernel', true, { backMs })
  gadget.kill('SIGKILL')
}
