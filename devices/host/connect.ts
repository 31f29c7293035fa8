import type { DisplayConfiguration, PrinterConfiguration, ReaderConfiguration } from '#domain/devices/configuration.ts'
import type { Connect } from '../transport/transport.ts'
import { idsOf } from '../transport/usb/bus.ts'
import { messageOf } from '../transport/wire.ts'

type Connection = PrinterConfiguration['connection'] | DisplayConfiguration['connection']
export type RealConnection = Exclude<Connection, { by: 'simulated' }>

/**
 * How a device is reached. What speaks to the system's own interfaces is loaded with the first connection: a station without
 * such a device never loads it, and one on which it cannot be loaded says so of that device.
 */
export const connectTo = (connection: RealConnection): Connect => {
  switch (connection.by) {
    case 'tcp':
      return lazily(async () => (await import('../transport/tcp/connect.ts')).tcpConnect(connection))
    case 'serial':
      return lazily(async () => (await import('../transport/serial/connect.ts')).serialConnect(connection))
    case 'usb':
      return lazily(async () => (await import('../transport/usb/connect.ts')).usbConnect(connection))
    case 'printQueue':
      return lazily(async () => (await import('../transport/queue/connect.ts')).queueConnect(connection))
  }
}

/** As the settings say where it is. */
export const placeName = (connection: Connection): string => {
  switch (connection.by) {
    case 'tcp':
      return `${connection.host}:${String(connection.port)}`
    case 'serial':
      return 'path' in connection.port ? connection.port.path : connection.port.serialNumber
    case 'usb':
      return `USB ${idsOf(connection)}`
    case 'printQueue':
      return connection.queue
    case 'simulated':
      return ''
  }
}

export const readerName = (reader: ReaderConfiguration): string => {
  switch (reader.by) {
    case 'pcsc':
      return reader.name ?? ''
    case 'ccid':
      return `USB ${idsOf(reader)}`
    case 'simulated':
      return ''
  }
}

const lazily = (load: () => Promise<Connect>): Connect => {
  let loaded: Promise<Connect> | undefined
  return async () => {
    try {
      loaded ??= load()
      return await (
        await loaded
      )()
    } catch (error) {
      loaded = undefined
      return { ok: false, error: { code: 'unreachable', trouble: 'noLibrary', message: messageOf(error) } }
    }
  }
}
