import { testAppointmentDay } from '#domain/appointment/builders.ts'
import type { Clerk, Need, Place, SlotQuestion } from '#domain/appointment/slotQuestion.ts'
import { momentOf } from '#domain/time/day.ts'
import type { Interval } from '#domain/time/interval.ts'

/** On the day of the tests, unless another is given. */
export const hours = (from: string, until: string, day = testAppointmentDay): Interval => ({
  from: momentOf(day, from),
  until: momentOf(day, until),
})

export const morning: readonly Interval[] = [hours('09:00', '12:00')]

export const clerkNamed = (id: string, present: readonly Interval[], more: Partial<Clerk> = {}): Clerk => ({
  ...{ id, languages: ['nl'], present, can: () => true },
  ...more,
})

export const placeNamed = (resource: string, open: readonly Interval[], more: Partial<Place> = {}): Place => ({
  ...{ resource, isPrivate: false, seats: 4, open },
  ...more,
})

const usualNeed: Need = {
  ...{ products: ['passport'], minutes: 30, before: 0, after: 0, way: 'onSite', travel: 0, privateRoom: false },
  people: 1,
}

type Parts = Partial<Omit<SlotQuestion, 'need' | 'limits'>> & {
  need?: Partial<Need>
  limits?: Partial<SlotQuestion['limits']>
}

/** Half an hour at a counter, for which one clerk is there all morning, unless a test says otherwise. */
export const slotQuestion = ({ need, limits, ...more }: Parts): SlotQuestion => ({
  need: { ...usualNeed, ...need },
  clerks: [clerkNamed('staff:an', morning)],
  places: [placeNamed('counter:1', morning)],
  open: morning,
  busy: new Map(),
  limits: {
    ...{ earliest: momentOf(testAppointmentDay, '00:00'), latest: momentOf('2026-12-30', '00:00') },
    ...{ gridMinutes: 15, walkInShare: 0 },
    ...limits,
  },
  ...more,
})
