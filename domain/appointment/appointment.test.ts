import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAppointmentLog } from '#tests/arbitrary/appointmentEntry.ts'
import { reordered } from '#tests/arbitrary/entry.ts'
import { unionLogs } from '../document/log.ts'
import { atMinute } from '../visit/builders.ts'
import {
  type Appointment,
  appointmentOf,
  canUndoAppointment,
  holdsSeats,
  withAppointmentEntries,
} from './appointment.ts'
import { appointmentEntry, appointmentWith, booked, confirmedAt, planAt, testAppointment } from './builders.ts'
import type { AppointmentPayload } from './entry.ts'

const second = 1 / 60
const plan = planAt('10:00', '10:30', ['staff:an', 'room:1'])
const then = (...payloads: AppointmentPayload[]): Appointment =>
  appointmentWith({
    ...{ plan, minute: 0 },
    then: payloads.map((payload, place) => appointmentEntry(payload, { minute: place + 1 })),
  })

describe('an appointment', () => {
  it('has its seats from when it is booked, says what for, and is open', () => {
    const one = then()
    expect(one).toMatchObject({
      ...{ stage: 'booked', code: 'k7m2x9pd', plan, products: ['passport'], people: 1, language: 'nl' },
      ...{ confirmed: false, by: 'staff:an', station: 'k1' },
    })
    expect(holdsSeats(one)).toBe(true)
    const log = [appointmentEntry(booked(plan), { minute: 0 })]
    expect(withAppointmentEntries(testAppointment, undefined, log)).toMatchObject({ day: '2026-11-26', open: true })
  })

  it('is confirmed only for the seats that the server knew of', () => {
    const confirmed = confirmedAt(0)
    expect(appointmentWith({ plan, minute: 0, then: [confirmed] }).confirmed).toBe(true)
    const later = planAt('11:00', '11:30')
    const moved = appointmentEntry({ type: 'rescheduled', ...later }, { minute: 3 })
    const one = appointmentWith({ plan, minute: 0, then: [confirmed, moved] })
    expect(one).toMatchObject({ stage: 'booked', plan: later, confirmed: false })
  })

  it('gives its seats back when it is cancelled, missed, moved to another day or withdrawn', () => {
    for (const payload of [
      { type: 'cancelled', who: 'citizen' },
      { type: 'missed' },
      { type: 'movedAway', to: 'appointment:gm-2026-12-01-k7m2x9pd' },
      { type: 'withdrawn', seat: 'booked-k1-0' },
    ] as const) {
      expect(holdsSeats(then(payload))).toBe(false)
    }
  })

  it('that was told that its seat had gone takes another one; one that has a seat is not booked twice', () => {
    const later = planAt('11:00', '11:30')
    expect(then({ type: 'withdrawn', seat: 'booked-k1-0' }, booked(later))).toMatchObject({
      stage: 'booked',
      plan: later,
    })
    expect(then(booked(later))).toMatchObject({ stage: 'booked', plan })
  })

  it('whose citizen stands there is on, whatever was noted before, and keeps the first visit', () => {
    const arrived = { type: 'arrived', visit: 'visit:gm-2026-11-26-A101' } as const
    for (const before of [{ type: 'missed' }, { type: 'cancelled', who: 'citizen' }] as const) {
      expect(then(before, arrived)).toMatchObject({ stage: 'arrived', visit: arrived.visit })
    }
    const again = { ...arrived, visit: 'visit:gm-2026-11-26-A102' }
    expect(then(arrived, again, { type: 'cancelled', who: 'citizen' })).toMatchObject({
      ...{ stage: 'arrived', visit: arrived.visit },
    })
  })

  it('says how its citizen was told of it, until it is another time, or off', () => {
    const informed = { type: 'informed', how: 'mail' } as const
    const later = planAt('11:00', '11:30')
    expect(then(informed).informed).toBe('mail')
    expect(then(informed, { type: 'rescheduled', ...later })).not.toHaveProperty('informed')
    const off = then(informed, { type: 'cancelled', who: 'site' })
    expect(off).not.toHaveProperty('informed')
    expect(then({ type: 'cancelled', who: 'site' }, informed)).toMatchObject({ stage: 'cancelled', informed: 'mail' })
  })

  it('whose citizen comes after all takes no seat back that others may have by now', () => {
    const arrived = { type: 'arrived', visit: 'visit:gm-2026-11-26-A101' } as const
    for (const before of [{ type: 'missed' }, { type: 'cancelled', who: 'citizen' }] as const) {
      expect(holdsSeats(then(before, arrived))).toBe(false)
    }
    expect(holdsSeats(then(arrived, { type: 'missed' }))).toBe(true)
  })

  it('that two desks move to one day, not knowing of each other, is when the later one said', () => {
    const later = planAt('11:00', '11:30')
    const moved = booked(later, { movedFrom: 'appointment:gm-2026-11-25-k7m2x9pd' })
    expect(then(moved)).toMatchObject({ stage: 'booked', plan: later, confirmed: false })
  })

  it('that one desk cancels and another moves, not knowing of each other, is on', () => {
    const later = planAt('11:00', '11:30')
    const one = then({ type: 'cancelled', who: 'citizen' }, { type: 'rescheduled', ...later })
    expect(one).toMatchObject({ stage: 'booked', plan: later })
    expect(one).not.toHaveProperty('cancelledBy')
  })

  it('that nobody could be given waits, and becomes a booking', () => {
    const wished = appointmentEntry(
      {
        ...{ type: 'wished', products: ['passport'], people: 2, language: 'fr', source: 'phone' },
        ...{ earliest: '2026-11-26', latest: '2026-12-24', way: 'onSite' },
      },
      { minute: 0 },
    )
    const log = [wished]
    expect(appointmentOf({ id: testAppointment, log })).toMatchObject({ stage: 'wished', people: 2 })
    expect(withAppointmentEntries(testAppointment, undefined, log).open).toBe(true)
    const given = [...log, appointmentEntry(booked(plan), { minute: 4 })]
    expect(appointmentOf({ id: testAppointment, log: given })).toMatchObject({ stage: 'booked', plan, people: 1 })
  })

  it('is not at a time of another day, backwards, twice on one seat, or longer than its seats', () => {
    const strange = [
      { ...plan, from: plan.from + 86_400_000, until: plan.until + 86_400_000 },
      { ...plan, from: plan.until, until: plan.from },
      { ...plan, seats: [...plan.seats, ...plan.seats] },
      { ...plan, until: plan.until + 60_000 },
    ]
    for (const one of strange) expect(appointmentWith({ plan: one, minute: 0 })).toMatchObject({ stage: 'empty' })
  })
})

it('an action is taken back within its seconds, by the station that did it', () => {
  const cancelled = appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 5 })
  const back = (minute: number, station = 'k1') =>
    appointmentEntry({ type: 'undone', target: cancelled.id }, { minute, station })
  const stageAfter = (undo: ReturnType<typeof back>) =>
    appointmentWith({ plan, minute: 0, then: [cancelled, undo] }).stage
  expect(stageAfter(back(5 + 9 * second))).toBe('booked')
  expect(stageAfter(back(5 + 16 * second))).toBe('cancelled')
  expect(stageAfter(back(5 + second, 'k2'))).toBe('cancelled')
  const { lastEntry } = appointmentWith({ plan, minute: 0, then: [cancelled] })
  if (lastEntry === undefined) throw new Error('Nothing was done.')
  expect([canUndoAppointment(lastEntry, atMinute(5.1)), canUndoAppointment(lastEntry, atMinute(6))]).toEqual([
    true,
    false,
  ])
})

it('a cancellation that is taken back gives the right to the seats anew: somebody else may have been given them meanwhile', () => {
  const cancelled = appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 5 })
  const back = appointmentEntry({ type: 'undone', target: cancelled.id }, { minute: 5 + 9 * second })
  const one = appointmentWith({ plan, minute: 0, then: [confirmedAt(0), cancelled, back] })
  expect(one).toMatchObject({ stage: 'booked', plan, confirmed: false, seat: { entry: back.id, at: back.at } })
  const confirmed = appointmentEntry({ type: 'confirmed', seat: back.id }, { minute: 6 })
  expect(appointmentWith({ plan, minute: 0, then: [confirmedAt(0), cancelled, back, confirmed] }).confirmed).toBe(true)
})

it('any log, in any order and with parts of it twice, adds up to one and the same', () => {
  fc.assert(
    fc.property(
      anyAppointmentLog.chain((log) => fc.tuple(fc.constant(log), reordered(unionLogs([], log)))),
      ([log, other]) => {
        const [one, two] = [
          appointmentOf({ id: testAppointment, log }),
          appointmentOf({ id: testAppointment, log: other }),
        ]
        expect(two).toEqual(one)
      },
    ),
  )
})
