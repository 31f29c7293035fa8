import { compareText } from '../document/order.ts'
import type { NamedKey } from '../document/signed.ts'
import { type Heartbeat, isAlive } from '../health/heartbeat.ts'
import { isStaffed, roleOf, stationRoles } from './followed.ts'
import { listedOrdinal } from './issuing.ts'
import type { Site } from './site.ts'
import { type KeyRow, type OfferedKey, keyRows } from './stationKeys.ts'

/** A station of the site, with all that is known of it: its last beat, the ordinal kept for it, every key it has. */
export type SiteStation = {
  station: string
  beat: Heartbeat | undefined
  alive: boolean
  ordinal: number | undefined
  keys: readonly KeyRow[]
}

type Facts = { site: Pick<Site, 'keys' | 'issuing'>; beats: readonly Heartbeat[] }

/** Every key of the site's stations: those in the settings, and those that stations say they have. */
const keysOf = ({ site, beats }: Facts): KeyRow[] =>
  keyRows(
    site.keys,
    beats.flatMap(({ station, screen, key }) => (key === undefined ? [] : [offeredKey({ station, screen, key })])),
  )

const offeredKey = ({
  station,
  screen,
  key,
}: Pick<Heartbeat, 'station' | 'screen'> & { key: NamedKey }): OfferedKey => {
  const role = stationRoles.find((one) => one === screen)
  return { station, ...key, ...(role === undefined ? {} : { staffed: isStaffed(role) }) }
}

type TimedBeat = Pick<Heartbeat, 'station' | 'screen' | 'at' | 'skewMs'>

/** When a beat was made, by the server's clock as far as the station knew it. */
const madeAt = ({ at, skewMs = 0 }: TimedBeat): number => at + skewMs

/** The stations where staff work that were heard no longer ago than so many ms before a moment, by name. */
export const staffedStations = (
  beats: readonly TimedBeat[],
  { at, withinMs }: { at: number; withinMs: number },
): string[] =>
  beats
    .filter(({ screen }) => isStaffed(roleOf(screen)))
    .filter((beat) => at - madeAt(beat) < withinMs)
    .map(({ station }) => station)
    .sort(compareText)

const dayMs = 24 * 3_600_000

/**
 * The stations where staff work that were heard in the day before the last beat of any other station reached this one (`own`, which
 * counts too), by name. While a station is cut off nothing is heard, so that they stay the same.
 */
export const lastStaffed = (beats: readonly TimedBeat[], own: string): string[] => {
  const others = beats.filter(({ station }) => station !== own)
  const at = Math.max(...others.map(madeAt))
  return [...new Set([own, ...staffedStations(others, { at, withinMs: dayMs })])].sort(compareText)
}

/** How many keys wait for a decision. */
export const waitingKeys = (facts: Facts): number => keysOf(facts).filter(({ state }) => state === 'waiting').length

/** Every station that the settings name or that was ever heard: those with a key to decide about first, the silent last. */
export const siteStations = ({ site, beats, now }: Facts & { now: number }): SiteStation[] => {
  const keys = keysOf({ site, beats })
  const names = [...beats, ...site.issuing, ...keys].map(({ station }) => station)
  return [...new Set(names)]
    .map((station): SiteStation => {
      const beat = beats.find((one) => one.station === station)
      return {
        station,
        beat,
        alive: beat !== undefined && isAlive(beat, now),
        ordinal: listedOrdinal(site, station),
        keys: keys.filter((key) => key.station === station),
      }
    })
    .sort((a, b) => rank(a) - rank(b) || compareText(a.station, b.station))
}

/** The first key of a station is the one that waits, if one does. */
const rank = ({ keys, alive }: SiteStation): number => (keys[0]?.state === 'waiting' ? 0 : alive ? 1 : 2)
