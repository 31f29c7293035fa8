import { randomUUID } from 'node:crypto'
import { type RxStorage } from 'rxdb/plugins/core'
import { Observable } from 'rxjs'
import type { Pace } from '#main/central/choice.ts'
import { type CentralAddress, type CentralClient, centralClient } from '#main/central/client.ts'
import { Unreachable } from '#main/central/request.ts'
import type { Line } from '#main/central/connection.ts'
import { followChanges } from '#main/central/feeds.ts'
import { type Servers, followServers } from '#main/central/servers.ts'
import type { Connection } from '#preload/contract.ts'
import type { Feed } from '#sync/replication/handlers.ts'
import { fetchOver } from './fetchOver.ts'
import { type StationOptions, openStation } from './station.ts'

export type ClientOptions = Omit<StationOptions, 'place' | 'way' | 'storage'> & {
  central: CentralAddress
  /** More servers, in order, and how fast it changes them. */
  others?: readonly CentralAddress[]
  /** So many of the last ones are relays of the building. */
  relays?: number
  pace?: Pace
  storage: RxStorage<unknown, unknown>
  /** Runs between the end of the first pull and the beginning of a feed. */
  beforeFeed?: () => Promise<void>
}

/** A station without screens in this process: its replication and its feeds go over main's line to its servers. */
export const openClient = async (options: ClientOptions) => {
  const { central, others = [], relays = 0, pace, storage, skewMs = 0, beforeFeed, ...rest } = options
  const gate = newGate()
  const servers = followServers({
    servers: [central, ...others],
    site: rest.site ?? 'gm',
    now: () => Date.now() + skewMs,
    clientOf: gate.clientOf,
    ...(pace === undefined ? {} : { pace }),
  })
  const station = await openStation({
    ...rest,
    skewMs,
    storage,
    place: placeOf(storage),
    way: {
      base: '',
      fetch: (stay) => fetchOver(servers, stay),
      feedOf: (database, stay) => feedOver(servers.line(stay), database, beforeFeed),
      stay$: staysOf(servers),
      // A stay begins with the place of its server, from 0.
      standsIn: (stay) => Number.parseInt(stay) > others.length - relays,
    },
  })
  return {
    ...station,
    servers,
    /** Looks at the calendar, as a station does each minute. */
    turn: async (): Promise<void> => {
      await station.turn()
      if (servers.present().state === 'online') await station.leaveOlder()
    },
    /** How often it has asked the server to write documents. */
    writes: (): number => gate.written.length,
    /** The bodies of what it has asked the server to write. */
    written: (): readonly string[] => gate.written,
    /** Pulls this client's plug, and puts it back. */
    cut: gate.cut,
    mend: gate.mend,
    /** Ends the client and keeps its storage. */
    close: async (): Promise<void> => {
      servers.close()
      await station.close()
    },
  }
}
export type Client = Awaited<ReturnType<typeof openClient>>

/** A database's feed as main follows it, while there is a line. */
export const feedOver =
  (line: Line | undefined, database: string, before?: () => Promise<void>): Feed =>
  (since, onBatch) => {
    const abort = new AbortController()
    const onProblem = (): void => undefined
    const follow = async (): Promise<void> => {
      await before?.()
      if (line !== undefined) await followChanges({ line, database, since, signal: abort.signal, onBatch, onProblem })
    }
    void follow()
    return () => abort.abort()
  }

export const staysOf = (servers: Servers): Observable<string | undefined> =>
  new Observable<string | undefined>((heard) => {
    const tell = ({ state, server }: Connection): void => heard.next(state === 'online' ? server?.stay : undefined)
    tell(servers.present())
    servers.onChange(tell)
  })

const places = new WeakMap<RxStorage<unknown, unknown>, string>()

/**
 * What a replica is called in its storage. In Node, windows of one database find each other by its name through the whole
 * machine: another test's client of that name would be taken for a window of this one, and might lead in its place.
 */
const placeOf = (storage: RxStorage<unknown, unknown>): string => {
  const place = places.get(storage) ?? `balie-${randomUUID()}`
  places.set(storage, place)
  return place
}

/** The client's way to the network, with a plug that can be pulled: what is under way breaks off too. */
const newGate = () => {
  let cutting = new AbortController()
  let isCut = false
  const written: string[] = []
  return {
    written,
    clientOf: (central: CentralAddress): CentralClient => {
      const real = centralClient(central)
      return {
        ...real,
        send: (request) => {
          if (isCut) return Promise.reject(new Unreachable('cut'))
          const { method, path } = request
          if (path.endsWith('/_bulk_docs') || (method === 'PUT' && !path.includes('/_local/'))) {
            written.push(String(request.body ?? ''))
          }
          const signals = [cutting.signal, request.signal ?? cutting.signal]
          return real.send({ ...request, signal: AbortSignal.any(signals) })
        },
      }
    },
    cut: (): void => {
      isCut = true
      cutting.abort()
      cutting = new AbortController()
    },
    mend: (): void => {
      isCut = false
    },
  }
}
