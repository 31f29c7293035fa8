import fc from 'fast-check'
import { expect, it } from 'vitest'
import { productContent } from '../builders.ts'
import { facetValuesOn } from './facets.ts'
import { orders, ordered } from './order.ts'

const valuesOf = facetValuesOn('2026-11-27', { departments: ['identity'], queues: ['B'], staff: ['staff:an'] })
const row = ({ key, name, ...part }: { key: string; name: string; level: 1 | 2; themed: boolean }) => {
  const content = productContent({
    ipdc: { themas: part.themed ? ['BouwenWonen'] : [] },
    local: { level: part.level },
  })
  return { ...content, key, name, values: valuesOf(content) }
}
const anyRows = fc.uniqueArray(
  fc
    .record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      name: fc.constantFrom('Pas', 'Rijbewijs'),
      level: fc.constantFrom(1 as const, 2 as const),
      themed: fc.boolean(),
    })
    .map(row),
  { selector: ({ key }) => key },
)
const wish = { compareNames: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0), department: (key: string) => key }
const keysOf = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key)

it('the same products stand in the same order however they come, each once', () => {
  fc.assert(
    fc.property(
      anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      fc.constantFrom(...orders.filter((by) => by !== 'best')),
      fc.boolean(),
      ([rows, shuffled], by, descending) => {
        const keys = keysOf(ordered(rows, { by, descending, ...wish }))
        expect(keysOf(ordered(shuffled, { by, descending, ...wish }))).toEqual(keys)
        expect(keys.toSorted()).toEqual(keysOf(rows).toSorted())
      },
    ),
  )
})

it('what lacks most of what it needs comes first by gaps, and by name among equals', () => {
  const rows = [
    row({ key: 'a', name: 'Rijbewijs', level: 1, themed: true }),
    row({ key: 'b', name: 'Pas', level: 1, themed: true }),
    row({ key: 'c', name: 'Zaal', level: 2, themed: false }),
  ]
  expect(keysOf(ordered(rows, { by: 'gaps', descending: false, ...wish }))).toEqual(['c', 'b', 'a'])
  expect(keysOf(ordered(rows, { by: 'level', descending: true, ...wish }))).toEqual(['c', 'b', 'a'])
  expect(keysOf(ordered(rows, { by: 'best', descending: true, ...wish }))).toEqual(['a', 'b', 'c'])
})
