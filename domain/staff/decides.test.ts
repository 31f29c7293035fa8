import { expect, it } from 'vitest'
import { decides, decidesAboutAdministrators } from './decides.ts'

it('supervisors and administrators decide, whatever else they do, and nobody whom the site does not know', () => {
  const staff = [
    { id: 'staff:jan', roles: ['supervisor' as const] },
    { id: 'staff:karim', roles: ['welcome' as const, 'administrator' as const] },
    { id: 'staff:an', roles: ['welcome' as const] },
    { id: 'staff:left', roles: ['supervisor' as const], archived: '2026-11-01' },
    { id: 'staff:back', roles: ['supervisor' as const], archived: null },
  ]
  const asked = ['staff:jan', 'staff:karim', 'staff:an', 'staff:gone', undefined, 'staff:left', 'staff:back']
  expect(asked.map((id) => decides(staff, id))).toEqual([true, true, false, false, false, false, true])
})

it('administrators alone decide who is one, unless there is none', () => {
  const jan = { id: 'staff:jan', roles: ['supervisor' as const] }
  const karim = { id: 'staff:karim', roles: ['administrator' as const] }
  const decide = (staff: Parameters<typeof decides>[0]) =>
    ['staff:jan', 'staff:karim'].map((id) => decidesAboutAdministrators(staff, id))
  expect(decide([jan, karim])).toEqual([false, true])
  expect(decide([jan, { ...karim, archived: '2026-11-01' }])).toEqual([true, false])
})
