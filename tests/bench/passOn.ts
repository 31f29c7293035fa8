import { Agent, type IncomingMessage, type ServerResponse, request as ask } from 'node:http'

/** Passes requests on to a server as they come, with these headers beside their own, and its answers back. */
export const passOn = (
  server: string,
  own: Readonly<Record<string, string>> = {},
): { pass: (request: IncomingMessage, response: ServerResponse, path: string) => void; close: () => void } => {
  const target = new URL(server)
  const agent = new Agent({ keepAlive: true })
  return {
    pass: (request, response, path) => {
      const { method, headers } = request
      const to = { host: target.hostname, port: target.port, method, path, headers: { ...headers, ...own }, agent }
      const outgoing = ask(to, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        response.flushHeaders()
        answer.pipe(response)
        answer.on('error', () => response.destroy())
      })
      outgoing.setNoDelay(true)
      outgoing.on('error', () => response.destroy())
      response.on('close', () => outgoing.destroy())
      request.pipe(outgoing)
    },
    close: () => agent.destroy(),
  }
}
