import { CloseButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Board } from '../state/model.ts'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Info, Warning } from '../ui/icons.tsx'
import styles from './DeskNotices.module.css'
import type { Surprise } from './surprises.ts'
import type { CounterWork } from './useCounterWork.ts'

/**
 * What a clerk must know now: an action that failed, a key that did nothing and why, a visit that another counter has. It
 * lies over the end of the lists, so that nothing moves under the pointer.
 */
export const DeskNotices = (props: {
  work: CounterWork
  board: Pick<Board, 'open' | 'closed'>
  locked: number
  surprises: readonly Surprise[]
  onForget: (surprise: Surprise) => void
}) => {
  const { work, board, locked, surprises, onForget } = props
  const { t } = useTranslation('counter')
  const { error, refusal, lost, present } = work
  const lostNow = lost === undefined ? undefined : [...board.open, ...board.closed].find(({ id }) => id === lost.id)
  const lostTold = surprises.some(({ id }) => lost !== undefined && id.startsWith(`${lost.id} `))
  return (
    <div className={styles['notices']}>
      {surprises.slice(0, 2).map((surprise) => (
        <Notice key={surprise.id} urgent={surprise.kind === 'lost'} onClose={() => onForget(surprise)}>
          {t(`surprise.${surprise.kind}`, { label: surprise.label, counter: surprise.other })}
        </Notice>
      ))}
      {lost !== undefined && !lostTold && (
        <Notice urgent onClose={work.dismiss}>
          {lostNow?.counter !== undefined && (lostNow.stage === 'called' || lostNow.stage === 'serving')
            ? t('lost.elsewhere', { label: lost.label, counter: lostNow.counter })
            : t('lost.changed', { label: lost.label })}
        </Notice>
      )}
      {refusal === 'busy' && present !== undefined && (
        <Notice urgent onClose={work.dismiss}>
          {t('refusal.busy', { label: present.label })}
        </Notice>
      )}
      {refusal === 'paused' && (
        <Notice urgent onClose={work.dismiss}>
          {t('refusal.paused')}
        </Notice>
      )}
      {refusal === 'locked' && locked > 0 && (
        <Notice urgent={false} onClose={work.dismiss}>
          {t('refusal.locked', { count: locked })}
        </Notice>
      )}
      {error !== undefined && <FailureMessage error={error} onClose={work.dismiss} />}
    </div>
  )
}

const Notice = ({ urgent, onClose, children }: { urgent: boolean; onClose: () => void; children: ReactNode }) => {
  const { t } = useTranslation()
  return (
    <div className={styles['notice']} data-urgent={urgent || undefined} role={urgent ? 'alert' : 'status'}>
      {urgent ? <Warning /> : <Info />}
      <p className={styles['words']}>{children}</p>
      <CloseButton aria-label={t('close')} onClick={onClose} />
    </div>
  )
}
