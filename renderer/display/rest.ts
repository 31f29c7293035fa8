import { type Doors, doorsOpenNext, openToday } from '#domain/hours/siteHours.ts'

/** The screen stays awake so long after the last call and after closing, and wakes so long before opening; in ms. */
const afterwardsMs = 20 * 60_000
const beforehandMs = 30 * 60_000

/**
 * Whether nobody can be waiting for this screen: closed for a while, and nobody called lately. Then it rests, dark, so that
 * what stands on it all day does not stay in the glass. `lastCall` and `now` in ms since 1970.
 */
export const isAtRest = (doors: Doors, { lastCall, now }: { lastCall: number | undefined; now: number }): boolean => {
  if (openToday(doors, now) === undefined) return false
  if (lastCall !== undefined && now - lastCall < afterwardsMs) return false
  const opensSoon = (doorsOpenNext(doors, now) ?? Infinity) - now <= beforehandMs
  return !isOpenAt(doors, now) && !isOpenAt(doors, now - afterwardsMs) && !opensSoon
}

const isOpenAt = (doors: Doors, moment: number): boolean =>
  openToday(doors, moment)?.some(({ from, until }) => from <= moment && moment < until) === true
