import * as z from 'zod'
import type { Bridge } from './bridge.ts'
import { type Channel, type EventName, calls, channels, eventNames, events } from './contract.ts'
import { Failure, type Reply, failure } from './failure.ts'
import { inTime } from './inTime.ts'
import { isPlainData } from './plainData.ts'

const Incoming = z.union([
  z.strictObject({
    id: z.int(),
    reply: z.union([
      z.strictObject({ ok: z.literal(true), value: z.unknown() }),
      z.strictObject({ ok: z.literal(false), error: Failure }),
    ]),
  }),
  z.strictObject({ event: z.string(), payload: z.unknown() }),
])

type Waiting = { channel: Channel; resolve: (reply: Reply<unknown>) => void }

export type SocketBridge = Bridge & { close: () => void }

const firstPauseMs = 200
const longestPauseMs = 3_000

/**
 * The bridge of a page in the browser host. When the station's process goes away, calls fail with `disconnected`, and the
 * bridge opens itself anew as soon as the process is back. `openSocket` gives an open socket, each with a token of its own.
 */
export const socketBridge = (openSocket: () => Promise<WebSocket>): SocketBridge => {
  const reconnected = new Set<() => void>()
  const gone = new Set<() => void>()
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  let lastId = 0
  let socket: Promise<WebSocket> | undefined
  let closed = false
  let everOpen = false
  let pauseMs = firstPauseMs
  let retry: ReturnType<typeof setTimeout> | undefined

  const connect = (): Promise<WebSocket> => (socket ??= open())
  const open = async (): Promise<WebSocket> => {
    try {
      const opened = await openSocket()
      opened.addEventListener('message', ({ data }) => receive(String(data)))
      opened.addEventListener('close', lost)
      pauseMs = firstPauseMs
      if (everOpen) for (const listener of reconnected) listener()
      everOpen = true
      return opened
    } catch (error) {
      lost()
      throw error
    }
  }
  const lost = (): void => {
    socket = undefined
    for (const { resolve } of waiting.values()) resolve(failure('disconnected'))
    waiting.clear()
    if (closed) return
    for (const listener of gone) listener()
    if (retry !== undefined) return
    retry = setTimeout(() => {
      retry = undefined
      void connect().catch(() => undefined)
    }, pauseMs)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }
  const receive = (text: string): void => {
    const message = parse(text)
    if (message === undefined) return
    if ('event' in message) return announce(message.event, message.payload)
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    call?.resolve(checked(call.channel, message.reply))
  }
  const announce = (event: string, payload: unknown): void => {
    const name = eventNames.find((known) => known === event)
    const parsed = name === undefined ? undefined : events[name].safeParse(payload)
    if (name === undefined || parsed?.success !== true) return
    for (const listener of listeners.get(name) ?? []) listener(parsed.data as never)
  }
  const call = async (channel: Channel, input: unknown): Promise<Reply<unknown>> => {
    if (!isPlainData(input)) return failure('badRequest', { channel })
    const id = ++lastId
    const answer = Promise.withResolvers<Reply<unknown>>()
    waiting.set(id, { channel, resolve: answer.resolve })
    connect().then(
      (opened) => {
        // Not when the screen has already been told that no answer came.
        if (waiting.has(id)) opened.send(JSON.stringify({ id, channel, input }))
      },
      () => answer.resolve(failure('disconnected')),
    )
    const reply = await inTime(channel, answer.promise)
    waiting.delete(id)
    return reply
  }
  const listen = (event: EventName, listener: (payload: never) => void): (() => void) => {
    const group = listeners.get(event) ?? new Set()
    listeners.set(event, group.add(listener))
    return () => group.delete(listener)
  }
  return Object.freeze({
    call: Object.freeze(
      Object.fromEntries(channels.map((channel) => [channel, (input: unknown) => call(channel, input)])),
    ) as Bridge['call'],
    on: Object.freeze(
      Object.fromEntries(eventNames.map((event) => [event, (listener: never) => listen(event, listener)])),
    ) as Bridge['on'],
    onLost: (listener: () => void) => subscribe(gone, listener),
    onReconnected: (listener: () => void) => subscribe(reconnected, listener),
    close: () => {
      closed = true
      clearTimeout(retry)
      void socket?.then((opened) => opened.close())
    },
  })
}

const subscribe = (listeners: Set<() => void>, listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const parse = (text: string): z.infer<typeof Incoming> | undefined => {
  try {
    return Incoming.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** An answer that is not of the agreed form is told as such rather than shown. */
const checked = (channel: Channel, reply: Reply<unknown>): Reply<unknown> => {
  if (!reply.ok) return reply
  const parsed = calls[channel].output.safeParse(reply.value)
  return parsed.success ? { ok: true, value: parsed.data } : failure('badAnswer', { channel })
}
