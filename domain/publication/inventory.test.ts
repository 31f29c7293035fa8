import { describe, expect, it } from 'vitest'
import { productDocument } from '../product/builders.ts'
import { IpdcFields, LocalFields } from '../product/product.ts'
import { inventoryOf } from './inventory.ts'

const departments = { identity: 'Burgerzaken' }
const staff = { 'staff:an': 'An Peeters' }

const cellsOf = (documents: Parameters<typeof inventoryOf>[0], names: Parameters<typeof inventoryOf>[1]) => {
  const [head = [], ...rows] = inventoryOf(documents, names)
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])))
}

describe('the inventory', () => {
  it('has a column for every field, and a row for every product, also for what is not published', () => {
    const [head = [], ...rows] = inventoryOf(
      [productDocument({ local: { status: 'draft' } }, 'product:b'), productDocument({}, 'product:a')],
      { departments, staff },
    )
    for (const field of [...Object.keys(IpdcFields.shape), ...Object.keys(LocalFields.shape)]) {
      expect(
        head.some((name) => name === field || name.startsWith(`${field} (`)),
        field,
      ).toBe(true)
    }
    expect(new Set(head).size).toBe(head.length)
    expect(rows.map(([key]) => key)).toEqual(['a', 'b'])
    for (const row of rows) expect(row).toHaveLength(head.length)
  })

  it('says fields in words: names of departments, euros, lists by line, without markup', () => {
    const [cells] = cellsOf(
      [
        productDocument({
          ipdc: {
            naam: { nl: 'Reispas', fr: 'Passeport', 'nl-be-x-formal': 'Uw reispas' },
            beschrijving: { nl: '<p>Een <b>pas</b></p>' },
            kosten: [
              { naam: { nl: 'Gewoon' }, beschrijving: { nl: '<p>65 euro</p>', fr: '65 euros' } },
              { naam: { nl: 'Spoed' } },
            ],
            websites: [{ naam: { nl: 'Meer' }, url: 'https://a.example' }],
            zoektermen: { nl: ['pas', 'reizen'], fr: ['passeport'] },
          },
          local: { price: 6_505, leadTime: { value: 5, unit: 'workingDays' }, where: ['welcome', 'counter'] },
        }),
      ],
      { departments },
    )
    expect(cells).toMatchObject({
      department: 'Burgerzaken',
      price: '65,05',
      leadTime: '5 workingDays',
      where: 'welcome, counter',
      'naam (fr)': 'Passeport',
      'naam (nl-be-x-formal)': 'Uw reispas',
      'beschrijving (nl)': 'Een pas',
      'kosten (nl)': 'Gewoon · 65 euro\nSpoed',
      'kosten (fr)': '65 euros',
      'websites (nl)': 'Meer · https://a.example',
      'zoektermen (nl)': 'pas\nreizen',
      'zoektermen (fr)': 'passeport',
    })
  })

  it('names staff and has their remarks only where their names are given', () => {
    const document = productDocument({ local: { remarks: 'zznota' } })
    expect(JSON.stringify(inventoryOf([document], { departments }))).not.toMatch(/zznota|staff|responsible|remarks/)
    expect(cellsOf([document], { departments, staff })).toMatchObject([
      { responsible: 'An Peeters', remarks: 'zznota' },
    ])
  })
})
