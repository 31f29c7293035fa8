import { type Observable, map } from 'rxjs'
import { rotaId } from '#domain/staff/rota.ts'
import { type Seating, seatingOf } from '#domain/staff/seating.ts'
import { weekOf } from '#domain/time/week.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from './plain.ts'

/** Where the rotas put everybody from the week of a day on, live. */
export const liveSeating = (replica: Replica, { site, from }: { site: string; from: string }): Observable<Seating> =>
  replica.settings
    .find({ selector: { id: { $gte: rotaId(site, weekOf(from)), $lt: rotaId(site, '~') } } })
    .$.pipe(map((documents) => seatingOf(plain(documents).flatMap((one) => (one.type === 'rota' ? [one.data] : [])))))
