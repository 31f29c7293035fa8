import { Socket } from 'node:net'
import * as z from 'zod'

/**
 * `node --import routed.ts`, with BALIE_TEST_ROUTES: what this process connects to at one of these addresses goes to the port
 * on this computer that stands for it (`loopback.ts`).
 */
const routes = z.record(z.string(), z.int()).parse(JSON.parse(process.env['BALIE_TEST_ROUTES'] ?? '{}'))

const Target = z.looseObject({ host: z.string() })

const rerouted = (options: unknown): unknown => {
  const { data } = Target.safeParse(options)
  const port = data === undefined ? undefined : routes[data.host]
  return port === undefined ? options : { ...data, host: '127.0.0.1', port }
}

type Connect = (this: Socket, ...args: unknown[]) => Socket
const connect = Object.getOwnPropertyDescriptor(Socket.prototype, 'connect')?.value as Connect

// Node passes the arguments on as it has read them already: one list, which it knows by a mark on it.
const reroutedConnect: Connect = function (...args) {
  const [first] = args
  if (Array.isArray(first)) first[0] = rerouted(first[0])
  else args[0] = rerouted(first)
  return connect.apply(this, args)
}
Object.defineProperty(Socket.prototype, 'connect', { value: reroutedConnect })
