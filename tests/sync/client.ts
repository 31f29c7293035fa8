import { randomUUID } from 'node:crypto'
import { type RxStorage } from 'rxdb/plugins/core'
import { Observable } from 'rxjs'
import { type CentralAddress, Unreachable, centralClient } from '#main/central/client.ts'
import { type Line, watchLine } from '#main/central/connection.ts'
import { followChanges } from '#main/central/feeds.ts'
import type { Feed } from '#sync/replication/handlers.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'
import { type StationOptions, openStation } from './station.ts'

export type ClientOptions = Omit<StationOptions, 'place' | 'way' | 'storage'> & {
  central: CentralAddress
  storage: RxStorage<unknown, unknown>
  /** Runs between the end of the first pull and the beginning of a feed. */
  beforeFeed?: () => Promise<void>
}

/** A station without screens in this process: its replication goes over `fetch`, its feeds as main follows them. */
export const openClient = async (options: ClientOptions) => {
  const { central, storage, skewMs = 0, beforeFeed, ...rest } = options
  const gate = gateFor(central)
  const line = watchLine(gate.client, () => Date.now() + skewMs)
  const station = await openStation({
    ...rest,
    skewMs,
    storage,
    place: placeOf(storage),
    way: {
      base: central.url,
      fetch: gate.fetch,
      feedOf: (database) => feedOver(line, database, beforeFeed),
      online$: onlineOf(line),
    },
  })
  return {
    ...station,
    line,
    /** How often it has asked the server to write documents. */
    writes: (): number => gate.writes(),
    /** Pulls this client's plug, and puts it back. */
    cut: gate.cut,
    mend: gate.mend,
    /** Ends the client and keeps its storage. */
    close: async (): Promise<void> => {
      line.close()
      await station.close()
    },
  }
}
export type Client = Awaited<ReturnType<typeof openClient>>

/** A database's feed as main follows it. */
export const feedOver =
  (line: Line, database: string, before?: () => Promise<void>): Feed =>
  (since, onBatch) => {
    const abort = new AbortController()
    const onProblem = (): void => undefined
    const follow = () => followChanges({ line, database, since, signal: abort.signal, onBatch, onProblem })
    void (before?.() ?? Promise.resolve()).then(follow)
    return () => abort.abort()
  }

export const onlineOf = (line: Line): Observable<boolean> =>
  new Observable<boolean>((heard) => {
    heard.next(line.present().state === 'online')
    line.onChange(({ state }) => heard.next(state === 'online'))
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
const gateFor = (central: CentralAddress) => {
  const real = centralClient(central)
  const signed = signedFetch(central)
  let cutting = new AbortController()
  let isCut = false
  let writes = 0
  return {
    writes: () => writes,
    fetch: (async (input, init) => {
      if (isCut) throw new TypeError('the plug is pulled')
      const path = typeof input === 'string' ? input : ''
      if (path.endsWith('/_bulk_docs') || (init?.method === 'PUT' && !path.includes('/_local/'))) writes++
      const signals = [cutting.signal, init?.signal ?? cutting.signal]
      return signed(input, { ...init, signal: AbortSignal.any(signals) })
    }) satisfies typeof fetch,
    client: {
      ...real,
      send: (request: Parameters<typeof real.send>[0]) => {
        if (isCut) return Promise.reject(new Unreachable('cut'))
        const signals = [cutting.signal, request.signal ?? cutting.signal]
        return real.send({ ...request, signal: AbortSignal.any(signals) })
      },
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
