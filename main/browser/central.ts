import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { stayHeader } from '#preload/contract.ts'
import type { Station } from '../station/station.ts'
import { dataPolicy, securityHeaders } from './page.ts'

const largestBodyBytes = 16_000_000

/** Passes a page's request on to the central database, and its answer back as it comes. `path` begins below `/central`. */
export const serveCentral = async (
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  proxy: Station['proxy'],
  path: string,
): Promise<void> => {
  const abort = new AbortController()
  response.on('close', () => abort.abort())
  const body = await readBody(request)
  if (body === undefined) {
    // Whoever sends that much is not heard out.
    response.writeHead(413, { ...securityHeaders(dataPolicy), connection: 'close' }).end()
    return
  }
  const stay = request.headers[stayHeader]
  const answer = await proxy({
    method: request.method ?? 'GET',
    path,
    ...(body.length === 0 ? {} : { body }),
    ...(request.headers['content-type'] === undefined ? {} : { contentType: request.headers['content-type'] }),
    ...(typeof stay === 'string' ? { stay } : {}),
    signal: abort.signal,
  })
  response.writeHead(answer.status, {
    ...securityHeaders(dataPolicy),
    'content-type': answer.contentType,
    'cache-control': 'no-store',
  })
  if (typeof answer.body === 'string') response.end(answer.body)
  else await pipeline(answer.body, response)
}

/** The whole body, or `undefined` when it is too large, as a rule before any of it was read. */
const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > largestBodyBytes) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > largestBodyBytes) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
