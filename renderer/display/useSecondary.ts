import { useTranslation } from 'react-i18next'
import { type Language, languages } from '#domain/language/language.ts'

/** The other languages' words for a heading, for the small line below it. */
export const useSecondary = (language: Language): ((key: 'now' | 'recent' | 'idle' | 'waiting') => string) => {
  const { t } = useTranslation('display')
  return (key) =>
    languages
      .filter((other) => other !== language)
      .map((lng) => t(key, { lng }))
      .join(' · ')
}
