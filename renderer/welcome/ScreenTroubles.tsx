import { useTranslation } from 'react-i18next'
import { type ScreenTrouble, screenTroubles } from '#domain/health/screenTroubles.ts'
import { useFaultWords } from '../outage/useFaultWords.ts'
import { useStandings } from '../outage/useStandings.ts'
import { useBoard } from '../state/station.tsx'
import { Monitor } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import styles from './ScreenTroubles.module.css'

const most = 3

/** Which kiosks and displays cannot do their job, in one quiet line. Nothing while all can. */
export const ScreenTroubles = () => {
  const { t } = useTranslation('welcome')
  const { site } = useBoard()
  const { standings, now } = useStandings()
  const moment = useMoment(now)
  const words = useFaultWords()
  const troubles = screenTroubles(standings, site)
  const said = (trouble: ScreenTrouble): string => {
    const what = trouble.kind === 'impaired' ? words(trouble) : t('screens.silent', { time: moment(trouble.since) })
    return t(`screens.${trouble.screen}`, { name: trouble.name, what })
  }
  return (
    <div role="status" className={styles['slot']}>
      {troubles.length > 0 && (
        <p className={styles['line']}>
          <Monitor size={16} />
          <span>
            {troubles.slice(0, most).map(said).join(' · ')}
            {troubles.length > most && ` · ${t('screens.more', { count: troubles.length - most })}`}
          </span>
        </p>
      )}
    </div>
  )
}
