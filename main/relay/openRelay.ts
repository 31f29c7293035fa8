import { bytesOfKey, namedKey } from '../station/secrets.ts'
import type { Configuration } from '../configuration/configuration.ts'
import type { Host } from '../station/station.ts'
import type { EntrySigner } from '../signing/signer.ts'
import type { Servers } from '../central/servers.ts'
import type { Log } from '../log/log.ts'
import { type Claim, stationCertificate } from '#sync/relay/certificate.ts'
import { openKnownSite, publicKeyIn } from './knownSite.ts'
import { nobodyNearby, watchNearby } from './nearby.ts'
import { openRelayHost } from './relayHost.ts'
import { type Serving, serveBuilding } from './serving.ts'

/** All that lets a station serve its building, or be served by another: its certificate, what it knows of the site, its relay. */
export const openRelay = async (options: {
  folder: string
  configuration: Configuration
  host: Pick<Host, 'seal' | 'tellAll' | 'copyOf'>
  signer: EntrySigner
  servers: Servers
  log: Log
  now: () => number
}): Promise<{ serving: Serving; close: () => Promise<void> }> => {
  const { folder, configuration, host, signer, servers, log, now } = options
  const { site, station } = configuration
  const tls = await stationCertificate({ site, station, key: signer.key.id, vouch: signer.vouch })
  const known = await openKnownSite(folder)
  const publicKeyOf = (claim: Claim): string | undefined => {
    if (claim.site !== site) return undefined
    // Nobody has to approve a station's key for itself.
    const isOwn = claim.station === station && claim.key === signer.key.id
    return isOwn ? signer.key.publicKey : publicKeyIn(known.present(), claim)
  }
  const key = bytesOfKey(await namedKey({ folder, name: 'relay', seal: host.seal }, now()))
  if (key === undefined) throw new Error('A key that was just made is none.')
  const relay = openRelayHost({ folder, site, station, tls, key, known: known.present, publicKeyOf, now, log })
  // A throw-away copy bears the name of the real station, and nobody shall hear of it.
  const nearby = host.copyOf === undefined ? watchNearby({ site, station, key: signer.key.id, log }) : nobodyNearby
  const trust = { site, tls, publicKeyOf }
  const serving = serveBuilding({ host: relay, servers, known, nearby, station, trust, log })
  relay.onChange((state) => host.tellAll('relayChanged', state))
  await relay.resume()
  return {
    serving,
    close: async () => {
      serving.close()
      await nearby.close()
      await relay.close()
    },
  }
}
