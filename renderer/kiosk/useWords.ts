import type { TFunction } from 'i18next'
import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'

/** The language of whoever stands before the kiosk; staff's choice for the other screens is another. */
export const KioskLanguage = createContext<Language>('nl')

export const useWords = (): { t: TFunction<'kiosk'>; language: Language } => {
  const language = use(KioskLanguage)
  const { t } = useTranslation('kiosk', { lng: language })
  return { t, language }
}
