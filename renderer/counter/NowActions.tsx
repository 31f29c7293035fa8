import { useTranslation } from 'react-i18next'
import type { Visit } from '#domain/visit/visit.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Absent, Bell, Calendar, Check, Note, Pause, Play, Send } from '../ui/icons.tsx'
import type { CounterWork } from './useCounterWork.ts'
import styles from './NowPanel.module.css'

/** Whole seconds until "not present" may be chosen: somebody who was just called must have time to walk. */
export const lockedSeconds = (visit: Pick<Visit, 'calledAt'>, noShowSeconds: number, now: number): number =>
  visit.calledAt === undefined ? 0 : Math.max(0, Math.ceil(noShowSeconds - Math.max(0, now - visit.calledAt) / 1000))

/** The row of actions on the visit at the counter, the usual next one first and always at the same place. */
export const NowActions = (props: {
  work: CounterWork
  visit: Visit
  locked: number
  /** Gives whoever is here an appointment. */
  onBook: () => void
}) => {
  const { work, visit, locked, onBook } = props
  const { t } = useTranslation(['counter', 'appointments'])
  const { running } = work
  const called = visit.stage === 'called'
  return (
    <div className={styles['actions']} role="group" aria-label={t('actions', { label: visit.label })}>
      {called && (
        <ActionButton
          label={t('action.start')}
          chord="Enter"
          kind="primary"
          icon={<Play />}
          busy={running === 'started'}
          onPress={() => void work.start()}
        />
      )}
      <ActionButton
        label={t('action.finish')}
        chord="F4"
        kind={called ? 'usual' : 'primary'}
        icon={<Check />}
        onPress={() => work.openStep('finish')}
      />
      <ActionButton
        label={t('action.recall')}
        chord="F3"
        icon={<Bell />}
        busy={running === 'recalled'}
        onPress={() => void work.recall()}
      />
      <ActionButton label={t('action.transfer')} chord="F6" icon={<Send />} onPress={() => work.openStep('transfer')} />
      <ActionButton
        label={t('action.park')}
        chord="F7"
        icon={<Pause />}
        busy={running === 'parked'}
        onPress={() => void work.park()}
      />
      {called && (
        <ActionButton
          label={locked > 0 ? t('action.missedIn', { seconds: locked }) : t('action.missed')}
          chord="F8"
          icon={<Absent />}
          busy={running === 'missed'}
          disabled={locked > 0}
          reason={t('missedLocked')}
          onPress={() => void work.missed()}
        />
      )}
      {visit.products.length > 0 && (
        <ActionButton label={t('appointments:give')} chord="Alt+A" icon={<Calendar />} onPress={onBook} />
      )}
      <ActionButton label={t('action.note')} chord="Alt+N" icon={<Note />} onPress={() => work.openStep('note')} />
    </div>
  )
}
