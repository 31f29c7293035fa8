import { describe, expect, it, test } from 'vitest'
import { keysOf, textsOf, variablesOf } from '#tests/support/languageFile.ts'
import { languages } from '../language/language.ts'
import { counted, euros, publicationWords } from './words.ts'

describe.each(languages)('the words around the published texts in %s', (language) => {
  test('have every key of the Dutch ones, with the same variables, and none that is empty', () => {
    expect(keysOf(publicationWords[language])).toEqual(keysOf(publicationWords.nl))
    const dutch = new Map(textsOf(publicationWords.nl))
    for (const [key, text] of textsOf(publicationWords[language])) {
      expect(text.trim()).not.toBe('')
      expect(variablesOf(text)).toEqual(variablesOf(dutch.get(key) ?? ''))
    }
  })
})

it('counts and prices as each language does', () => {
  expect(counted('nl', 'workingDays', 1)).toBe('1 werkdag')
  expect(counted('nl', 'workingDays', 5)).toBe('5 werkdagen')
  expect(counted('fr', 'minutes', 0)).toBe('0 minute')
  expect([euros('nl', 1_205), euros('fr', 1_205), euros('en', 1_205)]).toEqual(['€ 12,05', '12,05 €', '€12.05'])
})
