import { type Standing, standingsOf } from '#domain/health/standing.ts'
import { steadyAt } from '../state/heard.ts'
import { useBoard, useHearing, useNow, useStation, useStations, useSync } from '../state/station.tsx'

/** How every station of the site stands, as seen from this one; `listeningSince` in ms since 1970. */
export const useStandings = (): { standings: readonly Standing[]; listeningSince: number | undefined; now: number } => {
  const beats = useStations()
  const { heard, from } = useHearing()
  const { connection, unsent, refused } = useSync()
  const { site } = useBoard()
  const { station } = useStation()
  const now = useNow()
  const steadyNow = steadyAt(now)
  const listenedMs = from === undefined ? undefined : steadyNow - from
  const own = { ...connection, station, unsent, refused: refused.length }
  return {
    standings: standingsOf({ beats, own, heard, listenedMs, keys: site.keys, now, steadyNow }),
    listeningSince: listenedMs === undefined ? undefined : now - listenedMs,
    now,
  }
}
