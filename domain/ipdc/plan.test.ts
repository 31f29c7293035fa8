import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { productContent, productDocument } from '../product/builders.ts'
import type { ProductDocument } from '../product/history.ts'
import { stampAt } from '../visit/builders.ts'
import { importInto, planOf } from './builders.ts'
import type { FoundProduct } from './found.ts'

const address = (name: string) => `https://catalogus.example/id/concept/${name}`

const found = (name: string, part: Partial<FoundProduct['ipdc']> = {}): FoundProduct => ({
  ipdc: { ...productContent({}).ipdc, id: address(name), generatedAtTime: '2026-03-01T08:00:00Z', ...part },
  left: [],
})

const kinds = (products: readonly FoundProduct[], catalogue: readonly ProductDocument[]) =>
  planOf(products, catalogue).map((step) => (step.kind === 'unchanged' ? step.why : step.kind))

describe('an import', () => {
  it('adds what is not there yet with what a new product begins with, under a name that every station finds', () => {
    const [added] = importInto([], [found('705d')])
    expect(added).toMatchObject({
      id: 'product:concept-705d',
      data: { local: { status: 'draft' }, ipdc: { id: address('705d') }, authors: { [stampAt(1)]: 'staff:an' } },
    })
  })

  it('changes nothing the second time, whatever came in', () => {
    const any = fc.array(
      fc
        .record({
          name: fc.constantFrom('1', '2', '3'),
          naam: fc.constantFrom('Een', 'Twee'),
          gearchiveerd: fc.constantFrom(true, undefined),
          generatedAtTime: fc.constantFrom('2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z'),
        })
        .map(({ name, naam, gearchiveerd, generatedAtTime }) =>
          found(name, { naam: { nl: naam }, generatedAtTime, ...(gearchiveerd === undefined ? {} : { gearchiveerd }) }),
        ),
    )
    fc.assert(
      fc.property(any, any, (before, products) => {
        const catalogue = importInto([], before)
        const after = importInto(catalogue, products, 2)
        for (const kind of kinds(products, after)) expect(['same', 'newerHere', 'notOffered']).toContain(kind)
        expect(importInto(after, products, 3)).toEqual(after)
      }),
    )
  })

  it('overwrites the catalogue’s fields only, and says which', () => {
    const own = productDocument({ ipdc: found('1').ipdc, local: { remarks: 'Onze eigen nota', price: 300 } })
    const change = found('1', { naam: { nl: 'Anders' }, generatedAtTime: '2026-04-01T08:00:00Z' })
    expect(planOf([change], [own])).toMatchObject([{ kind: 'changed', document: own.id, fields: ['naam'] }])
    const [after] = importInto([own], [change])
    expect(after?.data.ipdc.naam.nl).toBe('Anders')
    expect(after?.data.local).toEqual(own.data.local)
  })

  it('takes a field away that the catalogue no longer has', () => {
    const before = productDocument({ ipdc: found('1', { uitzonderingen: { nl: 'Soms' } }).ipdc })
    const [after] = importInto([before], [found('1')])
    expect(after?.data.ipdc).not.toHaveProperty('uitzonderingen')
  })

  it('withdraws what the catalogue archived, and deletes nothing; what is archived and not here stays away', () => {
    const before = productDocument({ ipdc: found('1').ipdc })
    const archived = found('1', { gearchiveerd: true, generatedAtTime: '2026-04-01T08:00:00Z' })
    expect(kinds([archived, found('2', { gearchiveerd: true })], [before])).toEqual(['withdrawn', 'notOffered'])
    const [after] = importInto([before], [archived])
    expect(after?.data).toMatchObject({ local: { status: 'withdrawn' }, ipdc: { naam: { nl: 'Reispas' } } })
  })

  it('leaves a newer version that is here alone', () => {
    const before = productDocument({ ipdc: found('1', { generatedAtTime: '2026-05-01T10:00:00+02:00' }).ipdc })
    expect(kinds([found('1', { naam: { nl: 'Ouder' } })], [before])).toEqual(['newerHere'])
  })

  it('knows a product of ours by its number, once', () => {
    const own = productDocument({ ipdc: { productnummer: '44' } }, 'product:eigen')
    const products = [found('1', { productnummer: '44' }), found('2', { productnummer: '45' })]
    expect(planOf(products, [own]).map(({ kind, document }) => [kind, document])).toEqual([
      ['changed', 'product:eigen'],
      ['new', 'product:concept-2'],
    ])
    const after = importInto([own], products)
    expect(kinds([found('3', { productnummer: '44' })], after)).toEqual(['new'])
  })

  it('gives a product of ours to one of several that bear its number, the others come beside it', () => {
    const own = productDocument({ ipdc: { productnummer: '44' } }, 'product:eigen')
    const products = [found('1', { productnummer: '44' }), found('2', { productnummer: '44' })]
    expect(planOf(products, [own]).map(({ kind, document }) => [kind, document])).toEqual([
      ['changed', 'product:eigen'],
      ['new', 'product:concept-2'],
    ])
  })

  it('takes the latest of several versions in several files, and never gives two products one name', () => {
    const products = [
      found('1', { naam: { nl: 'Oud' } }),
      found('1', { naam: { nl: 'Nieuw' }, generatedAtTime: '2026-06-01T00:00:00Z' }),
      { ...found('1'), ipdc: { ...found('1').ipdc, id: 'https://elders.example/concept/1' } },
    ]
    const after = importInto([], products)
    expect(after.map(({ id, data }) => [id, data.ipdc.naam.nl])).toEqual([
      ['product:concept-1', 'Nieuw'],
      ['product:concept-1-2', 'Reispas'],
    ])
  })

  it('counts the latest version of each product alone, wherever it stands', () => {
    const any = fc
      .record({
        name: fc.constantFrom('1', '2', '3'),
        naam: fc.constantFrom('Een', 'Twee'),
        productnummer: fc.constantFrom('44', '45'),
        gearchiveerd: fc.constantFrom(true, false),
        generatedAtTime: fc.constantFrom('2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z'),
      })
      .map(({ name, naam, ...rest }) => found(name, { naam: { nl: naam }, ...rest }))
    const catalogue = [
      productDocument({ ipdc: found('1', { generatedAtTime: '2026-03-02T08:00:00Z' }).ipdc }, 'product:one'),
      productDocument({ ipdc: { productnummer: '44' } }, 'product:own'),
      productDocument({ ipdc: { productnummer: '45' } }, 'product:other'),
    ]
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (products) => {
        const latest = [...Map.groupBy(products, ({ ipdc }) => ipdc.id).values()].map((versions) =>
          versions.reduce((a, b) => ((b.ipdc.generatedAtTime ?? '') > (a.ipdc.generatedAtTime ?? '') ? b : a)),
        )
        const steps = planOf(products, catalogue)
        expect(steps.map(({ place }) => products[place])).toEqual(latest)
        expect(steps).toEqual(planOf(latest, catalogue).map((step, n) => ({ ...step, place: steps[n]?.place })))
        const documents = steps.filter(({ kind }) => kind !== 'unchanged').map(({ document }) => document)
        expect(new Set(documents).size).toBe(documents.length)
      }),
    )
  })

  it('gives a product of ours to nobody by a number that only an earlier version bore', () => {
    const own = productDocument({ ipdc: { productnummer: '44' } }, 'product:eigen')
    const products = [
      found('1', { productnummer: '44' }),
      found('2', { productnummer: '44' }),
      found('1', { productnummer: '45', generatedAtTime: '2026-06-01T00:00:00Z' }),
    ]
    expect(planOf(products, [own]).map(({ kind, document }) => [kind, document])).toEqual([
      ['new', 'product:concept-1'],
      ['changed', 'product:eigen'],
    ])
  })
})
