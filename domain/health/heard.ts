import type { Heartbeat } from './heartbeat.ts'

/**
 * When each station was last heard, in ms by a clock of this station that nobody sets, and by which beat: a beat tells its
 * own time by a clock that may be wrong, so its arrival is what counts. `times`: how many beats arrived while this station
 * listened without a break; none of those that were found at the start.
 */
export type Heard = ReadonlyMap<string, { beat: number; at: number; times: number }>

type TimedBeat = Pick<Heartbeat, 'station' | 'at' | 'skewMs'>

/** When a beat was made, by the server's clock as far as the station knew it. */
const madeAt = ({ at, skewMs = 0 }: TimedBeat): number => at + skewMs

/**
 * What was heard by now. Of beats found at the start nobody knows when they arrived: the newest of the other stations'
 * counts as just arrived, and the others as older by as much as they are older than that one.
 */
export const heardBy = (question: { before: Heard; beats: readonly TimedBeat[]; own: string; now: number }): Heard => {
  const { before, beats, own, now } = question
  const others = beats.filter(({ station }) => station !== own)
  const newest = Math.max(...others.map(madeAt))
  const isStart = before.size === 0
  return new Map(
    others.map((beat) => {
      const known = before.get(beat.station)
      if (known?.beat === beat.at) return [beat.station, known]
      const at = isStart ? now - (newest - madeAt(beat)) : now
      return [beat.station, { beat: beat.at, at, times: isStart ? 0 : (known?.times ?? 0) + 1 }]
    }),
  )
}

/** The same for a station that was cut off: what arrives when it is back may have waited at the server. */
export const withBreak = (heard: Heard): Heard => new Map([...heard].map(([of, last]) => [of, { ...last, times: 0 }]))

/** For how long a station has been silent, in ms, or `undefined` when it was never heard. */
export const silentFor = (heard: Heard, station: string, now: number): number | undefined => {
  const last = heard.get(station)
  return last === undefined ? undefined : now - last.at
}
