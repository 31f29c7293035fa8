import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { member, mornings } from './builders.ts'
import { type StaffChange, changeBack, fieldsOfChange, refusalOfChange, withChange } from './change.ts'
import { Staff } from './staff.ts'

const { id: _id, ...an } = member('an')
const leave = (day: string) => ({ from: day, until: day, kind: 'leave' as const })
const id = fc.constantFrom('a', 'b', 'constructor')
const part = <V>(value: fc.Arbitrary<V>) => fc.dictionary(id, fc.option(value))
const change: fc.Arbitrary<StaffChange> = fc.record(
  {
    name: fc.constantFrom('An', 'Anna'),
    skills: fc.subarray(['A', 'B']),
    archived: fc.constantFrom('2026-12-01', null),
    patterns: part(fc.constantFrom({ from: '2026-01-01', rows: mornings([1]) }, { from: '2026-02-01', rows: [] })),
    absences: part(fc.constantFrom(leave('2026-12-01'), leave('2026-12-02'))),
    can: part(fc.boolean()),
  },
  { requiredKeys: [] },
)

describe('a change of a member of staff', () => {
  it('leaves a member of staff, and is taken back whatever it was', () => {
    fc.assert(
      fc.property(change, change, (first, second) => {
        const before = withChange(an, first)
        expect(Staff.parse(before)).toEqual(before)
        const back = withChange(withChange(before, second), changeBack(before, second))
        const empty = { patterns: {}, absences: {}, can: {} }
        expect({ ...empty, archived: null, ...back }).toEqual({ ...empty, archived: null, ...before })
      }),
    )
  })

  it('stamps what it is about, each part by itself', () => {
    const absences = { x1: leave('2026-12-01'), x2: null }
    expect(fieldsOfChange({ name: 'Anna', absences, can: { passport: false } })).toEqual([
      ...['name', 'absences.x1', 'absences.x2', 'can.passport'],
    ])
  })
})

describe('a change is refused', () => {
  const jan = member('jan', { roles: ['supervisor'] })
  const karim = member('karim', { roles: ['administrator'] })
  const bo = member('bo')
  const staff = [jan, karim, bo]
  const asked = (by: string, of: string, next: { roles: typeof jan.roles; archived?: string }) =>
    refusalOfChange(staff, by, { id: of, next })

  it('to whoever does not decide', () => {
    expect(asked('staff:bo', 'staff:bo', { roles: ['welcome'] })).toBe('notSupervisor')
    expect(asked('staff:jan', 'staff:bo', { roles: ['welcome'] })).toBeUndefined()
  })

  it('to a supervisor where it makes an administrator or ends one', () => {
    expect(asked('staff:jan', 'staff:bo', { roles: ['administrator'] })).toBe('notAdministrator')
    expect(asked('staff:jan', 'staff:karim', { roles: ['administrator'], archived: '2026-12-01' })).toBe(
      'notAdministrator',
    )
    expect(asked('staff:jan', 'staff:new', { roles: ['administrator'] })).toBe('notAdministrator')
    expect(asked('staff:karim', 'staff:bo', { roles: ['administrator'] })).toBeUndefined()
  })

  it('where nobody would be left who decides', () => {
    const alone = [jan, bo]
    const next = { roles: jan.roles, archived: '2026-12-01' }
    expect(refusalOfChange(alone, 'staff:jan', { id: 'staff:jan', next })).toBe('nobodyDecides')
    expect(refusalOfChange(staff, 'staff:jan', { id: 'staff:jan', next })).toBeUndefined()
    expect(refusalOfChange(alone, 'staff:jan', { id: 'staff:bo', next: { roles: ['administrator'] } })).toBeUndefined()
  })
})
