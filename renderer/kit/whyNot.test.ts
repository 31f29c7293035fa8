import { describe, expect, it } from 'vitest'
import type { StaffMember } from '../state/model.ts'
import { testSite } from '../visit/builders.ts'
import { whyNoNames, whyNoStrips } from './whyNot.ts'

const welcome = { station: 'welcome', screen: 'welcome' } as const
const member = (key: string, role: StaffMember['roles'][number]): StaffMember => ({
  id: `staff:${key}`,
  name: key,
  roles: [role],
  skills: [],
  languages: ['nl'],
})
const staff = [member('jan', 'supervisor'), member('an', 'welcome')]

describe('numbers for paper', () => {
  it('are taken by somebody known, at a station whose numbers every counter calls', () => {
    const at = { station: welcome, site: testSite, staff: 'staff:an' }
    expect(whyNoStrips(at)).toBeUndefined()
    expect(whyNoStrips({ ...at, staff: undefined })).toBe('whoFirst')
    expect(whyNoStrips({ ...at, station: { station: 'counter-9', screen: 'counter' } })).toBe('notIssuing')
    expect(whyNoStrips({ ...at, station: { station: 'welcome', screen: 'display' } })).toBe('notHere')
  })
})

describe('names on paper', () => {
  it('are for those who answer for the work, and never from a screen for visitors', () => {
    expect(whyNoNames({ station: welcome, staff, by: 'staff:jan' })).toBeUndefined()
    expect(whyNoNames({ station: welcome, staff, by: 'staff:an' })).toBe('notSupervisor')
    expect(whyNoNames({ station: welcome, staff, by: undefined })).toBe('notSupervisor')
    expect(whyNoNames({ station: { screen: 'display' }, staff, by: 'staff:jan' })).toBe('notHere')
  })
})
