import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import css from './WaitingPerQueue.module.css'
import { useFit } from './useFit.ts'
import { useSecondary } from './useSecondary.ts'
import type { WaitingQueue } from './queueCounts.ts'

/** More queues than these stand there by their letters alone: a name of two millimetres helps nobody. */
const mostNamed = 8

/** How many people wait for what. */
export function WaitingPerQueue({ queues, language }: { queues: readonly WaitingQueue[]; language: Language }) {
  const { t } = useTranslation('display', { lng: language })
  const secondary = useSecondary(language)
  const many = queues.length > mostNamed
  return (
    <section className={css['waiting']} aria-label={t('waiting')}>
      <h2 className={css['heading']}>
        {t('waiting')} · {secondary('waiting')}
      </h2>
      <ul className={css['queues']} data-many={many || undefined}>
        {queues.map(({ letter, name, waiting }) => (
          <li className={css['queue']} key={letter}>
            <span className={css['letter']}>{letter}</span>
            {many ? (
              <VisuallyHidden>{inLanguage(name, language)}</VisuallyHidden>
            ) : (
              <Name name={inLanguage(name, language)} />
            )}
            <span className={css['count']}>
              <span aria-hidden="true">{waiting}</span>
              <VisuallyHidden>{t('people', { count: waiting })}</VisuallyHidden>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Name({ name }: { name: string }) {
  const fit = useFit(name)
  return (
    <span className={css['name']} ref={fit}>
      <span>{name}</span>
    </span>
  )
}
