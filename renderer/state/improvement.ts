import type { BehaviorSubject } from 'rxjs'
import type { KnownFlag } from '#domain/product/flags/standing.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import { type FlagActions, flagActionsWith, flagsIn } from './flags.ts'
import { held } from './held.ts'
import type { Board } from './model.ts'
import { type KnownMonth, type Unanswered, unansweredMonths, unansweredWith } from './unanswered.ts'
import { type WordEdits, wordEditsWith } from './wordEdits.ts'

/** How the catalogue becomes better by what happens at desks and kiosks. */
export type Improvement = {
  /** What staff say of product sheets, and what became of it. */
  flags$: BehaviorSubject<KnownFlag[] | undefined>
  flagActions: FlagActions
  /** What citizens asked for in vain, by month, the latest first. */
  unanswered$: BehaviorSubject<KnownMonth[] | undefined>
  unanswered: Unanswered
  wordEdits: WordEdits
}

export const improvementWith = (parts: {
  replica: Replica
  bridge: Bridge
  station: { site: string; station: string }
  board: () => Board
  by: () => string
  now: () => number
  trueNow: () => number
}): Improvement => {
  const { replica, bridge, board, by, now, trueNow } = parts
  const { site, station } = parts.station
  const common = { replica, bridge, board, by }
  return {
    flags$: held(flagsIn(replica)),
    flagActions: flagActionsWith({ ...common, station: { site, station }, now }),
    unanswered$: held(unansweredMonths(replica, site)),
    unanswered: unansweredWith({ ...common, site, station, now: trueNow }),
    wordEdits: wordEditsWith(common),
  }
}
