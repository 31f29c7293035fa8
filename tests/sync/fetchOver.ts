import { text } from 'node:stream/consumers'
import type { Line } from '#main/central/connection.ts'
import { proxyToCentral } from '#main/central/proxy.ts'

/** A page's `fetch` of `/central/…`, as main answers it; the address is the path alone. */
export const fetchOver =
  (line: Line): typeof fetch =>
  async (input, init) => {
    if (typeof input !== 'string') throw new TypeError('only paths are asked for here')
    const { method = 'GET', body, signal } = init ?? {}
    const answer = await proxyToCentral(line, {
      method,
      path: input,
      signal: signal ?? new AbortController().signal,
      ...(typeof body === 'string' ? { body: Buffer.from(body), contentType: 'application/json' } : {}),
    })
    const read = typeof answer.body === 'string' ? answer.body : await text(answer.body)
    return new Response(read, { status: answer.status, headers: { 'content-type': answer.contentType } })
  }
