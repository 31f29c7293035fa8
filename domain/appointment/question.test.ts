import { describe, expect, it } from 'vitest'
import { dayOf, momentOf, timeOf } from '../time/day.ts'
import { appointmentEntry, appointmentWith, booked, confirmedAt, planAt, seatAt } from './builders.ts'
import { appointmentOf } from './appointment.ts'
import { type OwnRule, usualPolicy, usualRule } from './policy.ts'
import { type Booking, busyOf, limitsOf, questionOf, standingOf } from './question.ts'
import { slotsOf } from './slots.ts'
import { whyNone } from './whyNone.ts'

const passport = { key: 'passport', local: { duration: 30, appointment: 'possible' as const, queue: 'B' } }
const asked = { way: 'onSite', people: 1 } as const
const now = momentOf('2026-11-25', '10:00')
const morningOf = (day: string) => [{ from: momentOf(day, '09:00'), until: momentOf(day, '12:00') }]

const bookingWith = (more: Partial<Booking> & { own?: OwnRule } = {}): Booking => {
  const { own = {}, ...rest } = more
  return {
    policy: { ...usualPolicy, usual: { ...usualRule, walkInShare: 0 }, products: { passport: own } },
    staff: [{ id: 'staff:an', languages: ['nl'] }],
    counters: [{ number: '1', kind: 'theme', queues: ['B'] }],
    appointments: [],
    openOn: morningOf,
    presenceOn: () => undefined,
    canDo: () => true,
    now,
    ...rest,
  }
}
const firstOf = (booking: Booking, from?: string): string | undefined => {
  const question = questionOf({ booking, products: [passport], asked, ...(from === undefined ? {} : { from }) })
  const slot = slotsOf(question).next().value
  return slot === undefined ? undefined : `${dayOf(slot.from)} ${timeOf(slot.from)}`
}

describe('the first free time', () => {
  it('is so many hours from now, and not before the day that somebody asks for', () => {
    expect(firstOf(bookingWith({ own: { leadHours: 0 } }))).toBe('2026-11-25 10:00')
    expect(firstOf(bookingWith())).toBe('2026-11-26 09:00')
    expect(firstOf(bookingWith(), '2026-12-01')).toBe('2026-12-01 09:00')
    expect(firstOf(bookingWith(), '2026-11-20')).toBe('2026-11-26 09:00')
  })

  it('is when somebody is there who can do it, or whenever it is open where nobody said who is there', () => {
    const there = (day: string) => (day < '2026-11-30' ? [] : morningOf(day))
    expect(firstOf(bookingWith({ presenceOn: (_member, day) => there(day) }))).toBe('2026-11-30 09:00')
    expect(firstOf(bookingWith({ canDo: () => false }))).toBeUndefined()
    expect(
      firstOf(bookingWith({ canDo: (member, { local }) => member.id === 'staff:an' && local.queue === 'B' })),
    ).toBe('2026-11-26 09:00')
  })

  it('is by phone also when the clerk works at home, and on site where the rota puts them', () => {
    const booking = bookingWith({
      own: { ways: ['onSite', 'phone'] },
      counters: ['1', '2'].map((number) => ({ number, kind: 'theme', queues: ['B'] })),
      presenceOn: (_member, day) => (day < '2026-11-30' ? [] : morningOf(day)),
      workOn: (_member, day) => morningOf(day),
      seatedOn: (_member, day) => morningOf(day).map((time) => ({ resource: 'counter:2', ...time })),
    })
    const first = (way: 'onSite' | 'phone') =>
      slotsOf(questionOf({ booking, products: [passport], asked: { way, people: 1 } })).next().value
    expect(dayOf(first('phone')?.from ?? 0)).toBe('2026-11-26')
    expect(dayOf(first('onSite')?.from ?? 0)).toBe('2026-11-30')
    expect(first('onSite')?.seats.map(({ resource }) => resource)).toEqual(['staff:an', 'counter:2'])
  })

  it('is not at a counter where the rota puts somebody else, as long as there is another one', () => {
    const placeWith = (counters: readonly string[]) => {
      const booking = bookingWith({
        counters: counters.map((number) => ({ number, kind: 'theme', queues: ['B'] })),
        staff: ['staff:an', 'staff:zoe'].map((id) => ({ id, languages: ['nl'] })),
        canDo: (member) => member.id === 'staff:an',
        seatedOn: ({ id }, day) =>
          id === 'staff:zoe' ? morningOf(day).map((time) => ({ resource: 'counter:1', ...time })) : [],
      })
      return slotsOf(questionOf({ booking, products: [passport], asked })).next().value?.seats[1]?.resource
    }
    expect(placeWith(['1', '2'])).toBe('counter:2')
    expect(placeWith(['1'])).toBe('counter:1')
  })

  it('is none beyond the horizon', () => {
    const far = questionOf({
      booking: bookingWith({ own: { horizonDays: 7 } }),
      products: [passport],
      asked,
      from: '2026-12-03',
    })
    expect([...slotsOf(far)]).toEqual([])
    expect(whyNone(far)).toBe('beyondHorizon')
    expect(firstOf(bookingWith({ own: { horizonDays: 7 } }), '2026-12-02')).toBe('2026-12-02 09:00')
  })

  it('is on another day once the quota of a day is given', () => {
    const appointments = [appointmentWith({ plan: planAt('11:00', '11:30', ['staff:bo']), minute: 1 })]
    expect(firstOf(bookingWith({ appointments, own: { quota: 1 } }))).toBe('2026-11-27 09:00')
    expect(firstOf(bookingWith({ appointments, own: { quota: 2 } }))).toBe('2026-11-26 09:00')
  })

  it('is not one that is taken, and is free again once somebody is missed or cancels', () => {
    const plan = planAt('09:00', '09:30', ['staff:an', 'counter:1'])
    const taken = appointmentWith({ plan, minute: 1 })
    expect(firstOf(bookingWith({ appointments: [taken] }))).toBe('2026-11-26 09:30')
    for (const payload of [{ type: 'missed' }, { type: 'cancelled', who: 'citizen' }] as const) {
      const then = [appointmentEntry(payload, { minute: 2 })]
      expect(firstOf(bookingWith({ appointments: [appointmentWith({ plan, minute: 1, then })] }))).toBe(
        '2026-11-26 09:00',
      )
    }
  })
})

it('of two appointments that met only the one that keeps its seats takes them', () => {
  const kept = appointmentWith({ plan: planAt('09:00', '10:00', ['staff:an']), minute: 2, then: [confirmedAt(2)] })
  const yields = appointmentWith({
    code: 'b2c3d4e5',
    plan: planAt('09:30', '10:30', ['staff:an', 'room:1']),
    minute: 1,
  })
  const other = appointmentOf({
    id: 'appointment:gm-2026-11-26-b2c3d4e6',
    log: [appointmentEntry(booked(planAt('09:30', '10:30', ['staff:bo'])), { minute: 3 })],
  })
  expect(standingOf([yields, kept, other])).toEqual([kept, other])
  expect(busyOf(standingOf([yields, kept, other]))).toEqual(
    new Map([
      ['staff:an', [{ from: seatAt('', '09:00', '10:00').from, until: seatAt('', '09:00', '10:00').until }]],
      ['staff:bo', [{ from: seatAt('', '09:30', '10:30').from, until: seatAt('', '09:30', '10:30').until }]],
    ]),
  )
})

it('no appointment is given for a day that stations do not exchange yet, however far a rule looks', () => {
  const limits = (day: string, horizonDays: number) =>
    dayOf(limitsOf({ rule: { ...usualRule, horizonDays }, now: momentOf(day, '12:00') }).latest - 1)
  expect(limits('2026-11-01', 93)).toBe('2027-02-02')
  expect(limits('2026-11-30', 93)).toBe('2027-02-28')
  expect(limits('2027-01-31', 93)).toBe('2027-04-30')
  expect(limits('2026-11-30', 3)).toBe('2026-12-03')
})
