import { describe, expect, it } from 'vitest'
import { newProductId, unsavedProduct } from './newProduct.ts'
import { ProductContent } from './product.ts'
import { faultsOf } from './faults.ts'
import { productFields, valueOf } from './fields.ts'

const site = {
  departments: { identity: { nl: 'Burgerzaken' } },
  queues: [{ letter: 'C', name: { nl: 'Vragen' }, targetMinutes: 10 }],
}
const begun = unsavedProduct({ site, by: 'staff:an', today: '2026-11-27' })

describe('a new product', () => {
  it('is a draft of whoever adds it, to be read again in a year, and lacks only a name and a description', () => {
    expect(begun.data.local).toMatchObject({
      responsible: 'staff:an',
      status: 'draft',
      reviewOn: '2027-11-27',
      queue: 'C',
    })
    const values = new Map(productFields.map((field) => [field, valueOf(begun.data, field)]))
    expect(faultsOf(values).map(({ field, code }) => [field, code])).toEqual([
      ['ipdc.naam', 'noDutch'],
      ['ipdc.beschrijving', 'noDutch'],
    ])
    const named = { ...begun.data.ipdc, naam: { nl: 'Boot huren' }, beschrijving: { nl: 'Een boot.' } }
    expect(ProductContent.safeParse({ ...begun.data, ipdc: named }).success).toBe(true)
  })

  it('is kept under what its name says, and never under the id of another that was added elsewhere', () => {
    expect(newProductId('Één bótje huren (zomer)', 'k3f9')).toBe('product:een-botje-huren-zomer-k3f9')
    expect(newProductId('渡し船', 'k3f9')).toBe('product:k3f9')
    expect(newProductId('x'.repeat(300), 'k3f9').length).toBeLessThan(100)
  })
})
