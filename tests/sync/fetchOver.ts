import { text } from 'node:stream/consumers'
import { proxyToCentral } from '#main/central/proxy.ts'
import type { Servers } from '#main/central/servers.ts'

/** A page's `fetch` of `/central/…` during a stay at a server, as main answers it; the address is the path alone. */
export const fetchOver =
  (servers: Pick<Servers, 'line'>, stay?: string): typeof fetch =>
  async (input, init) => {
    if (typeof input !== 'string') throw new TypeError('only paths are asked for here')
    const { method = 'GET', body, signal } = init ?? {}
    const answer = await proxyToCentral(servers.line(stay), {
      method,
      path: input,
      signal: signal ?? new AbortController().signal,
      ...(typeof body === 'string' ? { body: Buffer.from(body), contentType: 'application/json' } : {}),
    })
    const read = typeof answer.body === 'string' ? answer.body : await text(answer.body)
    return new Response(read, { status: answer.status, headers: { 'content-type': answer.contentType } })
  }
