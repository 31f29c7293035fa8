import { inLanguage, type Language } from '#domain/language/language.ts'
import { queueOf } from '#domain/site/site.ts'
import type { WaitEstimate } from '#domain/visit/estimate.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { aheadOf, waitAt } from '../state/printing.ts'

/** Where a number stands, as far as it concerns who holds it. */
export type Standing =
  | { kind: 'waiting'; queueName: string; ahead: number; wait: WaitEstimate | undefined }
  | { kind: 'called'; counter: string }
  | { kind: 'serving'; counter: string }
  /** Something is to be settled in person: it was missed or parked, or has no paper yet. */
  | { kind: 'askDesk' }
  | { kind: 'notWaiting' }

export const standingOf = (visit: Visit, board: Board, language: Language): Standing => {
  const { stage, queue, counter = '' } = visit
  switch (stage) {
    case 'waiting': {
      const name = queueOf(board.site, queue)?.name
      const ahead = aheadOf(visit, board)
      return {
        kind: 'waiting',
        queueName: name === undefined ? queue : inLanguage(name, language),
        ahead,
        wait: waitAt(board, { queue, ahead }),
      }
    }
    case 'called':
    case 'serving':
      return { kind: stage, counter }
    case 'finished':
    case 'left':
    case 'empty':
      return { kind: 'notWaiting' }
    default:
      return { kind: 'askDesk' }
  }
}
