import * as z from 'zod'
import type { DevicesConfiguration, DisplayConfiguration } from './configuration.ts'
import { DeviceId } from './device.ts'

/**
 * What cannot be right in the settings of devices, whatever is connected.
 * - `samePort`: another device before it has the same port, address or queue.
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

/** Of every device; `counter` is the station's own. */
export const faultsIn = (
  { printer, reader: _reader, displays }: DevicesConfiguration,
  { counter }: { counter: string | undefined },
): DeviceFault[] => {
  const connected: { id: DeviceId; connection: Connection }[] = [
    ...(printer === undefined ? [] : [{ id: 'printer', connection: printer.connection }]),
    ...displays.map(({ connection }, index) => ({ id: displayId(index), connection })),
  ]
  const places = connected.map(({ connection }) => placeOf(connection))
  return [
    ...connected.flatMap(({ id, connection }, index): DeviceFault[] => {
      const place = places[index]
      if (connection.by === 'tcp' && !isHost(connection.host)) {
        return [{ device: id, field: 'connection', code: 'addressWrong' }]
      }
      return place !== undefined && places.indexOf(place) < index
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

/** What only one device can have. Several Modbus displays share a line, but not the port of ours. */
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
