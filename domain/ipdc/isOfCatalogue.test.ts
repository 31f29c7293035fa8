import { expect, it } from 'vitest'
import { productContent, productDocument } from '../product/builders.ts'
import { isOfCatalogue } from './isOfCatalogue.ts'
import { planOf } from './builders.ts'

const address = 'https://catalogus.example/id/concept/705d'
const found = {
  ipdc: { ...productContent({}).ipdc, id: address, productnummer: '705', naam: { nl: 'Zoals daar' } },
  left: [],
}

it('a product is of the catalogue exactly where an import would write its texts anew', () => {
  for (const own of [{}, { id: address }, { productnummer: '705' }, { id: address, productnummer: '705' }]) {
    const product = productDocument({ ipdc: { ...own, naam: { nl: 'Hier verbeterd' } } })
    const [step] = planOf([found], [product])
    expect(step?.kind).toBe(isOfCatalogue(product.data.ipdc) ? 'changed' : 'new')
  }
})
