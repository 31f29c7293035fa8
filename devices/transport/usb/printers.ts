import type { TransportError } from '../transport.ts'
import { type Bus, type BusDevice, idsOf, systemBus, textOf, usbError } from './bus.ts'
import { bestOf } from './claim.ts'
import { rateAsPrinter } from './connect.ts'

/** A printer on the bus, as the settings let a person choose it. */
export type FoundPrinter = { vendorId: number; productId: number; serialNumber?: string; name: string }

export type FoundPrinters = { ok: true; printers: FoundPrinter[] } | { ok: false; error: TransportError }

/** Those that this user may open. Never rejects. */
export const listUsbPrinters = async (bus: Bus = systemBus): Promise<FoundPrinters> => {
  try {
    const devices = await bus.devices()
    return { ok: true, printers: devices.filter(isPrinter).map(described) }
  } catch (error) {
    return { ok: false, error: usbError(error) }
  }
}

const isPrinter = (device: BusDevice): boolean => {
  try {
    return bestOf(device, rateAsPrinter) !== undefined
  } catch {
    return false
  }
}

const described = (device: BusDevice): FoundPrinter => {
  const { vendorId, productId } = device
  const serialNumber = textOf(() => device.serialNumber)
  const name = [textOf(() => device.manufacturerName), textOf(() => device.productName)].filter(Boolean).join(' ')
  return {
    ...{ vendorId, productId, name: name === '' ? `USB ${idsOf(device)}` : name },
    ...(serialNumber !== undefined && { serialNumber }),
  }
}
