import { useTranslation } from 'react-i18next'
import { Language } from '#domain/language/language.ts'
import { momentWords } from './moment.ts'

/** Words for moments as seen from `now`, in the language of the screen. All in ms since 1970. */
export const useMoment = (now: number): ((ms: number) => string) => {
  const { i18n } = useTranslation()
  const language = Language.catch('nl').parse(i18n.language)
  return (ms) => momentWords(ms, { now, language })
}
