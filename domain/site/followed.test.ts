import { expect, it } from 'vitest'
import { databaseKinds } from './databases.ts'
import { followedBy, isStaffed, stationRoles } from './followed.ts'

it.each([
  ['welcome', ['month', 'site', 'private', 'org', 'catalogue', 'health']],
  ['counter', ['month', 'site', 'private', 'org', 'catalogue', 'health']],
  ['kiosk', ['month', 'site', 'catalogue', 'health']],
  ['display', ['month', 'site', 'catalogue', 'health']],
] as const)('a %s follows %j', (role, kinds) => {
  expect(databaseKinds.filter((kind) => followedBy[role].includes(kind))).toEqual(kinds)
})

it('staff work at the welcome desk, at counters and on the phone', () => {
  expect(stationRoles.filter(isStaffed)).toEqual(['welcome', 'counter', 'phone'])
})
