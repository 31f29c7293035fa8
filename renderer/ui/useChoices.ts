import { useTranslation } from 'react-i18next'
import { type Language, languages } from '#domain/language/language.ts'
import type { Preferences } from '../state/preferences.ts'

export type Theme = Preferences['theme']

const themes: readonly Theme[] = ['light', 'dark', 'contrast']

const ownNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', fr: 'Français', en: 'English', de: 'Deutsch' }

/** The languages, each by its own name so that who needs it can read it, and the themes. */
export const useChoices = () => {
  const { t } = useTranslation()
  return {
    languages: languages.map((value) => ({ value, label: ownNames[value], lang: value })),
    themes: themes.map((value) => ({ value, label: t(`theme.${value}`) })),
  }
}
