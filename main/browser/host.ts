import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { Screen } from '#preload/contract.ts'
import type { KioskHost } from '../kiosk/lock.ts'
import type { Autostart } from '../autostart/autostart.ts'
import type { Log } from '../log/log.ts'
import { plainSeal } from '../station/secrets.ts'
import type { CopyOf, OpenCopy } from '../training/copy.ts'
import { type Running, startStation } from '../setup/start.ts'
import { isErrno } from '../storage/readIfThere.ts'
import { type Access, openAccess } from './access.ts'
import { type Assets, builtAssets, servedAssets } from './assets.ts'
import { type Bridges, serveBridges } from './bridge.ts'
import { serveCentral } from './central.ts'
import { type Limits, usualLimits } from './limits.ts'
import { contentSecurityPolicy, dataPolicy, fillPage, securityHeaders } from './page.ts'
import { refusalPage } from './refusalPage.ts'
import { isLinked, isOwn } from './sender.ts'

export type BrowserHost = {
  /** Address with the launch key: opening it in a browser gives the station's screen. */
  url: string
  /** The addresses of what the station shows, the first with a key of its own: for a browser that begins anew. */
  addresses: (path?: string) => string[]
  configuration: Running['configuration']
  log: Log
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
  limits?: Partial<Limits>
  /** Overrides from the command line, `field=value` each. */
  assignments?: readonly string[] | undefined
  provision?: { path: string; unproven: boolean } | undefined
  autostart?: Autostart | undefined
  kiosk?: KioskHost | undefined
  /** Gives a throw-away copy windows of its own, on a profile in its folder; absent where there is no screen. */
  copyWindows?: ((folder: string, onClosed: () => void) => CopyWindows) | undefined
  /** What this station is a throw-away copy for. */
  copyOf?: CopyOf | undefined
}

export type CopyWindows = { open: (url: string) => boolean; close: () => void }

/** Runs a station in front of a browser: its services behind HTTP and a WebSocket on 127.0.0.1. */
export const startBrowserHost = async (options: BrowserHostOptions): Promise<BrowserHost> => {
  const limits = { ...usualLimits, ...options.limits }
  const server = createServer({
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: Math.min(limits.headMs, limits.requestMs) / 4,
  })
  server.maxConnections = limits.connections
  const origin = (): string => `http://127.0.0.1:${String(portOf(server))}`
  const hosting: { tellAll?: Bridges['tellAll']; screen?: () => Screen; displays: number } = { displays: 1 }
  const displayAddresses = (from: number, to: number): string[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).map(
      (number) => `${origin()}/display${number === 1 ? '' : `?screen=${String(number)}`}`,
    )
  const opened = startStation({
    folder: options.folder,
    host: {
      kind: 'browser',
      version: options.version,
      seal: plainSeal,
      // A port has one owner: whoever else was started on this folder ends here, before it writes to the journal.
      claim: async ({ port }) => {
        if (!server.listening) await listen(server, [port])
      },
      openScreen: (screen: Screen) =>
        screen === 'display'
          ? displayAddresses(1, hosting.displays).every((address) => options.openWindow(address))
          : options.openWindow(`${origin()}/${screen}`),
      // A page that tells it shows the first one.
      knowDisplays: (layouts) => {
        const count = Math.max(1, layouts.length)
        if (hosting.screen?.() === 'display') displayAddresses(hosting.displays + 1, count).forEach(options.openWindow)
        hosting.displays = count
      },
      tellAll: (event, payload) => hosting.tellAll?.(event, payload),
      ...(options.kiosk === undefined ? {} : { kiosk: options.kiosk }),
      ...(options.autostart === undefined ? {} : { autostart: options.autostart }),
      ...(options.copyOf === undefined ? { openCopy: openCopyWith(options) } : { copyOf: options.copyOf }),
    },
    // What overrides the settings of a station is not for its copy.
    environment: options.copyOf === undefined ? process.env : {},
    assignments: options.assignments,
    provision: options.provision,
  }).then(async (station) => ({
    station,
    access: await openAccess({ folder: options.folder, port: () => portOf(server), singleUse: options.singleUse }),
  }))
  const mayBeLinked = options.copyOf !== undefined
  const assets = /^https?:/.test(options.assets) ? servedAssets(options.assets) : builtAssets(options.assets)
  // A page that was open before may ask already; it waits until the station is there.
  server.on('request', (request, response) => {
    opened
      .then(({ station, access }) =>
        serve({ ...{ request, response, access, station, assets }, origin: origin(), mayBeLinked }),
      )
      .catch(() => response.destroy())
  })
  const { station, access } = await opened.catch((error: unknown) => {
    server.closeAllConnections()
    server.close()
    throw error
  })
  const bridges = serveBridges({
    server,
    admit: (request) =>
      isOwn(request, origin()) && access.hasCookie(request) && access.spend(bridgeToken(request, origin())),
    dispatch: station.dispatch,
    onMalformed: () => station.log.warn('malformedCall'),
    limits,
  })
  hosting.tellAll = bridges.tellAll
  hosting.screen = station.screen
  if (!server.listening) await listen(server, station.ports)
  station.servedAt(portOf(server))
  const enter = (path: string): string => `${origin()}${path}?key=${access.newLaunchKey()}`
  return {
    url: enter('/'),
    addresses: (path) => [
      enter(path ?? '/'),
      ...(path === undefined && station.screen() === 'display' ? displayAddresses(2, hosting.displays) : []),
    ],
    configuration: station.configuration,
    log: station.log,
    close: async () => {
      if (options.copyOf !== undefined) await sayItIsOver(bridges)
      bridges.close()
      server.closeAllConnections()
      server.close()
      await station.close()
    },
  }
}

/** The pages of a copy forget what they have before they lose it, where they are given a moment. */
const sayItIsOver = async (bridges: Bridges): Promise<void> => {
  bridges.tellAll('trainingChanged', {})
  await new Promise((said) => setTimeout(said, 200))
}

/** A copy is served at a port of its own, and so has an origin, a replica and a cookie of its own. */
const openCopyWith =
  ({ assets, version, copyWindows, limits }: BrowserHostOptions): OpenCopy =>
  async ({ folder, copyOf, onClosed }) => {
    const windows = copyWindows?.(folder, onClosed)
    const host = await startBrowserHost({
      folder,
      assets,
      version,
      copyOf,
      singleUse: windows !== undefined,
      openWindow: (url) => windows?.open(url) ?? false,
      ...(limits === undefined ? {} : { limits }),
    })
    const shown = windows?.open(host.url) ?? false
    return {
      ...(shown ? {} : { address: host.url }),
      close: async () => {
        windows?.close()
        await host.close()
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
  /** Whether pages of other ports may lead here with the launch key. */
  mayBeLinked: boolean
}

const serve = async (exchange: Exchange): Promise<void> => {
  const url = new URL(exchange.request.url ?? '/', exchange.origin)
  const key = url.searchParams.get('key')
  if (!mayEnter(exchange, key)) refuse(exchange, 403)
  else if (key !== null) hideKey(exchange, url)
  else if (url.pathname.startsWith('/central/')) {
    await serveCentral(exchange, exchange.station.proxy, `${url.pathname.slice(8)}${url.search}`)
  } else if (exchange.request.method === 'POST' && url.pathname === '/bridge-token') serveToken(exchange)
  else if (exchange.request.method === 'GET') await serveFile(exchange, url)
  else refuse(exchange, 405)
}

/** A launch key that is good gives the browser its cookie; after that the cookie is enough. */
const mayEnter = (exchange: Exchange, key: string | null): boolean => {
  const { request, response, access, origin, mayBeLinked } = exchange
  if (!isOwn(request, origin) && !(mayBeLinked && key !== null && isLinked(request, origin))) return false
  if (isOwn(request, origin) && access.hasCookie(request)) {
    // Who has the cookie needs no key, but the key stands on a command line that others can read.
    if (key !== null) access.redeem(key)
    return true
  }
  if (key === null || !access.redeem(key)) return false
  response.setHeader('set-cookie', access.cookie())
  return true
}

const bridgeToken = (request: IncomingMessage, origin: string): string => {
  const url = URL.parse(request.url ?? '', origin)
  return url?.pathname === '/bridge' ? (url.searchParams.get('token') ?? '') : ''
}

/** The key leaves the address bar, the history and every later referrer. Two slashes would lead to another host. */
const hideKey = ({ request, response, origin }: Exchange, url: URL): void => {
  const location = url.pathname.replace(/^\/+/, '/')
  if (isOwn(request, origin)) {
    response.writeHead(303, { ...securityHeaders(dataPolicy), location }).end()
    return
  }
  // To a browser what it is redirected to is still from elsewhere; what a page of ours leads to is not.
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(200, { ...securityHeaders(contentSecurityPolicy('')), ...headers })
  response.end('<!doctype html><title>Balie</title><meta http-equiv="refresh" content="0; url=/">')
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
  response.writeHead(200, {
    ...securityHeaders(dataPolicy),
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify({ token: access.newToken() }))
}

const refuse = ({ request, response }: Exchange, status: number): void => {
  response.writeHead(status, {
    ...securityHeaders(contentSecurityPolicy('')),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(refusalPage(request.headers['accept-language'] ?? ''))
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
