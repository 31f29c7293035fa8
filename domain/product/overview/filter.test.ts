import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { productContent } from '../builders.ts'
import { type Filters, facetChoices, facetValuesOn, facets } from './facets.ts'
import { filtered, toggled } from './filter.ts'

const known = { departments: ['identity', 'housing'], queues: ['B'], staff: ['staff:an'] }
const valuesOf = facetValuesOn('2026-11-27', known)

const anyProduct = fc
  .record({
    themas: fc.subarray(['BouwenWonen', 'BurgerOverheid'] as const),
    doelgroepen: fc.subarray(['Burger', 'Vereniging'] as const),
    fr: fc.boolean(),
    department: fc.constantFrom('identity', 'housing', 'archive'),
    level: fc.constantFrom(0 as const, 2 as const, 4 as const),
    status: fc.constantFrom('draft' as const, 'published' as const),
    reviewOn: fc.constantFrom('2026-01-01', '2026-12-01', '2027-12-01'),
    bundles: fc.subarray(['birth', 'death'] as const),
  })
  .map(({ themas, doelgroepen, fr, ...local }) => {
    const content = productContent({
      ipdc: { themas, doelgroepen, naam: fr ? { nl: 'Pas', fr: 'Passeport' } : { nl: 'Pas' } },
      local,
    })
    return { ...content, values: valuesOf(content) }
  })

const choices = { ...facetChoices, department: ['identity', 'housing', 'archive'] }
const anyFilters: fc.Arbitrary<Filters> = fc
  .uniqueArray(fc.constantFrom(...facets), { maxLength: 3 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((facet) => fc.tuple(fc.constant(facet), fc.subarray([...choices[facet]], { minLength: 1 }))),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs))

describe('filters', () => {
  it('show what is one of the chosen things in every facet asked about', () => {
    fc.assert(
      fc.property(fc.array(anyProduct, { maxLength: 12 }), anyFilters, (products, filters) => {
        const slowly = products.filter(({ values }) =>
          facets.every((facet) => {
            const chosen = filters[facet]
            return chosen === undefined || values[facet].some((value) => chosen.includes(value))
          }),
        )
        expect(filtered(products, filters).shown).toEqual(slowly)
      }),
    )
  })

  it('count beside each choice what it alone would show in its facet', () => {
    fc.assert(
      fc.property(fc.array(anyProduct, { maxLength: 12 }), anyFilters, (products, filters) => {
        const { counts } = filtered(products, filters)
        for (const facet of facets) {
          for (const value of choices[facet]) {
            const alone = filtered(products, { ...filters, [facet]: [value] }).shown
            expect([facet, value, counts(facet, value)]).toEqual([facet, value, alone.length])
          }
        }
      }),
    )
  })

  it('go when they are pressed a second time, and leave no empty facet behind', () => {
    const once = toggled({ level: ['2'] }, 'theme', 'BouwenWonen')
    expect(once).toEqual({ level: ['2'], theme: ['BouwenWonen'] })
    expect(toggled(once, 'theme', 'BouwenWonen')).toEqual({ level: ['2'] })
  })
})

describe('a product is, in a facet,', () => {
  it('overdue from the day after its review day on, and to be reviewed soon for thirty days before', () => {
    const reviewOn = (day: string): readonly string[] => valuesOf(productContent({ local: { reviewOn: day } })).review
    expect(['2026-11-26', '2026-11-27', '2026-12-27', '2026-12-28'].map((day) => reviewOn(day)[0])).toEqual([
      'overdue',
      'soon',
      'soon',
      'later',
    ])
  })

  it('without each language in which it has no name', () => {
    const { without } = valuesOf(productContent({ ipdc: { naam: { nl: 'Pas', en: 'Passport' } } }))
    expect(without).toEqual(['fr', 'de'])
  })
})
