import { nextOpening, openingAt } from '#domain/site/openingHours.ts'
import type { Site } from '#domain/site/site.ts'

type Hours = Pick<Site, 'hours' | 'alwaysOpen'>

/** The screen stays awake so long after the last call and after closing, and wakes so long before opening; in ms. */
const afterwardsMs = 20 * 60_000
const beforehandMs = 30 * 60_000

/**
 * Whether nobody can be waiting for this screen: closed for a while, and nobody called lately. Then it rests, dark, so that
 * what stands on it all day does not stay in the glass. `lastCall` and `now` in ms since 1970.
 */
export const isAtRest = (site: Hours, { lastCall, now }: { lastCall: number | undefined; now: number }): boolean => {
  if (site.alwaysOpen || site.hours.length === 0) return false
  if (lastCall !== undefined && now - lastCall < afterwardsMs) return false
  const openLately = openingAt(site, now) ?? openingAt(site, now - afterwardsMs)
  const opensSoon = (nextOpening(site, now) ?? Infinity) - now <= beforehandMs
  return openLately === undefined && !opensSoon
}
