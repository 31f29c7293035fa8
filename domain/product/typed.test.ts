import { describe, expect, it } from 'vitest'
import {
  type TypedProduct,
  isOvertaken,
  nothingTyped,
  readTyped,
  touchedFields,
  typedValues,
  untouched,
  withoutBlankRows,
} from './typed.ts'

const typed: TypedProduct = {
  ipdc: {
    naam: { nl: ' Paspoort ', fr: ' ' },
    voorwaarden: [{ naam: { nl: 'Wonen' }, bewijs: { nl: '' } }, { naam: { nl: '' } }],
  },
  local: { remarks: '  ' },
  bases: { 'ipdc.naam': { nl: 'Reispas' }, 'ipdc.voorwaarden': [], 'local.remarks': 'oud', 'local.price': 500 },
}

describe('what somebody typed', () => {
  it('is saved without blanks; a field that is left empty is taken away, a row that is left empty is not', () => {
    expect(Object.fromEntries(typedValues(typed))).toEqual({
      'ipdc.naam': { nl: 'Paspoort' },
      'ipdc.voorwaarden': [{ naam: { nl: 'Wonen' } }, {}],
      'local.remarks': undefined,
      'local.price': undefined,
    })
  })

  it('keeps no rows in which nothing is said, where they may be left', () => {
    const rows: TypedProduct = {
      ...nothingTyped,
      ipdc: { contactgegevens: [{ email: '' }, { email: 'info@balie.be', adres: [{ postcode: ' ' }] }] },
      bases: { 'ipdc.contactgegevens': null },
    }
    expect(withoutBlankRows(typedValues(rows)).get('ipdc.contactgegevens')).toEqual([
      { email: 'info@balie.be', adres: [] },
    ])
  })

  it('is let go field by field', () => {
    const left = untouched(untouched(typed, 'ipdc.naam'), 'local.price')
    expect(touchedFields(left)).toEqual(['ipdc.voorwaarden', 'local.remarks'])
    expect(left.ipdc).not.toHaveProperty('naam')
    expect(left.local).toEqual({ remarks: '  ' })
  })

  it('is overtaken by what somebody else saved of the same field meanwhile, unless both wrote the same', () => {
    expect(isOvertaken(typed, 'ipdc.naam', { nl: 'Reispas' })).toBe(false)
    expect(isOvertaken(typed, 'ipdc.naam', { nl: 'Pas' })).toBe(true)
    expect(isOvertaken(typed, 'ipdc.naam', { nl: 'Paspoort' })).toBe(false)
    expect(isOvertaken(typed, 'local.queue', 'C')).toBe(false)
  })

  it('comes back as it was, also half finished', () => {
    expect(readTyped(JSON.parse(JSON.stringify(typed)))).toEqual(typed)
    expect(readTyped(JSON.parse(JSON.stringify(nothingTyped)))).toEqual(nothingTyped)
  })

  it('does not come back where a form could not show it', () => {
    expect(readTyped(undefined)).toBeUndefined()
    expect(readTyped({ ...typed, ipdc: { naam: 'Paspoort' } })).toBeUndefined()
    expect(readTyped({ ...typed, ipdc: { voorwaarden: [{ bewijs: 7 }] } })).toBeUndefined()
    expect(readTyped({ ...typed, local: { later: 'veld' } })).toBeUndefined()
    expect(readTyped({ ...typed, bases: { 'local.later': '' } })).toBeUndefined()
  })
})
