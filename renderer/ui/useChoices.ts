import { useTranslation } from 'react-i18next'
import { languages, ownNames } from '#domain/language/language.ts'
import type { Preferences } from '../state/preferences.ts'

export type Theme = Preferences['theme']

const themes: readonly Theme[] = ['light', 'dark', 'contrast']

/** The languages, each by its own name so that who needs it can read it, and the themes. */
export const useChoices = () => {
  const { t } = useTranslation()
  return {
    languages: languages.map((value) => ({ value, label: ownNames[value], lang: value })),
    themes: themes.map((value) => ({ value, label: t(`theme.${value}`) })),
  }
}
