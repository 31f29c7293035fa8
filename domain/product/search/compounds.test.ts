import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from './compounds.ts'

const words = new Set([
  'dak',
  'isolatie',
  'premie',
  'verwarming',
  'kosten',
  'zakken',
  'kaart',
  'straat',
  'huis',
  'huren',
])
const parts = (word: string) =>
  partsOf(word, (text) => (words.has(text) ? 'word' : words.has(`${text}en`) ? 'stem' : undefined))
const texts = (word: string) => parts(word)?.map(({ text }) => text)

describe('a compound', () => {
  it('is taken apart into as many known words as it has', () => {
    expect(texts('dakisolatiepremie')).toEqual(['dak', 'isolatie', 'premie'])
  })

  it('loses the letters that join its words', () => {
    expect(texts('verwarmingskosten')).toEqual(['verwarming', 'kosten'])
  })

  it('may have one part that is not known', () => {
    expect(parts('vuilzakken')).toEqual([
      { text: 'vuil', known: false },
      { text: 'zakken', known: true },
    ])
    expect(parts('fietskaartwandelzakken')?.filter(({ known }) => !known)).toHaveLength(1)
  })

  it('is no mere prefix and word, and no word alone', () => {
    expect(parts('verhuren')).toBeUndefined()
    expect(parts('kaart')).toBeUndefined()
  })

  it('keeps its letters in order, whatever it is', () => {
    const any = fc.array(fc.constantFrom(...words, 's', 'x', 'vuil', 'en'), { maxLength: 8 }).map((all) => all.join(''))
    fc.assert(
      fc.property(any, (word) => {
        const found = texts(word)
        if (found === undefined) return
        expect(new RegExp(`^${found.join('(s|e|en|n)?')}$`).test(word)).toBe(true)
      }),
    )
  })
})
