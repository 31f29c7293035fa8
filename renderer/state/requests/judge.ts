import type { Appointment } from '#domain/appointment/appointment.ts'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import { type Booking, questionOf } from '#domain/appointment/question.ts'
import { seatsAt, withoutLead } from '#domain/request/seatsAt.ts'
import { type TakenUp, takeUp } from '#domain/request/takeUp.ts'
import type { Seating } from '#domain/staff/seating.ts'
import { dayOf } from '#domain/time/day.ts'
import { type BookingBoard, bookingOf } from '../appointments/bookingOf.ts'
import type { OpenRequest } from './openRequests.ts'

/** What becomes of requests by what is known here; `appointments` of the days they ask for, at least. */
export type RequestFacts = {
  board: BookingBoard
  policy: BookingPolicy
  seating: Seating
  appointments: Booking['appointments']
  statusOf: Parameters<typeof takeUp>[0]['statusOf']
  now: number
}

/** What becomes of one. */
export const judged = ({ id, request }: OpenRequest, facts: RequestFacts): TakenUp => {
  const { board, policy, seating, appointments, statusOf, now } = facts
  const { products, way, people, wishes } = request
  const present = (of: string): Appointment | undefined => appointments.find((one) => one.id === of)
  const seats: Parameters<typeof takeUp>[0]['seats'] = ({ from, until }) => {
    const day = dayOf(from)
    const question = questionOf({
      booking: bookingOf({ board, policy: withoutLead(policy), appointments, seating, now, product: products[0] }),
      products: board.products.filter(({ key }) => products.includes(key)),
      asked: { way, people },
      ...{ from: day, until: day },
    })
    return seatsAt(question, { from, until, wishes })
  }
  return takeUp({ id, request, statusOf, present, seats, now })
}
