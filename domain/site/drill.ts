import * as z from 'zod'

const Ms = z.number().min(0).max(8_640_000_000_000_000)

/** Minutes that a drill lasts at most: nobody works cut off for a day because it was forgotten. */
export const longestDrill = 120
/** A drill of the whole building is known everywhere before it begins. */
export const drillNoticeMs = 20_000

/** A drill of the whole building: every station does without the centre between two moments, ms since 1970 by true time. */
export const SiteDrill = z.strictObject({ from: Ms, until: Ms, by: z.string().min(1).max(64) })
export type SiteDrill = z.infer<typeof SiteDrill>

/** A drill for so many minutes, begun now. */
export const drillFrom = (now: number, { minutes, by }: { minutes: number; by: string }): SiteDrill => ({
  from: now + drillNoticeMs,
  until: now + drillNoticeMs + Math.min(minutes, longestDrill) * 60_000,
  by,
})

/** The same drill, ended now for everybody who hears of it. */
export const endedDrill = (drill: SiteDrill, now: number): SiteDrill => ({
  ...drill,
  until: Math.min(drill.until, now),
})

/** In how many ms a drill begins and ends, none of them below 0; `undefined` for one that is over or is none. */
export const timesOfDrill = (drill: SiteDrill, trueNow: number): { begins: number; ends: number } | undefined => {
  const begins = Math.max(0, drill.from - trueNow)
  const ends = Math.min(drill.until, drill.from + longestDrill * 60_000) - trueNow
  return ends > begins ? { begins, ends } : undefined
}
