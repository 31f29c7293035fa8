import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { readAddress, usualRelayPort } from '#domain/site/relayPlan.ts'
import type { KnownSite, RelayState } from '#preload/relay.ts'
import { siteRole, staffedRole, userName } from '#sync/central/roles.ts'
import { setUpCentral } from '#sync/central/setup.ts'
import type { Building, Refused } from '#sync/relay/building.ts'
import type { Claim, StationTls } from '#sync/relay/certificate.ts'
import { cipherWith } from '#sync/relay/cipher.ts'
import { type Relay, startRelay } from '#sync/relay/relay.ts'
import { type Log, errorFacts } from '../log/log.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { takingTurns } from '../storage/inTurn.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/** The station as a server of its building. */
export type RelayHost = {
  state: () => RelayState
  /** Goes on where a restart interrupted it. */
  resume: () => Promise<void>
  start: (by: string) => Promise<RelayState>
  end: (by: string) => Promise<RelayState>
  /** Hears of every change. */
  onChange: (listener: (state: RelayState) => void) => void
  close: () => Promise<void>
}

/** What lies on disk while the station serves the building, so that it goes on after a restart. */
const Serving = z.strictObject({ folder: z.string().regex(/^\d+$/), since: z.number(), by: z.string() })
type Serving = z.infer<typeof Serving>
type Open = { relay: Relay; building: Building; renewing: NodeJS.Timeout; serving: Serving }

const fileName = 'serving.json'
/** The coming month has its databases ready days before it turns. */
const renewMs = 6 * 3_600_000
/** What a relay held is with the centre by then, and in the replicas of those who made it. */
const keptMs = 30 * 86_400_000
const heardMs = 60_000
const mostRefused = 20

export const openRelayHost = (options: {
  folder: string
  site: string
  station: string
  tls: StationTls
  /** Of 32 bytes: nothing that the relay holds can be read on disk without it. */
  key: Buffer
  known: () => KnownSite
  publicKeyOf: (claim: Claim) => string | undefined
  now: () => number
  log: Log
}): RelayHost => {
  const { site, station, tls, key, known, publicKeyOf, now, log } = options
  const folder = join(options.folder, 'relay')
  const listeners = new Set<(state: RelayState) => void>()
  const takeTurn = takingTurns()
  const heard = new Map<string, number>()
  let refused: RelayState['refused'] = []
  let open: Open | undefined
  let failure: RelayState['failure']
  let last: RelayState['last']

  const ownAddress = (): { host: string; port: number } | undefined =>
    readAddress(known().relay.order.find((one) => one.station === station)?.address ?? '')
  const state = (): RelayState => {
    const stations = [...heard].filter(([, at]) => now() - at < heardMs).map(([name]) => name)
    const { serving, building } = open ?? {}
    return {
      serving: serving !== undefined,
      ...(serving === undefined ? {} : { since: serving.since, by: serving.by }),
      ...(building === undefined ? {} : { address: `${ownAddress()?.host ?? hostname()}:${String(building.port)}` }),
      stations: stations.sort(),
      refused,
      ...(failure === undefined ? {} : { failure }),
      ...(last === undefined ? {} : { last }),
    }
  }
  const isOpen = (): boolean => open !== undefined
  const tell = (): void => {
    for (const listener of listeners) listener(state())
  }
  const onRefused = ({ address, why, claim }: Refused): void => {
    const last = refused[0]
    const name = claim === undefined ? {} : { station: claim.station }
    // One that tries again and again is said once.
    if (last?.address === address && last.why === why && now() - last.at < heardMs) return
    log.warn('relayRefused', { address, why, ...name })
    refused = [{ address, why, ...name, at: now() }, ...refused].slice(0, mostRefused)
    tell()
  }
  const rolesOf = (claim: Claim): { name: string; roles: readonly string[] } => {
    const isNew = !heard.has(claim.station)
    heard.set(claim.station, now())
    if (isNew) tell()
    const staffed = known().staffed.includes(claim.station) ? [staffedRole(site)] : []
    return { name: userName(site, claim.station), roles: [siteRole(site), ...staffed] }
  }

  const begin = async (serving: Serving): Promise<Open> => {
    const admin = { name: 'admin', password: randomBytes(32).toString('base64url') }
    await mkdir(join(folder, serving.folder), { recursive: true, mode: 0o700 })
    const relay = await startRelay({
      folder: join(folder, serving.folder),
      port: 0,
      admin,
      cipher: cipherWith(key),
      onFault: (fault) => log.error('relay', errorFacts(fault)),
    })
    try {
      const renew = () => setUpCentral({ admin: { url: relay.url, ...admin }, site, now: now(), users: [] })
      await renew()
      const port = ownAddress()?.port ?? usualRelayPort
      const building = await relay.openToBuilding({ port, tls, publicKeyOf, rolesOf, onRefused })
      const renewing = setInterval(() => {
        renew().catch((error: unknown) => log.error('relay', errorFacts(error)))
      }, renewMs)
      return { relay, building, renewing, serving }
    } catch (error) {
      await relay.close()
      throw error
    }
  }
  const serve = async (serving: Serving): Promise<void> => {
    try {
      failure = undefined
      open = await begin(serving)
      log.info('relayServes', { by: serving.by, port: open.building.port })
    } catch (error) {
      failure = failureOf(error)
      log.error('relay', errorFacts(error))
    } finally {
      tell()
    }
  }
  const shut = async (goodbye: boolean): Promise<void> => {
    const closing = open
    if (closing === undefined) return
    open = undefined
    heard.clear()
    clearInterval(closing.renewing)
    tell()
    if (goodbye) await closing.building.end()
    await closing.relay.close()
  }

  return {
    state,
    resume: () =>
      takeTurn(async () => {
        await removeOld(folder, now())
        const serving = readServing(await readIfThere(join(folder, fileName)))
        if (serving !== undefined) await serve(serving)
      }),
    start: (by) =>
      takeTurn(async () => {
        if (open === undefined) {
          const serving = { folder: String(now()), since: now(), by }
          await serve(serving)
          if (isOpen()) await atomicWrite(join(folder, fileName), JSON.stringify(serving))
        }
        return state()
      }),
    end: (by) =>
      takeTurn(async () => {
        if (open !== undefined) {
          log.info('relayEnds', { by })
          last = { since: open.serving.since, until: now(), by: open.serving.by }
        }
        await rm(join(folder, fileName), { force: true })
        await shut(true)
        return state()
      }),
    onChange: (listener) => void listeners.add(listener),
    close: () => takeTurn(() => shut(false)),
  }
}

const readServing = (text: string | undefined): Serving | undefined => {
  if (text === undefined) return undefined
  try {
    return Serving.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const removeOld = async (folder: string, now: number): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!/^\d+$/.test(name)) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (now - mtimeMs > keptMs) await rm(join(folder, name), { recursive: true, force: true })
  }
}

const failureOf = (error: unknown): NonNullable<RelayState['failure']> => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE' || code === 'EACCES') return 'portTaken'
  return code === 'ENOSPC' ? 'noDisk' : 'failed'
}
