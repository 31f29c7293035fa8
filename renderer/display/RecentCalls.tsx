import type { CSSProperties } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import type { DisplayLayout } from '#domain/site/displays.ts'
import type { Site } from '#domain/site/site.ts'
import { Arrow } from '../ui/icons.tsx'
import css from './RecentCalls.module.css'
import { type Call, callKey } from './calls.ts'
import { directionHere } from './layoutHere.ts'
import { useRows } from './useRows.ts'
import { useSecondary } from './useSecondary.ts'

/** Earlier calls, each at a fixed place: as many as the layout asks for, fewer where large letters leave no room. */
export function RecentCalls(props: {
  calls: readonly Call[]
  site: Site
  layout: Pick<DisplayLayout, 'directions' | 'recent'>
  language: Language
}) {
  const { calls, site, layout, language } = props
  const [watch, rows] = useRows(layout.recent)
  const places: CSSProperties & Record<'--rows', number> = { '--rows': rows }
  const { t } = useTranslation('display', { lng: language })
  const secondary = useSecondary(language)
  return (
    <section className={css['recent']} aria-label={t('recent')}>
      <h2 className={css['heading']}>{t('recent')}</h2>
      <p className={css['secondary']}>{secondary('recent')}</p>
      {calls.length === 0 ? (
        <p className={css['none']}>{t('noRecent')}</p>
      ) : (
        <ol className={css['list']} style={places} ref={watch}>
          {calls.slice(0, rows).map((call) => {
            const direction = directionHere(site, layout, call.counter)
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
