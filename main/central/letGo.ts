import type { IncomingMessage } from 'node:http'

const restMs = 10_000
const restBytes = 1_000_000

/** Lets the rest of an answer pass unread, so that its connection can be used again; one that does not end is cut. */
export const letGo = (response: IncomingMessage): void => {
  let size = 0
  const timer = setTimeout(() => response.destroy(), restMs)
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > restBytes) response.destroy()
  })
  response.on('error', () => undefined)
  response.once('close', () => clearTimeout(timer))
}
