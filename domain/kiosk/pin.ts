import * as z from 'zod'

/** What opens the way out of a kiosk: six digits at least, since whoever tries has all evening. */
export const Pin = z.string().regex(/^\d{6,12}$/)
export const longestPin = 12

/** Where an administrator goes from a kiosk; `lock` is back into kiosk mode. */
export const kioskWays = ['settings', 'devices', 'restart', 'end', 'lock'] as const
export type KioskWay = (typeof kioskWays)[number]

const freeTries = 3
const firstWaitMs = 30_000
const longestWaitMs = 15 * 60_000

/** How long nobody can try after so many wrong PINs in a row, in ms: nothing for a slip, then each time twice as long. */
export const waitAfterMs = (failed: number): number =>
  failed < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failed - freeTries, 10))
