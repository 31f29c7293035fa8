import { type Server, type Socket, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addressIn, type Network } from './network.ts'
import { portOf } from './ports.ts'

/**
 * The same computers where no network namespaces can be made: programs of this one computer that reach each other through a
 * proxy of the test's, at a port for each of the others. A cable that is pulled lets nothing through and breaks no connection,
 * as in the world.
 */
export const openLoopback = async (hosts: readonly string[]): Promise<Network> => {
  const unplugged = new Set<string>()
  const lines = new Set<Line>()
  const servers: Server[] = []
  const routes = new Map<string, Record<string, number>>()
  const isCut = ({ from, to }: Ends): boolean => unplugged.has(from) || unplugged.has(to)
  const openWay = async (ends: Ends): Promise<number> => {
    const server = createServer((client) => {
      if (isCut(ends)) {
        // Nobody is there to answer; whoever calls gives up by themselves, at the latest when the cable is back.
        client.on('error', () => client.destroy())
        lines.add({ ...ends, sockets: [client], waits: true, isCut: true })
        return
      }
      const onward = connect({ host: '127.0.0.1', port: portOf(ends.to, hosts) })
      const line: Line = { ...ends, sockets: [client, onward], waits: false, isCut: false }
      lines.add(line)
      client.pipe(onward).pipe(client)
      for (const socket of line.sockets) {
        const end = (): void => {
          lines.delete(line)
          for (const one of line.sockets) one.destroy()
        }
        socket.on('error', end).on('close', end)
      }
    })
    servers.push(server)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }
  for (const from of hosts) {
    const ways: Record<string, number> = {}
    for (const to of hosts) if (to !== from) ways[addressIn(hosts, to)] = await openWay({ from, to })
    routes.set(from, ways)
  }
  const adapt = (): void => {
    for (const line of lines) {
      // What stays as it was is not touched: joined twice, everything would come twice.
      if (line.isCut === isCut(line)) continue
      line.isCut = !line.isCut
      const [client, onward] = line.sockets
      if (line.waits) {
        lines.delete(line)
        client?.destroy()
      } else if (client === undefined || onward === undefined) continue
      else if (line.isCut) {
        client.unpipe(onward)
        onward.unpipe(client)
        for (const socket of line.sockets) socket.pause()
      } else client.pipe(onward).pipe(client)
    }
  }
  return {
    kind: 'loopback',
    addressOf: (host) => addressIn(hosts, host),
    on: (host) => ({
      executable: '/usr/bin/env',
      before: [
        `BALIE_TEST_ROUTES=${JSON.stringify(routes.get(host))}`,
        `NODE_OPTIONS=--import=${pathToFileURL(join(import.meta.dirname, 'routed.ts')).href}`,
      ],
    }),
    wrapped: (_host, executable) => executable,
    unplug: (host) => {
      unplugged.add(host)
      adapt()
    },
    plug: (host) => {
      unplugged.delete(host)
      adapt()
    },
    remove: () => {
      for (const { sockets } of lines) for (const socket of sockets) socket.destroy()
      for (const server of servers) server.close()
    },
  }
}

type Ends = { from: string; to: string }
/** One connection; `waits` for one that was tried while the cable was out. */
type Line = Ends & { sockets: readonly Socket[]; waits: boolean; isCut: boolean }
