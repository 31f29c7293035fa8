import type { TFunction } from 'i18next'
import { inLanguage } from '#domain/language/language.ts'
import { ticketAsLaidOut } from '#domain/printing/layout.ts'
import { onlineLinkOf } from '#domain/product/onlineLink.ts'
import type { Ticket } from '#domain/printing/printing.ts'
import { ticketLayoutOf } from '#domain/site/site.ts'
import { localDateTime, timeOf } from '#domain/time/day.ts'
import { compareText } from '#domain/document/order.ts'
import { type WaitEstimate, waitEstimate } from '#domain/visit/estimate.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from './model.ts'

/** A visit's ticket in the visitor's own language, as the site lays it out. `t` speaks that language, from the namespace `ticket`. */
export const ticketOf = (request: {
  visit: Visit
  board: Board
  t: TFunction<'ticket'>
  now: number
  copy: boolean
  /** Up to when the board is known, in ms since 1970; `now` where it is live. */
  knownAt?: number
}): Ticket => {
  const { visit, board, t, now, copy, knownAt = now } = request
  const { language, label, queue } = visit
  const { site, products } = board
  const product = products.find(({ key }) => key === visit.products[0])
  const queueName = site.queues.find(({ letter }) => letter === queue)?.name
  const url = product === undefined ? undefined : onlineLinkOf(product)
  const count = aheadOf(visit, board)
  const words = {
    label,
    siteName: inLanguage(site.name, language),
    queueName: queueName === undefined ? queue : inLanguage(queueName, language),
    ...(product === undefined ? {} : { productName: inLanguage(product.ipdc.naam, language) }),
    ahead: count === 0 ? t('first') : t('ahead', { count }),
    wait: waitLine({ wait: waitAt(board, { queue, ahead: count }), knownAt, now, t }),
    watch: t('watch'),
    printedAt: localDateTime(now, language),
    ...(copy ? { copyMark: t('copy') } : {}),
    code: visit.id,
    ...(url === undefined ? {} : { link: { url, words: t('link') } }),
  }
  return ticketAsLaidOut(words, ticketLayoutOf(site), language)
}

/** Cut off for longer, nobody knows how the counters go; then it is not said. */
const mostAgeMs = 10 * 60_000

const waitLine = (said: {
  wait: WaitEstimate | undefined
  knownAt: number
  now: number
  t: TFunction<'ticket'>
}): string | undefined => {
  const { wait, knownAt, now, t } = said
  if (wait === undefined || now - knownAt > mostAgeMs) return undefined
  return t('waitLine', { wait: t(`wait.${wait.kind}`, wait), time: timeOf(knownAt) })
}

/** How long the next one of a queue will wait who has so many before, as the board stands. */
export const waitAt = (
  { open, closed, desks }: Pick<Board, 'open' | 'closed' | 'desks'>,
  place: { queue: string; ahead: number },
): WaitEstimate | undefined => waitEstimate({ ...place, open, closed, desks })

/** How many wait in the same queue and came before. */
export const aheadOf = (visit: Visit, { open }: Pick<Board, 'open'>): number =>
  open.filter(
    (other) =>
      other.stage === 'waiting' &&
      other.queue === visit.queue &&
      other.id !== visit.id &&
      compareText(other.registration?.at ?? '', visit.registration?.at ?? '~') < 0,
  ).length
