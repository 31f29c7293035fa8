import { mkdir, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import * as z from 'zod'
import { type BrowserHostOptions, startBrowserHost } from '#main/browser/host.ts'
import type { CentralAddress } from '#main/central/client.ts'
import { configurationWith } from '#main/configuration/builders.ts'
import { type Configuration, writeConfiguration } from '#main/configuration/configuration.ts'
import { temporaryFolder } from './folder.ts'

/** Nothing listens there: port 9 is the discard service's. */
const nowhere: CentralAddress = { url: 'http://127.0.0.1:9', user: 'gm-k1', password: 'secret of nowhere' }

/** A folder with a station's configuration and the few files a renderer would have been built to. */
export const stationFolder = async (
  change: Partial<Configuration> = {},
): Promise<{ folder: string; assets: string }> => {
  const folder = await temporaryFolder()
  const assets = join(folder, 'assets')
  await mkdir(assets)
  await writeFile(join(folder, 'secret.json'), '{"secret":true}')
  await writeFile(join(assets, 'main.js'), 'document.title = "x"')
  await writeFile(
    join(assets, 'index.html'),
    '<html data-nonce="__STYLE_NONCE__" data-token="__BRIDGE_TOKEN__"></html>',
  )
  await writeConfiguration(folder, configurationWith({ ordinal: 1, servers: [nowhere], port: 0, ...change }))
  return { folder, assets }
}

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

/** One request exactly as the test says, forged headers and all. */
export const rawRequest = (
  base: string,
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const outgoing = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      text(response).then((read) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: read })
      }, reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const TokenAnswer = z.object({ token: z.string() })
const Reply = z.object({ id: z.int(), reply: z.looseObject({ ok: z.boolean() }) })

/** What a browser does: exchanges the key for a cookie, asks for tokens, opens a bridge. */
export const browserOf = (url: string) => {
  const { origin, pathname, search } = new URL(url)
  const cookieFor = async (): Promise<string> => {
    const { headers } = await rawRequest(origin, `${pathname}${search}`)
    return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  }
  const newToken = async (cookie: string): Promise<string> =>
    TokenAnswer.parse(
      JSON.parse((await rawRequest(origin, '/bridge-token', { method: 'POST', headers: { cookie } })).text),
    ).token
  /** An open socket, or the status with which it was refused. */
  const openSocket = (token: string, headers: Record<string, string>): Promise<WebSocket | number> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/bridge?token=${token}`, { headers })
      onTestFinished(() => socket.terminate())
      socket.once('open', () => resolve(socket))
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
      socket.once('error', reject)
    })
  return {
    origin,
    cookieFor,
    newToken,
    openSocket,
    /** A page of the station: its cookie and an open bridge. */
    page: async () => {
      const cookie = await cookieFor()
      const socket = await openSocket(await newToken(cookie), { cookie })
      if (typeof socket === 'number') throw new Error(`the bridge was refused with ${socket}`)
      return { cookie, socket, call: callerOn(socket) }
    },
  }
}

let lastId = 0

/** Calls over a socket as the page's bridge would, without its checks. */
const callerOn =
  (socket: WebSocket) =>
  (channel: string, input: unknown): Promise<z.infer<typeof Reply>['reply']> =>
    new Promise((resolve, reject) => {
      const id = ++lastId
      const receive = (data: Buffer): void => {
        const message = Reply.safeParse(JSON.parse(data.toString()))
        if (!message.success || message.data.id !== id) return
        socket.off('message', receive)
        resolve(message.data.reply)
      }
      socket.on('message', receive)
      socket.setMaxListeners(100)
      socket.once('close', () => reject(new Error('the bridge was closed')))
      socket.send(JSON.stringify({ id, channel, input }))
    })

/** A station in front of a browser, in this process, gone with the test. */
export const openHost = async (
  configuration: Partial<Configuration> = {},
  options: Partial<BrowserHostOptions> = {},
) => {
  const { folder, assets } = await stationFolder(configuration)
  const host = await startBrowserHost({
    folder,
    assets,
    version: '0.0.0',
    singleUse: false,
    openWindow: () => false,
    ...options,
  })
  onTestFinished(host.close)
  return { folder, url: host.url, addresses: host.addresses, browser: browserOf(host.url), close: host.close }
}
