import type { Language } from '../language/language.ts'
import { type Site, type TicketDoubt, counterOf, doubtTicket } from '../site/site.ts'
import { addMonths, dayOf, isDay, momentOf, monthOf, readTime } from '../time/day.ts'
import type { Outcome, VisitPayload } from './entry.ts'
import { readLabel, visitId } from './label.ts'
import { type Visit, knownCall } from './visit.ts'

/** How a visit on paper ended: what became of its products, or that nobody was served. */
export const paperEnds = ['done', 'notPossible', 'notRecorded', 'left', 'missed'] as const
export type PaperEnd = (typeof paperEnds)[number]

type Refusal = Extract<Outcome, { result: 'notPossible' }>

/** A row of a sheet as somebody typed it; times in any way people write them, empty where the paper is. */
export type PaperRow = {
  day: string
  number: string
  products: string[]
  arrived: string
  called: string
  started: string
  ended: string
  counter: string
  end: PaperEnd
  reason?: Refusal['reason'] | undefined
  next?: Refusal['next'] | undefined
  language: Language
}

export const paperTimes = ['arrived', 'called', 'started', 'ended'] as const
export type PaperTime = (typeof paperTimes)[number]

/** What is wrong with a row, and in which field somebody can put it right. */
export type PaperDoubt =
  | { field: 'day'; code: 'noDay' | 'dayAhead' | 'dayGone' }
  | { field: 'number'; code: 'noNumber' | TicketDoubt | 'finished' | 'alreadyEntered' }
  | { field: PaperTime; code: 'noTime' | 'arrivedMissing' | 'beforeEarlier' | 'timeAhead' }
  | { field: 'counter'; code: 'unknownCounter' }
  | { field: 'reason' | 'next'; code: 'choose' }

export type AfterwardsPayload = Extract<VisitPayload, { type: 'afterwards' }>

type Place = { site: Site; siteId: string; now: number }

/** The visit that a row is about, or why it can be none of this site. */
export const visitOfRow = (
  { day, number }: Pick<PaperRow, 'day' | 'number'>,
  { site, siteId, now }: Place,
): { id: string } | { doubt: PaperDoubt } => {
  const wrongDay = doubtDay(day, now)
  if (wrongDay !== undefined) return { doubt: { field: 'day', code: wrongDay } }
  const ticket = readLabel(number)
  if (ticket === undefined) return { doubt: { field: 'number', code: 'noNumber' } }
  const doubt = doubtTicket(site, ticket)
  return doubt === undefined
    ? { id: visitId({ site: siteId, day, ...ticket }) }
    : { doubt: { field: 'number', code: doubt } }
}

/** A station holds this month and the last, so these are the days that can be added to. */
const doubtDay = (day: string, now: number): 'noDay' | 'dayAhead' | 'dayGone' | undefined => {
  const today = dayOf(now)
  if (!isDay(day)) return 'noDay'
  if (day > today) return 'dayAhead'
  return monthOf(day) < addMonths(monthOf(today), -1) ? 'dayGone' : undefined
}

/**
 * What a row says of its visit, as the visit is known here, or everything that is wrong with it: in the order of the fields.
 * `now` in ms since 1970.
 */
export const readRow = (
  row: PaperRow,
  { visit, ...place }: Place & { visit: Visit },
): { payload: AfterwardsPayload } | { doubts: PaperDoubt[] } => {
  const about = visitOfRow(row, place)
  const times = momentsOf(row)
  const payload = payloadOf(row, { visit, times })
  const doubts = [
    ...('doubt' in about ? [about.doubt] : doubtVisit(visit, payload)),
    ...(isDay(row.day) ? doubtTimes(row, { times, visit, now: place.now }) : []),
    ...doubtCounter(row, place.site),
    ...doubtEnd(row),
  ]
  return doubts.length === 0 ? { payload } : { doubts }
}

type Moments = Partial<Record<PaperTime, number>>

const momentsOf = (row: PaperRow): Moments =>
  Object.fromEntries(
    paperTimes.flatMap((name) => {
      const time = readTime(row[name])
      return time === undefined || !isDay(row.day) ? [] : [[name, momentOf(row.day, time)]]
    }),
  )

const payloadOf = (row: PaperRow, { visit, times }: { visit: Visit; times: Moments }): AfterwardsPayload => {
  const { queue, number } = readLabel(row.number) ?? { queue: visit.queue, number: visit.number }
  const served = row.end !== 'left' && row.end !== 'missed'
  return {
    type: 'afterwards',
    ...{ queue, number, products: row.products, language: row.language },
    ...(row.counter.trim() === '' ? {} : { counter: row.counter.trim() }),
    ...(times.arrived === undefined ? {} : { registeredAt: times.arrived }),
    ...(times.called === undefined ? {} : { calledAt: times.called }),
    ...(times.started === undefined ? {} : { startedAt: times.started }),
    ...(times.ended === undefined ? {} : { endedAt: times.ended }),
    ending: row.end === 'left' || row.end === 'missed' ? row.end : 'finished',
    outcomes: served
      ? [...new Set([...visit.products, ...row.products])].map((product) => outcomeOf(product, row))
      : [],
    after: knownCall(visit),
  }
}

const outcomeOf = (product: string, { end, reason = 'other', next = 'sentHome' }: PaperRow): Outcome => {
  if (end === 'notPossible') return { product, result: 'notPossible', reason, next }
  return { product, result: end === 'done' ? 'done' : 'notRecorded' }
}

const doubtVisit = (visit: Visit, payload: AfterwardsPayload): PaperDoubt[] => {
  if (visit.enteredAfterwards !== true) {
    return visit.stage === 'finished' ? [{ field: 'number', code: 'finished' }] : []
  }
  const isSame =
    visit.stage === payload.ending &&
    (visit.registration !== undefined || visit.registeredAt === payload.registeredAt) &&
    visit.startedAt === payload.startedAt &&
    visit.endedAt === payload.endedAt
  return isSame ? [{ field: 'number', code: 'alreadyEntered' }] : []
}

/** A clock on the wall may be ahead of ours a little. */
const aheadMs = 2 * 60_000

const doubtTimes = (row: PaperRow, known: { times: Moments; visit: Visit; now: number }): PaperDoubt[] => {
  const { times, visit, now } = known
  return paperTimes.flatMap((name, place): PaperDoubt[] => {
    const at = times[name]
    if (at === undefined) {
      if (row[name].trim() !== '') return [{ field: name, code: 'noTime' }]
      const isMissing = name === 'arrived' && visit.registeredAt === undefined
      return isMissing ? [{ field: name, code: 'arrivedMissing' }] : []
    }
    if (at > now + aheadMs) return [{ field: name, code: 'timeAhead' }]
    const earlier = paperTimes.slice(0, place).flatMap((before) => times[before] ?? [])
    return earlier.some((before) => before > at) ? [{ field: name, code: 'beforeEarlier' }] : []
  })
}

const doubtCounter = ({ counter }: PaperRow, site: Site): PaperDoubt[] =>
  counter.trim() === '' || counterOf(site, counter.trim()) !== undefined
    ? []
    : [{ field: 'counter', code: 'unknownCounter' }]

const doubtEnd = ({ end, reason, next }: PaperRow): PaperDoubt[] => {
  if (end !== 'notPossible') return []
  return [
    ...(reason === undefined ? [{ field: 'reason', code: 'choose' } as const] : []),
    ...(next === undefined ? [{ field: 'next', code: 'choose' } as const] : []),
  ]
}
