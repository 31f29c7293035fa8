import { expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { type ArrivalRule, arrivalAt, arrivalRule, isFreed, usualArrival } from './arrival.ts'
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

it('a seat is anybody’s when its time is past by more than that, or it was noted as missed, until it ends', () => {
  const missed = appointmentWith({ plan, minute: 0, then: [appointmentEntry({ type: 'missed' }, { minute: 61 })] })
  const arrived = appointmentWith({ plan, minute: 0, then: [appointmentEntry({ type: 'arrived' }, { minute: 55 })] })
  const freed = (appointment: typeof one) =>
    ['10:05', '10:12', '10:30'].map((time) => isFreed(appointment, rule, at(time)))
  expect([freed(one), freed(missed), freed(arrived)]).toEqual([
    [false, true, false],
    [true, true, false],
    [false, false, false],
  ])
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
