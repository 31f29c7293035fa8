import { type Interval, isWithin, joined } from '../time/interval.ts'
import type { Seat } from '../appointment/entry.ts'
import type { BookingPolicy } from '../appointment/policy.ts'
import type { SlotQuestion } from '../appointment/slotQuestion.ts'
import { slotsOf } from '../appointment/slots.ts'
import { type NoSlotReason, whyNone } from '../appointment/whyNone.ts'

/**
 * What is free for a request at the very time it names, by the rules of the agenda; or why nothing is. How long it takes is what
 * the program offered, and the hours that an appointment is made ahead do not count any more: it offered the time before. `wishes`
 * name who or what is asked for.
 */
export const seatsAt = (
  question: SlotQuestion,
  { from, until, wishes }: Interval & { wishes: readonly string[] },
): readonly Seat[] | NoSlotReason => {
  const { need, places, limits, open } = question
  const clerk = wishes.find((wish) => wish.startsWith('staff:'))
  const where = wishes.filter((wish) => !wish.startsWith('staff:'))
  const asked: SlotQuestion = {
    ...question,
    need: { ...need, minutes: (until - from) / 60_000, ...(clerk === undefined ? {} : { clerk }) },
    places: where.length === 0 ? places : places.filter(({ resource }) => where.includes(resource)),
    limits: { ...limits, earliest: from, latest: until, gridMinutes: 1 },
  }
  if (need.never !== undefined) return need.never
  if (until > limits.latest) return 'beyondHorizon'
  if (!isWithin({ from, until }, joined(open))) return 'closed'
  const slot = slotsOf(asked).next()
  if (slot.done !== true) return slot.value.seats
  const why = whyNone(asked) ?? 'allTaken'
  // It is free some other time, which says nothing of how far ahead this one is.
  return why === 'beyondHorizon' ? 'notAtThatTime' : why
}

/** The rules by which a request counts: the hours that an appointment is made ahead were the program's to keep. */
export const withoutLead = (policy: BookingPolicy): BookingPolicy => ({
  ...policy,
  usual: { ...policy.usual, leadHours: 0 },
  products: Object.fromEntries(Object.entries(policy.products).map(([key, own]) => [key, { ...own, leadHours: 0 }])),
})
