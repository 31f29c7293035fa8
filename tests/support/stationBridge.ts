import type { BrowserContext } from '@playwright/test'
import * as z from 'zod'
import { type SocketBridge, socketBridge } from '#preload/socketBridge.ts'

/** A page's `WebSocket`, with the cookie that a browser would send along by itself. */
export const openSocket = async (url: string, cookie: string): Promise<WebSocket> => {
  const socket: unknown = Reflect.construct(WebSocket, [url, { headers: { cookie } }])
  if (!(socket instanceof WebSocket)) throw new Error('no socket')
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('error', () => reject(new Error('refused')), { once: true })
  })
  return socket
}

const TokenAnswer = z.object({ token: z.string() })

/** One more window of a station that a browser has open, without a screen: what a person does at its devices goes this way. */
export const stationBridge = (context: BrowserContext, stationUrl: string): SocketBridge => {
  const { origin } = new URL(stationUrl)
  return socketBridge(async () => {
    const cookies = (await context.cookies(origin)).map(({ name, value }) => `${name}=${value}`).join('; ')
    const answer = await fetch(`${origin}/bridge-token`, { method: 'POST', headers: { cookie: cookies } })
    const { token } = TokenAnswer.parse(await answer.json())
    return openSocket(`${origin.replace('http', 'ws')}/bridge?token=${token}`, cookies)
  })
}
