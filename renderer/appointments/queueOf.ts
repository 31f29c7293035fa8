import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Board } from '../state/model.ts'

/** The queue of what somebody comes for; of a product that is gone, the first of the site. */
export const queueOf = (
  { products }: Pick<Appointment, 'products'>,
  board: Pick<Board, 'products' | 'site'>,
): string | undefined =>
  board.products.find(({ key }) => products.includes(key))?.local.queue ?? board.site.queues[0]?.letter
