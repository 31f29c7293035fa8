import { useTranslation } from 'react-i18next'
import type { ActivityTime } from '#domain/activity/activity.ts'
import type { Language } from '#domain/language/language.ts'
import { whenWords } from './whenWords.ts'

/** Says when something is, in a language, seen from a moment in ms since 1970. */
export const useWhenWords = (language: Language, now: number): ((time: ActivityTime) => string) => {
  const { t } = useTranslation('activity', { lng: language })
  return (time) => whenWords(time, { language, now, words: { today: t('when.today'), tomorrow: t('when.tomorrow') } })
}
