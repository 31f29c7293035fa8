import { useTranslation } from 'react-i18next'
import type { Doubt } from './useSheet.ts'

/** What is wrong with a field in words, or `undefined` while nothing is. */
export type DoubtWords = (field: Doubt['field']) => string | undefined

export const useDoubtWords = (doubts: readonly Doubt[]): DoubtWords => {
  const { t } = useTranslation('afterwards')
  return (wanted) => {
    const doubt = doubts.find(({ field }) => field === wanted)
    return doubt === undefined ? undefined : t(`doubt.${doubt.code}`)
  }
}
