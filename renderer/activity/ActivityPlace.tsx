import { CloseButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { inOrder, isOver, stillToCome } from '#domain/activity/times.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { keyOf } from '../state/activities.ts'
import { useActivities, useTrueMinute } from '../state/station.tsx'
import detail from '../ui/Detail.module.css'
import { Facts } from '../ui/Facts.tsx'
import { Said } from '../ui/Said.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './ActivityPlace.module.css'
import { useWhenWords } from './useWhenWords.ts'

/** So many of the times to come stand in sight at once. */
const mostShown = 12

/** The page of an activity beside a desk: when, where, for whom, and whom to ask. */
export function ActivityPlace(props: {
  activityKey: string
  language: Language
  onClose: () => void
  /** What stands here where there is no such activity. */
  otherwise: ReactNode
}) {
  const { activityKey, language, onClose, otherwise } = props
  const { t } = useTranslation(['activity', 'common'])
  const activity = useActivities().find((document) => keyOf(document) === activityKey)?.data
  const now = useTrueMinute()
  const when = useWhenWords(language, now)
  const names = useNames()
  if (activity === undefined) return otherwise
  const { about, contact, times, status } = activity
  const coming = stillToCome(times, now)
  const last = inOrder(times).findLast((time) => isOver(time, now))
  const more = coming.length - mostShown
  const facts = [
    { name: t('field.place'), value: about.place === undefined ? undefined : withoutTurns(about.place) },
    { name: t('field.price'), value: about.price === undefined ? undefined : inLanguage(about.price, language) },
    {
      name: t('field.audience'),
      value: about.audience === undefined ? undefined : inLanguage(about.audience, language),
    },
    { name: t('field.phone'), value: contact.phone },
    { name: t('field.mail'), value: contact.mail },
    { name: t('field.link'), value: contact.link },
    {
      name: t('field.department'),
      value: about.department === undefined ? undefined : names.department(about.department),
    },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]))
  return (
    <section className={detail['detail']} aria-labelledby="activity-title">
      <div className={detail['head']}>
        <h2 className={detail['title']} id="activity-title">
          {inLanguage(about.title, language)}
        </h2>
        <CloseButton aria-label={t('common:close')} title={t('common:close')} onClick={onClose} />
      </div>
      <div className={detail['body']} tabIndex={0} role="group" aria-labelledby="activity-title">
        {status !== 'published' && <Said level="error">{t(`page.${status}`)}</Said>}
        {coming.length === 0 && status === 'published' && (
          <Said level="error">{last === undefined ? t('page.noTimes') : t('page.over', { when: when(last) })}</Said>
        )}
        {coming.length > 0 && (
          <ul className={css['times']} aria-label={t('field.times')}>
            {coming.slice(0, mostShown).map((time, place) => (
              <li key={place}>{when(time)}</li>
            ))}
            {more > 0 && <li className={css['more']}>{t('page.more', { count: more })}</li>}
          </ul>
        )}
        <Facts facts={facts} />
        {about.description !== undefined && <p className={css['text']}>{inLanguage(about.description, language)}</p>}
      </div>
    </section>
  )
}
