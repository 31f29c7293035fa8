import { type Station, startStation } from '../station/station.ts'
import type { Backup } from '../server/server.ts'
import { emptyDisk } from '../station/replica.ts'
import type { World } from './world.ts'

const minute = 60_000

export type Troubled = {
  world: World
  stations: readonly Station[]
  servers: readonly string[]
  /** What happens at a station once it runs again. */
  onStart: (station: Station) => void
}

/** Starts a station, or starts it again after a while. */
export const boot = async ({ world, onStart }: Troubled, station: Station): Promise<void> => {
  const run = await startStation(station, world)
  if (!run.life.isAlive()) return
  station.run = run
  onStart(station)
}

/** Lets so many things go wrong between now and closing time, as the dice say. */
export const trouble = (troubled: Troubled, count: number, lengthMs: number): void => {
  const { world } = troubled
  for (let one = 0; one < count; one++) {
    const kind = faults[world.dice(faults.length)]
    const forMs = minute / 2 + world.dice(Math.max(minute, lengthMs / 5))
    world.time.after(minute / 2 + world.dice(lengthMs), () => void kind?.(troubled, forMs))
  }
}

type Fault = (troubled: Troubled, forMs: number) => Promise<void>

const note = ({ trace, time }: World, what: string): void => trace({ kind: 'fault', at: time.now(), what })

const forgot = ({ trace, time }: World, server: string): void => trace({ kind: 'forgot', at: time.now(), server })

/** Cuts some stations from their servers; `ways` says in which directions. */
const cut = async (parts: {
  troubled: Troubled
  stations: readonly Station[]
  ways: 'both' | 'to' | 'from'
  forMs: number
}): Promise<void> => {
  const { troubled, stations, ways, forMs } = parts
  const { world, servers } = troubled
  note(world, `cut ${ways}: ${stations.map(({ name }) => name).join(' ')}`)
  const each = (act: (from: string, to: string) => void): void => {
    for (const { name } of stations) {
      for (const server of servers) {
        if (ways !== 'from') act(name, server)
        if (ways !== 'to') act(server, name)
      }
    }
  }
  each(world.network.cut)
  await world.time.sleep(forMs)
  each(world.network.mend)
  note(world, `mended: ${stations.map(({ name }) => name).join(' ')}`)
}

const someOf = ({ world, stations }: Troubled, count: number): Station[] => {
  const from = world.dice(stations.length)
  return Array.from({ length: count }, (_, n) => stations[(from + n) % stations.length]).filter(
    (station) => station !== undefined,
  )
}
const one = (troubled: Troubled): Station[] => someOf(troubled, 1)

const cutOne: Fault = (troubled, forMs) => cut({ troubled, stations: one(troubled), ways: 'both', forMs })
export const cutGroup: Fault = (troubled, forMs) =>
  cut({ troubled, stations: someOf(troubled, Math.ceil(troubled.stations.length / 3)), ways: 'both', forMs })
const cutAll: Fault = (troubled, forMs) => cut({ troubled, stations: troubled.stations, ways: 'both', forMs })
const cutTo: Fault = (troubled, forMs) => cut({ troubled, stations: someOf(troubled, 2), ways: 'to', forMs })
const cutFrom: Fault = (troubled, forMs) => cut({ troubled, stations: someOf(troubled, 2), ways: 'from', forMs })

const cutServers: Fault = async ({ world, servers }, forMs) => {
  const [a, b] = servers
  if (a === undefined || b === undefined) return
  note(world, 'the servers are cut from each other')
  world.network.cut(a, b)
  world.network.cut(b, a)
  await world.time.sleep(forMs)
  world.network.mend(a, b)
  world.network.mend(b, a)
}

const restartServer: Fault = async ({ world, servers }, forMs) => {
  const server = world.server(servers[world.dice(servers.length)] ?? '')
  if (!server.isUp()) return
  note(world, `${server.name} is down`)
  server.setUp(false)
  await world.time.sleep(Math.min(forMs, 2 * minute))
  server.setUp(true)
  note(world, `${server.name} is up`)
}

const restoreServer: Fault = async ({ world, servers }, forMs) => {
  const server = world.server(servers[world.dice(servers.length)] ?? '')
  const backup: Backup = server.backup()
  await world.time.sleep(forMs)
  if (!server.isUp()) return
  server.setUp(false)
  note(world, `${server.name} is restored from a backup`)
  server.restore(backup, world.dice(2) === 0 ? 'files' : 'documents')
  forgot(world, server.name)
  await world.time.sleep(minute / 2)
  server.setUp(true)
}

/**
 * Somebody with the power to do so deletes a visit or a name at the server. Where an older version lies below the deleted
 * one, at this server or at the other, it comes to light as the present one.
 */
const deleteDocument: Fault = ({ world, servers }) => {
  const server = world.server(servers[world.dice(servers.length)] ?? '')
  const databases = server
    .databaseNames()
    .filter((database) => !database.endsWith('_health') && server.ids(database).length > 0)
  const database = databases[world.dice(databases.length)]
  const ids = database === undefined ? [] : server.ids(database)
  const id = ids[world.dice(ids.length)]
  if (database !== undefined && id !== undefined) {
    note(world, `${id} is deleted on ${server.name}`)
    server.remove(database, id)
    forgot(world, server.name)
  }
  return Promise.resolve()
}

const crash: Fault = async (troubled, forMs) => {
  const [station] = one(troubled)
  if (station !== undefined) await crashOf({ troubled, station, forMs, losesReplica: troubled.world.dice(4) === 0 })
}

/** The worst moment for it: nothing that the station did since the cut is anywhere but in its journal. */
const loseReplicaCutOff: Fault = async (troubled, forMs) => {
  const stations = one(troubled)
  const [station] = stations
  if (station === undefined) return
  const cutting = cut({ troubled, stations, ways: 'both', forMs: forMs + 2 * minute })
  await troubled.world.time.sleep(forMs)
  await crashOf({ troubled, station, forMs: minute / 2, losesReplica: true })
  await cutting
}

/** Within a few steps of its work, wherever that is. */
const crashOf = async (parts: {
  troubled: Troubled
  station: Station
  forMs: number
  losesReplica: boolean
}): Promise<void> => {
  const { troubled, station, forMs, losesReplica } = parts
  const { world } = troubled
  const { run } = station
  if (run === undefined) return
  run.life.dieIn(1 + world.dice(25))
  await world.time.sleep(5_000)
  run.life.die()
  if (losesReplica) {
    note(world, `${station.name} lost its replica`)
    station.disk.replica = emptyDisk()
    station.disk.incarnations.clear()
    station.disk.membership = undefined
  }
  await world.time.sleep(Math.min(forMs, minute))
  if (station.run === undefined && !station.isAway) await boot(troubled, station)
}

const clock =
  (offMs: (world: World) => number): Fault =>
  (troubled) => {
    const { world } = troubled
    const [station] = one(troubled)
    if (station === undefined) return Promise.resolve()
    station.offMs = offMs(world)
    world.trace({ kind: 'clock', at: world.time.now(), station: station.name, offMs: station.offMs })
    return Promise.resolve()
  }

/** In 2099 for some minutes; the clerk sees a wrong day on the screen and calls nobody until somebody has set it right. */
const farClock: Fault = async (troubled, forMs) => {
  const { world } = troubled
  const [station] = one(troubled)
  if (station?.role !== 'counter') return
  const set = (offMs: number): void => {
    station.offMs = offMs
    world.trace({ kind: 'clock', at: world.time.now(), station: station.name, offMs })
  }
  set(Date.UTC(2099, 0, 1) - world.time.now())
  await world.time.sleep(Math.min(forMs, 3 * minute))
  set(0)
}

const skewClock = clock(({ dice }) => dice(20 * minute) - 10 * minute)

const faults: readonly Fault[] = [
  cutOne,
  cutOne,
  cutGroup,
  cutAll,
  cutTo,
  cutFrom,
  cutServers,
  restartServer,
  restoreServer,
  deleteDocument,
  crash,
  crash,
  crash,
  loseReplicaCutOff,
  skewClock,
  skewClock,
  farClock,
]
