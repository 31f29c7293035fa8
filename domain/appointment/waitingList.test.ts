import { describe, expect, it } from 'vitest'
import { dayOf, momentOf, timeOf } from '../time/day.ts'
import { appointmentOf } from './appointment.ts'
import { appointmentEntry, appointmentWith, booked, planAt, testAppointmentDay } from './builders.ts'
import type { Wish } from './entry.ts'
import { usualPolicy, usualRule } from './policy.ts'
import type { Booking } from './question.ts'
import { type Waiting, isTooLate, seatFor, waitingOf } from './waitingList.ts'

const passport = { key: 'passport', local: { duration: 60, appointment: 'possible' as const, queue: 'B' } }

/** One clerk, from ten to eleven each day: one seat. */
const booking: Booking = {
  policy: { ...usualPolicy, usual: { ...usualRule, walkInShare: 0, leadHours: 0 } },
  staff: [{ id: 'staff:an', languages: ['nl'] }],
  counters: [{ number: '1', kind: 'theme', queues: ['B'] }],
  appointments: [],
  openOn: (day) => [{ from: momentOf(day, '10:00'), until: momentOf(day, '11:00') }],
  presenceOn: () => undefined,
  canDo: () => true,
  now: momentOf('2026-11-25', '12:00'),
}

const waits = (minute: number, wish: Partial<Wish> = {}, code = 'k7m2x9pd'): Waiting => {
  const { seats: _seats, from: _from, until: _until, ...matter } = booked(planAt('10:00', '11:00'))
  const entry = appointmentEntry(
    { ...matter, type: 'wished', earliest: testAppointmentDay, latest: testAppointmentDay, ...wish },
    { minute },
  )
  const [one] = waitingOf([appointmentOf({ id: `appointment:gm-2026-11-20-${code}`, log: [entry] })])
  if (one === undefined) throw new Error('Nobody waits.')
  return one
}
const seatOf = (waiting: Waiting, more: Partial<Booking> = {}): string | undefined => {
  const seat = seatFor(waiting, { booking: { ...booking, ...more }, known: [passport] })
  return seat === undefined ? undefined : `${dayOf(seat.from)} ${timeOf(seat.from)}`
}

describe('the waiting list', () => {
  it('has who asked first before the others, and nobody who has a seat', () => {
    const [late, early] = [waits(8), waits(2, {}, 'p4r7t2w9')]
    const seated = appointmentWith({ plan: planAt('10:00', '11:00'), minute: 1 })
    expect(waitingOf([late, seated, early])).toEqual([early, late])
  })

  it('says when the last day of somebody has gone by', () => {
    expect(isTooLate(waits(1), testAppointmentDay)).toBe(false)
    expect(isTooLate(waits(1), '2026-11-27')).toBe(true)
  })
})

describe('the seat for who waits', () => {
  it('is the first that is free in their days', () => {
    expect(seatOf(waits(1))).toBe('2026-11-26 10:00')
    expect(seatOf(waits(1, { earliest: '2026-11-27', latest: '2026-12-24' }))).toBe('2026-11-27 10:00')
  })

  it('is none while somebody has it, and is there at once when that one is cancelled', () => {
    const plan = planAt('10:00', '11:00', ['staff:an', 'counter:1'])
    const taken = appointmentWith({ plan, minute: 1 })
    const cancelled = appointmentWith({
      ...{ plan, minute: 1 },
      then: [appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 2 })],
    })
    expect(seatOf(waits(3), { appointments: [taken] })).toBeUndefined()
    expect(seatOf(waits(3), { appointments: [cancelled] })).toBe('2026-11-26 10:00')
  })

  it('is none after their last day, with another clerk, in a way that is not offered, or for what is no more', () => {
    expect(seatOf(waits(1, { earliest: '2026-11-20', latest: '2026-11-25' }))).toBeUndefined()
    expect(seatOf(waits(1, { staff: 'staff:bilal' }))).toBeUndefined()
    expect(seatOf(waits(1, { way: 'video' }))).toBeUndefined()
    expect(seatFor({ ...waits(1), products: ['passport', 'gone'] }, { booking, known: [passport] })).toBeUndefined()
  })
})
