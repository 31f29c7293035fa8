import { connect, type Socket } from 'node:net'
import type { ConnectionTrouble } from '#domain/devices/device.ts'
import type { Connect, TransportError } from '../transport.ts'
import { makeWire } from '../wire.ts'

export type TcpOptions = {
  host: string
  port: number
  /** How long making the connection may take, in ms. */
  connectMs?: number
}

/** After this many ms without traffic the other side is asked whether it is there; Node asks ten times, each second. */
const idleMs = 1_000

/** Connects to a device with an address of its own, or behind a server for serial ports. */
export const tcpConnect =
  ({ host, port, connectMs = 2_000 }: TcpOptions): Connect =>
  async () => {
    const name = `${host}:${port}`
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: idleMs })
    const error = await opened({ socket, name, connectMs })
    if (error !== undefined) {
      socket.destroy()
      return { ok: false, error }
    }
    const { transport, receive, drop } = makeWire({
      name,
      send: (bytes) => sent(socket, bytes),
      hangUp: () => ended(socket),
    })
    socket.on('data', receive)
    const lost = { code: 'broken', message: `${name} closed the connection`, trouble: 'unplugged' } as const
    socket.on('error', (cause) => drop({ code: 'broken', message: cause.message, trouble: troubleOf(cause) }))
    socket.on('end', () => drop(lost))
    socket.on('close', () => drop(lost))
    return { ok: true, transport }
  }

type Opening = { socket: Socket; name: string; connectMs: number }

const opened = ({ socket, name, connectMs }: Opening): Promise<TransportError | undefined> =>
  new Promise((resolve) => {
    const message = `${name} did not answer within ${connectMs} ms`
    const timer = setTimeout(resolve, connectMs, { code: 'unreachable', message, trouble: 'unreachable' })
    socket.once('error', (cause) => {
      clearTimeout(timer)
      resolve({ code: 'unreachable', message: cause.message, trouble: troubleOf(cause) })
    })
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(undefined)
    })
  })

const sent = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })

/** What was taken is still sent, and then the line cut: a device that is gone would hold it for minutes. */
const ended = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.destroyed) return resolve()
    const cut = setTimeout(() => socket.destroy(), idleMs)
    socket.once('close', () => {
      clearTimeout(cut)
      resolve()
    })
    socket.destroySoon()
  })

const byCode: Readonly<Record<string, ConnectionTrouble>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'notFound',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ECONNRESET: 'unplugged',
  EPIPE: 'unplugged',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
}

const troubleOf = (error: NodeJS.ErrnoException): ConnectionTrouble => byCode[error.code ?? ''] ?? 'failed'
