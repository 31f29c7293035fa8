import { useTranslation } from 'react-i18next'
import { waitedMs } from '#domain/visit/next.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Bell, Ticket } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import styles from './NextBar.module.css'
import type { CounterWork } from './useCounterWork.ts'

/** Calls the next visit, and says beforehand who that will be. */
export const NextBar = (props: {
  work: CounterWork
  next: Visit | undefined
  waiting: number
  cutOff: boolean
  paused: boolean
  names: Names
  now: number
}) => {
  const { work, next, waiting, cutOff, paused, names, now } = props
  const { t } = useTranslation('counter')
  const [product] = next?.products ?? []
  const preview =
    next === undefined
      ? t('next.nobody')
      : t('next.preview', {
          label: next.label,
          what: product === undefined ? names.queue(next.queue) : names.product(product),
          minutes: Math.floor(waitedMs(next, now) / 60_000),
        })
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
      <p className={styles['preview']} title={cutOff ? t('next.share') : preview}>
        {cutOff ? t('next.share', { count: waiting }) : preview}
      </p>
      <ActionButton label={t('paper.open')} chord="F5" icon={<Ticket />} onPress={() => work.openStep('paper')} />
    </section>
  )
}
