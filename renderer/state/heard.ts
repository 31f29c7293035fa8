import { type Observable, map } from 'rxjs'
import { type Heard, heardBy, silentFor } from '#domain/health/heard.ts'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import type { Replica } from '#sync/replica/open.ts'

/** The last heartbeat of every station, as far as it has reached this replica. */
export const heardStations = (replica: Replica): Observable<Heartbeat[]> =>
  replica.health
    .find({ sort: [{ id: 'asc' }] })
    .$.pipe(
      map((documents) =>
        documents
          .map((document) => document.toMutableJSON())
          .flatMap((one) => (one.type === 'health' ? [one.data] : [])),
      ),
    )

/** Keeps when each station was last heard; gives for how long one has been silent, in ms, if it was ever heard. */
export const silenceOf = (
  beats$: Observable<Heartbeat[] | undefined>,
  own: string,
): ((station: string) => number | undefined) => {
  let heard: Heard = new Map()
  const now = (): number => performance.now()
  beats$.subscribe((beats = []) => {
    heard = heardBy({ before: heard, beats, own, now: now() })
  })
  return (station) => silentFor(heard, station, now())
}
