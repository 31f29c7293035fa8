import * as z from 'zod'
import { type DevicesConfiguration, type DisplayConfiguration, ModbusLayout } from './configuration.ts'
import { DeviceId } from './device.ts'

/**
 * What cannot be right in the settings of devices, whatever is connected.
 * - `samePort`: another device before it has the same port or address. Modbus displays may, each in registers of its own.
 * - `addressWrong`: no host by that name can be.
 * - `noCounter`: it shows the station's own counter, and the station has none.
 * - `sevenBits`: Modbus needs all eight.
 */
export const deviceFaultCodes = ['samePort', 'addressWrong', 'noCounter', 'sevenBits'] as const

export const DeviceFault = z.strictObject({
  device: DeviceId,
  field: z.enum(['connection', 'counter', 'settings']),
  code: z.enum(deviceFaultCodes),
})
export type DeviceFault = z.infer<typeof DeviceFault>

type Connection = DisplayConfiguration['connection'] | NonNullable<DevicesConfiguration['printer']>['connection']

/** `registers`: of a Modbus display, its unit and address. */
type Connected = { id: DeviceId; connection: Connection; registers?: string }

/** Of every device; `counter` is the station's own. */
export const faultsIn = (
  { printer, displays }: DevicesConfiguration,
  { counter }: { counter: string | undefined },
): DeviceFault[] => {
  const connected: Connected[] = [
    ...(printer === undefined ? [] : [{ id: 'printer', connection: printer.connection }]),
    ...displays.map(({ connection, protocol, modbus = ModbusLayout.parse({}) }, index) => ({
      ...{ id: displayId(index), connection },
      ...(protocol === 'modbus' ? { registers: `${modbus.unit} ${modbus.address}` } : {}),
    })),
  ]
  return [
    ...connected.flatMap((device, index): DeviceFault[] => {
      const { id, connection } = device
      if (connection.by === 'tcp' && !isHost(connection.host)) {
        return [{ device: id, field: 'connection', code: 'addressWrong' }]
      }
      return connected.slice(0, index).some((before) => excludes(before, device))
        ? [{ device: id, field: 'connection', code: 'samePort' }]
        : []
    }),
    ...displays.flatMap((display, index) => displayFaults(display, { id: displayId(index), counter })),
  ]
}

export const displayId = (index: number): DeviceId => `display${String(index + 1)}`

const displayFaults = (
  display: DisplayConfiguration,
  { id, counter }: { id: DeviceId; counter: string | undefined },
): DeviceFault[] => [
  ...(display.counter === undefined && counter === undefined
    ? [{ device: id, field: 'counter', code: 'noCounter' } as const]
    : []),
  ...(display.protocol === 'modbus' && display.connection.by === 'serial' && display.connection.settings.dataBits === 7
    ? [{ device: id, field: 'settings', code: 'sevenBits' } as const]
    : []),
]

const excludes = (a: Connected, b: Connected): boolean => {
  const place = placeOf(a.connection)
  if (place === undefined || place !== placeOf(b.connection)) return false
  const onOneLine = a.registers !== undefined && b.registers !== undefined && a.registers !== b.registers
  return !onOneLine || speedOf(a.connection) !== speedOf(b.connection)
}

/** A line has one speed for all that hang on it. */
const speedOf = (connection: Connection): string =>
  connection.by === 'serial' ? JSON.stringify(connection.settings) : ''

const placeOf = (connection: Connection): string | undefined => {
  switch (connection.by) {
    case 'serial':
      return 'path' in connection.port ? `path ${connection.port.path}` : `serial ${connection.port.serialNumber}`
    case 'tcp':
      return `tcp ${connection.host.toLowerCase()}:${String(connection.port)}`
    case 'usb':
    case 'printQueue':
    case 'simulated':
      return undefined
  }
}

/** A name, an IPv4 address, or an IPv6 address. */
const isHost = (host: string): boolean =>
  host.includes(':')
    ? /^[0-9a-f:.]+(%[a-z0-9]+)?$/i.test(host)
    : host.split('.').every((part) => /^[a-z0-9-]{1,63}$/i.test(part))
