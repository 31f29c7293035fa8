import { constants, mkdirSync, openSync, readSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { simulatedPrinter } from '#devices/simulator/printer.ts'
import { Fault } from '#domain/printing/simulation.ts'
import { gadgetIds } from './gadgetIds.ts'

/** A process of its own, so that whoever prints and whoever is printed on do not wait for each other. */
const folder = '/sys/kernel/config/usb_gadget/balie'
const put = (path: string, content: string): void => writeFileSync(join(folder, path), content)

/** Makes the kernel's own printer (`usb_f_printer`) appear on the bus that `dummy_hcd` imitates. */
const appear = (): void => {
  for (const place of ['strings/0x409', 'functions/printer.0', 'configs/c.1']) {
    mkdirSync(join(folder, place), { recursive: true })
  }
  put('idVendor', `0x${gadgetIds.vendorId.toString(16)}`)
  put('idProduct', `0x${gadgetIds.productId.toString(16)}`)
  put('strings/0x409/serialnumber', gadgetIds.serialNumber)
  put('strings/0x409/manufacturer', 'Balie')
  put('strings/0x409/product', 'Specimen printer')
  put('functions/printer.0/pnp_string', 'MFG:Balie;MDL:Specimen;CMD:ESC/POS;')
  symlinkSync(join(folder, 'functions/printer.0'), join(folder, 'configs/c.1/printer.0'))
  put('UDC', 'dummy_udc.0')
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
const isAgain = (error: unknown): boolean => codeOf(error) === 'EAGAIN'

/** The device side can be opened only once the host has configured it, which takes a busy machine a while. */
const openGadget = async (): Promise<number> => {
  for (;;) {
    try {
      return openSync('/dev/g_printer0', constants.O_RDWR | constants.O_NONBLOCK)
    } catch (error) {
      if (!['ENODEV', 'ENOENT', 'ENXIO'].includes(String(codeOf(error)))) throw error
      await sleep(50)
    }
  }
}

const printer = simulatedPrinter({ now: () => new Date().toISOString() })
const connected = await printer.connect()
if (!connected.ok) throw new Error(connected.error.message)
const { transport } = connected

appear()
const file = await openGadget()
let replies: Promise<void> = Promise.resolve()
const reply = async (bytes: Uint8Array): Promise<void> => {
  for (;;) {
    try {
      writeSync(file, bytes)
      return
    } catch (error) {
      if (!isAgain(error)) return
      await sleep(5)
    }
  }
}
transport.onData((bytes) => {
  replies = replies.then(() => reply(bytes))
})
process.on('message', (message) => {
  const asked = z.union([Fault, z.literal('papers')]).parse(message)
  if (asked === 'papers') process.send?.(printer.paper().filter(({ cutAt }) => cutAt !== null).length)
  else printer.setFault(asked)
})
process.send?.('there')
const bytes = Buffer.alloc(8_192)
for (;;) {
  try {
    const length = readSync(file, bytes)
    if (length > 0) await transport.write(Uint8Array.from(bytes.subarray(0, length)))
    else await sleep(5)
  } catch (error) {
    if (!isAgain(error)) throw error
    await sleep(5)
  }
}
