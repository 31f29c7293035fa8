import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import type { Language } from '#domain/language/language.ts'
import { Screen, stayHeader } from '#preload/contract.ts'
import type { Assets } from '../browser/assets.ts'
import { contentSecurityPolicy, dataPolicy, fillPage, securityHeaders } from '../browser/page.ts'
import type { Station } from '../station/station.ts'
import { centralPath, isOwn, origin } from './origin.ts'
import { stoppedPage, stoppedPath } from './stoppedPage.ts'

type Served = {
  /** The built renderer. */
  assets: Assets
  proxy: Station['proxy']
  /** What the page speaks that stands in for a screen that keeps crashing. */
  language: () => Language
}

const largestBodyBytes = 16_000_000

/**
 * Answers everything that a page asks of `app://balie`: the built files with the headers of the browser host (Electron's
 * security checklist, 7: a content security policy), and under `/central/` the central database.
 */
export const serveApp =
  ({ assets, proxy, language }: Served) =>
  async (request: Request): Promise<Response> => {
    if (!isOwn(request.url)) return refuse(404)
    const { pathname, search, searchParams } = new URL(request.url)
    if (pathname.startsWith(centralPath)) {
      const path = `${pathname.slice(centralPath.length - 1)}${search}`
      return asksForItself(request) ? serveCentral(request, proxy, path) : refuse(403)
    }
    if (request.method !== 'GET') return refuse(405)
    if (pathname === stoppedPath) return serveStopped(searchParams.get('screen'), language())
    if (extname(pathname) === '') return servePage(assets)
    const asset = await assets.read(pathname)
    if (asset === undefined) return refuse(404)
    return new Response(new Uint8Array(asset.body), {
      headers: { ...securityHeaders(assets.policy('')), 'content-type': asset.type, 'cache-control': 'no-cache' },
    })
  }

/** Every address without a file name is a screen, and every screen is the one page. */
const servePage = async (assets: Assets): Promise<Response> => {
  const nonce = newNonce()
  return page(fillPage(await assets.page(), { nonce, token: '' }), assets.policy(nonce))
}

const serveStopped = (asked: string | null, language: Language): Response => {
  const nonce = newNonce()
  const screen = Screen.safeParse(asked)
  if (!screen.success) return refuse(404)
  return page(stoppedPage({ screen: screen.data, language, nonce }), contentSecurityPolicy(nonce))
}

const newNonce = (): string => randomBytes(16).toString('base64url')

const page = (html: string, policy: string): Response =>
  new Response(html, {
    headers: {
      ...securityHeaders(policy),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
  })

const serveCentral = async (request: Request, proxy: Station['proxy'], path: string): Promise<Response> => {
  const body = Buffer.from(await request.arrayBuffer())
  if (body.length > largestBodyBytes) return refuse(413)
  const contentType = request.headers.get('content-type')
  const stay = request.headers.get(stayHeader)
  const abort = new AbortController()
  request.signal.addEventListener('abort', () => abort.abort(), { once: true })
  const answer = await proxy({
    method: request.method,
    path,
    ...(body.length === 0 ? {} : { body }),
    ...(contentType === null ? {} : { contentType }),
    ...(stay === null ? {} : { stay }),
    signal: abort.signal,
  })
  return new Response(typeof answer.body === 'string' ? answer.body : streamOf(answer.body, abort), {
    status: answer.status,
    // It has our origin, so whatever a hostile server calls it, it is text and never comes to life.
    headers: {
      ...securityHeaders(dataPolicy),
      'content-type': /^application\/json\b/i.test(answer.contentType) ? answer.contentType : 'text/plain',
      'cache-control': 'no-store',
    },
  })
}

/**
 * When a page gives a request up, Electron cancels the answer's stream and leaves the request's signal alone
 * (lib/browser/api/protocol.ts), so it is the stream that has to end the request to the central database.
 */
const streamOf = (body: Readable, abort: AbortController): ReadableStream<Uint8Array> => {
  const chunks: AsyncIterator<unknown> = body[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const chunk: IteratorResult<unknown, unknown> = await chunks.next()
      if (chunk.done === true) controller.close()
      else controller.enqueue(Buffer.isBuffer(chunk.value) ? chunk.value : Buffer.from(String(chunk.value)))
    },
    cancel: () => {
      abort.abort()
      body.destroy()
    },
  })
}

/**
 * Whether the app's own page asks, or the browser itself. Electron 45 says who began a request in a field of its own that
 * the page cannot set; Node's requests have none.
 */
const asksForItself = (request: Request): boolean => {
  const initiator: unknown = Reflect.get(request, 'initiatorOrigin')
  return initiator === undefined || initiator === origin
}

const refuse = (status: number): Response =>
  new Response(null, {
    status,
    headers: { ...securityHeaders(contentSecurityPolicy('')), 'cache-control': 'no-store' },
  })
