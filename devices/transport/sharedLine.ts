import { setTimeout as later } from 'node:timers/promises'
import type { Connect, Connected, Transport } from './transport.ts'
import { makeWire } from './wire.ts'

/** One line with several devices on it, as on RS-485. */
export type SharedLine = {
  /**
   * Each device's own connection over the line, which is opened for the first and closed behind the last. All hear what any of
   * them is answered. When the line goes, all go.
   */
  connect: Connect
  /** Question and answer of one device, while no other speaks. */
  inTurn: <T>(exchange: () => Promise<T>) => Promise<T>
}

/** Silence by which devices know that a frame has ended: 3.5 characters, 4 ms at 9600 baud (Modbus over Serial Line V1.02, 2.5.1.1). */
const silenceMs = 5

export const shareLine = (connect: Connect): SharedLine => {
  let line: Promise<Connected> | undefined
  let closing: Promise<void> = Promise.resolve()
  let users = 0
  let last: Promise<unknown> = Promise.resolve()

  const open = async (): Promise<Connected> => {
    await closing
    const made = await connect()
    if (!made.ok) line = undefined
    else {
      made.transport.onClose(() => {
        line = undefined
      })
    }
    return made
  }

  const own = (shared: Transport): Transport => {
    users += 1
    const { transport, receive, drop } = makeWire({
      name: shared.name,
      send: async (bytes) => {
        const written = await shared.write(bytes)
        if (!written.ok) throw new Error(written.error.message)
      },
      hangUp: () => {
        for (const stop of stops) stop()
        users -= 1
        if (users > 0) return Promise.resolve()
        line = undefined
        closing = shared.close()
        return closing
      },
    })
    const stops = [shared.onData(receive), shared.onClose(drop)]
    return transport
  }

  return {
    connect: async () => {
      line ??= open()
      const made = await line
      return made.ok ? { ok: true, transport: own(made.transport) } : made
    },
    inTurn: (exchange) => {
      const turn = last.then(exchange)
      last = turn.catch(() => undefined).then(() => later(silenceMs))
      return turn
    },
  }
}
