import { describe, expect, it } from 'vitest'
import { productContent } from './builders.ts'
import { faultsOf } from './faults.ts'
import { type ProductField, differingFields, productFields, valueOf, withValues } from './fields.ts'

const content = productContent({ local: { remarks: 'traag' } })
const faults = (field: ProductField, value: unknown) =>
  faultsOf(new Map([[field, value]])).map(({ path, code }) => [path.join('.'), code])

describe('the fields of a product', () => {
  it('are changed one by one, and taken away', () => {
    const changed = withValues(
      content,
      new Map<ProductField, unknown>([
        ['ipdc.naam', { nl: 'Paspoort' }],
        ['local.remarks', undefined],
      ]),
    )
    expect(changed && differingFields(content, changed)).toEqual(['ipdc.naam', 'local.remarks'])
    expect(changed?.ipdc.naam).toEqual({ nl: 'Paspoort' })
    expect(changed?.local).not.toHaveProperty('remarks')
  })

  it('make no product of values that it cannot have', () => {
    expect(withValues(content, new Map([['local.duration', 0]]))).toBeUndefined()
  })

  it('are all known, each by the name that the history gives it', () => {
    expect(productFields).toHaveLength(new Set(productFields).size)
    expect(valueOf(content, 'local.queue')).toBe('B')
  })
})

describe('what is wrong with a value is said where it stands', () => {
  it('a text without Dutch, or without any word', () => {
    expect(faults('ipdc.naam', { fr: 'Passeport' })).toEqual([['nl', 'noDutch']])
    expect(faults('ipdc.naam', undefined)).toEqual([['', 'missing']])
    expect(faults('ipdc.uitzonderingen', undefined)).toEqual([])
  })

  it('a row without a name, and an address that is none', () => {
    const rows = [{ naam: { nl: 'Aanvraag' }, url: 'https://balie.be' }, { naam: { nl: 'Loket' }, url: 'balie.be' }, {}]
    expect(faults('ipdc.websites', rows)).toEqual([
      ['1.url', 'notUrl'],
      ['2.naam', 'missing'],
      ['2.url', 'missing'],
    ])
  })

  it('a proof that has a description and no name', () => {
    expect(faults('ipdc.voorwaarden', [{ naam: { nl: 'Wonen' }, bewijs: { beschrijving: { nl: 'Attest' } } }])).toEqual(
      [['0.bewijs.naam', 'missing']],
    )
  })

  it('a number that is none or too small, a choice of nothing, a day that is none', () => {
    expect(faults('local.duration', 0)).toEqual([['', 'notPositive']])
    expect(faults('local.duration', 2.5)).toEqual([['', 'notPositive']])
    expect(faults('local.duration', undefined)).toEqual([['', 'missing']])
    expect(faults('local.channels', [])).toEqual([['', 'none']])
    expect(faults('local.reviewOn', '2026-02-30')).toEqual([['', 'notDay']])
    expect(faults('local.department', '')).toEqual([['', 'missing']])
  })
})
