import { subscribers } from '../transport/subscribers.ts'
import type { Transport, Written } from '../transport/transport.ts'

export type Cable = {
  /** The host's end. */
  transport: Transport
  /** Bytes from the printer to the host; lost when the cable is cut before they are read. */
  reply: (bytes: number[]) => void
  cut: () => void
}

/**
 * One connection to the simulated printer. `receive` takes what the host writes and says how many bytes arrived: fewer
 * than all means that the cable was cut among them.
 */
export const simulatedCable = (name: string, receive: (bytes: Uint8Array) => number): Cable => {
  const data = subscribers<Uint8Array>()
  const closings = subscribers<undefined>()
  let open = true

  const cut = (): void => {
    if (!open) return
    open = false
    closings.tell(undefined)
  }

  const write = (bytes: Uint8Array): Written => {
    if (!open) return { ok: false, error: { code: 'closed', message: `${name} is not connected` } }
    if (receive(Uint8Array.from(bytes)) === bytes.length) return { ok: true }
    return { ok: false, error: { code: 'broken', message: `${name} was disconnected while receiving` } }
  }

  return {
    transport: {
      name,
      get open() {
        return open
      },
      write: (bytes) => Promise.resolve(write(bytes)),
      onData: data.add,
      onClose: (listener) => {
        if (!open) queueMicrotask(listener)
        return closings.add(listener)
      },
      close: () => {
        cut()
        return Promise.resolve()
      },
    },
    reply: (bytes) =>
      queueMicrotask(() => {
        if (open) data.tell(Uint8Array.from(bytes))
      }),
    cut,
  }
}
