import { useTranslation } from 'react-i18next'
import { reasonOf } from '../../hours/reasonIn.ts'
import { usePreferences } from '../../state/preferences.ts'
import type { AgendaColumn } from './useAgenda.ts'
import { useAgendaDays } from './useAgendaDays.ts'
import styles from './AgendaGrid.module.css'

/** A day of a week above its columns: its date, why it is closed or otherwise than usual, and how many appointments there are. */
export function AgendaDayHead({
  day,
  columns,
  isToday,
}: {
  day: string
  columns: readonly AgendaColumn[]
  isToday: boolean
}) {
  const { t } = useTranslation('agenda')
  const { language } = usePreferences()
  const words = useAgendaDays()
  const isClosed = columns.every(({ receiving }) => receiving.open.length === 0)
  const because = columns.find(({ receiving }) => receiving.because !== undefined)?.receiving.because
  const reason = because === undefined ? undefined : reasonOf(because, language)
  const parts = [
    ...(isToday ? [t('today')] : []),
    ...(isClosed ? [reason === undefined ? t('closed') : t('closedFor', { reason })] : []),
    ...(!isClosed && reason !== undefined ? [t('otherHours', { reason })] : []),
  ]
  const name = columns.length > 2 ? words.long(day) : words.short(day)
  return (
    <h3 className={styles['dayHead']} title={[words.long(day), ...parts].join(' · ')}>
      <span className={styles['dayName']}>
        {name}
        {parts.length > 0 && <span className={styles['dayFacts']}> · {parts.join(' · ')}</span>}
      </span>
    </h3>
  )
}
