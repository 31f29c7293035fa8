import { listPcscReaders } from '#devices/transport/pcsc/service.ts'
import { listPrintQueues } from '#devices/transport/queue/queues.ts'
import { listSerialPorts } from '#devices/transport/serial/ports.ts'
import { listCcidReaders } from '#devices/transport/ccid/link.ts'
import { listUsbPrinters } from '#devices/transport/usb/printers.ts'
import type { TransportError } from '#devices/transport/transport.ts'
import type { FoundDevices } from '#preload/devices.ts'

/** Looks for what is connected. What cannot be looked for says why, and keeps nothing else back. */
export const findDevices = async (): Promise<Omit<FoundDevices, 'roots'>> => {
  const [serialPorts, usbPrinters, printQueues, pcscReaders, ccidReaders] = await Promise.all([
    findSerialPorts(),
    findUsbPrinters(),
    findPrintQueues(),
    findPcscReaders(),
    findCcidReaders(),
  ])
  return { serialPorts, usbPrinters, printQueues, pcscReaders, ccidReaders }
}

const findSerialPorts = async (): Promise<FoundDevices['serialPorts']> => {
  const listed = await listSerialPorts()
  if (!listed.ok) return missing(listed.error)
  return {
    found: listed.ports.map(({ path, maker, serialNumber }) => ({
      path,
      name: maker ?? path,
      ...(serialNumber === undefined ? {} : { serialNumber }),
    })),
  }
}

const findUsbPrinters = async (): Promise<FoundDevices['usbPrinters']> => {
  const listed = await listUsbPrinters()
  if (!listed.ok) return missing(listed.error)
  const { printers, closed } = listed
  return closed === undefined ? { found: printers } : { ...missing(closed), found: printers }
}

const findCcidReaders = async (): Promise<FoundDevices['ccidReaders']> => {
  const listed = await listCcidReaders()
  return listed.ok ? { found: listed.devices } : missing(listed.error)
}

const findPrintQueues = async (): Promise<FoundDevices['printQueues']> => {
  const listed = await listPrintQueues()
  if (!listed.ok) return missing(listed.error)
  return { found: listed.queues.map((name) => ({ name })) }
}

const findPcscReaders = async (): Promise<FoundDevices['pcscReaders']> => {
  const listed = await listPcscReaders()
  if (!listed.ok) return missing({ trouble: listed.trouble, message: listed.detail })
  return { found: listed.readers.map((name) => ({ name })) }
}

const longestDetail = 200

const missing = ({ trouble = 'failed', message }: Omit<TransportError, 'code'>) => ({
  found: [],
  trouble,
  detail: message.slice(0, longestDetail),
})
