import { type Observable, audit, combineLatest, distinctUntilChanged, map, shareReplay, switchMap } from 'rxjs'
import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import { type Contact, contactOf } from '#domain/contact/contact.ts'
import { deskOf } from '#domain/desk/desk.ts'
import type { Envelope } from '#domain/document/log.ts'
import { compareText } from '#domain/document/order.ts'
import { type KnownTimetable, hoursIdOf, hoursPrefix } from '#domain/hours/timetable.ts'
import type { Person } from '#domain/person/person.ts'
import { withUsual } from '#domain/product/search/usualSynonyms.ts'
import type { DutchForm } from '#domain/product/text.ts'
import { type LayoutNews, layoutNewsOf } from '#domain/site/layoutNews.ts'
import { type Site, dutchFormOf } from '#domain/site/site.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import type { EditedDocument, LogDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { DayLogs } from './dayLogs.ts'
import type { Board, StaffMember } from './model.ts'
import { plain } from './plain.ts'
import { publishedProducts } from './publishedProducts.ts'

/** The board of a site, live; nothing is told before its settings are in the replica. */
export const boardOf = (
  replica: Replica,
  siteId: string,
  { day$, logs$ }: Pick<DayLogs, 'day$' | 'logs$'>,
): Observable<Board> => {
  // Records lie there too, by ids that come before these.
  const settings = replica.settings.find({ selector: { id: { $gte: 'site:', $lt: 'staff;' } } }).$.pipe(
    map((documents) => readSettings(plain(documents), siteId)),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
  const prefix = hoursPrefix(siteId)
  const hours = replica.settings
    .find({ selector: { id: { $gte: prefix, $lt: `${prefix}~` } } })
    .$.pipe(map((documents) => readHours(plain(documents), siteId)))
  const form = settings.pipe(
    map(({ site }) => (site === undefined ? undefined : dutchFormOf(site))),
    distinctUntilChanged(),
  )
  // Flags lie there too, by ids that come before these.
  const catalogue = replica.catalogue.find({ selector: { id: { $gte: 'product:', $lt: 'synonyms;' } } })
  const products = combineLatest([catalogue.$, form]).pipe(
    map(([documents, chosen]) => readCatalogue(plain(documents), chosen)),
  )
  const persons = day$.pipe(switchMap((day) => personsOf(replica, siteId, day)))
  return combineLatest([settings, products, logs$, persons, hours]).pipe(
    // What changes together is told together.
    audit(() => Promise.resolve()),
    map(([{ site, layoutNews, staff }, catalogue, { open, closed, contacts, appointments }, known, timetables]) =>
      site === undefined
        ? []
        : [
            {
              site,
              ...(layoutNews === undefined ? {} : { layoutNews }),
              staff,
              timetables,
              ...catalogue,
              open: open.flatMap(visitIn),
              closed: closed.flatMap(visitIn),
              desks: open.flatMap((document) => (document.type === 'desk' ? [deskOf(document)] : [])),
              closedDesks: closed.flatMap(({ type, id }) => (type === 'desk' ? [id] : [])),
              contacts: contactsIn(contacts),
              appointments: appointmentsIn(appointments),
              persons: known,
            },
          ],
    ),
    switchMap((boards) => boards),
  )
}

const personsOf = (replica: Replica, siteId: string, day: string): Observable<ReadonlyMap<string, Person>> => {
  const prefix = `person:${siteId}-${day}-`
  return replica.persons
    .find({ selector: { id: { $gte: prefix, $lt: `${prefix}~` } } })
    .$.pipe(map((documents) => readPersons(plain(documents))))
}

const visitIn = (document: LogDocument): Visit[] => (document.type === 'visit' ? [visitOf(document)] : [])

const contacts = new WeakMap<readonly Envelope[], Contact>()

/** Those that began and were not taken back, the latest first. A version of a log is folded once. */
const contactsIn = (documents: readonly LogDocument[]): Contact[] =>
  documents
    .flatMap((document) => {
      if (document.type !== 'contact') return []
      const contact = contacts.get(document.log) ?? contactOf(document)
      contacts.set(document.log, contact)
      return contact.stage === 'empty' ? [] : [contact]
    })
    .sort((a, b) => (b.receivedAt ?? 0) - (a.receivedAt ?? 0) || compareText(a.id, b.id))

/** Those of which something stands, the first of the day first. */
const appointmentsIn = (documents: readonly LogDocument[]): Appointment[] =>
  documents
    .flatMap((document) => {
      const appointment = document.type === 'appointment' ? appointmentOf(document) : undefined
      return appointment === undefined || appointment.stage === 'empty' ? [] : [appointment]
    })
    .sort((a, b) => (a.plan?.from ?? 0) - (b.plan?.from ?? 0) || compareText(a.id, b.id))

const readSettings = (
  documents: readonly EditedDocument[],
  siteId: string,
): { site: Site | undefined; layoutNews: LayoutNews | undefined; staff: StaffMember[] } => {
  const [site] = documents.flatMap((document) =>
    document.type === 'site' && document.id === `site:${siteId}` ? [document] : [],
  )
  return {
    site: site?.data,
    layoutNews: site === undefined ? undefined : layoutNewsOf(site),
    staff: documents
      .flatMap((document) => (document.type === 'staff' ? [{ ...document.data, id: document.id }] : []))
      .sort((a, b) => compareText(a.name, b.name)),
  }
}

/** What stands under an id that is not of its use, nobody could change; it counts for nothing. */
const readHours = (documents: readonly EditedDocument[], siteId: string): KnownTimetable[] =>
  documents.flatMap((document) =>
    document.type === 'hours' && document.id === hoursIdOf(siteId, document.data.use)
      ? [{ ...document.data, id: document.id }]
      : [],
  )

const readCatalogue = (
  documents: readonly EditedDocument[],
  form: DutchForm | undefined,
): Pick<Board, 'products' | 'synonyms'> => ({
  products: publishedProducts(documents, form),
  synonyms: withUsual(documents.find((document) => document.type === 'synonyms')?.data),
})

const readPersons = (documents: readonly EditedDocument[]): ReadonlyMap<string, Person> =>
  new Map(documents.flatMap((document) => (document.type === 'person' ? [[document.data.visit, document.data]] : [])))
