import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod'
import type { EventName, EventPayload } from '#preload/contract.ts'
import type { Dispatch } from '#preload/handlers.ts'

const Request = z.strictObject({ id: z.int(), channel: z.string().max(80), input: z.unknown() })

export type Bridges = { tellAll: <E extends EventName>(event: E, payload: EventPayload<E>) => void; close: () => void }

const largestMessageBytes = 4_000_000

/** Serves the contract over WebSockets to the pages that `admit` lets in. */
export const serveBridges = (options: {
  server: Server
  admit: (request: IncomingMessage) => boolean
  dispatch: Dispatch
  onMalformed: () => void
}): Bridges => {
  const { server, admit, dispatch, onMalformed } = options
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessageBytes })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Nobody else listens any more: whoever hangs up on a refusal would end the process.
    socket.on('error', () => socket.destroy())
    if (!admit(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket))
  })

  const serve = (socket: WebSocket): void => {
    const send = (message: unknown): void => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
    }
    const caller = {
      id: randomUUID(),
      tell: <E extends EventName>(event: E, payload: EventPayload<E>) => send({ event, payload }),
      onGone: (clean: () => void) => socket.once('close', clean),
    }
    socket.setMaxListeners(50)
    socket.on('error', onMalformed)
    socket.on('message', (data: Buffer) => {
      const request = parse(data)
      if (request === undefined) {
        onMalformed()
        // 1007: the message was not of the agreed form (RFC 6455, 7.4.1).
        socket.close(1007)
        return
      }
      const { id, channel, input } = request
      void dispatch({ channel, input, caller }).then((reply) => send({ id, reply }))
    })
  }

  return {
    tellAll: (event, payload) => {
      const text = JSON.stringify({ event, payload })
      for (const socket of sockets.clients) if (socket.readyState === socket.OPEN) socket.send(text)
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

const parse = (data: Buffer): z.infer<typeof Request> | undefined => {
  try {
    return Request.parse(JSON.parse(data.toString()))
  } catch {
    return undefined
  }
}
