import { type Stamp, stampMs } from './stamp.ts'

/** A clock this little off spoils no waiting time; less than this is not stored with what was done. */
const leastSkewMs = 3_000

/** An entry's time may lie this far from its stamp: a clock that lost its battery begins in 1970, one that was mistyped in 2099. */
const largestSkewMs = 100 * 366 * 86_400_000

/**
 * By how many ms the true time lies after a clock's reading, as far as it matters; 0 where nobody has compared it with the
 * server's.
 */
export const correctionOf = (skewMs: number | undefined): number => {
  const rounded = Math.round(skewMs ?? 0)
  return Math.abs(rounded) < leastSkewMs || Math.abs(rounded) > largestSkewMs ? 0 : rounded
}

/**
 * When an entry was made, in ms since 1970, by the server's clock where its station knew it. A stamp cannot tell: it follows the
 * station's own clock, and runs ahead of that after an entry from a clock that was ahead. What `skew` says that is no skew
 * counts as none, so that a fold stays total.
 */
export const trueMs = ({ at, skew }: { at: Stamp; skew?: unknown }): number =>
  stampMs(at) + (Number.isSafeInteger(skew) ? correctionOf(Number(skew)) : 0)
