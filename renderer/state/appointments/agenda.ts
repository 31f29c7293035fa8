import { type Observable, map } from 'rxjs'
import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import { compareText } from '#domain/document/order.ts'
import { type Person, personId } from '#domain/person/person.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { documentOf } from '#sync/replica/documentOf.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from '../plain.ts'

/** The first and the last of some days. */
export type Days = { from: string; until: string }

/** Every appointment of some days, live, the earliest first; what was taken back is none. */
export const appointmentsOf = (replica: Replica, { from, until }: Days): Observable<readonly Appointment[]> =>
  replica.visits
    .find({ selector: { day: { $gte: from, $lte: until }, id: { $gte: 'appointment:', $lt: 'appointment;' } } })
    .$.pipe(
      map((documents) =>
        plain(documents)
          .map(appointmentOf)
          .filter(({ stage }) => stage !== 'empty')
          .sort((a, b) => (a.plan?.from ?? 0) - (b.plan?.from ?? 0) || compareText(a.id, b.id)),
      ),
    )

/** Who they are with, by the ids of the appointments. Each is decrypted, so that this is for few days at a time. */
export const citizensOf = (
  replica: Replica,
  { site, from, until }: Days & { site: string },
): Observable<ReadonlyMap<string, Person>> =>
  replica.persons
    .find({ selector: { id: { $gte: `person:${site}-${from}-`, $lt: `person:${site}-${until}-~` } } })
    .$.pipe(
      map(
        (documents) =>
          new Map(
            plain(documents).flatMap((document) =>
              document.type === 'person' && document.data.visit.startsWith('appointment:')
                ? [[document.data.visit, document.data] as const]
                : [],
            ),
          ),
      ),
    )

/** Who one of them is with, live; `undefined` where nobody said. */
export const citizenNamed = (replica: Replica, appointment: string): Observable<Person | undefined> =>
  documentOf<EditedDocument>(replica.persons, personId(appointment)).pipe(
    map((content) => (content?.type === 'person' ? content.data : undefined)),
  )
