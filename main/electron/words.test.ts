import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language/language.ts'
import { keysOf, textsOf, variablesOf } from '#tests/support/languageFile.ts'
import { fill, shellWords } from './words.ts'

describe.each(languages)('the words of the shell in %s', (language) => {
  const words = shellWords[language]

  test('have every key and no other, and no empty text', () => {
    expect(keysOf(words)).toEqual(keysOf(shellWords.nl))
    expect(textsOf(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('use the same variables as the Dutch text does', () => {
    const variables = (texts: unknown) => textsOf(texts).map(([key, text]) => [key, variablesOf(text)])
    expect(variables(words)).toEqual(variables(shellWords.nl))
  })
})

test('facts are filled in as they are, and only once', () => {
  expect(fill('{{a}} and {{b}} and {{a}}', { a: '{{b}} $& $1', b: 'x' })).toBe('{{b}} $& $1 and x and {{b}} $& $1')
})
