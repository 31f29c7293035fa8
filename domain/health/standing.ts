import { compareText } from '../document/order.ts'
import { type StationKey, stateOfKey } from '../site/stationKeys.ts'
import { type Fault, faultsOf, isUrgent } from './faults.ts'
import { type Heartbeat, silenceMs } from './heartbeat.ts'
import type { Heard } from './heard.ts'
import { compareVersions, newestVersion } from './version.ts'

/**
 * How a station stands, as far as can be told from here. `silent`: it had a server when it last spoke, and says nothing
 * more; it may be cut off or switched off. `cutOff`: it said so itself. `awaited`: this station does not listen long enough
 * to know. `unheard`: this station hears nobody, so it says nothing of the others. `gone`: silent for a week with nothing
 * unsent, or with a key that was withdrawn.
 */
export type StationState = 'connected' | 'cutOff' | 'silent' | 'awaited' | 'unheard' | 'gone'

/** All times are ms since 1970 by this station's clock. */
export type Standing = {
  station: string
  /** What it last said of itself. */
  beat: Heartbeat
  isOwn: boolean
  state: StationState
  /** Since when it is cut off or silent; for this station itself also since when it is connected. */
  since: number | undefined
  /** When it last spoke; of one not heard since this station listens, as near as its clock tells. */
  lastHeard: number
  /** Whether a beat of it arrived while this station listens. */
  heardHere: boolean
  faults: readonly Fault[]
  /** Older than the newest version that is at work. */
  isOlder: boolean
}

/** How this station itself stands: its own word is fresher than its last beat. */
export type OwnLine = {
  station: string
  state: 'online' | 'cutOff'
  since: number
  lastExchange?: number | undefined
  skewMs?: number | undefined
  unsent: number
  refused: number
}

export type StandingFacts = {
  beats: readonly Heartbeat[]
  own: OwnLine
  heard: Heard
  /** For how long this station has been able to hear others, in ms; absent while it is not. */
  listenedMs: number | undefined
  keys: readonly StationKey[]
  now: number
  /** By the clock that `heard` goes by. */
  steadyNow: number
}

const goneMs = 7 * 24 * 60 * 60_000

/** Every station that was ever heard, those in trouble first. */
export const standingsOf = (facts: StandingFacts): Standing[] => {
  const standings = facts.beats.map((beat) => standingOf(beat, facts))
  const newest = newestVersion(standings.filter(isPresent).map(({ beat }) => beat.version)) ?? ''
  return standings
    .map((standing) => ({ ...standing, isOlder: compareVersions(standing.beat.version, newest) < 0 }))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.station, b.station))
}

const isPresent = ({ state }: Pick<Standing, 'state'>): boolean => state === 'connected'

const standingOf = (beat: Heartbeat, facts: StandingFacts): Omit<Standing, 'isOlder'> => {
  const { own, keys } = facts
  const { station, key } = beat
  const keyState = key === undefined ? undefined : stateOfKey(keys, { station, key })
  if (station === own.station) {
    const { unsent, refused, skewMs } = own
    const said = { ...beat, unsent, refused, skewMs: skewMs ?? beat.skewMs }
    return {
      station,
      beat: said,
      isOwn: true,
      state: own.state === 'online' ? 'connected' : 'cutOff',
      since: own.since,
      lastHeard: own.lastExchange ?? own.since,
      heardHere: true,
      faults: faultsOf(said, keyState),
    }
  }
  const last = facts.heard.get(station)
  const lastHeard = lastHeardOf(beat, facts)
  const state = stateOf(beat, facts, keyState === 'withdrawn')
  return {
    station,
    beat,
    isOwn: false,
    state,
    since: state === 'cutOff' ? cutOffSince(beat, facts, lastHeard) : isAway(state) ? lastHeard : undefined,
    lastHeard,
    heardHere: last !== undefined && last.times > 0,
    faults: faultsOf(beat, keyState),
  }
}

const isAway = (state: StationState): boolean => state === 'cutOff' || state === 'silent' || state === 'gone'

/**
 * A silence is measured by when beats arrived and by how long this station has listened, so that no wrong clock makes one.
 * A beat that was waiting at the server is no sign of life: where the clocks tell that it is old, the next one decides.
 */
const stateOf = (beat: Heartbeat, facts: StandingFacts, isWithdrawn: boolean): StationState => {
  const { heard, listenedMs, now, steadyNow } = facts
  if (listenedMs === undefined) return 'unheard'
  const last = heard.get(beat.station)
  if (last === undefined) return 'awaited'
  // Of what was found nobody knows when it arrived, so it has as long to speak as this station listens.
  const silentMs = last.times === 0 ? listenedMs : steadyNow - last.at
  if (silentMs >= silenceMs) {
    const isLongAgo = now - lastHeardOf(beat, facts) >= goneMs
    if (beat.unsent === 0 && (isLongAgo || isWithdrawn)) return 'gone'
    return beat.cutOffSince === undefined ? 'silent' : 'cutOff'
  }
  const made = madeHere(beat, facts)
  const isFresh = made === undefined ? last.times > 0 : now - made < silenceMs
  return last.times > 1 || isFresh ? 'connected' : 'awaited'
}

/** A moment that a station tells, by this station's clock; unknown where one of the two never met a server's clock. */
const madeHere = (beat: Heartbeat, { own }: StandingFacts, at = beat.at): number | undefined =>
  beat.skewMs === undefined || own.skewMs === undefined ? undefined : at + beat.skewMs - own.skewMs

/** Never later than it arrived, however wrong the clocks are. */
const lastHeardOf = (beat: Heartbeat, facts: StandingFacts): number => {
  const { heard, now, steadyNow } = facts
  const last = heard.get(beat.station)
  const arrived = last === undefined || last.times === 0 ? now : now - (steadyNow - last.at)
  const made = madeHere(beat, facts) ?? (last === undefined || last.times === 0 ? beat.at : arrived)
  return Math.max(0, Math.min(made, arrived, now))
}

const cutOffSince = (beat: Heartbeat, facts: StandingFacts, lastHeard: number): number =>
  Math.max(0, Math.min(madeHere(beat, facts, beat.cutOffSince) ?? lastHeard, lastHeard))

/** Whether somebody must look at a station. */
export const isTrouble = ({ state, faults }: Pick<Standing, 'state' | 'faults'>): boolean =>
  state === 'cutOff' || state === 'silent' || (state !== 'gone' && faults.some(isUrgent))

const rank = (standing: Omit<Standing, 'isOlder'>): number => {
  const { state } = standing
  if (state === 'cutOff' || state === 'silent') return 0
  if (isTrouble(standing)) return 1
  return state === 'gone' ? 4 : state === 'awaited' ? 2 : 3
}
