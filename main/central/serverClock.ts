import { type ClockWatch, watchClock } from '#domain/time/jump.ts'
import type { Connection } from '#preload/contract.ts'

/**
 * The server's clock minus this station's in ms, as it was last compared since the station started, also while cut off. A
 * station clock that is set back meanwhile is found by the computer's steady clock. Before the first answer nobody knows: the
 * clock may have been set since the station last ran.
 */
export const serverClock = (parts: {
  present: () => Connection
  now: () => number
  /** A clock that only counts on, in ms. */
  steady: () => number
}): (() => number | undefined) => {
  const { present, now, steady } = parts
  let watch: ClockWatch | undefined
  let compared: number | undefined
  return () => {
    const { skewMs } = present()
    // Each comparison gives another number of ms; the same one is that of before.
    const fresh = skewMs === compared ? undefined : skewMs
    if (skewMs !== undefined) compared = skewMs
    watch = watchClock(watch, { wall: now(), steady: steady(), skewMs: fresh }).watch
    return watch.skewMs
  }
}
