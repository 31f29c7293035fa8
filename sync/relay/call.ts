import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Caller } from './caller.ts'
import type { Databases } from './databases.ts'
import type { Sessions } from './signIn.ts'

/** What every route can reach. */
export type House = {
  readonly uuid: string
  readonly databases: Databases
  readonly sessions: Sessions
  /** Told of errors that are nobody's answer: a disk that fails, a bug. */
  readonly onFault: (fault: unknown) => void
}

/** One request on its way to its answer. */
export type Call = {
  readonly house: House
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  readonly query: URLSearchParams
  readonly caller: Caller
}

const jsonHeaders = { 'Content-Type': 'application/json', 'Cache-Control': 'must-revalidate' }

export type Headers = Readonly<Record<string, string>>

/** Answers with JSON text that is ready. */
export const sendText = (call: Pick<Call, 'response'>, status: number, text: string, headers: Headers = {}): void => {
  const body = `${text}\n`
  call.response.writeHead(status, { ...jsonHeaders, 'Content-Length': Buffer.byteLength(body), ...headers }).end(body)
}

export const sendJson = (call: Pick<Call, 'response'>, status: number, value: unknown, headers: Headers = {}): void => {
  sendText(call, status, JSON.stringify(value), headers)
}

/** Begins an answer of unknown length; its head leaves at once. */
export const beginStream = ({ response }: Call): void => {
  response.writeHead(200, jsonHeaders)
  response.flushHeaders()
  response.socket?.setNoDelay(true)
}

export const isGone = ({ response }: Call): boolean => response.destroyed || response.closed

/** Writes to a stream and waits while the client is slow. Answers false when the client has gone. */
export const writeStream = async (call: Call, text: string): Promise<boolean> => {
  if (isGone(call)) return false
  if (!call.response.write(text)) {
    await Promise.race([once(call.response, 'drain'), once(call.response, 'close')]).catch(() => undefined)
  }
  return !isGone(call)
}
