import { compareText } from '../document/order.ts'
import { addDays, momentOf } from '../time/day.ts'
import type { Appointment } from './appointment.ts'
import type { Plan, Wish } from './entry.ts'
import type { Bookable } from './need.ts'
import { type Booking, questionOf } from './question.ts'
import { firstSlots } from './slots.ts'

/** Somebody who waits for a seat. */
export type Waiting = Appointment & { wish: Wish }

/** Those who wait, who asked first before the others; also those for whom it is too late by now: nobody has told them. */
export const waitingOf = (appointments: readonly Appointment[]): Waiting[] =>
  appointments
    .filter((one): one is Waiting => one.stage === 'wished' && one.wish !== undefined)
    .sort((a, b) => compareText(a.askedAt ?? '', b.askedAt ?? '') || compareText(a.id, b.id))

/** Whether the last day on which somebody could come has gone by. */
export const isTooLate = ({ wish }: Pick<Waiting, 'wish'>, today: string): boolean => wish.latest < today

/** The first free time that suits somebody who waits; `undefined` where there is none, or one of the products is no more. */
export const seatFor = <M extends Booking['staff'][number], P extends Bookable>(
  { wish, people, products }: Waiting,
  { booking, known }: { booking: Booking<M, P>; known: readonly P[] },
): Plan | undefined => {
  const wanted = known.filter(({ key }) => products.includes(key))
  if (wanted.length < products.length) return undefined
  const { way, staff, earliest } = wish
  const asked = { way, people, ...(staff === undefined ? {} : { clerk: staff }) }
  const question = questionOf({ booking, products: wanted, asked, from: earliest })
  const { limits } = question
  const latest = Math.min(limits.latest, momentOf(addDays(wish.latest, 1), '00:00'))
  return firstSlots({ ...question, limits: { ...limits, latest } }, 1)[0]
}
