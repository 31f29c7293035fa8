import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { atomicWrite } from '#main/storage/atomicWrite.ts'
import { passingSigner } from '#main/signing/signer.ts'
import { KnownSite } from '#preload/relay.ts'
import { siteRole, staffedRole, userName } from '#sync/central/roles.ts'
import { setUpCentral } from '#sync/central/setup.ts'
import { stationCertificate } from '#sync/relay/certificate.ts'
import { startRelay } from '#sync/relay/relay.ts'

/**
 * `node relayProcess.ts FOLDER SITE`: a station that serves the building, and nothing else of a station, in a process of its
 * own. `known.json` in the folder says whom it knows; `key.json` tells the key it shows itself with.
 */
const [folder = '', site = ''] = process.argv.slice(2)
const known = z.parse(KnownSite, JSON.parse(await readFile(join(folder, 'known.json'), 'utf8')))
const { key, vouch } = passingSigner()
await atomicWrite(join(folder, 'key.json'), JSON.stringify(key))
const admin = { name: 'admin', password: 'secret' }
const relay = await startRelay({ folder: join(folder, 'relay'), port: 0, admin })
await setUpCentral({ admin: { url: relay.url, ...admin }, site, now: Date.now(), users: [] })
const building = await relay.openToBuilding({
  host: '127.0.0.1',
  port: 0,
  tls: await stationCertificate({ site, station: 'welcome', key: key.id, vouch }),
  publicKeyOf: (claim) =>
    known.keys.find(({ station, id }) => station === claim.station && id === claim.key)?.publicKey,
  rolesOf: ({ station }) => ({ name: userName(site, station), roles: [siteRole(site), staffedRole(site)] }),
  onRefused: ({ why }) => process.stderr.write(`refused: ${why}\n`),
})
process.stdin.once('end', () => process.exit()).resume()
process.stdout.write(`${JSON.stringify({ url: `https://127.0.0.1:${String(building.port)}`, pid: process.pid })}\n`)
