import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { timeOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import type { GuidedEntry } from '#domain/visit/state.ts'
import type { Names } from '../visit/names.ts'
import css from './GuidedList.module.css'
import { useActionWords } from './useActionWords.ts'
import { useAnswerWords } from './useAnswerWords.ts'

/** The guides that were played for a visit: what was shown and answered, in the words and the language in which it was. */
export function GuidedList(props: {
  guided: readonly GuidedEntry[]
  names: Names
  /** Where they are what one came to read, all of each is in sight at once. */
  areOpen?: boolean
}) {
  const { guided, names, areOpen = false } = props
  const { t } = useTranslation('guide')
  if (guided.length === 0) return null
  return (
    <section aria-label={t('played')} className={css['guided']} data-open={areOpen || undefined}>
      {guided.map((one) => (
        <details key={one.id} open={areOpen}>
          <summary className={css['title']}>
            <span lang={one.language}>{withoutTurns(one.title)}</span>{' '}
            <span className={css['by']}>
              {one.by === 'citizen' ? t('byCitizen') : names.staff(one.by)} · {timeOf(stampMs(one.at))}
            </span>
          </summary>
          <Steps shown={one} />
        </details>
      ))}
    </section>
  )
}

function Steps({ shown }: { shown: GuidedEntry }) {
  const { t } = useTranslation('guide')
  const answerOf = useAnswerWords()
  const wordsOf = useActionWords()
  const { steps, omitted, outcome, language } = shown
  return (
    <>
      {omitted !== undefined && <p className={css['by']}>{t('omitted', { count: omitted })}</p>}
      <ol className={css['steps']}>
        {steps.map((step, place) => {
          const answer = answerOf(step)
          const missing = (step.items ?? []).filter(({ isThere }) => !isThere)
          return (
            <li key={place}>
              <span className={css['text']} lang={language}>
                {withoutTurns(step.text)}
              </span>
              {answer !== undefined && (
                <strong className={css['answer']} {...(step.answer === undefined ? {} : { lang: language })}>
                  {withoutTurns(answer)}
                </strong>
              )}
              {missing.length > 0 && (
                <span className={css['answer']}>
                  {t('missing')}:{' '}
                  <span lang={language}>{missing.map(({ text }) => withoutTurns(text)).join(', ')}</span>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {outcome === undefined ? (
        <p className={css['by']}>{t('stopped')}</p>
      ) : (
        <ul className={css['steps']}>
          {outcome.map((action, place) => (
            <li key={place} className={css['text']}>
              {wordsOf(action)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
