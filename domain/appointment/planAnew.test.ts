import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { appointmentEntry, appointmentWith, confirmedAt, planAt, testAppointmentDay } from './builders.ts'
import { type Circumstances, toPlanAnew } from './planAnew.ts'
import { seatsOf } from './seats.ts'

const at = (time: string): number => momentOf(testAppointmentDay, time)
const time = (from: string, until: string) => ({ from: at(from), until: at(until) })
const early = at('08:00')
const allIsWell: Circumstances = { openFor: () => undefined, presenceFor: () => undefined, isThere: () => true }
const ten = appointmentWith({
  plan: planAt('10:00', '10:30', ['staff:an', 'counter:1']),
  minute: 1,
  then: [confirmedAt(1)],
})
const whyNow = (circumstances: Partial<Circumstances>, appointment = ten, now = early) =>
  toPlanAnew([appointment], { ...allIsWell, ...circumstances }, now).map(({ because }) => because)

describe('to be planned anew is', () => {
  it('what yielded to another one on a clerk, a room or a counter, and says to which', () => {
    const yields = appointmentWith({
      code: 'b2c3d4e5',
      plan: planAt('10:15', '10:45', ['staff:bo', 'counter:1']),
      minute: 2,
    })
    expect(toPlanAnew([yields, ten], allIsWell, early)).toEqual([
      { appointment: yields, because: { is: 'met', to: ten, resource: 'counter:1' } },
    ])
  })

  it('what falls out of the hours by now', () => {
    expect(whyNow({ openFor: () => [time('09:00', '10:15'), time('10:15', '12:00')] })).toEqual([])
    expect(whyNow({ openFor: () => [time('09:00', '10:15')] })).toEqual([{ is: 'closed' }])
    expect(whyNow({ openFor: () => [] })).toEqual([{ is: 'closed' }])
  })

  it('what is with a clerk who is away by then, or works here no more', () => {
    expect(whyNow({ presenceFor: () => [time('09:00', '12:00')] })).toEqual([])
    expect(whyNow({ presenceFor: () => [time('10:10', '12:00')] })).toEqual([{ is: 'away', staff: 'staff:an' }])
    expect(whyNow({ isThere: (resource) => resource !== 'staff:an' })).toEqual([{ is: 'away', staff: 'staff:an' }])
  })

  it('what is with a clerk who is away while they prepare it', () => {
    const [clerk, place] = planAt('10:00', '10:30', ['staff:an', 'counter:1']).seats
    if (clerk === undefined || place === undefined) throw new Error('It has two seats.')
    const prepared = { ...planAt('10:00', '10:30'), seats: [{ ...clerk, from: at('09:45') }, place] }
    const appointment = appointmentWith({ plan: prepared, minute: 1 })
    expect(whyNow({ presenceFor: () => [time('09:45', '12:00')] }, appointment)).toEqual([])
    expect(whyNow({ presenceFor: () => [time('10:00', '12:00')] }, appointment)).toEqual([
      { is: 'away', staff: 'staff:an' },
    ])
  })

  it('what is in a room or at a counter that is gone', () => {
    expect(whyNow({ isThere: (resource) => resource !== 'counter:1' })).toEqual([{ is: 'gone', resource: 'counter:1' }])
  })

  it('nothing that is over, or of which the citizen is here, missed it or cancelled', () => {
    expect(whyNow({ openFor: () => [] }, ten, at('10:30'))).toEqual([])
    for (const payload of [{ type: 'arrived' }, { type: 'missed' }, { type: 'cancelled', who: 'citizen' }] as const) {
      const then = [appointmentEntry(payload, { minute: 3 })]
      expect(
        whyNow({ openFor: () => [] }, appointmentWith({ plan: planAt('10:00', '10:30'), minute: 1, then })),
      ).toEqual([])
    }
  })
})

const codes = ['b2c3d4e5', 'b2c3d4e6', 'b2c3d4e7', 'b2c3d4e8', 'b2c3d4e9'] as const
const resources = ['staff:an', 'staff:bo', 'counter:1', 'room:1'] as const
const anyDay = fc
  .tuple(
    ...codes.map((code, place) =>
      fc
        .record({
          quarter: fc.nat({ max: 8 }),
          quarters: fc.integer({ min: 1, max: 4 }),
          of: fc.subarray([...resources], { minLength: 1 }),
          isConfirmed: fc.boolean(),
          isHere: fc.boolean(),
        })
        .map(({ quarter, quarters, of, isConfirmed, isHere }) => {
          const from = at('09:00') + quarter * 900_000
          const until = from + quarters * 900_000
          const plan = { from, until, way: 'onSite' as const, seats: of.map((resource) => ({ resource, from, until })) }
          const then = [
            ...(isConfirmed ? [confirmedAt(place)] : []),
            ...(isHere ? [appointmentEntry({ type: 'arrived' }, { minute: place + 1 })] : []),
          ]
          return appointmentWith({ code, plan, minute: place, then })
        }),
    ),
  )
  .map((day) => [...day])
const anyCircumstances: fc.Arbitrary<Circumstances> = fc
  .record({
    open: fc.option(fc.constantFrom([time('09:00', '10:30')], [], [time('09:00', '12:00')]), { nil: undefined }),
    present: fc.option(fc.constantFrom([time('09:45', '12:00')], []), { nil: undefined }),
    gone: fc.option(fc.constantFrom(...resources), { nil: undefined }),
  })
  .map(({ open, present, gone }) => ({
    openFor: () => open,
    presenceFor: (staff) => (staff === 'staff:an' ? present : undefined),
    isThere: (resource) => resource !== gone,
  }))

describe('whatever a day and its circumstances', () => {
  it('each appointment is one task at most, whatever collides with it, and in whatever order they are known', () => {
    fc.assert(
      fc.property(anyDay, anyCircumstances, (day, circumstances) => {
        const tasks = toPlanAnew(day, circumstances, early)
        expect(new Set(tasks.map(({ appointment }) => appointment.id)).size).toBe(tasks.length)
        expect(toPlanAnew(day.toReversed(), circumstances, early)).toEqual(tasks)
      }),
    )
  })

  it('each collision is a task as long as its citizen is to come, and whoever keeps a seat is none by that', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const met = seatsOf(day).yielded.filter(({ appointment }) => appointment.stage === 'booked')
        const tasks = toPlanAnew(day, allIsWell, early)
        expect(new Set(tasks.map(({ appointment }) => appointment.id))).toEqual(
          new Set(met.map(({ appointment }) => appointment.id)),
        )
      }),
    )
  })

  it('without the tasks nothing is left to do: all others can take place as they stand', () => {
    fc.assert(
      fc.property(anyDay, anyCircumstances, (day, circumstances) => {
        const toCome = day.filter(({ stage }) => stage === 'booked')
        const tasks = new Set(toPlanAnew(toCome, circumstances, early).map(({ appointment }) => appointment.id))
        const rest = toCome.filter(({ id }) => !tasks.has(id))
        expect(toPlanAnew(rest, circumstances, early)).toEqual([])
      }),
    )
  })
})
