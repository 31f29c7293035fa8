import { describe, expect, it } from 'vitest'
import { knownTimetable, weekRow } from './builders.ts'
import { departmentHours, hasOwnHours, heeding, phoneHours, receptionHours } from './followed.ts'
import { openFor } from './openings.ts'
import type { KnownTimetable } from './timetable.ts'

const monday = '2026-11-23'
const closing = { from: monday, until: monday, reason: { nl: 'inventaris' }, openings: [] }
const reception = knownTimetable([weekRow('09:00', '12:00')], { exceptions: { x: closing } })
const housing: KnownTimetable = {
  ...knownTimetable([weekRow('10:00', '11:00')], { use: { is: 'department', department: 'housing' } }),
  id: 'hours:gm-of-housing',
}
const isOpen = (hours: Parameters<typeof openFor>[1] | undefined): boolean =>
  hours !== undefined && openFor('walkIn', hours, monday).length > 0

describe('a department', () => {
  it('follows the reception unless it has hours of its own', () => {
    expect(['housing', 'leisure'].map((one) => hasOwnHours([housing, reception], one))).toEqual([true, false])
    expect(departmentHours([housing, reception], 'leisure')).toEqual(receptionHours([reception]))
    expect(departmentHours([reception, housing], 'housing')).toEqual(housing)
    expect(phoneHours([reception, housing])).toEqual(reception)
  })

  it('follows it again once its own hours are withdrawn', () => {
    expect(departmentHours([reception, { ...housing, isWithdrawn: true }], 'housing')).toEqual(reception)
    expect(receptionHours([{ ...reception, isWithdrawn: true }])).toBeUndefined()
  })

  it('closes with the reception where that is said', () => {
    expect(isOpen(departmentHours([reception, housing], 'housing'))).toBe(true)
    expect(isOpen(departmentHours([reception, { ...housing, followsClosings: true }], 'housing'))).toBe(false)
  })

  it('counts as it does before it is saved', () => {
    const follows = { ...housing, followsClosings: true }
    expect(isOpen(heeding(housing, reception))).toBe(true)
    expect(isOpen(heeding(follows, reception))).toBe(false)
    expect(heeding({ ...follows, isWithdrawn: true }, reception)).toBe(reception)
    expect([heeding(follows, undefined), heeding(reception, reception)]).toEqual([follows, reception])
  })

  it('is open on such a day where it has an exception of its own for it', () => {
    const own = { ...closing, openings: [{ from: '09:00', to: '10:00', access: 'everyone' as const }] }
    const stubborn = { ...housing, followsClosings: true, exceptions: { zz: own } }
    expect(isOpen(departmentHours([reception, stubborn], 'housing'))).toBe(true)
  })
})
