import type { Transport, TransportError } from '../transport/transport.ts'
import { makeWire } from '../transport/wire.ts'

export type Cable = {
  /** The host's end. */
  transport: Transport
  /** Bytes from the device to the host; lost when the cable is cut before they are read. */
  reply: (bytes: number[]) => void
  cut: () => void
}

/**
 * One connection to a simulated device. `receive` takes what the host writes and says how many bytes arrived: fewer
 * than all means that the cable was cut among them.
 */
export const simulatedCable = (name: string, receive: (bytes: Uint8Array) => number): Cable => {
  const unplugged: TransportError = { code: 'broken', message: `${name} was unplugged`, trouble: 'unplugged' }
  const wire = makeWire({
    name,
    send: (bytes) =>
      receive(bytes) === bytes.length ? Promise.resolve() : Promise.reject(new Error(unplugged.message)),
    hangUp: () => Promise.resolve(),
  })
  return {
    transport: wire.transport,
    reply: (bytes) =>
      queueMicrotask(() => {
        if (wire.transport.open) wire.receive(Uint8Array.from(bytes))
      }),
    cut: () => wire.drop(unplugged),
  }
}
