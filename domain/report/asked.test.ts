import { describe, expect, it } from 'vitest'
import { entry } from '../visit/builders.ts'
import { type Asked, mostAsked, withAsked } from './asked.ts'

const visit = (number: number, products: string[], ...log: ReturnType<typeof entry>[]) => ({
  id: `visit:gm-2026-11-23-A${String(number)}`,
  log: [entry('registered', { minute: 0, number, products }), entry('issued', { minute: 0.1 }), ...log],
})
const product = (key: string, level: number) => ({ key, local: { level } })
const nothing: Asked = new Map()

describe('what citizens ask for', () => {
  it('counts a product once for each visit that has it, in whatever order the visits are read', () => {
    const visits = [
      visit(101, ['bin-bags', 'passport']),
      visit(102, ['bin-bags']),
      visit(103, [], entry('productAdded', { minute: 1, product: 'passport' })),
      visit(104, ['address'], entry('productRemoved', { minute: 1, product: 'address' })),
    ]
    const asked = withAsked(nothing, visits)
    expect([...asked].toSorted()).toEqual([
      ['bin-bags', 2],
      ['passport', 2],
    ])
    const oneByOne = visits.toReversed().reduce((sum: Asked, one) => withAsked(sum, [one]), nothing)
    expect([...oneByOne].toSorted()).toEqual([...asked].toSorted())
  })

  it('puts the most asked first, then what the lowest level can do, also where nothing was asked yet', () => {
    const products = [product('street-party', 3), product('bin-bags', 2), product('passport', 3)]
    const keys = (asked: Asked): string[] => mostAsked(products, asked).map(({ key }) => key)
    expect(keys(withAsked(nothing, [visit(101, ['street-party'])]))).toEqual(['street-party', 'bin-bags', 'passport'])
    expect(keys(nothing)).toEqual(['bin-bags', 'passport', 'street-party'])
  })
})
