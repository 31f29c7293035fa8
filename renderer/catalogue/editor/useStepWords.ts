import { useTranslation } from 'react-i18next'
import type { HistoryStep } from '#domain/product/historySteps.ts'
import { localDateTime } from '#domain/time/day.ts'
import { readStamp, stampMs } from '#domain/time/stamp.ts'
import { useNames } from '../../visit/useNames.ts'

/** When an edit was made and by whom; by the station where nobody is named. */
export const useStepWords = (): ((step: Pick<HistoryStep, 'at' | 'by'>) => string) => {
  const { t, i18n } = useTranslation('editor')
  const names = useNames()
  return ({ at, by }) => {
    if (at === '') return t('history.first')
    const name = by === undefined ? t('history.station', { station: readStamp(at)?.station ?? '' }) : names.staff(by)
    return t('history.by', { time: localDateTime(stampMs(at), i18n.language), name })
  }
}
