import * as z from 'zod'
import { appointmentIdPattern } from '../appointment/appointmentId.ts'
import { type Envelope, envelopeOf } from '../document/log.ts'
import { quickly } from '../document/quickly.ts'
import { GuideShown, isShortEnough } from '../guide/shown.ts'
import { Language } from '../language/language.ts'
import { Stamp } from '../time/stamp.ts'

export const QueueLetter = z.string().regex(/^[A-Z]$/)
/** Number of a counter as displays show it. */
export const CounterNumber = z.string().regex(/^[0-9A-Za-z]{1,4}$/)
const EntryId = z.string().min(1).max(64)
const ProductKey = z.string().min(1).max(80)

/** How urgent a visit is: 0 usual, 1 with priority (cannot stand long, small child …), 2 at once. */
export const Priority = z.union([z.literal(0), z.literal(1), z.literal(2)])
export type Priority = z.infer<typeof Priority>

export const refusalReasons = [
  'documentsMissing',
  'notEntitled',
  'elsewhere',
  'systemDown',
  'needsExpert',
  'other',
] as const
export const nextSteps = ['comeBack', 'appointment', 'online', 'otherService', 'sentHome'] as const

/** What became of one product of a visit. A refusal always says why and what the citizen can do next. */
export const Outcome = z.discriminatedUnion('result', [
  z.strictObject({ product: ProductKey, result: z.literal('done') }),
  z.strictObject({
    product: ProductKey,
    result: z.literal('notPossible'),
    reason: z.enum(refusalReasons),
    next: z.enum(nextSteps),
  }),
  z.strictObject({ product: ProductKey, result: z.literal('notRecorded') }),
])
export type Outcome = z.infer<typeof Outcome>

/** Where a visit is sent on to: another queue, one counter, or one member of staff. */
export const Target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('queue'), queue: QueueLetter }),
  z.strictObject({ kind: z.literal('counter'), counter: CounterNumber, queue: QueueLetter }),
  z.strictObject({ kind: z.literal('staff'), staff: z.string().startsWith('staff:'), queue: QueueLetter }),
])
export type Target = z.infer<typeof Target>

/**
 * Who vouches for a call: the server both counters follow, the counter's own share while cut off, or a clerk who
 * deliberately took a visit outside that share.
 */
export const Authority = z.enum(['server', 'share', 'person'])
export type Authority = z.infer<typeof Authority>

/**
 * The stamp of the latest call that whoever acts knew of, empty when they knew of none: where clocks are minutes apart, or a
 * line is down, what crossed looks like one after the other. Older versions do not say it.
 */
const KnownCall = Stamp.or(z.literal('')).optional()

/** A moment somebody wrote down, in ms since 1970, before the year 9999: every screen can show it. */
const Moment = z.int().nonnegative().max(253_370_764_799_999)

/** What the moments of a visit may be: each one as late as the one before it, or later. */
const inOrder = (moments: readonly (number | undefined)[]): boolean => {
  const known = moments.filter((moment) => moment !== undefined)
  return known.every((moment, place) => moment >= (known[place - 1] ?? 0))
}

/** The appointment for which somebody is here, when it begins, and with whom, where that is one certain member of staff. */
export const VisitAppointment = z.object({
  id: z.string().max(64).regex(appointmentIdPattern),
  due: Moment,
  staff: z.string().startsWith('staff:').max(64).optional(),
})
export type VisitAppointment = z.infer<typeof VisitAppointment>

export const endings = ['finished', 'left', 'missed'] as const

/** What each type of entry in a visit's log says, beside its envelope; a screen asks main to write one of these. */
export const VisitPayload = z.discriminatedUnion('type', [
  /** The number was given; the ticket is not yet on paper. */
  z.object({
    type: z.literal('registered'),
    queue: QueueLetter,
    number: z.int().positive(),
    products: z.array(ProductKey),
    language: Language,
    priority: Priority,
    appointment: VisitAppointment.optional(),
  }),
  /** The citizen has the number: on paper that the printer confirmed, told by a member of staff, or taken on a kiosk’s screen. */
  z.object({ type: z.literal('issued'), how: z.enum(['paper', 'spoken', 'screen']) }),
  z.object({ type: z.literal('printFailed'), outcome: z.enum(['failed', 'unknown']), reason: z.string().max(40) }),
  z.object({ type: z.literal('reprinted') }),
  /** A paper ticket that this station had never heard of was shown at a counter. */
  z.object({ type: z.literal('presented'), queue: QueueLetter, number: z.int().positive() }),
  z.object({ type: z.literal('called'), counter: CounterNumber, authority: Authority, after: KnownCall }),
  z.object({ type: z.literal('recalled'), counter: CounterNumber }),
  z.object({ type: z.literal('started'), counter: CounterNumber }),
  z.object({ type: z.literal('productAdded'), product: ProductKey }),
  z.object({ type: z.literal('productRemoved'), product: ProductKey }),
  /** The text is about a person, so it lies in the visit's person document, under this entry's id. */
  z.object({ type: z.literal('noted') }),
  /** A guide was played for it: what was shown and answered, chosen among what the guide offers, never typed. */
  z.object({ type: z.literal('guided'), ...GuideShown.shape }).refine(isShortEnough),
  z.object({ type: z.literal('finished'), counter: CounterNumber, outcomes: z.array(Outcome) }),
  z.object({ type: z.literal('parked'), counter: CounterNumber }),
  /** A parked or missed visit waits again. */
  z.object({ type: z.literal('returned') }),
  z.object({ type: z.literal('transferred'), to: Target, after: KnownCall }),
  z.object({ type: z.literal('missed'), counter: CounterNumber }),
  z.object({ type: z.literal('prioritised'), priority: Priority }),
  /** The citizen went away without being served; whoever could not be helped today has this appointment instead (`promised`). */
  z.object({
    type: z.literal('left'),
    after: KnownCall,
    promised: z.string().max(64).regex(appointmentIdPattern).optional(),
  }),
  /** A call that does not stand: another counter had the visit, or the server's answer came too late. */
  z.object({ type: z.literal('withdrawn'), target: EntryId, because: z.enum(['lost', 'unanswered']) }),
  z.object({ type: z.literal('undone'), target: EntryId }),
  /** A visit that was written on paper while the system was away, typed later: its true times, not that of this entry. */
  z
    .object({
      type: z.literal('afterwards'),
      queue: QueueLetter,
      number: z.int().positive(),
      products: z.array(ProductKey).max(20),
      language: Language,
      counter: CounterNumber.optional(),
      /** Absent where the system has it, and the paper does not. */
      registeredAt: Moment.optional(),
      calledAt: Moment.optional(),
      startedAt: Moment.optional(),
      endedAt: Moment.optional(),
      ending: z.enum(endings),
      outcomes: z.array(Outcome).max(20),
      after: KnownCall,
    })
    .refine(({ registeredAt, calledAt, startedAt, endedAt }) => inOrder([registeredAt, calledAt, startedAt, endedAt])),
])
export type VisitPayload = z.infer<typeof VisitPayload>
export type VisitEntry = Pick<Envelope, 'id' | 'at' | 'by' | 'station' | 'skew'> & VisitPayload

const readPayload = quickly(VisitPayload)

/** The entry as one of the types we know, or `undefined`: unknown types are kept in the log and pass the fold by. */
export const knownVisitEntry = (entry: Envelope): VisitEntry | undefined => {
  const payload = readPayload(entry)
  return payload === undefined ? undefined : { ...payload, ...envelopeOf(entry) }
}
