import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel.tsx'
import { Check, Info, Warning } from '../ui/icons.tsx'
import css from './Coverage.module.css'
import { type Finding, useCoverage } from './useCoverage.ts'
import { useDayWords } from './useDayWords.ts'

/** Which products nobody can do while the site is open, and which have neither their responsible person nor a back-up. */
export function CoveragePanel({ days, none }: { days: readonly string[]; none: string }) {
  const { t } = useTranslation('staff')
  const { found, isOpen } = useCoverage(days)
  const { long } = useDayWords()
  return (
    <Panel title={t('coverage.title')} count={found.reduce((sum, { gaps }) => sum + gaps.length, 0)}>
      {found.length === 0 ? (
        <p className={css['none']} role="status">
          {isOpen ? <Check size={16} /> : <Info size={16} />}
          {isOpen ? none : t('coverage.noHours')}
        </p>
      ) : (
        <ul className={css['days']}>
          {found.map(({ day, gaps, backups }) => (
            <li key={day}>
              <h3 className={css['day']}>{long(day)}</h3>
              <ul className={css['gaps']}>
                {gaps.map((gap) => (
                  <li className={css['gap']} key={`${gap.text} ${gap.times}`}>
                    <Warning size={16} />
                    <Sentence finding={gap} times={gap.times} />
                  </li>
                ))}
                {backups !== undefined && (
                  <li className={css['gap']} data-mild>
                    <Info size={16} />
                    <Sentence finding={backups} />
                  </li>
                )}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** A finding; one that does not name all opens to the names. */
function Sentence({ finding: { text, all }, times }: { finding: Finding; times?: string }) {
  const sentence = (
    <>
      {text} {times !== undefined && <span className={css['times']}>{times}</span>}
    </>
  )
  if (all === undefined) return <span>{sentence}</span>
  return (
    <details>
      <summary>{sentence}</summary>
      <p className={css['all']}>{all}</p>
    </details>
  )
}
