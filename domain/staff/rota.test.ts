import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { always, member, mornings } from './builders.ts'
import { type Assignment, type Rota, assignedTo, copiedWeek, placesOf, withRotaChange } from './rota.ts'
import { rotaFaults } from './rotaFaults.ts'

const thursday = '2026-12-03'
const place = (part: Partial<Assignment> = {}): Assignment => ({
  ...{ staff: 'staff:an', counter: '1', day: thursday, from: '09:00', to: '12:00' },
  ...part,
})
const rotaOf = (...places: Assignment[]): Rota => ({
  assignments: Object.fromEntries(places.map((one, index) => [`r${String(index)}`, one])),
})
const counters = [
  { number: '1', queues: ['A', 'B'] },
  { number: '2', queues: ['C'] },
  { number: '9', queues: [] },
]
const faultsOf = (rota: Rota, staff = [member('an'), member('bo')]) =>
  rotaFaults({ rota, staff, counters }).map(({ id, kind }) => `${id} ${kind}`)

describe('the rota of a week', () => {
  it('says who is at a counter at a moment, until the end that no longer counts', () => {
    const rota = rotaOf(place(), place({ staff: 'staff:bo', from: '12:00', to: '14:00' }), place({ counter: '2' }))
    const at = (time: string) => assignedTo(rota, '1', momentOf(thursday, time))
    expect([at('08:59'), at('09:00'), at('12:00'), at('14:00')]).toEqual([[], ['staff:an'], ['staff:bo'], []])
  })

  it('says where somebody is to be on a day, the earliest first', () => {
    const rota = rotaOf(place({ from: '13:00', to: '14:00', counter: '2' }), place(), place({ day: '2026-12-04' }))
    expect(placesOf(rota, 'staff:an', thursday).map(({ counter }) => counter)).toEqual(['1', '2'])
  })

  it('is copied once, however often it is, and over nothing that stands there', () => {
    const before = rotaOf(place(), place({ counter: '2' }))
    const moved = place({ day: '2026-12-11' })
    const present = { assignments: { r0: moved } }
    const after = withRotaChange(present, copiedWeek({ before, present }))
    expect(after.assignments).toEqual({ r0: moved, r1: place({ counter: '2', day: '2026-12-10' }) })
    expect(copiedWeek({ before, present: after })).toEqual({})
  })
})

describe('what is wrong with a rota', () => {
  it('is nothing where everybody is there once, at a counter of which they serve a queue', () => {
    expect(
      faultsOf(rotaOf(place(), place({ from: '12:00', to: '13:00', counter: '9' }), place({ staff: 'staff:bo' }))),
    ).toEqual([])
  })

  it('is somebody at two counters at once', () => {
    expect(faultsOf(rotaOf(place(), place({ counter: '9', from: '11:59', to: '13:00' })))).toEqual(['r1 twice'])
  })

  it('is somebody who is away, does not work then, or left', () => {
    const leave = { a: { from: thursday, until: thursday, fromTime: '11:00', kind: 'leave' as const } }
    expect(faultsOf(rotaOf(place()), [member('an', { absences: leave })])).toEqual(['r0 absent'])
    expect(faultsOf(rotaOf(place()), [member('an', { patterns: always(mornings([5])) })])).toEqual(['r0 absent'])
    expect(faultsOf(rotaOf(place()), [member('an', { archived: '2026-01-01' })])).toEqual(['r0 gone'])
    expect(faultsOf(rotaOf(place()), [])).toEqual(['r0 gone'])
  })

  it('says for how long they are not there', () => {
    const an = member('an', { patterns: always(mornings([4], { from: '10:00' })) })
    const [fault] = rotaFaults({ rota: rotaOf(place()), staff: [an], counters })
    const times = [{ from: momentOf(thursday, '09:00'), until: momentOf(thursday, '10:00') }]
    expect(fault).toMatchObject({ kind: 'absent', times })
  })

  it('is somebody at a counter of which they serve no queue', () => {
    expect(faultsOf(rotaOf(place({ counter: '2' })))).toEqual(['r0 cannotServe'])
  })
})
