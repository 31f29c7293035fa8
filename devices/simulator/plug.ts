import type { Connect, Transport } from '../transport/transport.ts'

export type Plug = {
  connect: Connect
  unplug: () => void
  plug: () => void
  isIn: () => boolean
}

/** The plug of a simulated device: out, it ends the connection there is, and none can be made. */
export const plugOf = (connect: Connect): Plug => {
  let isIn = true
  let transport: Transport | undefined
  return {
    connect: async () => {
      if (!isIn) return { ok: false, error: { code: 'unreachable', trouble: 'notFound', message: 'the plug is out' } }
      const connected = await connect()
      if (connected.ok) transport = connected.transport
      return connected
    },
    unplug: () => {
      isIn = false
      void transport?.close()
    },
    plug: () => {
      isIn = true
    },
    isIn: () => isIn,
  }
}
