import { useTranslation } from 'react-i18next'
import { type FreedSeat, freedSeats, walkInFor } from '#domain/appointment/freed.ts'
import { canDo } from '#domain/staff/canDo.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../../state/model.ts'
import { useBookingPolicy } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Send } from '../../ui/icons.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { Names } from '../../visit/names.ts'
import styles from './Promise.module.css'

/** Who is free now because nobody came for an appointment, and who of those that wait can go there. Nothing where nobody is. */
export function FreedSeats(props: {
  board: Board
  names: Names
  now: number
  busy: boolean
  onGive: (freed: FreedSeat, visit: Visit) => void
}) {
  const { board, names, now, busy, onGive } = props
  const { t } = useTranslation('promise')
  const policy = useBookingPolicy()
  const visits = [...board.open, ...board.closed]
  const freed = freedSeats({ appointments: board.appointments, visits, policy, now })
  if (freed.length === 0) return null
  return (
    <Panel title={t('freed.title')} count={freed.length}>
      <ul className={styles['freed']} aria-label={t('freed.title')}>
        {freed.map((seat) => {
          const desk = board.desks.find(({ staff, status }) => staff === seat.staff && status === 'open')
          const visit = desk === undefined ? undefined : walkInAt(board, desk, now)
          return (
            <li key={seat.appointment.id} className={styles['seat']}>
              <span className={styles['words']}>
                {t('freed.until', { name: names.staff(seat.staff), time: timeOf(seat.until) })}
              </span>
              {visit === undefined ? (
                <span className={styles['dim']}>{t(desk === undefined ? 'freed.noCounter' : 'freed.nobody')}</span>
              ) : (
                <ActionButton
                  label={t('freed.give', { label: visit.label })}
                  icon={<Send />}
                  busy={busy}
                  onPress={() => onGive(seat, visit)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

const walkInAt = (board: Board, desk: Board['desks'][number], now: number): Visit | undefined => {
  const member = board.staff.find(({ id }) => id === desk.staff)
  const products = new Map(board.products.map((product) => [product.key, product]))
  const can = (key: string): boolean => {
    const product = products.get(key)
    return member !== undefined && product !== undefined && canDo(member, product)
  }
  const targets = Object.fromEntries(board.site.queues.map(({ letter, targetMinutes }) => [letter, targetMinutes]))
  return walkInFor({ desk, visits: board.open, can, targets, now })
}
