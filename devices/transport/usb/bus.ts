import type { ConnectionTrouble } from '#domain/devices/device.ts'
import type { TransportError } from '../transport.ts'
import { messageOf } from '../wire.ts'

export type Endpoint = {
  readonly endpointNumber: number
  readonly direction: 'in' | 'out'
  readonly type: 'bulk' | 'interrupt' | 'isochronous'
  readonly packetSize: number
}

/** One way of using an interface. */
export type Alternate = {
  readonly alternateSetting: number
  readonly interfaceClass: number
  readonly interfaceSubclass: number
  readonly interfaceProtocol: number
  readonly endpoints: readonly Endpoint[]
}

export type ControlSetup = {
  requestType: 'standard' | 'class' | 'vendor'
  recipient: 'device' | 'interface'
  request: number
  value: number
  index: number
}

/** What we use of the library's devices (WebUSB, but that the `native…` functions take a time limit in ms). */
export type BusDevice = {
  readonly vendorId: number
  readonly productId: number
  readonly serialNumber: string | null
  readonly manufacturerName: string | null
  readonly productName: string | null
  readonly configuration: {
    readonly interfaces: readonly { readonly interfaceNumber: number; readonly alternates: readonly Alternate[] }[]
  }
  open: () => Promise<void>
  close: () => Promise<void>
  claimInterface: (interfaceNumber: number) => Promise<void>
  releaseInterface: (interfaceNumber: number) => Promise<void>
  selectAlternateInterface: (interfaceNumber: number, alternateSetting: number) => Promise<void>
  detachKernelDriver: (interfaceNumber: number) => Promise<void>
  attachKernelDriver: (interfaceNumber: number) => Promise<void>
  nativeTransferIn: (endpoint: number, limitMs: number, length: number) => Promise<Uint8Array | null>
  nativeTransferOut: (endpoint: number, limitMs: number, bytes: Uint8Array) => Promise<number>
  nativeControlTransferIn: (setup: ControlSetup, limitMs: number, length: number) => Promise<Uint8Array | null>
  clearHalt: (direction: 'in' | 'out', endpoint: number) => Promise<void>
}

/** Rejects where there is no bus. */
export type Bus = { devices: () => Promise<readonly BusDevice[]> }

/**
 * The bus of this machine. Who waits for a device asks again: the library's events make an unhandled rejection where there is
 * no bus, and keep a process alive.
 */
export const systemBus: Bus = {
  devices: async () => {
    const { usb } = await import('usb')
    return usb.getDevices()
  },
}

export type UsbMatch = { vendorId: number; productId: number; serialNumber?: string | undefined }

export type FoundDevice = { ok: true; device: BusDevice } | { ok: false; error: TransportError }

export const findDevice = async (bus: Bus, match: UsbMatch): Promise<FoundDevice> => {
  try {
    const devices = await bus.devices()
    const device = devices.find((candidate) => matches(candidate, match))
    if (device !== undefined) return { ok: true, device }
    const message = `no USB device ${idsOf(match)} ${match.serialNumber ?? ''}`.trim()
    return { ok: false, error: { code: 'unreachable', message, trouble: 'notFound' } }
  } catch (error) {
    return { ok: false, error: usbError(error) }
  }
}

const matches = (device: BusDevice, { vendorId, productId, serialNumber }: UsbMatch): boolean =>
  device.vendorId === vendorId &&
  device.productId === productId &&
  (serialNumber === undefined || textOf(() => device.serialNumber) === serialNumber)

/** A text of a device. The library opens it to ask where the system does not know, and throws where it may not. */
export const textOf = (ask: () => string | null): string | undefined => {
  try {
    return ask() ?? undefined
  } catch {
    return undefined
  }
}

export const idsOf = ({ vendorId, productId }: { vendorId: number; productId: number }): string =>
  [vendorId, productId].map((id) => id.toString(16).padStart(4, '0')).join(':')

/** Codes of the operating system in the library's messages (errno.h). */
const byErrno: Readonly<Record<string, ConnectionTrouble>> = {
  1: 'noPermission',
  2: 'notFound',
  13: 'noPermission',
  16: 'inUse',
  19: 'notFound',
}

export const usbError = (error: unknown): TransportError => {
  const message = messageOf(error)
  return { code: 'unreachable', message, trouble: troubleIn(message) }
}

/** On Windows a device can be opened only where WinUSB drives it; printers and readers have drivers of their own there. */
const troubleIn = (message: string): ConnectionTrouble => {
  if (process.platform === 'win32') return 'driver'
  const errno = /errno (\d+)/.exec(message)?.[1] ?? ''
  return byErrno[errno] ?? 'failed'
}

/** How a transfer ended that gave no bytes, by the library's words. */
export const transferEnd = (error: unknown): 'late' | 'stalled' | 'gone' => {
  const message = messageOf(error)
  if (message.includes('Cancelled')) return 'late'
  return message.includes('Stall') ? 'stalled' : 'gone'
}
