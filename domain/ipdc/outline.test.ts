import fc from 'fast-check'
import { expect, it } from 'vitest'
import { productContent, productDocument } from '../product/builders.ts'
import type { FoundProduct } from './found.ts'
import { openOutline } from './outline.ts'
import { planImport } from './plan.ts'

const found = (name: string, part: Partial<FoundProduct['ipdc']>): FoundProduct => ({
  ipdc: { ...productContent({}).ipdc, id: `https://catalogus.example/id/concept/${name}`, ...part },
  left: [],
})

const anyFound = fc
  .record({
    name: fc.constantFrom('1', '2', '3'),
    naam: fc.constantFrom('Een', 'Twee'),
    productnummer: fc.constantFrom('44', '45'),
    gearchiveerd: fc.constantFrom(true, false),
    generatedAtTime: fc.constantFrom('2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z'),
  })
  .map(({ name, naam, ...rest }) => found(name, { naam: { nl: naam }, ...rest }))

it('says of each product what a plan of all of them says, wherever its latest version stands', () => {
  const catalogue = [
    productDocument({ ipdc: found('1', { generatedAtTime: '2026-03-02T08:00:00Z' }).ipdc }, 'product:one'),
    productDocument({ ipdc: { productnummer: '44' } }, 'product:own'),
  ]
  fc.assert(
    fc.property(fc.array(anyFound, { maxLength: 12 }), (products) => {
      const outline = openOutline(catalogue)
      for (const product of products) outline.add(product)
      const outlined = outline.steps()
      const planned = planImport(products, catalogue)
      expect(outlined.map(({ id }) => id).sort()).toEqual(planned.map(({ found: { ipdc } }) => ipdc.id).sort())
      for (const { id, name, place } of outlined) {
        const latest = planned.find((one) => one.found.ipdc.id === id)
        expect(products[place]).toBe(latest?.found)
        expect(name).toBe(latest?.found.ipdc.naam.nl)
      }
      const documents = outlined.filter(({ kind }) => kind !== 'unchanged').map(({ document }) => document)
      expect(new Set(documents).size).toBe(documents.length)
    }),
  )
})
