import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'

/** Languages by the names that the reader's own language has for them. */
export const useLanguageNames = () => {
  const { t, i18n } = useTranslation('common')
  const nameOf = (language: Language): string => t(`language.${language}`)
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return { nameOf, listOf: (languages: readonly Language[]): string => list.format(languages.map(nameOf)) }
}
