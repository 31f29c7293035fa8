import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { type Site, counterOf } from '#domain/site/site.ts'
import { Arrow } from '../ui/icons.tsx'
import css from './RecentCalls.module.css'
import { type Call, callKey } from './calls.ts'
import { useSecondary } from './useSecondary.ts'

/** The calls before the newest one. Six rows at most, each at a fixed place. */
export function RecentCalls(props: { calls: readonly Call[]; site: Site; language: Language }) {
  const { calls, site, language } = props
  const { t } = useTranslation('display', { lng: language })
  const secondary = useSecondary(language)
  return (
    <section className={css['recent']} aria-label={t('recent')}>
      <h2 className={css['heading']}>{t('recent')}</h2>
      <p className={css['secondary']}>{secondary('recent')}</p>
      {calls.length === 0 ? (
        <p className={css['none']}>{t('noRecent')}</p>
      ) : (
        <ol className={css['list']}>
          {calls.map((call) => {
            const direction = counterOf(site, call.counter)?.direction
            return (
              <li className={css['row']} key={callKey(call)}>
                <span>{call.label}</span>
                <span>{direction !== undefined && <Arrow direction={direction} />}</span>
                <span className={css['where']}>
                  {t('counter', { number: call.counter })}
                  {direction !== undefined && <VisuallyHidden>, {t(`direction.${direction}`)}</VisuallyHidden>}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
