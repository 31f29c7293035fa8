import { type Observable, map } from 'rxjs'
import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import { type Waiting, waitingOf } from '#domain/appointment/waitingList.ts'
import { appointmentId } from '#domain/appointment/appointmentId.ts'
import { monthsBooked } from '#domain/site/databases.ts'
import { compareText } from '#domain/document/order.ts'
import { type Person, personId } from '#domain/person/person.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { documentOf } from '#sync/replica/documentOf.ts'
import { addDays } from '#domain/time/day.ts'
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

/** Longer ago than any wish that a replica still holds. */
const wishDays = 70

/** Everybody who waits for a seat on a day, live, who asked first before the others. */
export const wishesOf = (replica: Replica, today: string): Observable<readonly Waiting[]> =>
  replica.visits
    .find({
      selector: {
        day: { $gte: addDays(today, -wishDays), $lte: today },
        open: true,
        id: { $gte: 'appointment:', $lt: 'appointment;' },
      },
    })
    .$.pipe(map((documents) => waitingOf(plain(documents).map(appointmentOf))))

/** The appointments with a code, of any day that a replica holds, live; those that went on under another day are none. */
export const appointmentsByCode = (
  replica: Replica,
  { site, code, today }: { site: string; code: string; today: string },
): Observable<readonly Appointment[]> => {
  const days = Array.from({ length: wishDays + (monthsBooked + 1) * 31 }, (_, place) =>
    addDays(today, place - wishDays),
  )
  const ids = days.map((day) => appointmentId({ site, day, code }))
  return replica.visits.find({ selector: { id: { $in: ids } } }).$.pipe(
    map((documents) =>
      plain(documents)
        .map(appointmentOf)
        .filter(({ stage }) => stage !== 'empty' && stage !== 'movedAway' && stage !== 'withdrawn'),
    ),
  )
}

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

/** Who these appointments are with, whatever their days, live. */
export const citizensNamed = (
  replica: Replica,
  appointments: readonly string[],
): Observable<ReadonlyMap<string, Person>> =>
  replica.persons
    .find({ selector: { id: { $in: appointments.map(personId) } } })
    .$.pipe(
      map(
        (documents) =>
          new Map(
            plain(documents).flatMap((document) =>
              document.type === 'person' ? [[document.data.visit, document.data] as const] : [],
            ),
          ),
      ),
    )
/** Who one of them is with, live; `undefined` where nobody said. */
export const citizenNamed = (replica: Replica, appointment: string): Observable<Person | undefined> =>
  documentOf<EditedDocument>(replica.persons, personId(appointment)).pipe(
    map((content) => (content?.type === 'person' ? content.data : undefined)),
  )
