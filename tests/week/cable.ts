import { once } from 'node:events'
import { type Socket, connect, createServer } from 'node:net'

/** A station's own line to the central database, that can be cut like a cable and mended. */
export type CableToCentral = {
  url: string
  cut: () => void
  mend: () => void
  close: () => void
}

export const layCable = async (centralUrl: string): Promise<CableToCentral> => {
  const { hostname, port } = new URL(centralUrl)
  const open = new Set<Socket>()
  let isCut = false
  const keep = (socket: Socket): void => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  }
  const server = createServer((near) => {
    if (isCut) {
      near.resetAndDestroy()
      return
    }
    const far = connect({ host: hostname, port: Number(port) })
    const end = (): void => {
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) {
      keep(socket)
      socket.on('error', end).on('close', end)
    }
    near.pipe(far).pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A cable ends at a port.')
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    cut: () => {
      isCut = true
      for (const socket of open) socket.resetAndDestroy()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
