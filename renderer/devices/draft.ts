import { DevicesConfiguration, type SerialMatch, SerialSettings } from '#domain/devices/configuration.ts'
import { type DeviceId, DeviceId as Id } from '#domain/devices/device.ts'
import { type DeviceFault, displayId, faultsIn } from '#domain/devices/faults.ts'
import type { FoundDevices } from '#preload/devices.ts'

/** The settings of devices as they are being typed: of the right form, and perhaps not right yet. */
export type DevicesDraft = DevicesConfiguration
export type PrinterDraft = NonNullable<DevicesDraft['printer']>
export type ReaderDraft = NonNullable<DevicesDraft['reader']>
export type DisplayDraft = DevicesDraft['displays'][number]
export type ConnectionDraft = PrinterDraft['connection']

export const printerWays = ['serial', 'usb', 'tcp', 'printQueue', 'simulated'] as const
export const displayWays = ['serial', 'tcp', 'simulated'] as const
export const readerWays = ['pcsc', 'ccid', 'simulated'] as const

/** What is wrong with one part of a device: a fault of its own, or something that is missing or no such thing. */
export type DraftFault = Omit<DeviceFault, 'code'> & { code: DeviceFault['code'] | 'incomplete' }

/** What is wrong with a draft, and the settings it stands for where nothing is. */
export const readDraft = (
  draft: DevicesDraft,
  { counter }: { counter: string | undefined },
): { faults: DraftFault[]; devices?: DevicesConfiguration } => {
  const parsed = DevicesConfiguration.safeParse(trimmed(draft))
  if (!parsed.success) return { faults: parsed.error.issues.map(({ path }) => faultAt(path)) }
  const faults = [...missingUsb(parsed.data), ...faultsIn(parsed.data, { counter })]
  return faults.length > 0 ? { faults } : { faults, devices: parsed.data }
}

/** A device on the bus that was not named is of the right form all the same. */
const missingUsb = ({ printer, reader }: DevicesConfiguration): DraftFault[] =>
  [
    { device: 'printer', connection: printer?.connection },
    { device: 'reader', connection: reader },
  ].flatMap(({ device, connection }) =>
    (connection?.by === 'usb' || connection?.by === 'ccid') && isSameUsb(connection, noUsbDevice)
      ? [{ device, field: 'connection', code: 'incomplete' } as const]
      : [],
  )

const faultAt = (path: readonly PropertyKey[]): DraftFault => {
  const [kind, index, ...rest] = path
  const device = kind === 'displays' ? displayId(Number(index)) : Id.catch('reader').parse(kind)
  const inDevice = kind === 'displays' ? rest : path.slice(1)
  const part = inDevice[0]
  const field = part === 'counter' ? part : part === 'modbus' || inDevice[1] === 'settings' ? 'settings' : 'connection'
  return { device, field, code: 'incomplete' }
}

/** The fault of one part of one device, if it has any. */
export const faultOf = (
  faults: readonly DraftFault[],
  device: DeviceId,
  field: DraftFault['field'],
): DraftFault['code'] | undefined => faults.find((fault) => fault.device === device && fault.field === field)?.code

/** What a connection of a kind begins with: the first of what was found. */
export const newConnection = (by: ConnectionDraft['by'], found: FoundDevices | undefined): ConnectionDraft => {
  switch (by) {
    case 'serial': {
      const [first] = found?.serialPorts.found ?? []
      return { by, port: first === undefined ? { path: '' } : portOf(first), settings: SerialSettings.parse({}) }
    }
    case 'usb': {
      const [first] = found?.usbPrinters.found ?? []
      return first === undefined ? { by, ...noUsbDevice } : usbOf(first)
    }
    case 'tcp':
      return { by, host: '', port: 9_100 }
    case 'printQueue':
      return { by, queue: found?.printQueues.found[0]?.name ?? '' }
    case 'simulated':
      return { by }
  }
}

/** A converter by its number, for its path moves with the socket it is plugged in. */
export const portOf = ({ path, serialNumber }: FoundDevices['serialPorts']['found'][number]): SerialMatch =>
  serialNumber === undefined ? { path } : { serialNumber }

export const usbOf = ({ vendorId, productId, serialNumber }: FoundDevices['usbPrinters']['found'][number]) => ({
  by: 'usb' as const,
  vendorId,
  productId,
  ...(serialNumber === undefined ? {} : { serialNumber }),
})

type UsbIds = { vendorId: number; productId: number }

/** Ids that no device has: those of a field that holds none. */
export const noUsbDevice: UsbIds = { vendorId: 0, productId: 0 }

export const isSameUsb = (a: UsbIds, b: UsbIds): boolean => a.vendorId === b.vendorId && a.productId === b.productId

export const usbName = (ids: UsbIds): string =>
  isSameUsb(ids, noUsbDevice) ? '' : `${hex(ids.vendorId)}:${hex(ids.productId)}`

/** `04b8:0e15` as typed. */
export const readUsbName = (text: string): UsbIds | undefined => {
  const [, vendor, product] = /^\s*([0-9a-f]{1,4}):([0-9a-f]{1,4})\s*$/i.exec(text) ?? []
  if (vendor === undefined || product === undefined) return undefined
  return { vendorId: Number.parseInt(vendor, 16), productId: Number.parseInt(product, 16) }
}

const hex = (id: number): string => id.toString(16).padStart(4, '0')

/** Without the spaces that come along with what is pasted. */
const trimmed = (draft: DevicesDraft): DevicesDraft => ({
  ...draft,
  ...(draft.printer === undefined ? {} : { printer: { ...draft.printer, connection: tidy(draft.printer.connection) } }),
  displays: draft.displays.map((display) => ({ ...display, connection: tidy(display.connection) })),
})

const tidy = <C extends ConnectionDraft>(connection: C): C => {
  if (connection.by === 'tcp') return { ...connection, host: connection.host.trim() }
  if (connection.by === 'printQueue') return { ...connection, queue: connection.queue.trim() }
  if (connection.by === 'serial' && 'path' in connection.port) {
    return { ...connection, port: { path: connection.port.path.trim() } }
  }
  return connection
}
