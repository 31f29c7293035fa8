import { Temporal } from 'temporal-polyfill'
import { zone as here } from '../../time/day.ts'

/** What Windows calls the zones of Europe (CLDR, windowsZones.xml). */
const windowsZones: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Brussels',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'UTC',
  'gtb standard time': 'Europe/Bucharest',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  utc: 'UTC',
}

/**
 * The zone that a calendar means by a TZID, by the name that Temporal knows; undefined where nothing tells. Programs write the
 * name of the tz database, alone or at the end of a path of their own, that of Windows, or words with our city in them.
 */
export const zoneNamed = (tzid: string): string | undefined => {
  const name = tzid.trim().slice(0, 120)
  const parts = name.split('/').filter((part) => part !== '')
  const candidates = [name, windowsZones[name.toLowerCase()], parts.slice(-2).join('/'), parts.slice(-3).join('/')]
  const known = candidates.find((one) => one !== undefined && one !== '' && isZone(one))
  return known ?? (/brussel|bruxelles|brüssel/i.test(name) ? here : undefined)
}

const isZone = (name: string): boolean => {
  // An offset is no place: it has no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
  } catch {
    return false
  }
}
