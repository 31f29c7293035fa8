/**
 * A sign of life of what feeds the display: its value changes as long as that works, and `at` is when it last did, in ms by
 * a clock that nobody sets.
 */
export type Sign = { value: unknown; at: number }

/** A beat of the station and a word of its server come at least every half minute; four that are missed are a silence. */
export const silentMs = 120_000

export const signAfter = (before: Sign | undefined, value: unknown, now: number): Sign =>
  before !== undefined && Object.is(before.value, value) ? before : { value, at: now }

/** Since when one of them is missing, by that clock; `undefined` while all come. */
export const missingSince = (signs: readonly Sign[], now: number): number | undefined => {
  const oldest = Math.min(...signs.map(({ at }) => at))
  return now - oldest >= silentMs ? oldest : undefined
}
