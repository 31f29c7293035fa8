import { Temporal } from 'temporal-polyfill'
import type { Appointment } from '../appointment/appointment.ts'
import { appointmentId } from '../appointment/appointmentId.ts'
import { type AppointmentPayload, type Seat, fits } from '../appointment/entry.ts'
import type { NoSlotReason } from '../appointment/whyNone.ts'
import { dayOf, zone } from '../time/day.ts'
import { type Request, readRequestId } from './request.ts'

/** Why no appointment comes of a request. */
export const requestRefusals = [
  'noRequest',
  'unknownProduct',
  'withdrawnProduct',
  'walkInOnly',
  'wayNotOffered',
  'noMoment',
  'otherZone',
  'backwards',
  'notOneDay',
  'past',
  'taken',
  'noSeats',
] as const
export type RequestRefusal = (typeof requestRefusals)[number]

type Booked = Extract<AppointmentPayload, { type: 'booked' }>

/**
 * The entry to write, and the appointment in which, where `payload` is absent once it was written; or why not, with what stands in
 * the way: of `noSeats` why nothing is free.
 */
export type TakenUp =
  { ok: true; appointment: string; payload?: Booked } | { ok: false; refusal: RequestRefusal; what: string }

/**
 * Whether another time would do, so that people look for one. Everything else is what the program that asked got wrong, or could
 * have known.
 */
export const isForPeople = (refusal: RequestRefusal): boolean => refusal === 'noSeats'

/**
 * What becomes of a request: the booking of the appointment that bears its code, so that two stations which take it up meet in one
 * document. `seats` gives what is free for that time by the rules of the agenda, or why nothing is; `present` the
 * appointment with an id as it is known here. One of which the seat had gone is taken up anew.
 */
export const takeUp = (question: {
  id: string
  request: Request
  /** The status of a product by its key; undefined where there is none. */
  statusOf: (product: string) => 'draft' | 'published' | 'withdrawn' | undefined
  present: (appointment: string) => Present | undefined
  seats: (time: { from: number; until: number }) => readonly Seat[] | NoSlotReason
  now: number
}): TakenUp => {
  const { id, request, statusOf, present, seats, now } = question
  const named = readRequestId(id)
  if (named === undefined) return refuse('noRequest', id)
  for (const product of request.products) {
    const status = statusOf(product)
    if (status !== 'published') return refuse(status === undefined ? 'unknownProduct' : 'withdrawnProduct', product)
  }
  const times = requestTimes(request, now)
  if ('refusal' in times) return refuse(times.refusal, times.what)
  const { from, until } = times
  const appointment = appointmentId({ ...named, day: dayOf(from) })
  const known = present(appointment)
  if (known !== undefined && !isFree(known)) {
    return isOf(known, request) ? { ok: true, appointment: known.movedTo ?? appointment } : refuse('taken', appointment)
  }
  const { products, way, people, language } = request
  const free = seats({ from, until })
  if (free === 'walkInOnly' || free === 'wayNotOffered') return refuse(free, products.join(' '))
  if (typeof free === 'string') return refuse('noSeats', free)
  const plan = { from, until, way, seats: [...free] }
  if (plan.seats.length === 0 || !fits(appointment, plan)) return refuse('noSeats', request.from)
  return { ok: true, appointment, payload: { type: 'booked', ...plan, products, people, language, source: 'web' } }
}

type Present = Pick<Appointment, 'stage' | 'source' | 'products' | 'movedTo'>

const isFree = ({ stage }: Present): boolean => stage === 'empty' || stage === 'withdrawn'

/** Whether it came of the same request: nobody else makes appointments of this source, and codes are given at random. */
const isOf = ({ source, products }: Present, request: Request): boolean =>
  source === 'web' && products.join(' ') === request.products.join(' ')

type TimeRefusal = Extract<RequestRefusal, 'noMoment' | 'otherZone' | 'backwards' | 'notOneDay' | 'past'>

/** From and until when, in ms since 1970; or why that can be no appointment. */
export const requestTimes = (
  request: Pick<Request, 'from' | 'until'>,
  now: number,
): { from: number; until: number } | { refusal: TimeRefusal; what: string } => {
  const from = momentIn(request.from)
  const until = momentIn(request.until)
  if (typeof from === 'string') return { refusal: from, what: request.from }
  if (typeof until === 'string') return { refusal: until, what: request.until }
  if (until <= from) return { refusal: 'backwards', what: request.until }
  if (dayOf(from) !== dayOf(until - 1)) return { refusal: 'notOneDay', what: request.until }
  return from <= now ? { refusal: 'past', what: request.from } : { from, until }
}

/**
 * The moment in ms since 1970. Another offset than that of Brussels then is refused, `Z` too: a program that writes it has mostly
 * mistaken summer time or its own zone, and would send citizens an hour early or late.
 */
const momentIn = (iso: string): number | 'noMoment' | 'otherZone' => {
  try {
    const instant = Temporal.Instant.from(iso)
    return instant.toZonedDateTimeISO(zone).offset === iso.slice(-6) ? instant.epochMilliseconds : 'otherZone'
  } catch {
    return 'noMoment'
  }
}

const refuse = (refusal: RequestRefusal, what: string): TakenUp => ({ ok: false, refusal, what })
