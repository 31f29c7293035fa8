import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { productContent } from './builders.ts'
import { readCsv, writeCsv } from '../table/csv.ts'
import { type LocalReading, localTable, readLocalTable } from './localCsv.ts'
import type { LocalFields } from './product.ts'

const keyed = (key: string, local: Partial<LocalFields> = {}) => ({ key, ...productContent({ local }) })
const known = { departments: ['identity', 'housing'], queues: ['A', 'B'], staff: ['staff:an', 'staff:bo'] }
const products = [keyed('passport', { remarks: 'Vraag de oude', price: 6_500 }), keyed('move')]

const read = (text: string): LocalReading => {
  const table = readCsv(text)
  if (table === undefined) throw new Error('no table')
  return readLocalTable({ table, products, known })
}

describe('the municipality’s own fields in a spreadsheet', () => {
  it('come back as they went out, whatever they are', () => {
    const some = <T>(...values: T[]) => fc.subarray(values)
    const atLeastOne = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 })
    const local = fc.record(
      {
        department: fc.constantFrom('identity', 'housing'),
        responsible: fc.constantFrom('staff:an', 'staff:bo'),
        backups: some('staff:an', 'staff:bo'),
        leadTime: fc.record({
          value: fc.integer({ min: 1, max: 90 }),
          unit: fc.constantFrom('minutes' as const, 'workingDays' as const),
        }),
        channels: atLeastOne<LocalFields['channels'][number]>('onSite', 'phone', 'online'),
        where: atLeastOne<LocalFields['where'][number]>('welcome', 'quickCounter', 'counter', 'other'),
        level: fc.constantFrom(0 as const, 1 as const, 4 as const),
        appointment: fc.constantFrom('never' as const, 'always' as const),
        duration: fc.integer({ min: 1, max: 90 }),
        queue: fc.constantFrom('A', 'B'),
        remarks: fc.string({ minLength: 1 }).map((text) => `=${text.trim()}!`),
        price: fc.integer({ min: 0, max: 100_000 }),
        status: fc.constantFrom('draft' as const, 'withdrawn' as const),
        bundles: some<LocalFields['bundles'][number]>('birth', 'newResident'),
        audiences: atLeastOne<NonNullable<LocalFields['audiences']>[number]>('person', 'company'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(local, (fields) => {
        const product = keyed('passport', fields)
        const { columns, rows } = localTable([product])
        const table = readCsv(writeCsv([columns, ...rows]))
        if (table === undefined) throw new Error('no table')
        expect(readLocalTable({ table, products: [product], known })).toEqual({ changes: [], faults: [], unchanged: 1 })
        const blank = keyed('passport')
        const { changes, faults, unchanged } = readLocalTable({ table, products: [blank], known })
        expect(faults).toEqual([])
        expect(unchanged === 1 ? blank.local : changes[0]?.local).toEqual(product.local)
      }),
    )
  })

  it('change only where a cell says something else, and only in the columns that are there', () => {
    expect(read('product;prijs;wachtrij\r\npassport;70;a\r\nmove;;B\r\n')).toMatchObject({
      changes: [{ key: 'passport', row: 2, local: { price: 7_000, queue: 'A', remarks: 'Vraag de oude' } }],
      faults: [],
      unchanged: 1,
    })
  })

  it('lose what an emptied cell held', () => {
    const [change] = read('product;opmerkingen;prijs\npassport;;').changes
    expect(change?.local).not.toHaveProperty('remarks')
    expect(change?.local).not.toHaveProperty('price')
  })

  it('take a day as a spreadsheet turned it', () => {
    expect(read('product;nazicht\npassport;31/3/2028').changes[0]?.local.reviewOn).toBe('2028-03-31')
  })
})

describe('a row that is wrong', () => {
  it('is told by its number, its column and why, and changes nothing, while the others do', () => {
    const { changes, faults } = read(
      ['product;wachtrij;prijs;duur', 'passport;B;=1+1;10', 'move;A;1,50;15', '', 'onbekend;A;1;1', 'move;A;1;1'].join(
        '\n',
      ),
    )
    expect(faults).toEqual([
      { row: 2, column: 'prijs', code: 'formula', value: '=1+1' },
      { row: 5, column: 'product', code: 'productUnknown', value: 'onbekend' },
      { row: 6, column: 'product', code: 'productTwice', value: 'move' },
    ])
    expect(changes).toMatchObject([{ key: 'move', row: 3, local: { price: 150, duration: 15, queue: 'A' } }])
  })

  it.each([
    ['wachtrij', 'Z', 'valueUnknown'],
    ['dienst', 'nergens', 'valueUnknown'],
    ['vervangers', 'staff:an, staff:niemand', 'valueUnknown'],
    ['verantwoordelijke', 'an', 'valueWrong'],
    ['kanalen', 'duivenpost', 'valueWrong'],
    ['kanalen', '', 'valueWrong'],
    ['niveau', '5', 'valueWrong'],
    ['duur', '0', 'valueWrong'],
    ['prijs', 'gratis', 'valueWrong'],
    ['prijs', '-5', 'valueWrong'],
    ['nazicht', '30/2/2027', 'valueWrong'],
    ['doorlooptijd', 'drie dagen', 'valueWrong'],
    ['status', 'weg', 'valueWrong'],
  ])('with %s "%s" is told as %s', (column, value, code) => {
    const { changes, faults } = read(`product;${column}\nmove;${value}`)
    expect(faults).toMatchObject([{ row: 2, column, code }])
    expect(changes).toEqual([])
  })

  it('is none at all where the columns are wrong: nothing is read then', () => {
    expect(read('wachtrij\nA').faults).toMatchObject([{ row: 1, code: 'noKeyColumn' }])
    expect(read('product;kleur\nmove;rood').faults).toMatchObject([{ row: 1, code: 'columnUnknown', value: 'kleur' }])
    expect(read('product;prijs;prijs\nmove;1;2').faults).toMatchObject([{ row: 1, code: 'columnTwice' }])
  })
})
