import type { TFunction } from 'i18next'
import { inLanguage } from '#domain/language/language.ts'
import { type Ticket, ticketText } from '#domain/printing/printing.ts'
import { localDateTime } from '#domain/time/day.ts'
import { compareText } from '#domain/document/order.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from './model.ts'

/** A visit's ticket in the visitor's own language. `t` speaks that language, from the namespace `ticket`. */
export const ticketOf = (request: {
  visit: Visit
  board: Board
  t: TFunction<'ticket'>
  now: number
  copy: boolean
}): Ticket => {
  const { visit, board, t, now, copy } = request
  const { language, label, queue } = visit
  const product = board.products.find(({ key }) => key === visit.products[0])
  const queueName = board.site.queues.find(({ letter }) => letter === queue)?.name
  const count = aheadOf(visit, board)
  return {
    label,
    siteName: ticketText(inLanguage(board.site.name, language)),
    queueName: queueName === undefined ? queue : ticketText(inLanguage(queueName, language)),
    ...(product === undefined ? {} : { productName: ticketText(inLanguage(product.ipdc.naam, language)) }),
    lines: [count === 0 ? t('first') : t('ahead', { count }), t('watch')],
    printedAt: localDateTime(now, language),
    ...(copy ? { copyMark: t('copy') } : {}),
    code: visit.id,
  }
}

/** How many wait in the same queue and came before. */
export const aheadOf = (visit: Visit, { open }: Pick<Board, 'open'>): number =>
  open.filter(
    (other) =>
      other.stage === 'waiting' &&
      other.queue === visit.queue &&
      other.id !== visit.id &&
      compareText(other.registration?.at ?? '', visit.registration?.at ?? '~') < 0,
  ).length
