import type { ConnectionTrouble } from '#domain/devices/device.ts'

/**
 * Why bytes did not reach the device.
 * - `unreachable`: no connection could be made.
 * - `closed`: the transport was not open, and not one byte was taken.
 * - `broken`: the connection went away while writing; some of the bytes may have arrived.
 *
 * `trouble` says it in the words of the Devices screen, where the transport can tell.
 */
export type TransportError = {
  code: 'unreachable' | 'closed' | 'broken'
  message: string
  trouble?: ConnectionTrouble
}

export type Written = { ok: true } | { ok: false; error: TransportError }

/**
 * One connection to one device, over a serial line, USB, TCP or a simulated cable. It is used once: after it closed,
 * a new connection is a new transport, so that nothing written to the old one can still be sent.
 */
export type Transport = {
  readonly name: string
  readonly open: boolean
  /**
   * Resolves when the line has taken every byte, which says nothing of what the device did with them. Writes arrive in
   * the order they were called. Never rejects.
   */
  write: (bytes: Uint8Array) => Promise<Written>
  onData: (listener: (bytes: Uint8Array) => void) => () => void
  /**
   * Called once, whoever closed it, with the reason unless this end closed it; at once (asynchronously) when it is closed
   * already.
   */
  onClose: (listener: (reason?: TransportError) => void) => () => void
  close: () => Promise<void>
}

export type Connected = { ok: true; transport: Transport } | { ok: false; error: TransportError }

/** Makes a new connection to the same device. Never rejects. */
export type Connect = () => Promise<Connected>
