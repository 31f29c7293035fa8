import type { TransportError } from '../transport.ts'
import { type Bus, type BusDevice, idsOf, systemBus, textOf, usbError } from './bus.ts'
import { bestOf, type Rate } from './claim.ts'

/** A device on the bus, as the settings let a person choose it. */
export type FoundOnBus = { vendorId: number; productId: number; serialNumber?: string; name: string }

export type FoundUsb = { ok: true; devices: FoundOnBus[] } | { ok: false; error: TransportError }

/** Those with an interface of a kind, and that this user may open. Never rejects. */
export const listUsb = async (rate: Rate, bus: Bus = systemBus): Promise<FoundUsb> => {
  try {
    const devices = await bus.devices()
    return { ok: true, devices: devices.filter((device) => has(device, rate)).map(described) }
  } catch (error) {
    return { ok: false, error: usbError(error) }
  }
}

const has = (device: BusDevice, rate: Rate): boolean => {
  try {
    return bestOf(device, rate) !== undefined
  } catch {
    return false
  }
}

const described = (device: BusDevice): FoundOnBus => {
  const { vendorId, productId } = device
  const serialNumber = textOf(() => device.serialNumber)
  const name = [textOf(() => device.manufacturerName), textOf(() => device.productName)].filter(Boolean).join(' ')
  return {
    ...{ vendorId, productId, name: name === '' ? `USB ${idsOf(device)}` : name },
    ...(serialNumber !== undefined && { serialNumber }),
  }
}
