import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod'
import type { EventName, EventPayload } from '#preload/contract.ts'
import type { Dispatch } from '#preload/handlers.ts'
import type { Limits } from './limits.ts'

const Request = z.strictObject({ id: z.int(), channel: z.string().max(80), input: z.unknown().optional() })

export type Bridges = { tellAll: <E extends EventName>(event: E, payload: EventPayload<E>) => void; close: () => void }

const largestMessageBytes = 4_000_000

/** Serves the contract over WebSockets to the pages that `admit` lets in. */
export const serveBridges = (options: {
  server: Server
  admit: (request: IncomingMessage) => boolean
  dispatch: Dispatch
  onMalformed: () => void
  limits: Pick<Limits, 'bridges' | 'waitingBytes'>
}): Bridges => {
  const { server, admit, dispatch, onMalformed, limits } = options
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessageBytes })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Nobody else listens any more: whoever hangs up on a refusal would end the process.
    socket.on('error', () => socket.destroy())
    if (!admit(request)) return refuse(socket, '403 Forbidden')
    if (sockets.clients.size >= limits.bridges) return refuse(socket, '503 Service Unavailable')
    sockets.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket))
  })

  const sendText = (socket: WebSocket, text: string): void => {
    if (socket.readyState !== socket.OPEN) return
    // What its page does not read would fill this process's memory.
    if (socket.bufferedAmount > limits.waitingBytes) socket.terminate()
    else socket.send(text)
  }
  const serve = (socket: WebSocket): void => {
    const send = (message: unknown): void => sendText(socket, JSON.stringify(message))
    const caller = {
      id: randomUUID(),
      tell: <E extends EventName>(event: E, payload: EventPayload<E>) => send({ event, payload }),
      onGone: (clean: () => void) => {
        if (socket.readyState === socket.CLOSED) clean()
        else socket.once('close', clean)
      },
    }
    socket.setMaxListeners(50)
    socket.on('error', onMalformed)
    const refuseMessage = (code: number): void => {
      onMalformed()
      socket.close(code)
    }
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      // 1003: a kind of data that is not accepted; 1007: not of the agreed form (RFC 6455, 7.4.1).
      if (isBinary) return refuseMessage(1003)
      const request = parse(data)
      if (request === undefined) return refuseMessage(1007)
      const { id, channel, input } = request
      void dispatch({ channel, input, caller }).then((reply) => send({ id, reply }))
    })
  }

  return {
    tellAll: (event, payload) => {
      const text = JSON.stringify({ event, payload })
      for (const socket of sockets.clients) sendText(socket, text)
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

const refuse = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

const parse = (data: Buffer): z.infer<typeof Request> | undefined => {
  try {
    return Request.parse(JSON.parse(data.toString()))
  } catch {
    return undefined
  }
}
