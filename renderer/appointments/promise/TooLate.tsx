import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Calendar, Info } from '../../ui/icons.tsx'
import type { Names } from '../../visit/names.ts'
import styles from './Promise.module.css'

/** Said before a ticket is given that is of no use today: what to give instead. */
export function TooLate(props: { queue: string; closesAt: number; names: Names; onPromise: () => void }) {
  const { queue, closesAt, names, onPromise } = props
  const { t } = useTranslation('promise')
  return (
    <div className={styles['tooLate']} role="status">
      <p className={styles['words']}>
        <Info size={16} /> {t('tooLate', { queue: names.queue(queue), time: timeOf(closesAt) })}
      </p>
      <ActionButton label={t('give')} chord="Alt+J" icon={<Calendar />} onPress={onPromise} />
    </div>
  )
}
