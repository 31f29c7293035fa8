import type { TFunction } from 'i18next'
import { type ActivityTime, activityIdOf, activityKeyOf, activityPrefix } from '#domain/activity/activity.ts'
import type { ActivityHit } from '#domain/activity/search.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { Calendar } from '../ui/icons.tsx'
import type { Option } from '../visit/FilterList.tsx'
import css from './activityOption.module.css'

/** An activity as a result, among products: what it is, when and where. */
export const activityOption = (question: {
  hit: ActivityHit
  language: Language
  when: (time: ActivityTime) => string
  t: TFunction<'activity'>
}): Option => {
  const { hit, language, when, t } = question
  const { about, key } = hit.activity
  return {
    id: activityIdOf(key),
    main: inLanguage(about.title, language),
    detail: about.place ?? t('result.noPlace'),
    end: (
      <span className={css['end']}>
        <strong className={css['when']} data-today={hit.isToday || undefined}>
          {when(hit.next)}
        </strong>
        <span className={css['kind']}>
          <Calendar size={14} />
          {t('result.kind')}
        </span>
      </span>
    ),
  }
}

/** The key of the activity that a result is; undefined where it is something else. */
export const activityOf = (option: string | undefined): string | undefined =>
  option?.startsWith(activityPrefix) === true ? activityKeyOf(option) : undefined

/**
 * Results in one list: activities that are called so come after the products that a question is about, and before those that only
 * share a word with it; other activities come last.
 */
export const withActivities = (
  products: readonly { option: Option; suits: boolean }[],
  activities: readonly { option: Option; isNamed: boolean }[],
): Option[] => {
  const options = products.map(({ option }) => option)
  const first = products.findIndex(({ suits }) => !suits)
  const suiting = first < 0 ? options.length : first
  const those = (named: boolean): Option[] =>
    activities.flatMap(({ option, isNamed }) => (isNamed === named ? [option] : []))
  return [...options.slice(0, suiting), ...those(true), ...options.slice(suiting), ...those(false)]
}
