import { BehaviorSubject, type Observable, distinctUntilChanged, map } from 'rxjs'
import { type Heard, heardBy, silentFor, withBreak } from '#domain/health/heard.ts'
import { type Heartbeat, heartbeatId } from '#domain/health/heartbeat.ts'
import { databasesOf } from '#domain/site/databases.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { SyncState } from './model.ts'

/** The last heartbeat of every station, as far as it has reached this replica. */
export const heardStations = (replica: Replica): Observable<Heartbeat[]> =>
  replica.health
    .find({ sort: [{ id: 'asc' }] })
    .$.pipe(
      map((documents) =>
        documents
          .map((document) => document.toMutableJSON())
          .flatMap((one) => (one.type === 'health' && one.id === heartbeatId(one.data.station) ? [one.data] : [])),
      ),
    )

/** What this window has heard of the other stations. Times are ms by the clock of `performance.now`, which nobody sets. */
export type Hearing = {
  heard: Heard
  /** Since when it can hear them; absent while it cannot, cut off or with a server that keeps no beats. */
  from: number | undefined
}

/** Whole ms: what is reckoned from it is shown as a time of day, and no moment is a fraction of a ms. */
const steadyNow = (): number => Math.round(performance.now())

/** What that clock shows at a moment near the present, in ms since 1970. */
export const steadyAt = (ms: number): number => steadyNow() + (ms - Date.now())

/** Keeps when each station was last heard, and since when this one listens. */
export const hearingOf = (parts: {
  beats$: Observable<Heartbeat[] | undefined>
  sync$: Observable<Pick<SyncState, 'connection' | 'missing'> | undefined>
  site: string
  station: string
}): BehaviorSubject<Hearing> => {
  const { beats$, sync$, site, station: own } = parts
  const hearing$ = new BehaviorSubject<Hearing>({ heard: new Map(), from: undefined })
  beats$.subscribe((beats = []) => {
    const { heard, from } = hearing$.value
    hearing$.next({ heard: heardBy({ before: heard, beats, own, now: steadyNow() }), from })
  })
  const places = databasesOf(site, Date.now()).filter(({ kind }) => kind === 'health')
  const keepsBeats = ({ missing }: Pick<SyncState, 'missing'>): boolean =>
    !places.some(({ name }) => missing.includes(name))
  sync$
    .pipe(
      map((sync) => sync?.connection.state === 'online' && keepsBeats(sync)),
      distinctUntilChanged(),
    )
    .subscribe((hears) => {
      const { heard } = hearing$.value
      hearing$.next(hears ? { heard, from: steadyNow() } : { heard: withBreak(heard), from: undefined })
    })
  return hearing$
}

/** For how long a station has been silent, in ms, if it was ever heard. */
export const silenceOf =
  (hearing$: BehaviorSubject<Hearing>): ((station: string) => number | undefined) =>
  (station) =>
    silentFor(hearing$.value.heard, station, steadyNow())
