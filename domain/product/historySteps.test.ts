import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { productContent, productDocument } from './builders.ts'
import { withContent } from './history.ts'
import { historyOf } from './historySteps.ts'
import { mergeProducts } from './merge.ts'
import { ProductContent } from './product.ts'

type Change = Parameters<typeof productContent>[0]
const edited = (document: ReturnType<typeof productDocument>, minute: number, change: Change) =>
  withContent(document, productContent(change), { at: stampAt(minute), by: 'staff:bilal' }) ?? document

describe('the history of a product tells of each edit', () => {
  it('what every field was before it and after it, the latest first', () => {
    const base = { ...productDocument({ local: { remarks: 'oud' } }), stamps: {} }
    const once = edited(base, 1, { local: { remarks: 'nieuw' } })
    const twice = edited(once, 2, { ipdc: { naam: { nl: 'Paspoort' } } })
    expect(historyOf(twice)).toEqual([
      {
        at: stampAt(2),
        by: 'staff:bilal',
        steps: [
          { field: 'ipdc.naam', before: { nl: 'Reispas' }, after: { nl: 'Paspoort' } },
          { field: 'local.remarks', before: 'nieuw', after: undefined },
        ],
      },
      { at: stampAt(1), by: 'staff:bilal', steps: [{ field: 'local.remarks', before: 'oud', after: 'nieuw' }] },
      { at: '', steps: [] },
    ])
  })

  it('also the one whose value gave way to another station’s', () => {
    const base = productDocument({ local: { remarks: 'oud' } })
    const merged = mergeProducts(
      edited(base, 1, { local: { remarks: 'een' } }),
      edited(base, 2, { local: { remarks: 'twee' } }),
    )
    const document = { ...base, ...merged, type: 'product' as const, data: ProductContent.parse(merged.data) }
    expect(historyOf(document).slice(0, 2)).toMatchObject([
      { at: stampAt(2), steps: [{ field: 'local.remarks', before: 'een', after: 'twee' }] },
      { at: stampAt(1), steps: [{ field: 'local.remarks', before: 'oud', after: 'een' }] },
    ])
  })

  it('of a new product everything that it began with, and nothing that it never had', () => {
    const [first] = historyOf(productDocument())
    expect(first?.steps).toContainEqual({ field: 'local.queue', before: undefined, after: 'B' })
    expect(first?.steps.map(({ field }) => field)).not.toContain('local.remarks')
  })
})
