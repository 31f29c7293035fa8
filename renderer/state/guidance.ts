import { type BehaviorSubject, distinctUntilChanged, map } from 'rxjs'
import type { GuideUseMonth } from '#domain/guide/use.ts'
import { dutchFormOf } from '#domain/site/site.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import { type GuideEditing, guideEditingWith } from './guideEditing.ts'
import { type GuideUse, guideUseMonths, guideUseWith } from './guideUse.ts'
import { type Guides, liveGuides } from './guides.ts'
import { held } from './held.ts'
import type { Board } from './model.ts'

/** Guided procedures: what there is, how they are written, and how they are used. */
export type Guidance = {
  guides$: BehaviorSubject<Guides | undefined>
  guideEditing: GuideEditing
  guideUse: GuideUse
  /** The countings of the months that are shown, the latest first. */
  guideUse$: BehaviorSubject<GuideUseMonth[] | undefined>
}

export const guidanceWith = (parts: {
  replica: Replica
  bridge: Bridge
  station: { site: string; station: string }
  board: () => Board
  board$: BehaviorSubject<Board | undefined>
  by: () => string
  trueNow: () => number
}): Guidance => {
  const { replica, bridge, board, board$, by, trueNow } = parts
  const { site, station } = parts.station
  const form$ = board$.pipe(
    map((known) => (known === undefined ? undefined : dutchFormOf(known.site))),
    distinctUntilChanged(),
  )
  return {
    guides$: held(liveGuides(replica, form$)),
    guideEditing: guideEditingWith({ replica, bridge, board, by }),
    guideUse: guideUseWith({ replica, bridge, site, station, now: trueNow }),
    guideUse$: held(guideUseMonths(replica, { site, now: trueNow() })),
  }
}
