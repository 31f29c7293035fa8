import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { productContent, productDocument } from './builders.ts'
import { type ProductDocument, changesOf, restored, versionAt, withContent } from './history.ts'
import { mergeProducts } from './merge.ts'
import type { ProductContent } from './product.ts'

type Change = Parameters<typeof productContent>[0]

const edited = (document: ProductDocument, minute: number, change: Change): ProductDocument =>
  withContent(document, productContent(change), { at: stampAt(minute), by: 'staff:bilal' }) ?? document

const contentOf = ({ data: { authors: _authors, ...content } }: ProductDocument): ProductContent => content

const anyChange: fc.Arbitrary<Change> = fc.record({
  ipdc: fc.record(
    {
      naam: fc.constantFrom({ nl: 'Reispas' }, { nl: 'Paspoort', fr: 'Passeport' }),
      productnummer: fc.constantFrom('1', '2'),
    },
    { requiredKeys: ['naam'] },
  ),
  local: fc.record(
    { remarks: fc.constantFrom('traag', 'snel'), price: fc.constantFrom(0, 500), duration: fc.constantFrom(5, 10) },
    { requiredKeys: ['duration'] },
  ),
})

describe('the history of a product', () => {
  it('says of each edit when it was, who made it and what it changed, the latest first', () => {
    const once = edited(productDocument(), 1, { local: { remarks: 'Vraag naar de oude reispas' } })
    const twice = edited(once, 2, {
      ipdc: { naam: { nl: 'Paspoort' } },
      local: { remarks: 'Vraag naar de oude reispas' },
    })
    expect(changesOf(twice).slice(0, 2)).toEqual([
      { at: stampAt(2), by: 'staff:bilal', fields: ['ipdc.naam'] },
      { at: stampAt(1), by: 'staff:bilal', fields: ['local.remarks'] },
    ])
    expect(changesOf(twice).at(-1)).toMatchObject({ at: stampAt(0), by: 'staff:an' })
  })

  it('shows every earlier version as it was, also when a value came back or was taken away', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
        let document = productDocument()
        const was = new Map([[stampAt(0), contentOf(document)]])
        for (const [place, change] of changes.entries()) {
          document = edited(document, place + 1, change)
          was.set(stampAt(place + 1), contentOf(document))
        }
        for (const [at, content] of was) expect(versionAt(document, at)).toEqual(content)
      }),
    )
  })

  it('gives an earlier version back as one more edit, and forgets nothing between', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), fc.nat(6), (changes, place) => {
        const document = changes.reduce((before, change, n) => edited(before, n + 1, change), productDocument())
        const to = stampAt(Math.min(place, changes.length))
        const again = restored(document, to, { at: stampAt(20), by: 'staff:an' })
        expect(contentOf(again ?? document)).toEqual(versionAt(document, to))
        for (let minute = 0; minute <= changes.length; minute++) {
          expect(versionAt(again ?? document, stampAt(minute))).toEqual(versionAt(document, stampAt(minute)))
        }
      }),
    )
  })

  it('has nothing from before a product was there, and nothing to restore where nothing differs', () => {
    const first = productDocument()
    expect(versionAt(first, stampAt(-1))).toBeUndefined()
    expect(restored(first, stampAt(0), { at: stampAt(5), by: 'staff:an' })).toBeUndefined()
  })
})

describe('two editors of one product, each at a station of their own', () => {
  const base = productDocument({ local: { remarks: 'oud', price: 500 } })

  it('keep what each of them changed, in a different field of the same part', () => {
    const one = edited(base, 1, { local: { remarks: 'nieuw', price: 500 } })
    const two = edited(base, 2, { ipdc: { naam: { nl: 'Paspoort' } }, local: { remarks: 'oud' } })
    const merged = mergeProducts(one, two)
    expect(merged.data).toMatchObject({ ipdc: { naam: { nl: 'Paspoort' } }, local: { remarks: 'nieuw' } })
    expect(merged.data['local']).not.toHaveProperty('price')
    expect(merged.data['authors']).toEqual({
      [stampAt(0)]: 'staff:an',
      [stampAt(1)]: 'staff:bilal',
      [stampAt(2)]: 'staff:bilal',
    })
  })

  it('see the later value of a field that both changed, the other in the history', () => {
    const merged = mergeProducts(
      edited(base, 1, { local: { remarks: 'een', price: 500 } }),
      edited(base, 2, { local: { remarks: 'twee', price: 500 } }),
    )
    expect(merged.data).toMatchObject({ local: { remarks: 'twee' } })
    expect(merged.history).toContainEqual({ field: 'local.remarks', value: 'een', at: stampAt(1) })
  })

  it('never lose the stamp of a whole part that an earlier version of the program wrote', () => {
    const merged = mergeProducts(base, edited(base, 3, { local: { remarks: 'nieuw', price: 500 } }))
    expect(merged.stamps).toMatchObject({ local: stampAt(0), ipdc: stampAt(0), 'local.remarks': stampAt(3) })
  })
})
