import { compareText } from '#domain/document/order.ts'
import { readAddress } from '#domain/site/relayPlan.ts'
import type { KnownSite } from '#preload/relay.ts'
import { type BuildingTrust, type RelayAddress, relayClient } from '../central/relayClient.ts'
import type { RelayPlace } from '../central/servers.ts'
import { publicKeyIn } from './knownSite.ts'
import type { FoundRelay } from './nearby.ts'

/**
 * The relays that a station may follow: those of the site's order, then whoever else tells of itself on the network and has
 * a key that the site knows. Every station has them in the same order, so that of two relays one gives way to the other. Its
 * own, while it serves the building, is reached within the machine; one that it does not serve is none.
 */
export const relayPlaces = (options: {
  site: KnownSite
  station: string
  /** The port on which this station serves the building, while it does. */
  ownPort: number | undefined
  found: readonly FoundRelay[]
  trust: BuildingTrust
}): RelayPlace[] => {
  const { site, station, ownPort, found, trust } = options
  const configured = site.relay.order.flatMap(({ station: name, address }): RelayAddress[] => {
    const where = readAddress(address)
    return where === undefined ? [] : [{ station: name, ...where }]
  })
  const known = found.filter(({ station: name, key }) => publicKeyIn(site, { site: trust.site, station: name, key }))
  const others = [...configured, ...known.map(({ station: name, host, port }) => ({ station: name, host, port }))]
  const own = ownPort === undefined ? [] : [{ station, host: '127.0.0.1', port: ownPort }]
  const order = (name: string): number => {
    const place = site.relay.order.findIndex((one) => one.station === name)
    return place < 0 ? site.relay.order.length : place
  }
  const places = [...own, ...others.filter(({ station: name }) => name !== station)]
    .toSorted((a, b) => order(a.station) - order(b.station) || compareText(a.station, b.station))
    .map((relay) => ({
      station: relay.station,
      address: `${relay.station} ${relay.host} ${String(relay.port)}`,
      client: () => relayClient(relay, trust),
    }))
  return places.filter(({ address }, index) => places.findIndex((place) => place.address === address) === index)
}
