import { compareText } from '#domain/document/order.ts'
import { closesAt } from '#domain/hours/siteHours.ts'
import { isTooLate } from '#domain/visit/unhelped.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { waitAt } from '../state/printing.ts'

/** Whether whoever takes a number of this queue now is not helped today any more. */
export const isTooLateFor = (board: Board, queue: string, now: number): boolean =>
  isTooLate({
    estimate: waitAt(board, { queue, ahead: waitingIn(board, queue).length }),
    closesAt: closesAt(board, now),
    now,
  })

/** Those who wait without an appointment and are not helped today any more. */
export const unhelpedNow = (board: Board, now: number): Visit[] => {
  const closing = closesAt(board, now)
  if (closing === undefined) return []
  return board.site.queues.flatMap(({ letter }) =>
    waitingIn(board, letter).filter(
      ({ appointment }, ahead) =>
        appointment === undefined &&
        isTooLate({ estimate: waitAt(board, { queue: letter, ahead }), closesAt: closing, now }),
    ),
  )
}

const waitingIn = ({ open }: Pick<Board, 'open'>, queue: string): Visit[] =>
  open
    .filter((visit) => visit.stage === 'waiting' && visit.queue === queue)
    .sort((a, b) => compareText(a.registration?.at ?? '', b.registration?.at ?? ''))
