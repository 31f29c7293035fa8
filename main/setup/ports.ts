import { createServer } from 'node:net'

/** The port of a station that nobody gave one. */
export const usualPort = 4711

/** Where a station that is set up now may live for good, in order; several can be on one machine. */
export const possiblePorts = Array.from({ length: 40 }, (_, index) => usualPort + index)

/** The first of the possible ports that nobody has at this moment. */
export const freePort = async (): Promise<number> => {
  for (const port of possiblePorts) if (await isFree(port)) return port
  return usualPort
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((tell) => {
    const server = createServer()
    server.once('error', () => tell(false))
    server.listen(port, '127.0.0.1', () => server.close(() => tell(true)))
  })
