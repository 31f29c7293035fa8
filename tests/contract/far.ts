import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { serveBridges } from '#main/browser/bridge.ts'
import { usualLimits } from '#main/browser/limits.ts'
import { serveCalls } from '#main/electron/calls.ts'
import type { Bridge } from '#preload/bridge.ts'
import { channels, eventNames } from '#preload/contract.ts'
import { electronBridge } from '#preload/electronBridge.ts'
import type { Dispatch } from '#preload/handlers.ts'
import { socketBridge } from '#preload/socketBridge.ts'
import { standInIpc } from './ipc.ts'

/** A page at one end of a bridge, a main that does as the test says at the other. */
export type FarEnd = { bridge: Bridge; leave: () => void }

/** Both bridges with their own transport and main's own side of it, over whatever answers the calls. */
export const bridgesTo = {
  'browser host': async (dispatch: Dispatch): Promise<FarEnd> => {
    const server = createServer()
    const bridges = serveBridges({
      server,
      admit: () => true,
      dispatch,
      onMalformed: () => undefined,
      limits: usualLimits,
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address: AddressInfo | string | null = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const bridge = socketBridge(
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/bridge`)
          socket.addEventListener('open', () => resolve(socket), { once: true })
          socket.addEventListener('error', () => reject(new Error('refused')), { once: true })
        }),
    )
    onTestFinished(() => {
      bridge.close()
      bridges.close()
      server.close()
    })
    return { bridge, leave: bridge.close }
  },
  Electron: (dispatch: Dispatch): Promise<FarEnd> => {
    const { ipcMain, openWindow } = standInIpc()
    serveCalls({ ipcMain, dispatchOf: () => dispatch, onRefused: () => undefined })
    const window = openWindow()
    const bridge = electronBridge(window.ipc, { channels, eventNames })
    return Promise.resolve({ bridge, leave: () => window.end('destroyed') })
  },
} as const
