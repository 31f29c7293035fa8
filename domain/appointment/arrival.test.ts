import { expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { type ArrivalRule, arrivalAt, arrivalRule, dueOf, usualArrival } from './arrival.ts'
import { usualPolicy } from './policy.ts'
import { appointmentEntry, appointmentWith, planAt, testAppointmentDay } from './builders.ts'

const rule: ArrivalRule = { earlyMinutes: 30, lateMinutes: 10 }
const at = (time: string): number => momentOf(testAppointmentDay, time)
const plan = planAt('10:00', '10:30')
const one = appointmentWith({ plan, minute: 0 })

it('somebody is in time from so many minutes before to so many after, to the minute', () => {
  expect(['09:29', '09:30', '10:00', '10:10', '10:11'].map((time) => arrivalAt(one, rule, at(time)))).toEqual([
    ...['tooEarly', 'inTime', 'inTime', 'inTime', 'late'],
  ])
})

it('one that was cancelled has no time', () => {
  const gone = appointmentWith({
    ...{ plan, minute: 0, then: [appointmentEntry({ type: 'cancelled', who: 'site' }, { minute: 1 })] },
  })
  expect(arrivalAt(gone, rule, at('10:00'))).toBe('late')
})

it('a visit for it is due at its time, with its clerk where it has one', () => {
  expect(dueOf(one)).toEqual({ id: one.id, due: at('10:00'), staff: 'staff:an' })
  const inRoom = appointmentWith({ plan: planAt('10:00', '10:30', ['room:1']), minute: 0 })
  expect(dueOf(inRoom)).toEqual({ id: inRoom.id, due: at('10:00') })
})

it('the rule is that of the product, and of several the one that waits longest', () => {
  const policy = {
    ...usualPolicy,
    products: { passport: { earlyMinutes: 45, lateMinutes: 3 }, move: { lateMinutes: 25 } },
  }
  expect(arrivalRule(policy, { products: ['passport'] })).toMatchObject({ earlyMinutes: 45, lateMinutes: 3 })
  expect(arrivalRule(policy, { products: ['passport', 'move'] })).toMatchObject({ earlyMinutes: 45, lateMinutes: 25 })
  expect(arrivalRule(undefined, { products: ['passport'] })).toEqual(usualArrival)
})
