import { useTranslation } from 'react-i18next'
import type { ShownStep } from '#domain/guide/shown.ts'

/** What was answered at a step, in few words; nothing where nothing was asked. */
export const useAnswerWords = (): ((step: ShownStep) => string | undefined) => {
  const { t } = useTranslation('guide')
  return ({ answer, items }) =>
    answer ??
    (items === undefined
      ? undefined
      : t('there', { present: items.filter(({ isThere }) => isThere).length, all: items.length }))
}
