import type { Socket } from 'node:net'

/**
 * Connections whose other end has not proven to be a station. Only so many stand open, from one address and in all, and none
 * for long: the stations' own connections are not among them.
 */
export type Strangers = {
  /** Whether the connection may stay for now. */
  admit: (socket: Socket) => boolean
  /** It is a station's. */
  isKnown: (socket: Connected) => void
}

type Connected = Pick<Socket, 'remoteAddress' | 'remotePort'>

const mostFromOne = 16
const mostInAll = 256
const patienceMs = 8_000

export const countStrangers = (): Strangers => {
  const open = new Map<string, { address: string; end: NodeJS.Timeout }>()
  const forget = (name: string): void => {
    clearTimeout(open.get(name)?.end)
    open.delete(name)
  }
  return {
    admit: (socket) => {
      const address = socket.remoteAddress ?? ''
      const fromOne = [...open.values()].filter((other) => other.address === address).length
      if (open.size >= mostInAll || fromOne >= mostFromOne) return false
      const name = nameOf(socket)
      open.set(name, { address, end: setTimeout(() => socket.destroy(), patienceMs) })
      socket.once('close', () => forget(name))
      return true
    },
    isKnown: (socket) => forget(nameOf(socket)),
  }
}

/** The same for a connection and for the TLS socket on it. */
const nameOf = ({ remoteAddress = '', remotePort = 0 }: Connected): string => `${remoteAddress} ${String(remotePort)}`
