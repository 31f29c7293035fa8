import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { useTrueMinute } from '../state/station.tsx'
import type { Option } from '../visit/FilterList.tsx'
import { activityOption } from './activityOption.tsx'
import { useActivitySearch } from './useActivitySearch.ts'
import { useWhenWords } from './useWhenWords.ts'

/** The activities that answer a question, as results. */
export const useActivityOptions = (query: string, language: Language): { option: Option; isNamed: boolean }[] => {
  const { t } = useTranslation('activity')
  const now = useTrueMinute()
  const hits = useActivitySearch(query, now)
  const when = useWhenWords(language, now)
  return hits.map((hit) => ({ option: activityOption({ hit, language, when, t }), isNamed: hit.isNamed }))
}
