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

const finishedVisit = ({ ms, queue, number }: { ms: number; queue: string; number: number }): VisitDocument => {
  const id = visitId({ site: 'gm', day: dayOf(ms), queue, number })
  return visitDocument(id, [
    ...begun(id, ms, queue, number),
    entry(ms + 300_000, 0, `${id}-c`, { type: 'called', counter: '1', authority: 'server' }),
    entry(ms + 320_000, 0, `${id}-s`, { type: 'started', counter: '1' }),
    entry(ms + 620_000, 0, `${id}-f`, { type: 'finished', counter: '1', outcomes: [] }),
  ])
}
