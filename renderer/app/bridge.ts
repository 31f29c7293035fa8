import * as z from 'zod'
import type { Bridge } from '#preload/bridge.ts'
import { socketBridge } from '#preload/socketBridge.ts'

const Token = z.strictObject({ token: z.string() })

/** The bridge to main: Electron's preload script put it there; in the browser host we open our own. */
export const openBridge = (): Bridge => window.balie ?? socketBridge(pageSockets())

/** Opens sockets: the first with the token that came with the page, later ones each with a new token. */
const pageSockets = (): (() => Promise<WebSocket>) => {
  let first = document.querySelector('meta[name="bridge-token"]')?.getAttribute('content') ?? undefined
  return async () => {
    const token = first ?? (await newToken())
    first = undefined
    const socket = new WebSocket(`ws://${location.host}/bridge?token=${encodeURIComponent(token)}`)
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true })
      socket.addEventListener('error', () => reject(new Error('The station does not answer.')), { once: true })
    })
    return socket
  }
}

const newToken = async (): Promise<string> => {
  const response = await fetch('/bridge-token', { method: 'POST' })
  return Token.parse(await response.json()).token
}
