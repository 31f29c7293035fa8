import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#domain/visit/visit.ts'
import type { Names } from '../visit/names.ts'
import styles from './VisitsOfTab.module.css'

/** Narrows a list of visits to one queue; each button says how many that leaves. */
export const QueueFilter = (props: {
  visits: readonly Visit[]
  queues: readonly string[]
  names: Names
  queue: string | undefined
  onQueue: (letter: string | undefined) => void
}) => {
  const { visits, queues, names, queue, onQueue } = props
  const { t } = useTranslation('welcome')
  return (
    <div className={styles['filter']} role="group" aria-label={t('filter.title')}>
      <button
        type="button"
        className={styles['choice']}
        aria-pressed={queue === undefined}
        onClick={() => onQueue(undefined)}
      >
        {t('filter.all')} <span className={styles['count']}>{visits.length}</span>
      </button>
      {queues.map((letter) => (
        <button
          key={letter}
          type="button"
          className={styles['choice']}
          aria-pressed={queue === letter}
          title={names.queue(letter)}
          onClick={() => onQueue(queue === letter ? undefined : letter)}
        >
          {letter} <VisuallyHidden>{names.queue(letter)}</VisuallyHidden>{' '}
          <span className={styles['count']}>{visits.filter((visit) => visit.queue === letter).length}</span>
        </button>
      ))}
    </div>
  )
}
