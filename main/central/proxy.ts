import { type Readable, Transform, pipeline } from 'node:stream'
import { Unreachable } from './request.ts'
import type { Line } from './connection.ts'

export type ProxyRequest = {
  method: string
  path: string
  body?: Buffer
  contentType?: string
  /** The stay at a server that the request belongs to; without it, whichever server is followed is asked. */
  stay?: string
  signal: AbortSignal
}
export type ProxyResponse = { status: number; contentType: string; body: Readable | string }

/**
 * A name that begins with an underscore is CouchDB's own, and an encoded underscore (`%5f`) is one too; one of dots alone
 * is a way out of the database for whoever stands between.
 */
const documentPath = /^\/balie_[a-z0-9_]+\/(?!_|%5[fF]|(?:\.|%2[eE])+(?:\?|$))[^/?]+(\?.*)?$/

/** What a screen may ask of the central database: documents of Balie's own databases, and nothing that changes a database. */
const allowed: readonly { method: string; path: RegExp }[] = [
  { method: 'GET', path: documentPath },
  { method: 'PUT', path: documentPath },
  { method: 'GET', path: /^\/balie_[a-z0-9_]+\/_(all_docs|changes)\?.*$/ },
  { method: 'POST', path: /^\/balie_[a-z0-9_]+\/_(all_docs|bulk_docs|bulk_get)(\?.*)?$/ },
  { method: 'GET', path: /^\/balie_[a-z0-9_]+\/_local\/balie-[a-z0-9-]+$/ },
  { method: 'PUT', path: /^\/balie_[a-z0-9_]+\/_local\/balie-[a-z0-9-]+$/ },
  { method: 'GET', path: /^\/(_up)?$/ },
]

const answerMs = 20_000
/** For the whole of an answer; a page of changes is a few megabytes. */
const wholeMs = 120_000
const largestAnswerBytes = 64_000_000

/**
 * Passes one request of a screen on to the central database under the station's own name. Never throws: a line that is
 * down is an answer too (503, `central_unreachable`), and so is one that the station has left. Of the answer only status
 * and body come through, and the body is always called JSON, so that whatever it is a browser never takes it for a page, a
 * script or a style.
 */
export const proxyToCentral = async (line: Line | undefined, request: ProxyRequest): Promise<ProxyResponse> => {
  const { method, path, body, contentType, signal } = request
  if (!allowed.some((rule) => rule.method === method && rule.path.test(path))) {
    return json(403, { error: 'not_allowed', reason: 'This is not for a screen.' })
  }
  if (line === undefined) return json(503, { error: 'central_unreachable', reason: 'moved' })
  try {
    const response = await line.send({
      method,
      path,
      headers: { accept: 'application/json', ...(contentType === undefined ? {} : { 'content-type': contentType }) },
      ...(body === undefined ? {} : { body }),
      signal,
      timeoutMs: answerMs,
    })
    return { status: response.statusCode ?? 502, contentType: 'application/json', body: metered(response) }
  } catch (error) {
    return json(503, { error: 'central_unreachable', reason: error instanceof Unreachable ? error.reason : 'error' })
  }
}

/** A body that breaks off when it becomes larger, or takes longer, than any of the database's answers to a screen. */
const metered = (body: Readable): Readable => {
  let size = 0
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length
      if (size > largestAnswerBytes) done(new Error('The answer does not end.'))
      else done(null, chunk)
    },
  })
  const timer = setTimeout(() => meter.destroy(new Error('The answer takes too long.')), wholeMs)
  pipeline(body, meter, () => clearTimeout(timer))
  return meter
}

const json = (status: number, value: unknown): ProxyResponse => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
})
