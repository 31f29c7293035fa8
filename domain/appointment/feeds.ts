import * as z from 'zod'
import { compareText } from '../document/order.ts'
import { stampMs } from '../time/stamp.ts'
import { type Appointment, holdsSeats } from './appointment.ts'
import { Resource, Way } from './entry.ts'

/** One appointment in an agenda's feed, without anything about who comes: from and until when, in ms since 1970, it takes the agenda. */
export const FeedEvent = z.strictObject({
  appointment: z.string().max(64),
  from: z.int().nonnegative(),
  until: z.int().nonnegative(),
  /** When it was booked so. */
  at: z.int().nonnegative(),
  products: z.array(z.string().max(80)).max(20),
  way: Way,
  people: z.int().positive(),
  /** The server knew of nobody else there. */
  isConfirmed: z.boolean(),
})
export type FeedEvent = z.infer<typeof FeedEvent>

/** More than any agenda holds in a hundred days. */
export const mostEvents = 1_500

/** What an agenda holds: of a clerk, a counter or a room. */
export const Feed = z.strictObject({ resource: Resource, events: z.array(FeedEvent).max(mostEvents) })
export type Feed = z.infer<typeof Feed>

/** The feed of each of these agendas, also of those in which nothing is: events in order of time. */
export const feedsOf = (appointments: readonly Appointment[], resources: readonly string[]): Feed[] =>
  [...new Set(resources)].sort(compareText).map((resource) => ({
    resource,
    events: appointments
      .flatMap((appointment) => eventsOf(appointment, resource))
      .sort((a, b) => a.from - b.from || compareText(a.appointment, b.appointment))
      .slice(0, mostEvents),
  }))

const eventsOf = (appointment: Appointment, resource: string): FeedEvent[] => {
  const { id, plan, seat, products, people, confirmed } = appointment
  if (!holdsSeats(appointment) || plan === undefined || seat === undefined) return []
  return plan.seats.flatMap(({ resource: taken, from, until }) =>
    taken === resource
      ? [
          {
            appointment: id,
            from,
            until,
            at: stampMs(seat.at),
            products,
            way: plan.way,
            people,
            isConfirmed: confirmed,
          },
        ]
      : [],
  )
}
