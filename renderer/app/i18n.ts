import i18next, { type TFunction, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { resources } from './resources.ts'

/**
 * The app's words, ready at once. Interpolated values are shown by React as text, which escapes them; escaping here as
 * well would show `&amp;` to people.
 */
const startWords = (): i18n => {
  const started = i18next.createInstance()
  void started.use(initReactI18next).init({
    resources,
    lng: 'nl',
    fallbackLng: 'nl',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
    // How citizens are addressed may change while a screen stands.
    react: { bindI18nStore: 'added' },
  })
  return started
}

export const words = startWords()

/** The words of the confirmation of an appointment, in the citizen's language whatever the screen's is. */
export const confirmationWords = (language: Language): TFunction<'confirmation'> =>
  words.getFixedT(language, 'confirmation')

/** The words on a ticket, in the visitor's language whatever the screen's is. */
export const ticketWords = (language: Language): TFunction<'ticket'> => words.getFixedT(language, 'ticket')
