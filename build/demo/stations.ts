import { randomBytes } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { simulatedDevices } from '#domain/devices/simulated.ts'
import { type StationRole, isStaffed, roleOf } from '#domain/site/followed.ts'
import type { OfferedKey } from '#domain/site/stationKeys.ts'
import { type Configuration, writeConfiguration } from '#main/configuration/configuration.ts'
import { openSigner } from '#main/signing/signer.ts'
import { plainSeal } from '#main/station/secrets.ts'
import { atomicWrite } from '#main/storage/atomicWrite.ts'
import { readIfThere } from '#main/storage/readIfThere.ts'
import type { StationUser } from '#sync/central/accounts.ts'
import { userName } from '#sync/central/roles.ts'
import { demoSite, site } from './site.ts'

/** The stations that `npm start` starts when not told otherwise. */
export const usualStations = ['welcome', 'counter-1', 'counter-2', 'display'] as const

export const stationNames = site.issuing.map(({ station }) => station)

/** Which counter of the site each counter station of the demo is: the first is a quick counter, the second a theme counter. */
const counters: Readonly<Record<string, string>> = {
  'counter-1': '1',
  'counter-2': '3',
  'counter-3': '2',
  'counter-4': '4',
  'counter-5': '5',
  'counter-6': '6',
}

/** What the demo remembers of its stations: their passwords, ports, and how often each was installed. */
const Known = z.record(
  z.string(),
  z.strictObject({ password: z.string(), port: z.int(), installation: z.int().nonnegative() }),
)
export type KnownStations = z.infer<typeof Known>

/**
 * Gives each station of a demo its folder, port, password and key, and returns the keys of those that are new. A station
 * whose folder was thrown away counts as installed anew, so that its numbers go on in a block of its own.
 */
export const provisionStations = async (options: {
  folder: string
  names: readonly string[]
  /** Where a station reaches the central database. */
  centralOf: (name: string) => Promise<string>
  freePort: (preferred: number) => Promise<number>
  /** In ms since 1970. */
  now: number
}): Promise<{ folders: Record<string, string>; users: StationUser[]; keys: OfferedKey[] }> => {
  const { folder, names, centralOf, freePort, now } = options
  const path = join(folder, 'stations.json')
  const known = Known.parse(JSON.parse((await readIfThere(path)) ?? '{}'))
  const folders: Record<string, string> = {}
  const keys: OfferedKey[] = []
  for (const [index, name] of names.entries()) {
    const place = join(folder, 'stations', name)
    const before = known[name]
    const fresh = !(await exists(place))
    const station = {
      password: before?.password ?? randomBytes(18).toString('base64url'),
      port: before?.port ?? (await freePort(firstPort + index)),
      installation: before === undefined ? 0 : before.installation + (fresh ? 1 : 0),
    }
    known[name] = station
    folders[name] = place
    await mkdir(place, { recursive: true })
    if (fresh) {
      await writeConfiguration(place, configurationOf({ name, centralUrl: await centralOf(name), ...station }))
      // Before the station's own first start, so that its key can be approved before anybody meets it.
      const { signer } = await openSigner({ folder: place, seal: plainSeal, now })
      keys.push({ station: name, ...signer.key, staffed: isStaffedStation(name) })
    }
  }
  await atomicWrite(path, JSON.stringify(known, undefined, 2))
  const users = names.map((station) => ({
    station,
    password: known[station]?.password ?? '',
    staffed: isStaffedStation(station),
    random: true,
  }))
  return { folders, users, keys }
}

const isStaffedStation = (name: string): boolean => isStaffed(roleOf(name))

const firstPort = 4711

/** The waiting room of the demo has a number display for these counters. */
const displayedCounters = ['1', '3']

const placeNames: Readonly<Record<StationRole, string>> = {
  welcome: 'Onthaal',
  counter: 'Loket',
  phone: 'Telefoon',
  kiosk: 'Ticketzuil',
  display: 'Wachtzaal',
}

const configurationOf = (station: {
  name: string
  centralUrl: string
  password: string
  port: number
  installation: number
}): Configuration => {
  const { name, centralUrl, password, port, installation } = station
  const counter = counters[name]
  const label = counter === undefined ? undefined : site.counters.find(({ number }) => number === counter)?.name.nl
  const screen = roleOf(name)
  return {
    station: name,
    name: label ?? placeNames[screen],
    site: demoSite,
    screen,
    ...(counter === undefined ? {} : { counter }),
    language: 'nl',
    ordinal: site.issuing.find((issuing) => issuing.station === name)?.ordinal ?? 99,
    installation,
    servers: [{ url: centralUrl, user: userName(demoSite, name), password }],
    devices: simulatedDevices({ screen, counters: displayedCounters }),
    port,
  }
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}
