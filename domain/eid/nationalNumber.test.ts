import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsNationalNumber, isNationalNumber } from './nationalNumber.ts'

it('a national number is known by its last two digits', () => {
  expect(isNationalNumber('00010100006')).toBe(true)
  expect(isNationalNumber('00010100099')).toBe(false)
})

describe('a text holds a national number', () => {
  it.each(['00.01.01-000.06', '00010100006', 'van 000101 000 06, die', '(00/01/01-000-06)', '12 00010100006'])(
    'in whatever form it is written: %s',
    (text) => {
      expect(holdsNationalNumber(text)).toBe(true)
    },
  )

  it.each(['00.01.01-000.07', 'BE68 5390 0754 7034', '0470 12 34 56', 'dossier 000101000061', ''])(
    'only where it is one: %s',
    (text) => {
      expect(holdsNationalNumber(text)).toBe(false)
    },
  )

  it('wherever it stands between words', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', ',') })
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(holdsNationalNumber(`${before}00.01.01-000.06${after}`)).toBe(true)
      }),
    )
  })
})
