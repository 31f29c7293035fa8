import { largestDriftMs } from './stamp.ts'

/**
 * What is known of a station's clock at a moment: the wall clock and one that only counts on, in ms, and how the server's
 * clock stood to the wall clock when that was last compared.
 */
export type ClockWatch = { wall: number; steady: number; skewMs?: number | undefined }

/**
 * One look at the clocks; `skewMs` only when it was compared anew since the look before. `jumpMs` is how far the wall clock
 * was set forward or back (negative) meanwhile, 0 within the drift bound. The steady clock stands still while a computer sleeps,
 * so a jump forward is believed only when the server's clock shows it.
 */
export const watchClock = (
  before: ClockWatch | undefined,
  { wall, steady, skewMs }: ClockWatch,
): { watch: ClockWatch; jumpMs: number } => {
  if (before === undefined) return { watch: { wall, steady, skewMs }, jumpMs: 0 }
  const gained = wall - before.wall - (steady - before.steady)
  const back = gained < -largestDriftMs ? gained : 0
  // What was set back already is no second jump when the server's clock shows it too.
  const expected = before.skewMs === undefined ? undefined : before.skewMs - back
  const seen = skewMs === undefined || expected === undefined ? 0 : expected - skewMs
  const jumpMs = back + (Math.abs(seen) > largestDriftMs ? seen : 0)
  return { watch: { wall, steady, skewMs: skewMs ?? expected }, jumpMs }
}
