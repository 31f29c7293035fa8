import { useTranslation } from 'react-i18next'
import type { OtherShare } from '#domain/desk/shares.ts'
import { timeOf } from '#domain/time/day.ts'
import { waitedMs } from '#domain/visit/next.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Bell, People, Ticket } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import styles from './NextBar.module.css'
import type { CounterWork } from './useCounterWork.ts'

/** Calls the next visit, and says beforehand who that will be. */
export const NextBar = (props: {
  work: CounterWork
  next: Visit | undefined
  cutOff: boolean
  /** While cut off, the shares of other counters in which somebody waits. */
  shares: readonly OtherShare[]
  onShares: () => void
  paused: boolean
  names: Names
  now: number
}) => {
  const { work, next, cutOff, shares, onShares, paused, names, now } = props
  const { t } = useTranslation('counter')
  const [product] = next?.products ?? []
  const preview =
    next === undefined
      ? t('next.nobody')
      : t(next.appointment === undefined ? 'next.preview' : 'next.appointment', {
          label: next.label,
          what: product === undefined ? names.queue(next.queue) : names.product(product),
          minutes: Math.floor(waitedMs(next, now) / 60_000),
          time: next.appointment === undefined ? '' : timeOf(next.appointment.due),
        })
  const offered = shares.find(({ overdue, taken }) => overdue > 0 && !taken)
  const share =
    offered === undefined
      ? t('next.share')
      : t('share.offer', { count: offered.overdue, counter: offered.counter, key: 'Shift+F2' })
  const said = cutOff ? share : preview
  return (
    <section className={styles['bar']} aria-label={t('next.title')}>
      <ActionButton
        label={t('next.call')}
        chord="F2"
        size="large"
        kind={work.present === undefined && !paused ? 'primary' : 'usual'}
        icon={<Bell />}
        busy={work.running === 'called'}
        onPress={() => void work.next()}
      />
      <p className={styles['preview']} title={said}>
        {said}
      </p>
      <div className={styles['others']}>
        {shares.length > 0 && (
          <ActionButton label={t('share.open')} chord="Shift+F2" icon={<People />} onPress={onShares} />
        )}
        <ActionButton label={t('paper.open')} chord="F5" icon={<Ticket />} onPress={() => work.openStep('paper')} />
      </div>
    </section>
  )
}
