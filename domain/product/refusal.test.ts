import { describe, expect, it } from 'vitest'
import { readRefusal } from './refusal.ts'

describe('the reason of a server that refused a product', () => {
  it('names the field that is not as it must be', () => {
    expect(readRefusal('form: product.data.ipdc.websites.0.url is not as it must be')).toEqual({
      kind: 'form',
      fields: ['ipdc.websites'],
    })
  })

  it('names every field that would go back', () => {
    expect(readRefusal('stamp: ipdc.naam, local.price would go back to an earlier version')).toEqual({
      kind: 'stamp',
      fields: ['ipdc.naam', 'local.price'],
    })
  })

  it('is read also where it names none, or is not one of ours', () => {
    expect(readRefusal('writer: this account may not write here')).toEqual({ kind: 'writer', fields: [] })
    expect(readRefusal('tooLarge')).toEqual({ kind: 'tooLarge', fields: [] })
    expect(readRefusal('local.later is frozen')).toEqual({ kind: undefined, fields: [] })
  })
})
