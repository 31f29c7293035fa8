import { type Reservation, labelsOf } from '#domain/visit/reservation.ts'

/** Two columns of five, each as large as a hand-written note. */
export const stripsOnPage = 10

export type StripPage = { id: string; day: string; queue: string; labels: readonly string[] }

/** The pages of strips: queues are not mixed on a page, so that what is cut makes one pile for each. */
export const stripPages = (reservations: readonly Reservation[]): StripPage[] =>
  reservations.flatMap((reservation) => {
    const labels = labelsOf(reservation)
    return Array.from({ length: Math.ceil(labels.length / stripsOnPage) }, (_, page) => ({
      id: `${reservation.id} ${String(page)}`,
      day: reservation.day,
      queue: reservation.queue,
      labels: labels.slice(page * stripsOnPage, (page + 1) * stripsOnPage),
    }))
  })

/** Numbers that follow each other, as their first and last; a run goes on in another where a block ended. */
export const runsOf = (reservation: Pick<Reservation, 'queue' | 'numbers'>): { from: string; to: string }[] => {
  const { queue, numbers } = reservation
  const isFirst = (number: number, at: number): boolean => numbers[at - 1] !== number - 1
  const isLast = (number: number, at: number): boolean => numbers[at + 1] !== number + 1
  const last = labelsOf({ queue, numbers: numbers.filter(isLast) })
  return labelsOf({ queue, numbers: numbers.filter(isFirst) }).map((from, run) => ({ from, to: last[run] ?? from }))
}
