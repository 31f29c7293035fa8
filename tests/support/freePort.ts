import { createServer } from 'node:net'

/** A port of this machine that nobody has at this moment. */
export const freePortNow = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
