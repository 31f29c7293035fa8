import { useTranslation } from 'react-i18next'
import { mostUnanswered } from '#domain/product/search/unanswered.ts'
import { useUnansweredMonths } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Check, Plus } from '../../ui/icons.tsx'
import css from './WordsTab.module.css'
import type { WordWork } from './useWordWork.ts'

/** An editor works from the top: what was asked once only is seldom worth a word. */
const mostListed = 100

/** What no product was found for, the most asked first. */
export function UnansweredList({ work, mayEdit }: { work: WordWork; mayEdit: boolean }) {
  const { t } = useTranslation('words')
  const months = useUnansweredMonths()
  const questions = mostUnanswered(months ?? []).slice(0, mostListed)
  const reason = mayEdit ? {} : { disabled: true, reason: t('mayNot') }
  return (
    <Panel title={t('unanswered.title')} count={questions.length}>
      {questions.length === 0 ? (
        <EmptyState title={t('unanswered.none')} hint={t('unanswered.noneHint')} icon={<Check size={24} />} />
      ) : (
        <>
          <p className={css['hint']}>{t('unanswered.hint')}</p>
          <ul className={css['rows']} aria-label={t('unanswered.title')}>
            {questions.map(({ query, count }) => (
              <li key={query} className={css['question']}>
                <span className={css['asked']}>{t('unanswered.count', { count })}</span>
                <span className={css['chips']}>
                  {query.split(' ').map((word) => (
                    <button
                      key={word}
                      type="button"
                      className={css['chip']}
                      aria-label={t('unanswered.make', { word })}
                      title={t('unanswered.make', { word })}
                      disabled={!mayEdit}
                      onClick={() => work.add(word)}
                    >
                      {word}
                      <Plus size={14} />
                    </button>
                  ))}
                </span>
                <ActionButton
                  label={t('unanswered.done')}
                  kind="quiet"
                  busy={work.running === `seeTo ${query}`}
                  onPress={() => void work.seeTo(query)}
                  {...reason}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
