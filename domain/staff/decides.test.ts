import { expect, it } from 'vitest'
import { decides } from './decides.ts'

it('supervisors and administrators decide, whatever else they do, and nobody whom the site does not know', () => {
  const staff = [
    { id: 'staff:jan', roles: ['supervisor' as const] },
    { id: 'staff:karim', roles: ['welcome' as const, 'administrator' as const] },
    { id: 'staff:an', roles: ['welcome' as const] },
  ]
  const asked = ['staff:jan', 'staff:karim', 'staff:an', 'staff:gone', undefined]
  expect(asked.map((id) => decides(staff, id))).toEqual([true, true, false, false, false])
})
