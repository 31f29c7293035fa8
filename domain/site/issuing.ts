import type { Site } from './site.ts'

/** Ordinals that give the shortest numbers; a station where tickets are given all day should have one of them. */
const shortOrdinals = 9

/** The ordinal that the site's settings keep for a station. */
export const listedOrdinal = ({ issuing }: Pick<Site, 'issuing'>, station: string): number | undefined =>
  issuing.find((listed) => listed.station === station)?.ordinal

/** The lowest ordinal that nobody has: a short one for the welcome desk and kiosks, a longer one where tickets are rare. */
export const freeOrdinal = (taken: readonly number[], screen: string): number => {
  const from = screen === 'welcome' || screen === 'kiosk' ? 1 : shortOrdinals + 2
  for (let ordinal = from; ; ordinal++) if (!taken.includes(ordinal)) return ordinal
}
