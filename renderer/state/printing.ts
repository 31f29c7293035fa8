import type { TFunction } from 'i18next'
import { inLanguage } from '#domain/language/language.ts'
import { ticketAsLaidOut } from '#domain/printing/layout.ts'
import type { Ticket } from '#domain/printing/printing.ts'
import { ticketLayoutOf } from '#domain/site/site.ts'
import { localDateTime } from '#domain/time/day.ts'
import { compareText } from '#domain/document/order.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from './model.ts'

/** A visit's ticket in the visitor's own language, as the site lays it out. `t` speaks that language, from the namespace `ticket`. */
export const ticketOf = (request: {
  visit: Visit
  board: Board
  t: TFunction<'ticket'>
  now: number
  copy: boolean
}): Ticket => {
  const { visit, board, t, now, copy } = request
  const { language, label, queue } = visit
  const { site, products } = board
  const product = products.find(({ key }) => key === visit.products[0])
  const queueName = site.queues.find(({ letter }) => letter === queue)?.name
  const count = aheadOf(visit, board)
  const words = {
    label,
    siteName: inLanguage(site.name, language),
    queueName: queueName === undefined ? queue : inLanguage(queueName, language),
    ...(product === undefined ? {} : { productName: inLanguage(product.ipdc.naam, language) }),
    ahead: count === 0 ? t('first') : t('ahead', { count }),
    watch: t('watch'),
    printedAt: localDateTime(now, language),
    ...(copy ? { copyMark: t('copy') } : {}),
    code: visit.id,
  }
  return ticketAsLaidOut(words, ticketLayoutOf(site), language)
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
