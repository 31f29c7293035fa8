import * as z from 'zod'
import { canonicalJson } from '../document/canonical.ts'
import type { Envelope } from '../document/log.ts'
import { compareText } from '../document/order.ts'
import { addMonths } from '../time/day.ts'
import { durationsOf } from '../visit/duration.ts'
import { CounterNumber, QueueLetter } from '../visit/entry.ts'
import type { Stage } from '../visit/state.ts'
import { type Visit, visitOf } from '../visit/visit.ts'

const Count = z.int().nonnegative()
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** How long something took: how often it was measured, all of it together in ms, and how often by whole minutes. */
export const Times = z.strictObject({
  count: Count,
  sumMs: Count,
  minutes: z.record(z.string().regex(/^\d{1,3}$/), Count),
})
export type Times = z.infer<typeof Times>

const QueueTotals = z.strictObject({
  /** Visits whose citizen held a number, by what became of them; `open` are those that nobody ever ended. */
  finished: Count,
  left: Count,
  missed: Count,
  open: Count,
  /** Of those that left, the ones that could not be served and had an appointment by then. Months counted before do not say. */
  promised: Count.optional(),
  /** Outcomes of products; a visit may have several. */
  done: Count,
  notPossible: Count,
  notRecorded: Count,
  /** From the ticket to the first call, from a call to the desk, and at the desk. */
  wait: Times,
  way: Times,
  service: Times,
})
export type QueueTotals = z.infer<typeof QueueTotals>

const CounterTotals = z.strictObject({ finished: Count, service: Times })
export type CounterTotals = z.infer<typeof CounterTotals>

/** What stays of a month at every station: numbers only, nothing of a person. */
export const MonthTotals = z.strictObject({
  month: Month,
  /** The month in which it was counted: during the next one, late visits may still come. */
  asOf: Month,
  /** How many entries it was counted from. Logs only grow, so of two countings the one of more entries is the fuller one. */
  entries: Count,
  queues: z.record(QueueLetter, QueueTotals),
  counters: z.record(CounterNumber, CounterTotals),
})
export type MonthTotals = z.infer<typeof MonthTotals>

export const totalsId = (site: string, month: string): string => `totals:${site}-${month}`

export const noTotals = ({ month, asOf }: Pick<MonthTotals, 'month' | 'asOf'>): MonthTotals => ({
  month,
  asOf,
  entries: 0,
  queues: {},
  counters: {},
})

/** The totals with one more visit. In whatever order visits are added, the totals come out the same. */
export const withVisit = (totals: MonthTotals, document: { id: string; log: Envelope[] }): MonthTotals => {
  const visit = visitOf(document)
  const counted = { ...totals, entries: totals.entries + document.log.length }
  const end = endOf(visit.stage)
  if (end === undefined) return counted
  const { queue, counter } = visit
  const { waitMs, wayMs, serviceMs } = measured(visit)
  const before = totals.queues[queue] ?? nothing
  const results = (result: 'done' | 'notPossible' | 'notRecorded'): number =>
    before[result] + visit.outcomes.filter((outcome) => outcome.result === result).length
  const after: QueueTotals = {
    ...before,
    [end]: before[end] + 1,
    promised: (before.promised ?? 0) + (end === 'left' && visit.promised !== undefined ? 1 : 0),
    done: results('done'),
    notPossible: results('notPossible'),
    notRecorded: results('notRecorded'),
    wait: withTime(before.wait, waitMs),
    way: withTime(before.way, wayMs),
    service: withTime(before.service, serviceMs),
  }
  const queues = { ...totals.queues, [queue]: after }
  if (end !== 'finished' || counter === undefined) return { ...counted, queues }
  const { finished, service } = totals.counters[counter] ?? { finished: 0, service: noTimes }
  return {
    ...counted,
    queues,
    counters: { ...totals.counters, [counter]: { finished: finished + 1, service: withTime(service, serviceMs) } },
  }
}

const noTimes: Times = { count: 0, sumMs: 0, minutes: {} }
const nothing: QueueTotals = {
  finished: 0,
  left: 0,
  missed: 0,
  open: 0,
  promised: 0,
  done: 0,
  notPossible: 0,
  notRecorded: 0,
  wait: noTimes,
  way: noTimes,
  service: noTimes,
}

/** Absent for what was no visit: nobody ever held its number. */
const endOf = (stage: Stage): 'finished' | 'left' | 'missed' | 'open' | undefined => {
  if (stage === 'empty' || stage === 'printing' || stage === 'unprinted') return undefined
  return stage === 'finished' || stage === 'left' || stage === 'missed' ? stage : 'open'
}

/** Only what came to its end: the rest would depend on when it is counted. */
const measured = (visit: Visit): ReturnType<typeof durationsOf> => {
  const { waitMs, wayMs, serviceMs } = durationsOf(visit, 0)
  return {
    ...(visit.firstCalledAt === undefined || waitMs === undefined ? {} : { waitMs }),
    ...(visit.startedAt === undefined || wayMs === undefined ? {} : { wayMs }),
    ...(visit.endedAt === undefined || serviceMs === undefined ? {} : { serviceMs }),
  }
}

/** Longer than this, in minutes, is no wait but a forgotten visit; it counts as this long where medians are concerned. */
const longest = 999

const withTime = (times: Times, ms: number | undefined): Times => {
  if (ms === undefined) return times
  const minute = String(Math.min(longest, Math.floor(ms / 60_000)))
  return {
    count: times.count + 1,
    sumMs: times.sumMs + ms,
    minutes: { ...times.minutes, [minute]: (times.minutes[minute] ?? 0) + 1 },
  }
}

/** Several queues in one. */
export const allQueues = (queues: readonly QueueTotals[]): QueueTotals =>
  queues.reduce(
    (a, b) => ({
      finished: a.finished + b.finished,
      left: a.left + b.left,
      missed: a.missed + b.missed,
      open: a.open + b.open,
      promised: (a.promised ?? 0) + (b.promised ?? 0),
      done: a.done + b.done,
      notPossible: a.notPossible + b.notPossible,
      notRecorded: a.notRecorded + b.notRecorded,
      wait: bothTimes(a.wait, b.wait),
      way: bothTimes(a.way, b.way),
      service: bothTimes(a.service, b.service),
    }),
    nothing,
  )

/** Times of several queues, or counters, together. */
export const together = (all: readonly Times[]): Times => all.reduce(bothTimes, noTimes)

const bothTimes = (a: Times, b: Times): Times => {
  const minutes = { ...a.minutes }
  for (const [minute, count] of Object.entries(b.minutes)) minutes[minute] = (minutes[minute] ?? 0) + count
  return { count: a.count + b.count, sumMs: a.sumMs + b.sumMs, minutes }
}

/** In whole ms; `undefined` when nothing was measured. */
export const meanOf = ({ count, sumMs }: Times): number | undefined =>
  count === 0 ? undefined : Math.round(sumMs / count)

/** The middle one, to half a minute, in ms; `undefined` when nothing was measured. */
export const medianOf = ({ count, minutes }: Times): number | undefined => {
  const inOrder = Object.entries(minutes).sort(([a], [b]) => Number(a) - Number(b))
  let passed = 0
  for (const [minute, times] of inOrder) {
    passed += times
    if (passed * 2 >= count) return (Number(minute) + 0.5) * 60_000
  }
  return undefined
}

/** Whether visits of the month could still come when it was counted. */
export const isProvisional = ({ month, asOf }: Pick<MonthTotals, 'month' | 'asOf'>): boolean =>
  asOf < addMonths(month, 2)

/** All visits of a queue. */
export const visitsIn = ({ finished, left, missed, open }: QueueTotals): number => finished + left + missed + open

/**
 * Of two countings of one month the fuller one, of equally full ones the later. Total, commutative, associative and
 * idempotent: whoever counts, every replica ends with the same.
 */
export const fuller = <D extends { data: MonthTotals }>(a: D, b: D): D =>
  (b.data.entries - a.data.entries ||
    compareText(b.data.asOf, a.data.asOf) ||
    compareText(canonicalJson(b), canonicalJson(a))) > 0
    ? b
    : a
