import type { RxDocument } from 'rxdb'
import {
  type Observable,
  asapScheduler,
  auditTime,
  combineLatest,
  distinctUntilChanged,
  interval,
  map,
  startWith,
  switchMap,
} from 'rxjs'
import { deskOf } from '#domain/desk/desk.ts'
import { compareText } from '#domain/document/order.ts'
import type { Person } from '#domain/person/person.ts'
import type { Site } from '#domain/site/site.ts'
import { dayOf } from '#domain/time/day.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import type { EditedDocument, LogDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Board, Product, StaffMember } from './model.ts'

const closedShown = 200
const dayCheckMs = 20_000

/** The present day in Brussels, told again when it turns. */
const today = (now: () => number): Observable<string> =>
  interval(dayCheckMs).pipe(
    startWith(0),
    map(() => dayOf(now())),
    distinctUntilChanged(),
  )

/** The board of a site, live; nothing is told before its settings are in the replica. */
export const boardOf = (replica: Replica, siteId: string, now: () => number): Observable<Board> => {
  const settings = replica.settings.find().$.pipe(map((documents) => readSettings(plain(documents), siteId)))
  const products = replica.catalogue.find().$.pipe(map((documents) => readProducts(plain(documents))))
  const day = today(now).pipe(switchMap((present) => dayBoard(replica, siteId, present)))
  return combineLatest([settings, products, day]).pipe(
    auditTime(0, asapScheduler),
    map(([{ site, staff }, catalogue, live]) =>
      site === undefined ? [] : [{ site, staff, products: catalogue, ...live }],
    ),
    switchMap((boards) => boards),
  )
}

const dayBoard = (
  replica: Replica,
  siteId: string,
  day: string,
): Observable<Pick<Board, 'open' | 'closed' | 'desks' | 'persons'>> => {
  const open = replica.visits.find({
    selector: { day, open: true },
    sort: [{ day: 'asc' }, { open: 'asc' }, { id: 'asc' }],
  })
  const closed = replica.visits.find({
    selector: { day, open: false },
    sort: [{ day: 'desc' }, { open: 'desc' }, { latest: 'desc' }],
    limit: closedShown,
  })
  const prefix = `person:${siteId}-${day}-`
  const persons = replica.persons.find({ selector: { id: { $gte: prefix, $lt: `${prefix}~` } } })
  return combineLatest([open.$, closed.$, persons.$]).pipe(
    map(([openDocuments, closedDocuments, personDocuments]) => {
      const live = plain(openDocuments)
      return {
        open: live.flatMap(visitIn),
        closed: plain(closedDocuments).flatMap(visitIn),
        desks: live.flatMap((document) => (document.type === 'desk' ? [deskOf(document)] : [])),
        persons: readPersons(plain(personDocuments)),
      }
    }),
  )
}

/** The documents as the domain types them. RxDB says they are read-only, and so we treat them; a copy would cost the folds cached by log. */
const plain = <D>(documents: readonly RxDocument<D>[]): D[] => documents.map((document) => document.toJSON() as D)

const visitIn = (document: LogDocument): Visit[] => (document.type === 'visit' ? [visitOf(document)] : [])

const readSettings = (
  documents: readonly EditedDocument[],
  siteId: string,
): { site: Site | undefined; staff: StaffMember[] } => ({
  site: documents.flatMap((document) =>
    document.type === 'site' && document.id === `site:${siteId}` ? [document.data] : [],
  )[0],
  staff: documents
    .flatMap((document) => (document.type === 'staff' ? [{ ...document.data, id: document.id }] : []))
    .sort((a, b) => compareText(a.name, b.name)),
})

const readProducts = (documents: readonly EditedDocument[]): Product[] =>
  documents
    .flatMap((document) =>
      document.type === 'product' ? [{ ...document.data, key: document.id.slice('product:'.length) }] : [],
    )
    .filter(({ local }) => local.status === 'published')

const readPersons = (documents: readonly EditedDocument[]): ReadonlyMap<string, Person> =>
  new Map(documents.flatMap((document) => (document.type === 'person' ? [[document.data.visit, document.data]] : [])))
