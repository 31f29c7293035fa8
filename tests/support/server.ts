import { type RequestListener, createServer } from 'node:http'
import { onTestFinished } from 'vitest'

/** A server that answers as the test says, and ends with it. */
export const serverThat = async (
  listener: RequestListener,
): Promise<{ url: string; port: number; stop: () => void }> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const stop = (): void => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(stop)
  return { url: `http://127.0.0.1:${port}`, port, stop }
}

/** A port that nobody has for now. */
export const freePort = async (): Promise<number> => {
  const { port, stop } = await serverThat(() => undefined)
  stop()
  return port
}

/** What a captive portal, or a proxy that means well, says instead of the database. */
export const htmlPage: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end('<!doctype html><title>Welcome to our network</title>')
}
