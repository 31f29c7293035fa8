import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPlan } from '#tests/arbitrary/appointmentEntry.ts'
import type { Appointment } from './appointment.ts'
import { appointmentEntry, appointmentWith, confirmedAt, planAt } from './builders.ts'
import { meet, seatsOf } from './seats.ts'

const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id.slice(-8))
const an = planAt('10:00', '10:30', ['staff:an', 'room:1'])
const first = appointmentWith({ code: 'aaaaaaaa', plan: an, minute: 1 })
const second = appointmentWith({
  code: 'bbbbbbbb',
  plan: planAt('10:15', '11:00', ['staff:bilal', 'room:1']),
  minute: 2,
})

describe('of two appointments that meet on a room', () => {
  it('the earlier keeps it, and the other is told to whom it yields and why', () => {
    expect(seatsOf([second, first])).toEqual({
      kept: [first],
      yielded: [{ appointment: second, to: first, resource: 'room:1' }],
    })
  })

  it('the one that the server confirmed keeps it, though it came later', () => {
    const confirmed = appointmentWith({
      ...{ code: 'bbbbbbbb', plan: planAt('10:15', '11:00', ['room:1']), minute: 2, then: [confirmedAt(2)] },
    })
    expect(ids(seatsOf([first, confirmed]).kept)).toEqual(['bbbbbbbb'])
  })

  it('neither yields when they only follow one another', () => {
    const after = appointmentWith({ code: 'bbbbbbbb', plan: planAt('10:30', '11:00', ['room:1']), minute: 2 })
    expect(seatsOf([first, after]).yielded).toEqual([])
  })

  it('one that yields takes nothing from a third', () => {
    const third = appointmentWith({ code: 'cccccccc', plan: planAt('10:30', '11:00', ['staff:bilal']), minute: 3 })
    expect(ids(seatsOf([first, second, third]).kept)).toEqual(['aaaaaaaa', 'cccccccc'])
  })

  it('one that is cancelled has no right', () => {
    const then = [appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 5 })]
    const gone = appointmentWith({ code: 'aaaaaaaa', plan: an, minute: 1, then })
    expect(seatsOf([gone, second])).toEqual({ kept: [second], yielded: [] })
  })
})

const anyDay: fc.Arbitrary<Appointment[]> = fc
  .array(
    fc.record({ plan: anyPlan, minute: fc.integer({ min: 0, max: 20 }), confirmed: fc.boolean(), gone: fc.boolean() }),
    { maxLength: 12 },
  )
  .map((some) =>
    some.map(({ plan, minute, confirmed, gone }, place) =>
      appointmentWith({
        ...{ code: 'abcdefghjkmn'.charAt(place).repeat(8), plan, minute },
        then: [
          ...(confirmed ? [confirmedAt(minute)] : []),
          ...(gone ? [appointmentEntry({ type: 'missed' }, { minute: 30 })] : []),
        ],
      }),
    ),
  )

it('whatever meets: no two that are kept meet, each that yields meets the one it yields to, none is forgotten, in any order', () => {
  fc.assert(
    fc.property(
      anyDay.chain((day) => fc.tuple(fc.constant(day), fc.shuffledSubarray(day, { minLength: day.length }))),
      ([day, shuffled]) => {
        const { kept, yielded } = seatsOf(day)
        expect(seatsOf(shuffled)).toEqual({ kept, yielded })
        for (const [place, one] of kept.entries()) {
          for (const other of kept.slice(place + 1)) expect(meetOf(one, other)).toBe(false)
        }
        for (const { appointment, to, resource } of yielded) {
          expect(kept).toContain(to)
          expect(meetOf(appointment, to)).toBe(true)
          for (const one of [appointment, to]) {
            expect(one.plan?.seats.map((seat) => seat.resource)).toContain(resource)
          }
        }
        const booked = day.filter(({ stage }) => stage === 'booked')
        expect(new Set([...kept, ...yielded.map(({ appointment }) => appointment)])).toEqual(new Set(booked))
      },
    ),
  )
})

const meetOf = (a: Appointment, b: Appointment): boolean =>
  a.plan !== undefined && b.plan !== undefined && meet(a.plan, b.plan)
