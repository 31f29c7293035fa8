import { type Observable, map } from 'rxjs'
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
