import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf } from './letters.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** With the higher byte of each letter last, or first. */
const utf16 = (text: string, order: 'low' | 'high'): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, place) => text.charCodeAt(place)).flatMap((code) =>
      order === 'low' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  )
const anyText = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'))

describe('the text of a file', () => {
  it('is read in UTF-8, with its mark or without, and in UTF-16 with its mark, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lettersOf(utf8(text))).toBe(text)
        expect(lettersOf(utf8(`\ufeff${text}`))).toBe(text)
        expect(lettersOf(utf16(`\ufeff${text}`, 'low'))).toBe(text)
        expect(lettersOf(utf16(`\ufeff${text}`, 'high'))).toBe(text)
      }),
    )
  })

  it.each([
    ['Latin 1', Uint8Array.from([0x43, 0x61, 0x66, 0xe9])],
    ['Windows 1252', Uint8Array.from([0x80, 0x20, 0x35])],
    ['UTF-8 that was cut off', utf8('Café').slice(0, -1)],
    ['UTF-16 without its mark', utf16('Vuilzakken', 'low')],
    ['UTF-16 without its mark, the other way round', utf16('Vuilzakken', 'high')],
    ['UTF-16 with half a letter', utf16('\ufeffCafé', 'low').slice(0, -1)],
  ])('is none in %s', (_what, bytes) => {
    expect(lettersOf(bytes)).toBeUndefined()
  })
})
