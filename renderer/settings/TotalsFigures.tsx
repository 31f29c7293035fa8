import { type CounterTotals, type QueueTotals, meanOf, medianOf, visitsIn } from '#domain/report/totals.ts'
import { clockTime } from '../ui/waitLevel.ts'

/** The cells of one queue, or of several in one. */
export function QueueFigures({ queue }: { queue: QueueTotals }) {
  return (
    <>
      <td>{visitsIn(queue)}</td>
      <td>{queue.finished}</td>
      <td>{queue.left}</td>
      <td>{queue.promised ?? '–'}</td>
      <td>{queue.missed}</td>
      <td>{queue.open}</td>
      <td>{queue.notPossible}</td>
      <td>{inTime(medianOf(queue.wait))}</td>
      <td>{inTime(meanOf(queue.wait))}</td>
      <td>{inTime(medianOf(queue.service))}</td>
    </>
  )
}

/** A counter has only what was finished there, and how long that took. */
export function CounterFigures({ counter }: { counter: CounterTotals }) {
  return (
    <>
      <td />
      <td>{counter.finished}</td>
      <td colSpan={7} />
      <td>{inTime(medianOf(counter.service))}</td>
    </>
  )
}

const inTime = (ms: number | undefined): string => (ms === undefined ? '–' : clockTime(ms))
