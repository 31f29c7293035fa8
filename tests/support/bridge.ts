import { onTestFinished } from 'vitest'
import { type SocketBridge, socketBridge } from '#preload/socketBridge.ts'
import { browserOf } from './host.ts'
import { openSocket } from './stationBridge.ts'

/** The bridge of a page that has its cookie already, as after its first load. */
export const bridgeTo = (url: string, cookie: string): SocketBridge => {
  const { origin, newToken } = browserOf(url)
  const bridge = socketBridge(async () =>
    openSocket(`${origin.replace('http', 'ws')}/bridge?token=${await newToken(cookie)}`, cookie),
  )
  onTestFinished(bridge.close)
  return bridge
}
