import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import type { RelayStation } from '#domain/site/relayPlan.ts'
import { atomicWrite } from '#main/storage/atomicWrite.ts'
import { readIfThere } from '#main/storage/readIfThere.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { setUpDemo } from '../demo/setUp.ts'
import { provisionStations } from '../demo/stations.ts'
import { type Running, startProgram } from './process.ts'

const project = resolve(import.meta.dirname, '../..')
const Central = z.strictObject({ port: z.int(), password: z.string() })
const admin = 'admin'
const centralPort = 4710

/** Electron itself, or a Chromium in front of the browser host. */
export type Show = { kind: 'electron' | 'chromium'; executable: string }

export type Demo = {
  admin: CentralAdmin
  central: () => Running
  screens: Record<string, Running>
  /** The central database ends as by a pulled plug (SIGKILL), and comes back on the same data and port. */
  killCentral: () => Promise<void>
  startCentral: () => Promise<void>
  /** A station ends as by a pulled plug, and comes back on the same data and port. */
  killStation: (name: string) => Promise<void>
  startStation: (name: string) => Promise<Running>
  /** Where a station keeps its files. */
  folderOf: (name: string) => string
  stop: () => Promise<void>
}

/**
 * Starts a municipality in the folder: the central database and each station in a process of its own. What is in the folder
 * from an earlier day goes on; an empty folder begins anew. `show` says how stations show themselves; absent, they open no windows.
 */
export const startDemo = async (options: {
  folder: string
  stations: readonly string[]
  assets: string
  version: string
  show?: Show | undefined
  /** Prefers other ports by so many, for a municipality that runs beside another one. */
  portsUp?: number
  /** A time of its own in ms since 1970, and what its programs find in their environment that tells them of it. */
  clock?: { now: () => number; env: Record<string, string> }
  /** Where a station reaches the central database, for one that has a line of its own. */
  lineOf?: (station: string, centralUrl: string) => Promise<string>
  /** Minutes without the central database after which a station serves the building by itself; 0 for never. */
  relayAfterMinutes?: number
}): Promise<Demo> => {
  const { folder, stations, assets, version, show, portsUp = 0, lineOf, relayAfterMinutes = 0 } = options
  const { now, env } = options.clock ?? { now: Date.now, env: {} }
  await mkdir(folder, { recursive: true })
  const freePort = (preferred: number): Promise<number> => freePortNear(preferred + portsUp)
  const known = await knownCentral(folder, freePort)
  const launchCentral = (): Promise<Running> =>
    startProgram({
      script: 'sync/relay/command.ts',
      args: ['--folder', join(folder, 'central'), '--port', String(known.port)],
      env: { ...env, BALIE_CENTRAL_ADMIN: admin, BALIE_CENTRAL_PASSWORD: known.password },
      folder: project,
    })
  let central = await launchCentral()
  const account = { url: central.url, name: admin, password: known.password }
  const centralOf = (name: string) => lineOf?.(name, central.url) ?? Promise.resolve(central.url)
  const places = { folder, names: stations, centralOf, freePort, now: now() }
  const { folders, users, keys } = await provisionStations(places)
  const relay = { order: await relayOrder(stations, freePort), afterMinutes: relayAfterMinutes }
  await setUpDemo({ admin: account, users, keys, relay, now: now() })

  const folderOf = (name: string): string => folders[name] ?? join(folder, 'stations', name)
  const launchStation = (name: string): Promise<Running> =>
    show?.kind === 'electron'
      ? startProgram({
          executable: show.executable,
          script: project,
          env,
          // Chromium refuses its sandbox to root.
          args: ['--folder', folderOf(name), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
          folder: project,
        })
      : startProgram({
          script: 'main/browser/command.ts',
          env,
          args: [
            ...['--folder', folderOf(name), '--assets', assets, '--app-version', version],
            ...(show === undefined ? [] : ['--window', show.executable]),
          ],
          folder: project,
        })
  const launched = await Promise.all(stations.map(async (name) => [name, await launchStation(name)] as const))
  const screens: Record<string, Running> = Object.fromEntries(launched)
  return {
    admin: account,
    central: () => central,
    screens,
    killCentral: () => kill(central),
    startCentral: async () => {
      central = await launchCentral()
    },
    killStation: async (name) => {
      const running = screens[name]
      if (running !== undefined) await kill(running)
    },
    startStation: async (name) => (screens[name] = await launchStation(name)),
    folderOf,
    stop: async () => {
      await Promise.all(Object.values(screens).map((station) => station.stop()))
      await central.stop()
    },
  }
}

const kill = ({ child }: Running): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      done()
      return
    }
    child.once('exit', () => done())
    child.kill('SIGKILL')
  })

const knownCentral = async (
  folder: string,
  freePort: (preferred: number) => Promise<number>,
): Promise<z.infer<typeof Central>> => {
  const path = join(folder, 'central.json')
  const text = await readIfThere(path)
  if (text !== undefined) return Central.parse(JSON.parse(text))
  const made = { port: await freePort(centralPort), password: randomBytes(18).toString('base64url') }
  await atomicWrite(path, JSON.stringify(made))
  return made
}

const relays = ['welcome', 'counter-1']
const relayPort = 4700

/** The stations that may serve the building in the place of the central database, all on this machine. */
const relayOrder = async (
  stations: readonly string[],
  freePort: (preferred: number) => Promise<number>,
): Promise<RelayStation[]> => {
  const order: RelayStation[] = []
  for (const [index, station] of relays.filter((name) => stations.includes(name)).entries()) {
    order.push({ station, address: `127.0.0.1:${String(await freePort(relayPort + index))}` })
  }
  return order
}

/** The preferred port when nobody has it, else any that is free. */
const freePortNear = async (preferred: number): Promise<number> =>
  (await tryPort(preferred)) ?? (await tryPort(0)) ?? preferred

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((found) => {
    const server = createServer()
    server.once('error', () => found(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
