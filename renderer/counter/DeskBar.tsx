import { useTranslation } from 'react-i18next'
import type { Desk } from '#domain/desk/desk.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Gone, Pause, Person, Play } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import styles from './DeskBar.module.css'
import type { CounterWork } from './useCounterWork.ts'

/** Which queues this counter serves, and its break, its end and a change of clerk. */
export const DeskBar = (props: { desk: Desk; names: Names; work: CounterWork; onChangeStaff: () => void }) => {
  const { desk, names, work, onChangeStaff } = props
  const { t } = useTranslation('counter')
  const paused = desk.status === 'paused'
  return (
    <div className={styles['bar']}>
      <p
        className={styles['queues']}
        title={desk.queues.map((letter) => `${letter} ${names.queue(letter)}`).join(' · ')}
      >
        {desk.queues.map((letter) => (
          <span key={letter} className={styles['queue']}>
            <strong>{letter}</strong> {names.queue(letter)}
          </span>
        ))}
      </p>
      <ActionButton label={t('desk.change')} chord="Alt+U" kind="quiet" icon={<Person />} onPress={onChangeStaff} />
      <ActionButton
        label={paused ? t('desk.resume') : t('desk.pause')}
        chord="F10"
        kind={paused ? 'primary' : 'usual'}
        icon={paused ? <Play /> : <Pause />}
        busy={work.running === 'pause' || work.running === 'resume'}
        onPress={() => void work.pauseOrResume()}
      />
      <ActionButton
        label={t('desk.close')}
        chord="Alt+F10"
        icon={<Gone />}
        busy={work.running === 'close'}
        onPress={() => void work.close()}
      />
    </div>
  )
}
