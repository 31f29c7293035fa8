import { useTranslation } from 'react-i18next'
import type { ActivityHit } from '#domain/activity/search.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { inLanguage } from '#domain/language/language.ts'
import { useWhenWords } from '../activity/useWhenWords.ts'
import css from './ActivityLines.module.css'
import { useWords } from './useWords.ts'

/** What there is to do, with when and where: to be read, since it gives no number. */
export function ActivityLines({ hits, now }: { hits: readonly ActivityHit[]; now: number }) {
  const { language } = useWords()
  const { t } = useTranslation('activity', { lng: language })
  const when = useWhenWords(language, now)
  return (
    <ul className={css['lines']} aria-label={t('result.toDo')}>
      {hits.map(({ activity: { key, about }, next }) => (
        <li key={key} className={css['line']}>
          <span className={css['title']}>{inLanguage(about.title, language)}</span>
          <span className={css['when']}>
            {[when(next), about.place].flatMap((part) => (part === undefined ? [] : [withoutTurns(part)])).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
