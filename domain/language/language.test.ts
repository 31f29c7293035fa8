import { expect, it } from 'vitest'
import { LanguageMap, inLanguage } from './language.ts'

it('a text that is missing in a language is shown in Dutch', () => {
  expect(inLanguage({ nl: 'Loket', fr: 'Guichet' }, 'fr')).toBe('Guichet')
  expect(inLanguage({ nl: 'Loket', fr: 'Guichet' }, 'de')).toBe('Loket')
})

it('a text without Dutch, empty, or in a language we do not speak is refused', () => {
  for (const wrong of [{ fr: 'Guichet' }, { nl: '' }, { nl: 'Loket', de: '' }, { nl: 'Loket', es: 'Taquilla' }]) {
    expect(LanguageMap.safeParse(wrong).success).toBe(false)
  }
})
