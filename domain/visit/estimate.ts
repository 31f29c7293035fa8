import type { Desk } from '../desk/desk.ts'
import type { Visit } from './visit.ts'

/** How long somebody will wait, in minutes, no more exact than it can be known. */
export type WaitEstimate =
  | { kind: 'under'; minutes: number }
  | { kind: 'about'; minutes: number }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'over'; minutes: number }

export type EstimateQuestion = {
  queue: string
  /** How many of the queue come before. */
  ahead: number
  /** Today's visits that still need something, and the latest that are over, newest first. */
  open: readonly Visit[]
  closed: readonly Visit[]
  desks: readonly Pick<Desk, 'status' | 'queues'>[]
}

/** Of fewer services nobody can tell what is typical; more than so many are too long ago to say how it goes now. */
const fewest = 5
const latest = 20
/** Beyond so many minutes it is only said that it takes long. */
const longest = 120
const minuteMs = 60_000

/**
 * How long the next one of a queue will wait: between what it takes when the counters that serve it call nobody else, and
 * what it takes when everybody who waits for one of their other queues goes first. `undefined` where no counter is open for it, or
 * where too few services of today say how long one takes.
 */
export const waitEstimate = (question: EstimateQuestion): WaitEstimate | undefined => {
  const { queue, ahead, open, closed, desks } = question
  const serving = desks.filter(({ status, queues }) => status === 'open' && queues.includes(queue))
  const service = typicalService(closed, queue)
  if (serving.length === 0 || service === undefined) return undefined
  const alsoServed = new Set(serving.flatMap(({ queues }) => queues).filter((letter) => letter !== queue))
  const others = open.filter((visit) => visit.stage === 'waiting' && alsoServed.has(visit.queue)).length
  const each = service / minuteMs / serving.length
  return inWords(Math.max(0, ahead) * each, (Math.max(0, ahead) + others + 1) * each)
}

/** Median of the latest times in ms that a counter was taken by one visitor of the queue, from the call to the end. */
const typicalService = (closed: readonly Visit[], queue: string): number | undefined => {
  const times = closed
    .filter((visit) => visit.stage === 'finished' && visit.queue === queue && visit.enteredAfterwards !== true)
    .flatMap(({ calledAt, endedAt }) =>
      calledAt === undefined || endedAt === undefined || endedAt < calledAt ? [] : [endedAt - calledAt],
    )
    .slice(0, latest)
    .sort((a, b) => a - b)
  return times.length < fewest ? undefined : times[Math.floor(times.length / 2)]
}

/** Both ends in steps that people use: of five minutes within the hour, of ten beyond it. */
const stepAt = (minutes: number): number => (minutes <= 60 ? 5 : 10)
const down = (minutes: number): number => Math.floor(minutes / stepAt(minutes)) * stepAt(minutes)
const up = (minutes: number): number => Math.ceil(minutes / stepAt(minutes)) * stepAt(minutes)

const inWords = (least: number, most: number): WaitEstimate => {
  const from = down(least)
  const to = Math.max(5, up(most))
  if (from >= longest) return { kind: 'over', minutes: longest }
  if (from === 0) return { kind: 'under', minutes: to }
  return to - from <= 5 ? { kind: 'about', minutes: to } : { kind: 'between', from, to }
}

/** The ends of an estimate in minutes; an open one has no upper end. */
export const endsOf = (estimate: WaitEstimate): { least: number; most: number } => {
  switch (estimate.kind) {
    case 'under':
      return { least: 0, most: estimate.minutes }
    case 'about':
      return { least: estimate.minutes - 5, most: estimate.minutes }
    case 'between':
      return { least: estimate.from, most: estimate.to }
    case 'over':
      return { least: estimate.minutes, most: Number.POSITIVE_INFINITY }
  }
}
