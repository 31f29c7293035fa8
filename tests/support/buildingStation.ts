import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { Pace } from '#main/central/choice.ts'
import type { CentralAddress } from '#main/central/client.ts'
import { type Servers, followServers } from '#main/central/servers.ts'
import { openLog } from '#main/log/log.ts'
import { openKnownSite, publicKeyIn } from '#main/relay/knownSite.ts'
import { nobodyNearby, watchNearby } from '#main/relay/nearby.ts'
import { openRelayHost } from '#main/relay/relayHost.ts'
import { type Serving, serveBuilding } from '#main/relay/serving.ts'
import type { EntrySigner } from '#main/signing/signer.ts'
import type { KnownSite } from '#preload/relay.ts'
import { type Claim, stationCertificate } from '#sync/relay/certificate.ts'
import { testSite } from './central.ts'

/** What a station's main has of its servers and of its building, without the rest of a station. */
export type BuildingStation = { servers: Servers; serving: Serving; close: () => Promise<void> }

const storeKey = randomBytes(32)

export const openBuildingStation = async (options: {
  name: string
  signer: EntrySigner
  central: CentralAddress
  site: KnownSite
  folder: string
  pace: Pace
  /** Whether it tells of itself, and hears of others, on the network. */
  isNearby?: boolean
}): Promise<BuildingStation> => {
  const { name, signer, central, site, folder, pace, isNearby = false } = options
  await mkdir(folder, { recursive: true })
  const log = openLog(folder)
  const tls = await stationCertificate({ site: testSite, station: name, key: signer.key.id, vouch: signer.vouch })
  const known = await openKnownSite(folder)
  const publicKeyOf = (claim: Claim) =>
    claim.station === name && claim.key === signer.key.id ? signer.key.publicKey : publicKeyIn(known.present(), claim)
  const servers = followServers({ servers: [central], site: testSite, now: Date.now, pace })
  // In the place of the feeds of a station's pages, which notice at once when a server is gone.
  const looking = setInterval(servers.look, 100)
  const host = openRelayHost({
    ...{ folder, site: testSite, station: name, tls, key: storeKey, known: known.present, publicKeyOf },
    ...{ now: Date.now, log },
  })
  const nearby = isNearby ? watchNearby({ site: testSite, station: name, key: signer.key.id, log }) : nobodyNearby
  const trust = { site: testSite, tls, publicKeyOf }
  const serving = serveBuilding({ host, servers, known, nearby, station: name, trust, log })
  await serving.learn(site)
  await host.resume()
  return {
    servers,
    serving,
    close: async () => {
      clearInterval(looking)
      serving.close()
      servers.close()
      await nearby.close()
      await host.close()
    },
  }
}
