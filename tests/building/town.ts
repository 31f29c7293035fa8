import { join, resolve } from 'node:path'
import { setUpDemo } from '#build/demo/setUp.ts'
import { provisionStations } from '#build/demo/stations.ts'
import { type Running, startProgram } from '#build/start/process.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import type { Network } from './network.ts'
import { centre, portOf } from './ports.ts'

const project = resolve(import.meta.dirname, '../..')

/** A municipality of which every station, and the centre, is a computer of its own. */
export type Town = {
  screens: Record<string, Running>
  /** Looks at the centre from outside of the network: it is away for everybody meanwhile. */
  atCentre: <T>(look: (admin: CentralAdmin) => Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

export const startTown = async (options: {
  network: Network
  folder: string
  stations: readonly string[]
  /** Who serves the building, in this order, and after how many minutes by itself. */
  relays: readonly string[]
  afterMinutes: number
}): Promise<Town> => {
  const { network, folder, stations, relays, afterMinutes } = options
  const hosts = [centre, ...stations]
  const centralPort = portOf(centre, hosts)
  const env = { BALIE_CENTRAL_ADMIN: 'admin', BALIE_CENTRAL_PASSWORD: 'secret' }
  const central = (port: number, on: { executable: string; before: readonly string[] }): Promise<Running> => {
    const [script, ...args] = [...on.before, process.execPath, 'sync/relay/command.ts']
    const more = ['--folder', join(folder, 'central'), '--port', String(port)]
    return startProgram({ executable: on.executable, script, args: [...args, ...more], env, folder: project })
  }
  const outside = (): Promise<Running> => central(0, { executable: '/usr/bin/env', before: [] })
  const adminAt = ({ url }: Running): CentralAdmin => ({ url, name: 'admin', password: 'secret' })

  const address = `${network.addressOf(centre)}:${String(centralPort)}`
  const { folders, users, keys } = await provisionStations({
    folder,
    names: stations,
    centralOf: () => Promise.resolve(`http://${address}`),
    now: Date.now(),
    freePort: (preferred) => Promise.resolve(preferred),
  })
  const seeding = await outside()
  const admin = adminAt(seeding)
  const relayAt = (station: string): string => `${network.addressOf(station)}:${String(portOf(station, hosts))}`
  const order = relays.map((station) => ({ station, address: relayAt(station) }))
  await setUpDemo({ admin, users, keys, relay: { order, afterMinutes }, now: Date.now() })
  await seeding.stop()

  const inside = (): Promise<Running> => central(centralPort, network.on(centre))
  const start = (host: string, ...command: string[]): Promise<Running> => {
    const { executable, before } = network.on(host)
    const [script = '', ...args] = [...before, process.execPath, ...command]
    return startProgram({ executable, script, args, folder: project })
  }
  let present = await inside()
  // On one computer its loopback is everybody's.
  const forwarding =
    network.kind === 'loopback' ? [] : [await start(centre, 'tests/building/forward.ts', address, String(centralPort))]
  const started = await Promise.all(
    stations.map(async (name) => {
      const files = ['--folder', folders[name] ?? '', '--assets', builtRenderer, '--app-version', '0.0.0-test']
      return [name, await start(name, 'main/browser/command.ts', ...files)] as const
    }),
  )
  const screens = Object.fromEntries(started)
  return {
    screens,
    atCentre: async (look) => {
      await present.stop()
      const central = await outside()
      try {
        return await look(adminAt(central))
      } finally {
        await central.stop()
        present = await inside()
      }
    },
    stop: async () => {
      await Promise.all([...Object.values(screens), ...forwarding, present].map((program) => program.stop()))
    },
  }
}
