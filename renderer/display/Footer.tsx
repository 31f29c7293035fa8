import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { timeOf } from '#domain/time/day.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Clock, Dot, PlugOff, Sound, Warning } from '../ui/icons.tsx'
import { momentWords } from '../ui/moment.ts'
import css from './Footer.module.css'
import type { Freshness } from './freshness.ts'
import { useFit } from './useFit.ts'

export type FooterProps = {
  siteName: string
  freshness: Freshness
  now: number
  language: Language
  /** Something went wrong at start that staff should look at. */
  staffNotice: boolean
  /** All of it is practice. */
  training: boolean
  /** Given while the browser keeps the page silent. */
  onAllowSound?: () => void
}

/** The clock, and how fresh everything above is. Turns amber when it is not. */
export function Footer({ siteName, freshness, now, language, staffNotice, training, onAllowSound }: FooterProps) {
  const { t } = useTranslation('display', { lng: language })
  return (
    <footer
      className={css['foot']}
      data-stale={freshness.kind === 'stale' || undefined}
      data-practice={training || undefined}
    >
      {training && <p className={css['practice']}>{t('training')}</p>}
      <div className={css['bar']}>
        <div className={css['place']}>
          <p className={css['site']}>{siteName}</p>
          {staffNotice && (
            <p className={css['notice']}>
              <Warning size={16} />
              {t('staffNotice')}
            </p>
          )}
        </div>
        <div className={css['middle']}>
          <FreshnessWords freshness={freshness} now={now} language={language} />
          {onAllowSound !== undefined && (
            <span className={css['sound']} title={t('soundBlocked')}>
              <ActionButton label={t('soundOn')} icon={<Sound />} onPress={onAllowSound} />
            </span>
          )}
        </div>
        <time className={css['clock']}>{timeOf(now)}</time>
      </div>
    </footer>
  )
}

function FreshnessWords({ freshness, now, language }: { freshness: Freshness; now: number; language: Language }) {
  const { t } = useTranslation('display', { lng: language })
  const fit = useFit(freshness.kind === 'stale' ? `${language} ${String(freshness.minutes)}` : '')
  return (
    <p className={css['freshness']} data-kind={freshness.kind} role="status" ref={fit}>
      {freshness.kind === 'live' && (
        <>
          <Dot /> {t('live')}
        </>
      )}
      {freshness.kind === 'catchingUp' && (
        <>
          <Clock /> {t('catchingUp')}
        </>
      )}
      {freshness.kind === 'stale' && (
        <>
          <PlugOff />
          <span>
            {t('stale', { time: momentWords(freshness.since, { now, language }) })},{' '}
            {freshness.minutes === 0 ? t('ageNow') : t('age', { count: freshness.minutes })}.{' '}
            <span className={css['hint']}>{t('staleHint')}</span>
          </span>
        </>
      )}
    </p>
  )
}
