import {
  BehaviorSubject,
  type Observable,
  combineLatest,
  concatMap,
  distinctUntilChanged,
  interval,
  map,
  merge,
  shareReplay,
  startWith,
  switchMap,
  tap,
} from 'rxjs'
import { type Envelope, unionLogs } from '#domain/document/log.ts'
import { compareText } from '#domain/document/order.ts'
import { dayOf } from '#domain/time/day.ts'
import { readLogId } from '#domain/site/logId.ts'
import { type LogDocument, logDocument } from '#sync/merge/kinds.ts'
import { saveLog } from '#sync/replica/changeLog.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from './plain.ts'
import type { UntilStored } from './untilStored.ts'

/**
 * The logs of one day: visits and counters' days that still need something, by id, and the latest of those that are over, newest
 * first; contacts and appointments, by id.
 */
export type LogsOfDay = {
  day: string
  open: readonly LogDocument[]
  closed: readonly LogDocument[]
  contacts: readonly LogDocument[]
  appointments: readonly LogDocument[]
}

/**
 * What this window knows of the present day's logs. News stands before the replica: entries that main has on disk, or that
 * the server has told, are shown at once, and no longer kept here when the replica holds them too.
 */
export type DayLogs = {
  /** The present day in Brussels, told again when it turns. */
  day$: Observable<string>
  logs$: Observable<LogsOfDay>
  /** Shows documents of the present day before the replica holds them; leaves those of other days alone. */
  show: (documents: readonly Pick<LogDocument, 'id' | 'log'>[]) => void
  isOfToday: (id: string) => boolean
  logOf: (id: string) => Promise<Envelope[]>
}

export const closedShown = 200

/** Of these all of a day are listed, whether they are over or not. */
const listedTypes = ['contact', 'appointment'] as const
type ListedType = (typeof listedTypes)[number]
const isListedType = (type: string): boolean => listedTypes.some((one) => one === type)
const dayCheckMs = 20_000

type Logs = ReadonlyMap<string, LogDocument>

export type DayLogParts = {
  replica: Replica
  now: () => number
  /** Whether an entry of a document does not count and is kept apart: a log that parted with it has lost nothing. */
  isApart: IsApart
  untilStored: UntilStored
}

export type IsApart = (document: string, entry: Envelope) => boolean

export const dayLogsOf = ({ replica, now, isApart, untilStored }: DayLogParts): DayLogs => {
  const news$ = new BehaviorSubject<Logs>(new Map())
  let stored: StoredLogs | undefined

  const settle = (present: StoredLogs): void => {
    const lost = stored?.day === present.day ? lostIn(present, stored, isApart) : []
    stored = present
    const waiting = [...news$.value.values()].flatMap((document) => newsIn(document, present, isApart))
    if (
      waiting.length < news$.value.size ||
      lost.length > 0 ||
      waiting.some(({ id }, place) => news$.value.get(id) !== waiting[place])
    ) {
      news$.next(new Map([...lost, ...waiting].map((document) => [document.id, document] as const)))
    }
    for (const { id, log } of lost) void untilStored(() => saveLog(replica, { document: id, entries: log }))
  }
  // Not `combineLatest`: news that the replica has caught up with must never be seen gone before its answer is seen.
  const ofDay = (day: string): Observable<LogsOfDay> =>
    merge(storedLogs(replica, day).pipe(tap(settle)), news$).pipe(
      concatMap(() => (stored?.day === day ? [withNews(stored, news$.value)] : [])),
    )
  const isOfToday = (id: string): boolean => readLogId(id)?.day === dayOf(now())
  const day$ = today(now)
  return {
    day$,
    isOfToday,
    logs$: day$.pipe(switchMap(ofDay), shareReplay({ bufferSize: 1, refCount: true })),
    show: (documents) => {
      const news = new Map(news$.value)
      let changed = false
      for (const { id, log } of documents) {
        const known = news.get(id) ?? stored?.byId.get(id)
        if (!isOfToday(id) || holds(known, log)) continue
        news.set(id, logDocument(id, unionLogs(known?.log ?? [], log)))
        changed = true
      }
      if (changed) news$.next(news)
    },
    logOf: async (id) => {
      const kept = stored?.byId.get(id)?.log ?? (await replica.visits.findOne(id).exec())?.toMutableJSON().log ?? []
      return unionLogs(kept, news$.value.get(id)?.log ?? [])
    },
  }
}

const today = (now: () => number): Observable<string> =>
  interval(dayCheckMs).pipe(
    startWith(0),
    map(() => dayOf(now())),
    distinctUntilChanged(),
  )

type StoredLogs = LogsOfDay & { byId: Logs }

const storedLogs = (replica: Replica, day: string): Observable<StoredLogs> => {
  const stillOpen = replica.visits.find({
    // Appointments and contacts lie there too, by ids that come before these.
    selector: { day, open: true, id: { $gte: 'desk:' } },
    sort: [{ day: 'asc' }, { open: 'asc' }, { id: 'asc' }],
  })
  const over = replica.visits.find({
    selector: { day, open: false, type: { $in: ['visit', 'desk'] } },
    sort: [{ day: 'desc' }, { open: 'desc' }, { latest: 'desc' }],
    limit: closedShown,
  })
  const listed = (type: ListedType) =>
    replica.visits.find({ selector: { day, type, id: { $gte: `${type}:`, $lt: `${type};` } } })
  return combineLatest([stillOpen.$, over.$, listed('contact').$, listed('appointment').$]).pipe(
    map(([open, closed, contacts, appointments]) =>
      storedAs({
        ...{ day, open: plain(open), closed: plain(closed) },
        ...{ contacts: plain(contacts), appointments: plain(appointments) },
      }),
    ),
  )
}

/** What has just been closed may still be in the one answer and already in the other: the later version counts. */
export const storedAs = ({ day, open, closed, contacts, appointments }: LogsOfDay): StoredLogs => {
  const byId = new Map<string, LogDocument>()
  for (const document of [...open, ...closed, ...contacts, ...appointments]) {
    if (document.latest >= (byId.get(document.id)?.latest ?? '')) byId.set(document.id, document)
  }
  const isLatest = (document: LogDocument): boolean => byId.get(document.id) === document
  return { day, open: open.filter(isLatest), closed: closed.filter(isLatest), contacts, appointments, byId }
}

const holds = (document: LogDocument | undefined, log: readonly Envelope[]): boolean => {
  if (document === undefined) return false
  const ids = new Set(document.log.map(({ id }) => id))
  return log.every(({ id }) => ids.has(id))
}

/**
 * A log only grows. Where an answer lacks what the one before had, a late row of the feed was written over what the server
 * had accepted since: both are joined, shown as news, and given back to the replica.
 */
export const lostIn = (
  { byId }: Pick<StoredLogs, 'byId'>,
  before: Pick<StoredLogs, 'byId'>,
  isApart: IsApart,
): LogDocument[] =>
  [...byId.values()].flatMap((document) => {
    const known = before.byId.get(document.id)
    if (known === undefined || known.log === document.log || holds(document, known.log)) return []
    const counting = withoutApart(known, isApart)
    return holds(document, counting.log) ? [] : [logDocument(document.id, unionLogs(counting.log, document.log))]
  })

/** What of a document the replica's answer does not hold yet; what is over too long to be listed is no news. */
const newsIn = (document: LogDocument, { byId, closed }: StoredLogs, isApart: IsApart): LogDocument[] => {
  const present = byId.get(document.id)
  if (holds(present, document.log)) return []
  const counting = withoutApart(document, isApart)
  const oldest = closed.length < closedShown ? '' : (closed.at(-1)?.latest ?? '')
  const isListed = counting.open || isListedType(counting.type) || counting.latest >= oldest
  return !holds(present, counting.log) && isListed ? [counting] : []
}

/** The document without what was judged not to count while it was on its way. */
const withoutApart = (document: LogDocument, isApart: IsApart): LogDocument => {
  const log = document.log.filter((entry) => !isApart(document.id, entry))
  return log.length === document.log.length ? document : logDocument(document.id, log)
}

const withNews = (stored: StoredLogs, news: Logs): LogsOfDay => {
  const { day, open, closed, contacts, appointments, byId } = stored
  const told = [...news.values()]
    .filter((document) => document.day === day)
    .map((document) => joined(byId.get(document.id), document))
  if (told.length === 0) return { day, open, closed, contacts, appointments }
  const isOld = ({ id }: LogDocument): boolean => !news.has(id)
  const others = told.filter(({ type }) => !isListedType(type))
  const listedWith = (kept: readonly LogDocument[], type: ListedType): readonly LogDocument[] => {
    const own = told.filter((document) => document.type === type)
    return own.length === 0 ? kept : [...kept.filter(isOld), ...own].sort(byIds)
  }
  return {
    day,
    open: [...open.filter(isOld), ...others.filter((document) => document.open)].sort(byIds),
    closed: [...others.filter((document) => !document.open), ...closed.filter(isOld)]
      .sort((a, b) => compareText(b.latest, a.latest))
      .slice(0, closedShown),
    contacts: listedWith(contacts, 'contact'),
    appointments: listedWith(appointments, 'appointment'),
  }
}

const byIds = (a: LogDocument, b: LogDocument): number => compareText(a.id, b.id)

const joined = (kept: LogDocument | undefined, told: LogDocument): LogDocument =>
  kept === undefined || holds(told, kept.log) ? told : logDocument(told.id, unionLogs(kept.log, told.log))
