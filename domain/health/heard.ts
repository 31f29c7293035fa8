import type { Heartbeat } from './heartbeat.ts'

/**
 * When each station was last heard, in ms by a clock of this station that nobody sets, and by which beat: a beat tells its
 * own time by a clock that may be wrong, so its arrival is what counts.
 */
export type Heard = ReadonlyMap<string, { beat: number; at: number }>

/**
 * What was heard by now. Of beats found at the start nobody knows when they arrived: the newest of the other stations'
 * counts as just arrived, and the others as older by as much as they are older than that one.
 */
export const heardBy = (question: {
  before: Heard
  beats: readonly Pick<Heartbeat, 'station' | 'at'>[]
  own: string
  now: number
}): Heard => {
  const { before, beats, own, now } = question
  const others = beats.filter(({ station }) => station !== own)
  const newest = Math.max(...others.map(({ at }) => at))
  const arrival = (beat: number): number => (before.size === 0 ? now - (newest - beat) : now)
  return new Map(
    others.map(({ station, at: beat }) => {
      const known = before.get(station)
      return [station, known?.beat === beat ? known : { beat, at: arrival(beat) }]
    }),
  )
}

/** For how long a station has been silent, in ms, or `undefined` when it was never heard. */
export const silentFor = (heard: Heard, station: string, now: number): number | undefined => {
  const last = heard.get(station)
  return last === undefined ? undefined : now - last.at
}
