import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Screen } from '#preload/contract.ts'
import type { Autostart } from '../autostart/autostart.ts'
import { plainSeal } from '../station/secrets.ts'
import { type Running, startStation } from '../setup/start.ts'
import { isErrno } from '../storage/readIfThere.ts'
import { type Access, openAccess } from './access.ts'
import { serveBridges } from './bridge.ts'
import { refusalPage } from './refusalPage.ts'
import { type Assets, builtAssets, servedAssets } from './assets.ts'
import { contentSecurityPolicy, fillPage, securityHeaders } from './page.ts'

export type BrowserHost = {
  /** Address with the launch key: opening it in a browser gives the station's screen. */
  url: string
  close: () => Promise<void>
}

export type BrowserHostOptions = {
  /** The station's data folder. */
  folder: string
  /** Folder of the built renderer, or the address of Vite's development server. */
  assets: string
  version: string
  /** Whether the launch key works only once, as it does where we open the window ourselves. */
  singleUse: boolean
  /** Opens an address in a window; false where there is no screen. */
  openWindow: (url: string) => boolean
  /** Overrides from the command line, `field=value` each. */
  assignments?: readonly string[] | undefined
  provision?: { path: string; unproven: boolean } | undefined
  autostart?: Autostart | undefined
}

const largestBodyBytes = 16_000_000

/** Runs a station in front of a browser: its services behind HTTP and a WebSocket on 127.0.0.1. */
export const startBrowserHost = async (options: BrowserHostOptions): Promise<BrowserHost> => {
  const server = createServer()
  const origin = (): string => `http://127.0.0.1:${String(portOf(server))}`
  const hosting: { tellAll?: ReturnType<typeof serveBridges>['tellAll'] } = {}
  const station = await startStation({
    folder: options.folder,
    host: {
      kind: 'browser',
      version: options.version,
      seal: plainSeal,
      openScreen: (screen: Screen) => options.openWindow(`${origin()}/${screen}`),
      tellAll: (event, payload) => hosting.tellAll?.(event, payload),
      ...(options.autostart === undefined ? {} : { autostart: options.autostart }),
    },
    environment: process.env,
    assignments: options.assignments,
    provision: options.provision,
  })
  const access = await openAccess({ folder: options.folder, port: () => portOf(server), singleUse: options.singleUse })
  const assets = /^https?:/.test(options.assets) ? servedAssets(options.assets) : builtAssets(options.assets)
  const bridges = serveBridges({
    server,
    admit: (request) =>
      isOwn(request, origin()) &&
      access.hasCookie(request) &&
      access.spend(URL.parse(request.url ?? '', origin())?.searchParams.get('token') ?? ''),
    dispatch: station.dispatch,
    onMalformed: () => station.log.warn('malformedCall'),
  })
  hosting.tellAll = bridges.tellAll
  server.on('request', (request, response) => {
    serve({ request, response, access, station, assets, origin: origin() }).catch(() => response.destroy())
  })
  await listen(server, station.ports)
  station.servedAt(portOf(server))
  return {
    url: `${origin()}/?key=${access.launchKey}`,
    close: async () => {
      bridges.close()
      server.closeAllConnections()
      server.close()
      await station.close()
    },
  }
}

/** Listens at the first of the ports that nobody has. */
const listen = async (server: Server, ports: readonly number[]): Promise<void> => {
  for (const [index, port] of ports.entries()) {
    try {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
      return
    } catch (error) {
      if (!isErrno(error, 'EADDRINUSE') || index === ports.length - 1) throw error
    }
  }
}

type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  access: Access
  station: Running
  assets: Assets
  origin: string
}

const serve = async (exchange: Exchange): Promise<void> => {
  const url = new URL(exchange.request.url ?? '/', exchange.origin)
  const key = url.searchParams.get('key')
  if (!mayEnter(exchange, key)) refuse(exchange, 403)
  else if (key !== null) hideKey(exchange, url)
  else if (url.pathname.startsWith('/central/')) await serveCentral(exchange, `${url.pathname.slice(8)}${url.search}`)
  else if (exchange.request.method === 'POST' && url.pathname === '/bridge-token') serveToken(exchange)
  else if (exchange.request.method === 'GET') await serveFile(exchange, url)
  else refuse(exchange, 405)
}

/** A launch key that is good gives the browser its cookie; after that the cookie is enough. */
const mayEnter = ({ request, response, access, origin }: Exchange, key: string | null): boolean => {
  if (!isOwn(request, origin)) return false
  if (access.hasCookie(request)) return true
  if (key === null || !access.redeem(key)) return false
  response.setHeader('set-cookie', access.cookie())
  return true
}

/** The key leaves the address bar, the history and every later referrer. */
const hideKey = ({ response }: Exchange, url: URL): void => {
  response.writeHead(303, { location: url.pathname })
  response.end()
}

const serveFile = async (exchange: Exchange, url: URL): Promise<void> => {
  const asset = url.pathname === '/' ? undefined : await exchange.assets.read(`${url.pathname}${url.search}`)
  if (asset === undefined) {
    await servePage(exchange)
    return
  }
  exchange.response.writeHead(200, {
    ...securityHeaders(exchange.assets.policy('')),
    'content-type': asset.type,
    'cache-control': 'no-cache',
  })
  exchange.response.end(asset.body)
}

const servePage = async ({ response, access, assets }: Exchange): Promise<void> => {
  const nonce = randomBytes(16).toString('base64url')
  const html = await assets.page()
  response.writeHead(200, {
    ...securityHeaders(assets.policy(nonce)),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(fillPage(html, { nonce, token: access.newToken() }))
}

const serveToken = ({ response, access }: Exchange): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ token: access.newToken() }))
}

const serveCentral = async ({ request, response, station }: Exchange, path: string): Promise<void> => {
  const abort = new AbortController()
  response.on('close', () => abort.abort())
  const body = await readBody(request)
  if (body === undefined) {
    response.writeHead(413).end()
    return
  }
  const answer = await station.proxy({
    method: request.method ?? 'GET',
    path,
    ...(body.length === 0 ? {} : { body }),
    ...(request.headers['content-type'] === undefined ? {} : { contentType: request.headers['content-type'] }),
    signal: abort.signal,
  })
  response.writeHead(answer.status, { 'content-type': answer.contentType, 'cache-control': 'no-store' })
  if (typeof answer.body === 'string') response.end(answer.body)
  else await pipeline(answer.body, response)
}

const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
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

const refuse = ({ request, response }: Exchange, status: number): void => {
  response.writeHead(status, {
    ...securityHeaders(contentSecurityPolicy('')),
    'content-type': 'text/html; charset=utf-8',
  })
  response.end(refusalPage(request.headers['accept-language'] ?? ''))
}

/**
 * Whether a request was made for this very host by a page of it, or by a person: the `Host` header defeats DNS
 * rebinding, `Origin` the pages of other sites.
 */
const isOwn = ({ headers }: IncomingMessage, origin: string): boolean =>
  headers.host === new URL(origin).host && (headers.origin === undefined || headers.origin === origin)

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
