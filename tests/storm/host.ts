import { appendFile, readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { type WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod'
import { Envelope } from '#domain/document/log.ts'
import type { NamedKey } from '#domain/document/signed.ts'
import { type Servers, followServers } from '#main/central/servers.ts'
import { passingSigner } from '#main/signing/signer.ts'
import { stayHeader } from '#preload/contract.ts'
import { feedOver, staysOf } from '#tests/sync/client.ts'
import { fetchOver } from '#tests/sync/fetchOver.ts'
import { Made } from './made.ts'
import type { StationPlace } from './station.ts'
import { type FromHost, ToHost } from './wire.ts'

const source = join(import.meta.dirname, 'page')
const built = resolve(import.meta.dirname, '../../out/storm-page')
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/** Builds the storm's page as the screens are built. */
export const buildStormPage = async (): Promise<void> => {
  await build({
    root: source,
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'chrome140',
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: join(source, 'index.html') },
    },
    logLevel: 'warn',
  })
}

const ToSign = z.object({ document: z.string(), entry: Envelope })

/** What main does for a window, in front of one page of the storm: the line to the server, the feeds, signatures. */
export const openStormHost = async (
  { site, central, skewMs, file }: StationPlace,
  onMade: () => void,
): Promise<{ url: string; key: NamedKey; close: () => Promise<void> }> => {
  const signer = passingSigner()
  const servers = followServers({ servers: [central], site, now: () => Date.now() + skewMs })

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request
    if (url.startsWith('/central')) {
      const body = method === 'GET' ? {} : { body: await text(request) }
      const stay = request.headers[stayHeader]
      const given = await fetchOver(servers, typeof stay === 'string' ? stay : undefined)(
        url.slice('/central'.length),
        { method, ...body },
      )
      response.writeHead(given.status, { 'content-type': 'application/json' }).end(await given.text())
    } else if (url === '/sign') {
      const { document, entry } = ToSign.parse(JSON.parse(await text(request)))
      response.end(JSON.stringify(signer.sign(document, entry)))
    } else if (url === '/made') {
      const made = z.array(Made).parse(JSON.parse(await text(request)))
      await appendFile(file, made.map((one) => `${JSON.stringify(one)}\n`).join(''))
      onMade()
      response.end('{}')
    } else {
      const path = url === '/' ? '/index.html' : url
      const body = await readFile(join(built, path))
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body)
    }
  }
  const server = createServer((request, response) => {
    // What breaks off at the server breaks off for the page too.
    answer(request, response).catch(() => response.destroy())
  })
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket) => {
    const tell = (message: FromHost): void => socket.send(JSON.stringify(message))
    const stays = staysOf(servers).subscribe((stay) => tell({ stay: stay ?? null }))
    const follows = followsOf(socket, servers, tell)
    socket.on('close', () => {
      stays.unsubscribe()
      for (const stop of follows.values()) stop()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    key: signer.key,
    close: () =>
      new Promise((closed) => {
        servers.close()
        for (const socket of sockets.clients) socket.terminate()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

const followsOf = (socket: WebSocket, servers: Servers, tell: (message: FromHost) => void): Map<string, () => void> => {
  const follows = new Map<string, () => void>()
  socket.on('message', (data: Buffer) => {
    const message = ToHost.parse(JSON.parse(data.toString()))
    if ('unfollow' in message) {
      follows.get(message.unfollow)?.()
      follows.delete(message.unfollow)
      return
    }
    const { feed, database, since, stay } = message.follow
    const stop = feedOver(servers.line(stay), database)(since, ({ rows, lastSeq }) =>
      tell({ feed, rows: [...rows], lastSeq }),
    )
    follows.set(feed, stop)
  })
  return follows
}
