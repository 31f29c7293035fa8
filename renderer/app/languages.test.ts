import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language/language.ts'
import { keysOf, textsOf, variablesOf, withoutPlural } from '#tests/support/languageFile.ts'
import { resources } from './resources.ts'

const namespaces = Object.keys(resources.nl).filter((name): name is keyof typeof resources.nl => name in resources.nl)
const dutchVariables = (namespace: (typeof namespaces)[number]): Map<string, string[]> =>
  new Map(textsOf(resources.nl[namespace]).map(([key, text]) => [withoutPlural(key), variablesOf(text)]))

describe.each(languages)('the language files in %s', (language) => {
  test('have the same namespaces as the Dutch ones', () => {
    expect(Object.keys(resources[language]).sort()).toEqual(Object.keys(resources.nl).sort())
  })

  test.each(namespaces)('have every key of %s and no other', (namespace) => {
    expect(keysOf(resources[language][namespace])).toEqual(keysOf(resources.nl[namespace]))
  })

  test.each(namespaces)('have no empty text in %s', (namespace) => {
    const empty = textsOf(resources[language][namespace]).filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  test.each(namespaces)('use the same variables in %s as the Dutch text does', (namespace) => {
    const dutch = dutchVariables(namespace)
    const different = textsOf(resources[language][namespace])
      .map(([key, text]) => ({ key, has: variablesOf(text), wants: dutch.get(withoutPlural(key)) }))
      .filter(({ has, wants }) => JSON.stringify(has) !== JSON.stringify(wants))
    expect(different).toEqual([])
  })

  test.each(namespaces)('have every plural form that %s needs', (namespace) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const keys = new Set(textsOf(resources[language][namespace]).map(([key]) => key))
    const plurals = [...keys].filter((key) => withoutPlural(key) !== key).map(withoutPlural)
    const missing = plurals.flatMap((key) => forms.map((form) => `${key}_${form}`).filter((form) => !keys.has(form)))
    expect(missing).toEqual([])
  })
})
