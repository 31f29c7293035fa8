import { onTestFinished } from 'vitest'
import { serveCalls } from '#main/electron/calls.ts'
import { type Running, startStation } from '#main/setup/start.ts'
import { plainSeal } from '#main/station/secrets.ts'
import type { Configuration } from '#main/configuration/configuration.ts'
import type { Bridge } from '#preload/bridge.ts'
import { channels, eventNames } from '#preload/contract.ts'
import { electronBridge } from '#preload/electronBridge.ts'
import { eventName } from '#preload/electronNames.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost, stationFolder } from '#tests/support/host.ts'
import { freePort } from '#tests/support/server.ts'
import { standInIpc } from './ipc.ts'

/** A page of a station with the bridge it has in its host. */
export type Page = {
  bridge: Bridge
  /** Sends to main what it likes, past its bridge; throws what the transport throws. */
  send: (channel: string, input: unknown) => Promise<unknown>
  /** The page is gone, without a word. */
  leave: () => void
}

/** A station behind one of the two bridges. */
export type Host = {
  folder: string
  openPage: () => Promise<Page>
  /** The station's process ends and comes back on the same folder; pages may stay open meanwhile, or end with it. */
  restart: () => Promise<void>
}

/** In characters, of a message that is mostly ASCII. */
const largestMessage = 3_900_000

/** Both bridges: what a value becomes on its way to main, which throws where it cannot travel, and a station behind it. */
export const hosts = {
  'browser host': {
    /** Whether a page stays open while the station's process is away. */
    outlives: true,
    asSent: (input: unknown): unknown => {
      const text: unknown = JSON.stringify(input)
      if (typeof text !== 'string') return undefined
      if (text.length > largestMessage) throw new Error('larger than a message may be')
      return JSON.parse(text)
    },
    open: async (configuration: Partial<Configuration> = {}): Promise<Host> => {
      const first = await openHost({ port: await freePort(), ...configuration })
      const { folder, url, browser } = first
      let present = first
      const cookie = await browser.cookieFor()
      return {
        folder,
        restart: async () => {
          await present.close()
          present = await openHost({}, { folder })
        },
        openPage: async () => {
          const bridge = bridgeTo(url, cookie)
          await bridge.call.unsent({})
          return { bridge, send: (await browser.page()).call, leave: bridge.close }
        },
      }
    },
  },
  Electron: {
    outlives: false,
    asSent: (input: unknown): unknown => structuredClone(input),
    open: async (configuration: Partial<Configuration> = {}): Promise<Host> => {
      const { folder } = await stationFolder(configuration)
      const { ipcMain, openWindow } = standInIpc()
      const windows = new Set<ReturnType<typeof openWindow>>()
      const start = (): Promise<Running> =>
        startStation({
          folder,
          environment: {},
          host: {
            kind: 'electron',
            version: '0.0.0',
            seal: plainSeal,
            openScreen: () => true,
            tellAll: (event, payload) => {
              for (const { contents } of windows) contents.send(eventName(event), payload)
            },
          },
        })
      let station = await start()
      onTestFinished(() => station.close())
      serveCalls({ ipcMain, dispatchOf: () => station.dispatch, onRefused: () => undefined })
      return {
        folder,
        restart: async () => {
          for (const window of windows) window.end('destroyed')
          windows.clear()
          await station.close()
          station = await start()
        },
        openPage: () => {
          const window = openWindow()
          windows.add(window)
          const bridge = electronBridge(window.ipc, { channels, eventNames })
          return Promise.resolve({
            bridge,
            send: (channel, input) => window.ipc.invoke(`balie.call.${channel}`, input),
            leave: () => {
              windows.delete(window)
              window.end('destroyed')
            },
          })
        },
      }
    },
  },
} as const
