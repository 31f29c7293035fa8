import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { passOn } from './passOn.ts'

export type Traffic = { requests: number; bytes: number }

/** Passes everything on to a server and counts requests, and the bytes of both directions as they go over the line. */
export type CountingProxy = { url: string; traffic: () => Traffic; close: () => void }

export const openCountingProxy = async (server: string): Promise<CountingProxy> => {
  const { pass, close } = passOn(server)
  const sockets = new Set<Socket>()
  let requests = 0
  let closedBytes = 0
  const bytesOf = ({ bytesRead, bytesWritten }: Socket): number => bytesRead + bytesWritten
  const proxy = createServer({ noDelay: true }, (request, response) => {
    requests++
    pass(request, response, request.url ?? '/')
  })
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      closedBytes += bytesOf(socket)
    })
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  const address = proxy.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${String(port)}`,
    traffic: () => ({ requests, bytes: [...sockets].reduce((sum, socket) => sum + bytesOf(socket), closedBytes) }),
    close: () => {
      proxy.closeAllConnections()
      proxy.close()
      close()
    },
  }
}
