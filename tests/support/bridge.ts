import { onTestFinished } from 'vitest'
import { type SocketBridge, socketBridge } from '#preload/socketBridge.ts'
import { browserOf } from './host.ts'

/** A page's `WebSocket`, with the cookie that a browser would send along by itself. */
const openSocket = async (url: string, cookie: string): Promise<WebSocket> => {
  const socket: unknown = Reflect.construct(WebSocket, [url, { headers: { cookie } }])
  if (!(socket instanceof WebSocket)) throw new Error('no socket')
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('error', () => reject(new Error('refused')), { once: true })
  })
  return socket
}

/** The bridge of a page that has its cookie already, as after its first load. */
export const bridgeTo = (url: string, cookie: string): SocketBridge => {
  const { origin, newToken } = browserOf(url)
  const bridge = socketBridge(async () =>
    openSocket(`${origin.replace('http', 'ws')}/bridge?token=${await newToken(cookie)}`, cookie),
  )
  onTestFinished(bridge.close)
  return bridge
}
