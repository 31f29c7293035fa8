import fc from 'fast-check'
import { expect, it } from 'vitest'
import { centsOf, eurosOf, isAmount } from './euros.ts'

it('an amount is the same after it was shown and typed, letter by letter', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (cents) => {
      const shown = eurosOf(cents)
      for (let length = 0; length <= shown.length; length++) expect(isAmount(shown.slice(0, length))).toBe(true)
      expect(centsOf(shown)).toBe(cents)
    }),
  )
})

it('an amount may be typed with a point, without cents or with one digit of them', () => {
  expect(['12.50', '12,5', '12', '12,', '0', ''].map(centsOf)).toEqual([1250, 1250, 1200, 1200, 0, undefined])
})

it('nothing else is an amount', () => {
  expect(['-1', '1e3', '12,505', ',5', '1.000,00', 'gratis', '12345678'].filter(isAmount)).toEqual([])
})
