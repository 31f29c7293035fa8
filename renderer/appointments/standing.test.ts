import { expect, it } from 'vitest'
import { usualArrival } from '#domain/appointment/arrival.ts'
import { appointmentEntry, appointmentWith, planAt, testAppointmentDay } from '#domain/appointment/builders.ts'
import type { AppointmentPayload } from '#domain/appointment/entry.ts'
import { momentOf } from '#domain/time/day.ts'
import { type Standing, standingOf } from './standing.ts'

const at = (time: string, yields = false, ...then: AppointmentPayload[]): Standing | undefined =>
  standingOf(
    appointmentWith({
      ...{ plan: planAt('10:00', '10:30'), minute: 0 },
      then: then.map((payload, place) => appointmentEntry(payload, { minute: place + 1 })),
    }),
    { rule: usualArrival, now: momentOf(testAppointmentDay, time), yields },
  )

it('one that is booked is expected until its seat goes to others, unless another one has it', () => {
  expect([at('08:00'), at('10:15'), at('10:16'), at('08:00', true)]).toEqual(['expected', 'expected', 'late', 'replan'])
})

it('whoever is there is there, and what somebody else had a moment before is not shown', () => {
  expect(at('10:40', true, { type: 'arrived' })).toBe('arrived')
  expect(at('08:00', false, { type: 'withdrawn', seat: 'booked-k1-0' })).toBeUndefined()
  expect(at('08:00', false, { type: 'cancelled', who: 'citizen' })).toBe('cancelled')
})
