import { takesOverAfter } from '#domain/site/relayPlan.ts'
import type { Connection } from '#preload/contract.ts'
import type { KnownSite, RelayState } from '#preload/relay.ts'
import type { Servers } from '../central/servers.ts'
import { type Log, errorFacts } from '../log/log.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { BuildingTrust } from '../central/relayClient.ts'
import { relayPlaces } from './buildingRelays.ts'
import type { KnownSites } from './knownSite.ts'
import type { Nearby } from './nearby.ts'
import type { RelayHost } from './relayHost.ts'

/** Whether and when this station serves the building, and what it follows then. */
export type Serving = {
  state: () => RelayState
  learn: (site: KnownSite) => Promise<void>
  start: (by: string) => Promise<RelayState>
  end: (by: string) => Promise<RelayState>
  close: () => void
}

const checkMs = 1_000

/**
 * Ties the station's relay to the servers it follows: it begins when a supervisor says so, or by the site's order when the
 * centre has been away for long enough; it ends when its own station is back with the centre, or with a relay before it.
 */
export const serveBuilding = (options: {
  host: RelayHost
  servers: Pick<Servers, 'present' | 'onChange' | 'knowRelays' | 'leavesRelay' | 'held'>
  known: KnownSites
  nearby: Pick<Nearby, 'found' | 'tell' | 'onChange'>
  station: string
  trust: BuildingTrust
  log: Log
}): Serving => {
  const { host, servers, known, nearby, station, trust, log } = options
  let awayAt: number | undefined
  /** The stations of the relays, each before those that give way to it. */
  let order: readonly string[] = []

  const arrange = (): void => {
    const { serving, address } = host.state()
    const ownPort = serving ? Number(address?.split(':').at(-1)) : undefined
    nearby.tell(ownPort)
    const places = relayPlaces({ site: known.present(), station, ownPort, found: nearby.found(), trust })
    order = places.map((place) => place.station)
    servers.knowRelays(places)
    servers.leavesRelay(serving)
  }
  /** Of two relays, each followed by the other's station, one must stay. */
  const givesWayTo = ({ server }: Connection): boolean =>
    server?.kind !== 'relay' || order.indexOf(server.name) < order.indexOf(station)
  const connectionIs = (connection: Connection): void => {
    const isOnline = connection.state === 'online'
    awayAt = isOnline ? undefined : (awayAt ?? performance.now())
    if (!host.state().serving || !isOnline || !givesWayTo(connection)) return
    // Its station works with the centre again, or with a relay before it: two authorities would be one too many.
    end('system').catch((error: unknown) => log.error('relay', errorFacts(error)))
  }
  /** Not while the centre is there, nor for one that practises alone. */
  const isNeeded = (): boolean => servers.present().state !== 'online' && servers.held() !== 'all'
  const start = async (by: string): Promise<RelayState> => {
    if (!isNeeded()) throw new HandlerFailure('notAllowed')
    return host.start(by)
  }
  const end = (by: string): Promise<RelayState> => host.end(by)
  const takeOverInTime = (): void => {
    const after = takesOverAfter(known.present().relay, station)
    if (after === undefined || awayAt === undefined || performance.now() - awayAt < after || !isNeeded()) return
    // Where it fails, it is tried again after as long.
    awayAt = performance.now()
    if (!host.state().serving) start('system').catch((error: unknown) => log.warn('relay', errorFacts(error)))
  }

  host.onChange(arrange)
  nearby.onChange(arrange)
  servers.onChange(connectionIs)
  connectionIs(servers.present())
  arrange()
  const checking = setInterval(takeOverInTime, checkMs)
  return {
    state: host.state,
    learn: async (site) => {
      await known.learn(site)
      arrange()
    },
    start,
    end,
    close: () => clearInterval(checking),
  }
}
