import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascii, type Characters, common, lineOf, page858 } from './characters.ts'

const sets: [string, Characters][] = [
  ['plain', ascii],
  ['common', common],
  ['page 858', page858],
]
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())

describe('a line of a display', () => {
  it('has the letters of our languages in page 858', () => {
    expect(lineOf('éëïüçß€Éô', page858)).toEqual([0x82, 0x89, 0x8b, 0x81, 0x87, 0xe1, 0xd5, 0x90, 0x93])
  })

  it('loses marks that the display does not have, and keeps the letter', () => {
    expect(String.fromCharCode(...lineOf('Caféş ﬁn', ascii))).toBe('Cafes fin')
    expect(String.fromCharCode(...lineOf('€ 😀👩‍🦽 Ж', ascii))).toBe('? ?? ?')
  })

  it('has one space for any white space and none at its ends', () => {
    expect(String.fromCharCode(...lineOf('\t Loket\r\n\u00a02\u2003', ascii))).toBe('Loket 2')
  })

  it.each(sets)('never has a byte below a space, in %s characters', (_, characters) => {
    const own = new Set(characters.values())
    fc.assert(
      fc.property(text, (any) => {
        for (const byte of lineOf(any, characters)) {
          expect(own.has(byte) && byte >= 0x20 && byte !== 0x7f && byte <= 0xff).toBe(true)
        }
      }),
      { numRuns: 5_000 },
    )
  })

  it.each(sets)('has a byte of its own for each of the %s characters', (_, characters) => {
    expect(new Set(characters.values()).size).toBe(characters.size)
  })
})
