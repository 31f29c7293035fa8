import type { Plan } from '#domain/appointment/entry.ts'
import { busyOf } from '#domain/appointment/question.ts'
import type { Need } from '#domain/appointment/slotQuestion.ts'
import { firstSlots } from '#domain/appointment/slots.ts'
import { addDays, dayOf, momentOf } from '#domain/time/day.ts'
import type { Dice } from '#tests/support/dice.ts'
import type { Run } from '../station/station.ts'

const clerks = ['staff:an', 'staff:bo', 'staff:els']
const counters = ['counter:1', 'counter:2']
const lengths = [10, 15, 20, 30, 45, 75]
const gridMinutes = 5
/** So many of the first times are offered. */
const offered = 3

/** Mostly today, so that many meet. */
const daysAhead = [0, 0, 0, 0, 1, 2]

/** The last day on which anybody has an appointment, at a moment in ms since 1970. */
export const lastBookable = (now: number): string => addDays(dayOf(now), Math.max(...daysAhead))

export const someDay = (dice: Dice, now: number): string => addDays(dayOf(now), daysAhead[dice(daysAhead.length)] ?? 0)

/** What somebody comes for, as unlike another's as can be. */
export const someNeed = (dice: Dice): Need => ({
  ...{ products: ['passport'], minutes: lengths[dice(lengths.length)] ?? 30, travel: 0 },
  ...{ before: 5 * dice(3), after: 5 * dice(4), way: dice(6) === 0 ? 'phone' : 'onSite' },
  ...{ privateRoom: dice(3) === 0, people: 1 },
})

/** One of the first free times on a day, by what a station's screen shows; `undefined` when the day is full. */
export const freeTime = (
  { bookings }: Run,
  dice: Dice,
  { day, need }: { day: string; need: Need },
): Plan | undefined => {
  const open = [{ from: momentOf(day, '09:00'), until: momentOf(day, '13:00') }]
  const slots = firstSlots(
    {
      ...{ need, open, busy: busyOf(bookings.agenda(day).kept) },
      clerks: clerks.map((id) => ({ id, languages: ['nl'], present: open, can: () => true })),
      places: [
        { resource: 'room:1', isPrivate: true, seats: 4, open },
        ...counters.map((resource) => ({ resource, isPrivate: false, seats: 4, open })),
      ],
      limits: {
        ...{ earliest: momentOf(day, '00:00'), latest: momentOf(addDays(day, 1), '00:00') },
        ...{ gridMinutes, walkInShare: 0 },
      },
    },
    offered,
  )
  return slots[dice(slots.length)]
}
