import type { Envelope } from '#domain/document/log.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { dayOf } from '#domain/time/day.ts'
import { visitId } from '#domain/visit/label.ts'
import { type VisitDocument, visitDocument } from '#domain/visit/visit.ts'

const dayMs = 86_400_000
const spreadDays = 27
const perQueue = 4_000
const letters = ['A', 'B', 'C', 'D', 'E']

/** Finished visits of the days before today, as many as asked, each with the log of an ordinary visit. */
export const pastVisits = (count: number, now: number, days = spreadDays): VisitDocument[] =>
  Array.from({ length: count }, (_, index) => {
    const place = Math.floor(index / days)
    const queue = letters[Math.floor(place / perQueue) % letters.length] ?? 'A'
    return finishedVisit({
      ms: now - (1 + (index % days)) * dayMs,
      queue,
      number: 20_101 + (place % perQueue) * 2,
    })
  })

/** Visits of today that are over, each with the log of an ordinary visit. */
export const finishedToday = (count: number, now: number, firstNumber: number): VisitDocument[] =>
  Array.from({ length: count }, (_, index) =>
    finishedVisit({ ms: now, queue: letters[index % letters.length] ?? 'A', number: firstNumber + index }),
  )

/** Visits that wait today, from a station of their own. */
export const waitingVisits = (count: number, now: number, firstNumber: number): VisitDocument[] =>
  Array.from({ length: count }, (_, index) =>
    waitingVisit({ ms: now - (count - index) * 1_000, number: firstNumber + index }),
  )

const entry = (
  ms: number,
  count: number,
  id: string,
  content: { type: string } & Record<string, unknown>,
): Envelope => ({
  id,
  at: stampOf({ station: 'bench', ms, count }),
  by: 'staff:bench',
  station: 'bench',
  ...content,
})

const begun = (id: string, ms: number, queue: string, number: number): Envelope[] => [
  entry(ms, 0, `${id}-r`, { type: 'registered', queue, number, products: [], language: 'nl', priority: 0 }),
  entry(ms, 1, `${id}-i`, { type: 'issued', how: 'paper' }),
]

const waitingVisit = ({ ms, number }: { ms: number; number: number }): VisitDocument => {
  const id = visitId({ site: 'gm', day: dayOf(ms), queue: 'A', number })
  return visitDocument(id, begun(id, ms, 'A', number))
}

/** A visit that was given its number at `ms`, called so long after, and has been served. */
export const finishedVisit = (visit: {
  ms: number
  queue: string
  number: number
  waitMs?: number
  serveMs?: number
  counter?: string
}): VisitDocument => {
  const { ms, queue, number, waitMs = 300_000, ...rest } = visit
  const id = visitId({ site: 'gm', day: dayOf(ms), queue, number })
  return visitDocument(id, [...begun(id, ms, queue, number), ...served(id, { calledAt: ms + waitMs, ...rest })])
}

/** What a counter adds to a visit that waits, until it is over. */
export const served = (
  id: string,
  { calledAt, serveMs = 300_000, counter = '1' }: { calledAt: number; serveMs?: number; counter?: string },
): Envelope[] => {
  const startedAt = calledAt + serveMs / 15
  return [
    entry(calledAt, 0, `${id}-c`, { type: 'called', counter, authority: 'server' }),
    entry(startedAt, 0, `${id}-s`, { type: 'started', counter }),
    entry(startedAt + serveMs, 0, `${id}-f`, { type: 'finished', counter, outcomes: [] }),
  ]
}
