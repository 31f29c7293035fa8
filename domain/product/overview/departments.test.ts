import { expect, it } from 'vitest'
import { productContent } from '../builders.ts'
import type { LocalFields } from '../product.ts'
import { departmentSums } from './departments.ts'
import { facetValuesOn } from './facets.ts'

const known = { departments: ['identity', 'housing'], queues: ['B'], staff: ['staff:an', 'staff:bo'] }
const valuesOf = facetValuesOn('2026-11-27', known)
const product = (local: Partial<LocalFields>, isWhole = true) => {
  const ipdc = isWhole ? { procedures: [{ naam: { nl: 'Kom langs' } }], zoektermen: ['pas'] } : {}
  const content = productContent({ ipdc, local: { backups: ['staff:bo'], ...local } })
  return { ...content, values: valuesOf(content) }
}

it('each department has its sum, those that only products name after those of the site', () => {
  const sums = departmentSums(
    [
      product({ department: 'housing', reviewOn: '2026-12-24' }),
      product({ department: 'housing', reviewOn: '2026-12-01' }),
      product({ department: 'housing', reviewOn: '2026-12-01', status: 'draft' }, false),
      product({ department: 'housing', reviewOn: '2026-11-01' }),
      product({ department: 'housing', status: 'withdrawn' }),
      product({ department: 'archive', reviewOn: '2027-11-01' }),
    ],
    known.departments,
  )
  expect(sums).toEqual([
    { department: 'identity', products: 0, complete: 0, overdue: 0, soon: 0, next: [] },
    {
      department: 'housing',
      products: 4,
      complete: 3,
      overdue: 1,
      soon: 3,
      next: [
        { day: '2026-12-01', products: 2 },
        { day: '2026-12-24', products: 1 },
      ],
    },
    {
      department: 'archive',
      products: 1,
      complete: 0,
      overdue: 0,
      soon: 0,
      next: [{ day: '2027-11-01', products: 1 }],
    },
  ])
})
