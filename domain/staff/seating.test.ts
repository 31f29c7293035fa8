import { describe, expect, it } from 'vitest'
import { momentOf } from '../time/day.ts'
import { seatingOf } from './seating.ts'
import type { Assignment } from './rota.ts'

const day = '2026-12-01'
const at = (part: Partial<Assignment>): Assignment => ({
  ...{ staff: 'staff:an', counter: '3', day, from: '09:00', to: '12:00' },
  ...part,
})
const seating = seatingOf([
  { assignments: { a: at({}), b: at({ counter: '5', from: '13:00', to: '16:00' }), c: at({ staff: 'staff:bo' }) } },
  { assignments: { a: at({ day: '2026-12-08', counter: '1' }) } },
])

describe('where somebody sits', () => {
  it('is what the rota of that week says of them on that day, each counter in its time', () => {
    expect(seating({ id: 'staff:an' }, day)).toEqual([
      { resource: 'counter:3', from: momentOf(day, '09:00'), until: momentOf(day, '12:00') },
      { resource: 'counter:5', from: momentOf(day, '13:00'), until: momentOf(day, '16:00') },
    ])
    expect(seating({ id: 'staff:an' }, '2026-12-08').map(({ resource }) => resource)).toEqual(['counter:1'])
  })

  it('is nowhere where no rota says so', () => {
    expect(seating({ id: 'staff:an' }, '2026-12-02')).toEqual([])
    expect(seating({ id: 'staff:cé' }, day)).toEqual([])
  })
})
