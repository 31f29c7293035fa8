import * as z from 'zod'
import { type Envelope, envelopeOf } from '../document/log.ts'
import { quickly } from '../document/quickly.ts'
import { Language } from '../language/language.ts'
import { dayOf } from '../time/day.ts'
import { visitIdPattern } from '../visit/label.ts'
import { NameMark } from './nameMark.ts'
import { appointmentIdPattern, readAppointmentId } from './appointmentId.ts'

const EntryId = z.string().min(1).max(64)
const ProductKey = z.string().min(1).max(80)
const AppointmentId = z.string().max(64).regex(appointmentIdPattern)

/** How citizen and clerk meet. */
export const ways = ['onSite', 'phone', 'video', 'home'] as const
export const Way = z.enum(ways)
export type Way = z.infer<typeof Way>

/** A moment in ms since 1970, before the year 9999. */
const Moment = z.int().nonnegative().max(253_370_764_740_000)

/** Who or what is taken by an appointment: a member of staff by id, a counter by its number, a room by its key. */
export const Resource = z.string().regex(/^(?:staff:[^\s:]{1,60}|counter:[0-9A-Za-z]{1,4}|room:[a-z0-9-]{1,40})$/)
export type Resource = z.infer<typeof Resource>

/** One thing that is taken, from and until (exclusive) when: preparation and wrap-up are part of it. */
export const Seat = z.strictObject({ resource: Resource, from: Moment, until: Moment })
export type Seat = z.infer<typeof Seat>

/** When and how it takes place: from and until are the citizen's times. */
const Plan = z.strictObject({
  from: Moment,
  until: Moment,
  way: Way,
  seats: z.array(Seat).min(1).max(12),
})
export type Plan = z.infer<typeof Plan>

/** The clerk with whom a plan is; `undefined` for one without. */
export const clerkOf = ({ seats }: Pick<Plan, 'seats'>): string | undefined =>
  seats.find(({ resource }) => resource.startsWith('staff:'))?.resource

/** What for, for whom. */
const Matter = z.strictObject({
  products: z.array(ProductKey).min(1).max(20),
  /** How many people come. */
  people: z.int().min(1).max(50),
  language: Language,
})
export type Matter = z.infer<typeof Matter>

/** Several appointments that belong together, such as a request and the pick-up: which of how many. */
const Series = z.strictObject({
  id: z.string().min(1).max(20),
  part: z.int().min(1).max(9),
  of: z.int().min(2).max(9),
})
export type Series = z.infer<typeof Series>

/** Where a booking came from. */
export const sources = ['desk', 'phone', 'kiosk', 'web', 'import'] as const

/** When somebody who waits for a free seat can come: days, both included. */
const Wish = z.strictObject({
  earliest: z.iso.date(),
  latest: z.iso.date(),
  way: Way,
  staff: z.string().startsWith('staff:').max(64).optional(),
})
export type Wish = z.infer<typeof Wish>

/** How somebody who is not here is told something. */
export const tellings = ['phone', 'mail', 'letter'] as const
export type Telling = (typeof tellings)[number]

/** What each type of entry in an appointment's log says, beside its envelope. None holds anything about a person. */
export const AppointmentPayload = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('booked'),
    ...Plan.shape,
    ...Matter.shape,
    source: z.enum(sources),
    series: Series.optional(),
    /** The appointment, of another day, that this one comes in the place of. */
    movedFrom: AppointmentId.optional(),
  }),
  /** Another time of the same day, or other seats. */
  z.object({ type: z.literal('rescheduled'), ...Plan.shape }),
  z.object({ type: z.literal('movedAway'), to: AppointmentId }),
  /** Nothing was free; kept under the day on which it was asked. */
  z.object({ type: z.literal('wished'), ...Matter.shape, ...Wish.shape, source: z.enum(sources) }),
  /** The server knew of nobody else on these seats when it had this entry (`seat`), by which they were taken. */
  z.object({ type: z.literal('confirmed'), seat: EntryId }),
  /** Somebody else had one of its seats a moment before, or its citizen was helped after all; they were told so at once. */
  z.object({ type: z.literal('withdrawn'), seat: EntryId }),
  z.object({ type: z.literal('cancelled'), who: z.enum(['citizen', 'site']) }),
  z.object({ type: z.literal('reminded'), how: z.enum(tellings) }),
  /** The citizen was told in writing how it stands: that it is booked, moved or cancelled. */
  z.object({ type: z.literal('informed'), how: z.enum(tellings) }),
  z.object({ type: z.literal('documentsChecked') }),
  /** By which a card finds it where nobody's name is known, such as at a kiosk. */
  z.object({ type: z.literal('marked'), name: NameMark }),
  /** The citizen is here, and waits as this visit. */
  z.object({
    type: z.literal('arrived'),
    visit: z.string().max(64).regex(visitIdPattern).optional(),
  }),
  /** Nobody came; somebody without appointment (`givenTo`) goes to whoever is free now. */
  z.object({ type: z.literal('missed'), givenTo: z.string().max(64).regex(visitIdPattern).optional() }),
  z.object({ type: z.literal('undone'), target: EntryId }),
])
export type AppointmentPayload = z.infer<typeof AppointmentPayload>
export type AppointmentEntry = Pick<Envelope, 'id' | 'at' | 'by' | 'station' | 'skew'> & AppointmentPayload

/**
 * Whether a plan can be of the appointment with this id: times go forward, on its day, each of the seats holds all of them, and
 * nothing is taken twice.
 */
export const fits = (id: string, { from, until, seats }: Plan): boolean => {
  const day = readAppointmentId(id)?.day
  return (
    from < until &&
    dayOf(from) === day &&
    dayOf(until - 1) === day &&
    seats.every((seat) => seat.from <= from && until <= seat.until) &&
    new Set(seats.map(({ resource }) => resource)).size === seats.length
  )
}

const readPayload = quickly(AppointmentPayload)

/** The entry as one of the types we know, or `undefined`: unknown types are kept in the log and pass the fold by. */
export const knownAppointmentEntry = (entry: Envelope): AppointmentEntry | undefined => {
  const payload = readPayload(entry)
  return payload === undefined ? undefined : { ...payload, ...envelopeOf(entry) }
}
