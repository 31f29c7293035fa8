import { useTranslation } from 'react-i18next'
import type { GuideShown } from '#domain/guide/shown.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import css from './GuidePlayer.module.css'
import { useAnswerWords } from './useAnswerWords.ts'

/** What was answered so far, the latest last; each leads back to its step. */
export function GuideTrail({ shown, onBackTo }: { shown: GuideShown; onBackTo: (place: number) => void }) {
  const { t } = useTranslation('guide')
  const answerOf = useAnswerWords()
  const before = shown.steps.slice(0, -1)
  const omitted = shown.omitted ?? 0
  if (before.length === 0) return null
  return (
    <nav className={css['trail']} aria-label={t('trail')}>
      <h3 className={css['trailTitle']}>{t('trail')}</h3>
      <ol className={css['way']} start={omitted + 1}>
        {before.map((step, place) => {
          const answer = answerOf(step)
          return (
            <li key={place}>
              <button
                type="button"
                className={css['taken']}
                onClick={() => onBackTo(place + omitted)}
                lang={shown.language}
              >
                <span className={css['asked']}>{withoutTurns(step.text)}</span>
                {answer !== undefined && <strong className={css['answered']}>{withoutTurns(answer)}</strong>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
