import { readAddress } from '#domain/site/relayPlan.ts'
import type { KnownSite } from '#preload/relay.ts'
import type { RelayPlace } from '../central/servers.ts'
import { type BuildingTrust, type RelayAddress, relayClient } from '../central/relayClient.ts'

/**
 * The relays that a station may follow, in the site's order. Its own, while it serves the building, is reached within the
 * machine; one that it does not serve is none.
 */
export const relayPlaces = (options: {
  site: KnownSite
  station: string
  /** The port on which this station serves the building, while it does. */
  ownPort: number | undefined
  trust: BuildingTrust
}): RelayPlace[] => {
  const { site, station, ownPort, trust } = options
  const others = site.relay.order.flatMap(({ station: name, address }): RelayAddress[] => {
    const where = readAddress(address)
    if (name === station || where === undefined) return []
    return [{ station: name, ...where }]
  })
  const own = ownPort === undefined ? [] : [{ station, host: '127.0.0.1', port: ownPort }]
  const order = (name: string): number => {
    const place = site.relay.order.findIndex((one) => one.station === name)
    return place < 0 ? site.relay.order.length : place
  }
  return [...own, ...others]
    .sort((a, b) => order(a.station) - order(b.station))
    .map((relay) => ({
      station: relay.station,
      address: `${relay.station} ${relay.host} ${String(relay.port)}`,
      client: () => relayClient(relay, trust),
    }))
}
