import { describe, expect, it } from 'vitest'
import { appointmentEntry, appointmentWith, planAt, testAppointmentDay } from './builders.ts'
import { dayToRemind, reminderWay, toRemind } from './reminders.ts'

describe('the day whose citizens are reminded', () => {
  it('is tomorrow, and after a day on which nobody comes the next one', () => {
    expect(dayToRemind('2026-11-26', () => true)).toBe('2026-11-27')
    const weekdays = new Set(['2026-11-27', '2026-11-30'])
    expect(dayToRemind('2026-11-27', (day) => weekdays.has(day))).toBe('2026-11-30')
    expect(dayToRemind('2026-11-27', () => false)).toBe('2026-11-28')
  })
})

describe('who is reminded', () => {
  it('are those of the day that are still to come and were not reminded, the first of the day first', () => {
    const first = appointmentWith({ code: 'k7m2x9pd', plan: planAt('09:00', '09:30'), minute: 5 })
    const second = appointmentWith({ code: 'p4r7t2w9', plan: planAt('10:00', '10:30'), minute: 4 })
    const done = appointmentWith({
      ...{ code: 'aaaabbbb', plan: planAt('11:00', '11:30'), minute: 3 },
      then: [appointmentEntry({ type: 'reminded', how: 'phone' }, { minute: 6 })],
    })
    const off = appointmentWith({
      ...{ code: 'ccccdddd', plan: planAt('12:00', '12:30'), minute: 2 },
      then: [appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 6 })],
    })
    const all = [off, done, second, first]
    const day = testAppointmentDay
    expect(toRemind(all, { day, yielded: new Set() })).toEqual([first, second])
    expect(toRemind(all, { day, yielded: new Set([first.id]) })).toEqual([second])
    expect(toRemind(all, { day: '2026-11-27', yielded: new Set() })).toEqual([])
  })

  it('are so by mail where that is known, else by phone, else by letter', () => {
    expect(reminderWay({ mail: 'a@b.be', phone: '1' })).toBe('mail')
    expect(reminderWay({ phone: '1' })).toBe('phone')
    expect(reminderWay({})).toBe('letter')
    expect(reminderWay(undefined)).toBe('letter')
  })
})
