import * as z from 'zod'
import type { SerialMatch } from '#domain/devices/configuration.ts'
import type { TransportError } from '../transport.ts'
import { messageOf } from '../wire.ts'

/** A serial port of this machine, as the settings let a person choose it. */
export type FoundPort = {
  /** `/dev/ttyUSB0`, `COM3`. */
  path: string
  /** In the USB descriptor of its converter. */
  serialNumber?: string
  maker?: string
  /** Of the converter. */
  vendorId?: number
  productId?: number
}

export type FoundPorts = { ok: true; ports: FoundPort[] } | { ok: false; error: TransportError }

const Ports = z.array(
  z.object({
    path: z.string(),
    serialNumber: z.string().optional(),
    manufacturer: z.string().optional(),
    vendorId: z.string().optional(),
    productId: z.string().optional(),
  }),
)

/** Pseudo-terminals are never among them. On Linux without udev there is no list. Never rejects. */
export const listSerialPorts = async (): Promise<FoundPorts> => {
  try {
    const { SerialPort } = await import('serialport')
    const ports = Ports.parse(await SerialPort.list())
    return {
      ok: true,
      ports: ports.map(({ path, serialNumber, manufacturer, vendorId, productId }) => ({
        path,
        ...(serialNumber !== undefined && { serialNumber }),
        ...(manufacturer !== undefined && { maker: manufacturer }),
        ...hex('vendorId', vendorId),
        ...hex('productId', productId),
      })),
    }
  } catch (error) {
    return { ok: false, error: { code: 'unreachable', message: messageOf(error), trouble: 'failed' } }
  }
}

const hex = <Name extends string>(name: Name, digits: string | undefined): Partial<Record<Name, number>> => {
  const value = digits === undefined || !/^[0-9a-f]{1,4}$/i.test(digits) ? undefined : Number.parseInt(digits, 16)
  const named: Partial<Record<Name, number>> = {}
  if (value !== undefined) named[name] = value
  return named
}

/** The path of the port there is now. */
export const findPort = async (
  match: SerialMatch,
  list: () => Promise<FoundPorts> = listSerialPorts,
): Promise<{ ok: true; path: string } | { ok: false; error: TransportError }> => {
  if ('path' in match) return { ok: true, path: match.path }
  const found = await list()
  if (!found.ok) return found
  const port = found.ports.find(({ serialNumber }) => serialNumber === match.serialNumber)
  if (port !== undefined) return { ok: true, path: port.path }
  const message = `no serial port with the number ${match.serialNumber}`
  return { ok: false, error: { code: 'unreachable', message, trouble: 'notFound' } }
}
