import { compareText } from '../document/order.ts'

/**
 * The counter that a visit falls to while no server can say who calls it: of those that were alive when the line broke, the
 * one with the highest weight for this visit, or `undefined` among no counters at all. Every counter finds the same answer
 * alone, and when one leaves only its own visits move.
 * Source: Thaler and Ravishankar, "Using name-based mappings to increase hit rates", 1998 (rendezvous hashing).
 */
export const shareOf = (visit: string, counters: readonly string[]): string | undefined =>
  [...counters].sort((a, b) => weight(visit, b) - weight(visit, a) || compareText(a, b))[0]

/** FNV-1a over both names, then the finisher of MurmurHash3 so that near names lie far apart. */
const weight = (visit: string, counter: string): number => {
  let hash = 0x811c9dc5
  for (const character of `${visit}|${counter}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
