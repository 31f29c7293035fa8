import { useTranslation } from 'react-i18next'
import type { Board } from '../state/model.ts'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { WorkNotice } from '../visit/WorkNotice.tsx'
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
        <WorkNotice key={surprise.id} urgent={surprise.kind === 'lost'} onClose={() => onForget(surprise)}>
          {t(`surprise.${surprise.kind}`, { label: surprise.label, counter: surprise.other })}
        </WorkNotice>
      ))}
      {lost !== undefined && !lostTold && (
        <WorkNotice urgent onClose={work.dismiss}>
          {lostNow?.counter !== undefined && (lostNow.stage === 'called' || lostNow.stage === 'serving')
            ? t('lost.elsewhere', { label: lost.label, counter: lostNow.counter })
            : t('lost.changed', { label: lost.label })}
        </WorkNotice>
      )}
      {refusal === 'busy' && present !== undefined && (
        <WorkNotice urgent onClose={work.dismiss}>
          {t('refusal.busy', { label: present.label })}
        </WorkNotice>
      )}
      {refusal === 'paused' && (
        <WorkNotice urgent onClose={work.dismiss}>
          {t('refusal.paused')}
        </WorkNotice>
      )}
      {refusal === 'locked' && locked > 0 && (
        <WorkNotice urgent={false} onClose={work.dismiss}>
          {t('refusal.locked', { count: locked })}
        </WorkNotice>
      )}
      {error !== undefined && <FailureMessage error={error} onClose={work.dismiss} />}
    </div>
  )
}
