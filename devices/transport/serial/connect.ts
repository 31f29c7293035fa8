import { existsSync } from 'node:fs'
import type { SerialPort } from 'serialport'
import type { SerialMatch, SerialSettings } from '#domain/devices/configuration.ts'
import type { Connect, Connected, TransportError } from '../transport.ts'
import { makeWire, messageOf } from '../wire.ts'
import { findPort } from './ports.ts'
import { troubleOfPort } from './trouble.ts'

export type SerialOptions = { port: SerialMatch; settings: SerialSettings }

/** How often it is looked whether the port is still there, in ms. */
const watchMs = 500

/** How long a line may take for its last bytes when it is closed, in ms; what it has not taken then is dropped. */
const lastBytesMs = 1_000

/** Connects to a serial port. A converter is looked for by its number each time, because its path moves. */
export const serialConnect =
  ({ port: match, settings }: SerialOptions): Connect =>
  async () => {
    const found = await findPort(match)
    if (!found.ok) return found
    try {
      return await open(found.path, settings)
    } catch (error) {
      const message = messageOf(error)
      const trouble = await troubleOfPort(found.path, message)
      return { ok: false, error: { code: 'unreachable', message, trouble } }
    }
  }

const open = async (path: string, settings: SerialSettings): Promise<Connected> => {
  const port = await openPort(path, settings)
  const { transport, receive, drop } = makeWire({
    name: path,
    send: (bytes) => written(port, bytes),
    hangUp: () => {
      clearInterval(watch)
      return closePort(port)
    },
  })
  const unplugged: TransportError = { code: 'broken', message: `${path} went away`, trouble: 'unplugged' }
  // A port whose converter is pulled can be read without end on Linux: it gives zero bytes, which the library reads again.
  const watch = setInterval(() => {
    if (!port.isOpen || (path.startsWith('/') && !existsSync(path))) drop(unplugged)
  }, watchMs)
  port.on('data', receive)
  port.on('close', () => drop(unplugged))
  port.on('error', (error) => drop({ ...unplugged, message: messageOf(error) }))
  return { ok: true, transport }
}

/** A new object each time: what is written to a closed one is sent when that is opened again. */
const openPort = async (path: string, settings: SerialSettings): Promise<SerialPort> => {
  const { baudRate, dataBits, parity, stopBits, flow } = settings
  const software = flow === 'software'
  const library = await import('serialport')
  return new Promise((resolve, reject) => {
    const port = new library.SerialPort({
      ...{ path, baudRate, dataBits, parity, stopBits },
      ...{ rtscts: flow === 'hardware', xon: software, xoff: software },
      autoOpen: false,
    })
    port.open((error) => (error === null ? resolve(port) : reject(error)))
  })
}

const written = (port: SerialPort, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!port.isOpen) reject(new Error(`${port.path} is not open`))
    else port.write(bytes, (error) => (error ? reject(error) : resolve()))
  })

/**
 * A driver of a converter waits up to 30 s for bytes that a device does not take, and a whole process with it; so they are
 * thrown away first.
 */
const closePort = async (port: SerialPort): Promise<void> => {
  const done = (act: (callback: (error: Error | null) => void) => void): Promise<void> =>
    port.isOpen ? new Promise((resolve) => act(() => resolve())) : Promise.resolve()
  const late = new Promise((resolve) => setTimeout(resolve, lastBytesMs).unref())
  await Promise.race([done((callback) => port.drain(callback)), late])
  await done((callback) => port.flush(callback))
  await done((callback) => port.close(callback))
}
