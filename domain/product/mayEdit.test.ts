import { describe, expect, it } from 'vitest'
import type { Staff } from '../staff/staff.ts'
import { mayEdit } from './mayEdit.ts'

const member = (key: string, roles: Staff['roles']) => ({ id: `staff:${key}`, roles })
const staff = [
  member('jan', ['supervisor']),
  member('karim', ['welcome', 'administrator']),
  member('an', ['welcome']),
  member('bilal', ['quickCounter']),
  member('dirk', ['themeCounter']),
]
const sheet = { responsible: 'staff:an', backups: ['staff:bilal'] }

describe('a product is edited', () => {
  it('by supervisors and administrators, whoever answers for it', () => {
    expect(['jan', 'karim'].map((key) => mayEdit(staff, `staff:${key}`, sheet))).toEqual([true, true])
  })

  it('by who answers for the sheet and by who stands in for them', () => {
    expect(['an', 'bilal', 'dirk'].map((key) => mayEdit(staff, `staff:${key}`, sheet))).toEqual([true, true, false])
  })

  it('by nobody whom the site does not know, also where the sheet names them', () => {
    expect(mayEdit(staff, 'staff:gone', { responsible: 'staff:gone', backups: [] })).toBe(false)
    expect(mayEdit(staff, undefined, sheet)).toBe(false)
  })
})
