import { useTranslation } from 'react-i18next'
import { Check, Gone, Pause } from '../ui/icons.tsx'
import { TicketNumber } from '../ui/TicketNumber.tsx'
import type { Names } from '../visit/names.ts'
import type { CounterNow } from '../visit/queuesNow.ts'
import styles from './Today.module.css'

const icons = { open: Check, paused: Pause, closed: Gone } as const

/** One counter: open, paused or closed, who sits there, and whom they serve. */
export const CounterLine = ({ now, names }: { now: CounterNow; names: Names }) => {
  const { t } = useTranslation('visit')
  const { counter, desk, visit } = now
  const status = desk?.status ?? 'closed'
  const Icon = icons[status]
  const staff = desk === undefined || status === 'closed' ? '' : names.staff(desk.staff)
  return (
    <li className={styles['counter']}>
      <strong className={styles['code']}>{counter}</strong>
      <span className={styles['place']}>
        <span className={styles['name']} title={names.counter(counter)}>
          {names.counter(counter)}
        </span>
        {staff !== '' && (
          <span className={styles['staff']} title={staff}>
            {staff}
          </span>
        )}
      </span>
      {visit === undefined ? (
        <span className={styles['status']} data-status={status}>
          <Icon size={14} />
          {t(`desk.${status}`)}
        </span>
      ) : (
        <TicketNumber label={visit.label} />
      )}
    </li>
  )
}
