import { describe, expect, it } from 'vitest'
import { lacksDutch, noWords, previewWords, typedOf, untranslated, wordsOf } from './typedWords.ts'

describe('words that are typed in several languages', () => {
  it('are what they were when nothing is changed, with languages that only a later version knows', () => {
    const later = { nl: 'Hallo', de: 'Hallo', uk: 'Привіт' }
    expect(wordsOf(typedOf(later))).toEqual(later)
  })

  it('are none without Dutch, to which the others fall back', () => {
    const french = { ...noWords, fr: ' Bonjour ' }
    expect([lacksDutch(french), lacksDutch(noWords), lacksDutch({ ...french, nl: 'Dag' })]).toEqual([
      true,
      false,
      false,
    ])
    expect(wordsOf(french)).toBeUndefined()
    expect(wordsOf(noWords)).toBeUndefined()
    expect(previewWords(french)).toEqual({ nl: 'Bonjour', fr: 'Bonjour' })
  })

  it('tell in which of the languages that are offered Dutch will stand', () => {
    expect(untranslated({ ...noWords, nl: 'Dag', fr: 'Bonjour' }, ['nl', 'fr', 'de'])).toEqual(['de'])
    expect(untranslated(noWords)).toEqual([])
  })
})
