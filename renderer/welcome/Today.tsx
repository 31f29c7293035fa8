import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel.tsx'
import { WaitTime } from '../ui/WaitTime.tsx'
import type { Names } from '../visit/names.ts'
import type { CounterNow, QueueNow } from '../visit/queuesNow.ts'
import { CounterLine } from './CounterLine.tsx'
import styles from './Today.module.css'

/** Today at a glance: how every queue stands, and who serves whom where. */
export const Today = (props: {
  queues: readonly QueueNow[]
  counters: readonly CounterNow[]
  names: Names
  /** Shows who waits in one queue. */
  onQueue: (letter: string) => void
  /** What asks for somebody now, and how the day goes. */
  before: ReactNode
  after: ReactNode
}) => {
  const { queues, counters, names, onQueue, before, after } = props
  const { t } = useTranslation('welcome')
  return (
    <div className={styles['today']}>
      {before}
      <Panel title={t('today.queues')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('today.queue')}</th>
              <th scope="col" className={styles['number']}>
                {t('today.waiting')}
              </th>
              <th scope="col" className={styles['number']}>
                {t('today.longest')}
              </th>
            </tr>
          </thead>
          <tbody>
            {queues.map(({ letter, waiting, longestMs, targetMinutes }) => (
              <tr key={letter}>
                <th scope="row">
                  <button type="button" className={styles['queue']} onClick={() => onQueue(letter)}>
                    <strong>{letter}</strong>
                    <span className={styles['name']} title={names.queue(letter)}>
                      {names.queue(letter)}
                    </span>
                  </button>
                </th>
                <td className={styles['number']}>{waiting}</td>
                <td className={styles['number']}>
                  <span className={styles['longest']}>
                    {waiting === 0 ? '–' : <WaitTime ms={longestMs} targetMinutes={targetMinutes} />}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <Panel title={t('today.counters')}>
        <ul className={styles['counters']} aria-label={t('today.counters')}>
          {counters.map((counter) => (
            <CounterLine key={counter.counter} now={counter} names={names} />
          ))}
        </ul>
      </Panel>
      {after}
    </div>
  )
}
