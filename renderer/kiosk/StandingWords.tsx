import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { knownAt } from '../state/line.ts'
import { useBoard, useSync, useTrueNow } from '../state/station.tsx'
import css from './StandingWords.module.css'
import { standingOf } from './standing.ts'
import { useWords } from './useWords.ts'

/** How many come before a number and how long that takes, with the time up to which it is true. */
export function StandingWords({ visit, showWait }: { visit: Visit; showWait: boolean }) {
  const { t, language } = useWords()
  const board = useBoard()
  const sync = useSync()
  const now = useTrueNow()
  const { t: ticket } = useTranslation('ticket', { lng: language })
  const standing = standingOf(visit, board, language)
  const isCutOff = sync.connection.state === 'cutOff'
  const time = timeOf(knownAt(sync.connection, now))
  switch (standing.kind) {
    case 'waiting': {
      const { queueName, ahead, wait } = standing
      return (
        <div className={css['standing']} role="status">
          <p className={css['queue']} data-aloud>
            {queueName}
          </p>
          <p className={css['ahead']} data-aloud>
            {ahead === 0 ? t('first') : t('ahead', { count: ahead })}
          </p>
          {showWait && wait !== undefined && (
            <p data-aloud>
              {t('wait', { wait: ticket(`wait.${wait.kind}`, wait) })}{' '}
              <span className={css['age']}>({t('waitAt', { time })})</span>
            </p>
          )}
          {isCutOff && (
            <p className={css['stale']} data-aloud>
              {t('asOf', { time })}
            </p>
          )}
          {!isCutOff && !sync.caughtUp && <p className={css['age']}>{t('catchingUp')}</p>}
        </div>
      )
    }
    case 'called':
      return <Said text={t('calledTo', { counter: standing.counter })} strong />
    case 'serving':
      return <Said text={t('serving', { counter: standing.counter })} />
    case 'askDesk':
      return <Said text={t('askDesk')} />
    case 'notWaiting':
      return <Said text={t('found.notWaiting', { label: visit.label })} />
  }
}

function Said({ text, strong = false }: { text: string; strong?: boolean }) {
  return (
    <div className={css['standing']} role="status">
      <p className={css['ahead']} data-strong={strong || undefined} data-aloud>
        {text}
      </p>
    </div>
  )
}
