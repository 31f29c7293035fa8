import type { CSSProperties } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { DisplayLayout } from '#domain/site/displays.ts'
import { type Site, counterOf } from '#domain/site/site.ts'
import { Arrow } from '../ui/icons.tsx'
import css from './NewestCall.module.css'
import { type Call, callKey } from './calls.ts'
import { directionHere } from './layoutHere.ts'
import { useSecondary } from './useSecondary.ts'

export type NewestCallProps = {
  call: Call | undefined
  /** It was just called out: flashes twice, then rests. */
  flashing: boolean
  stale: boolean
  /** Nobody knows any more whether it still counts. */
  old: boolean
  site: Site
  layout: Pick<DisplayLayout, 'directions'>
  language: Language
}

export function NewestCall({ call, flashing, stale, old, site, layout, language }: NewestCallProps) {
  const { t } = useTranslation('display', { lng: language })
  const secondary = useSecondary(language)
  return (
    <section className={css['area']} aria-live="polite" aria-label={t('now')}>
      <div
        className={css['now']}
        key={call === undefined ? 'idle' : callKey(call)}
        data-flashing={flashing || undefined}
        data-old={old || undefined}
      >
        {call === undefined ? (
          <Nobody title={t('idle')} secondary={secondary('idle')} hint={t('idleHint')} />
        ) : (
          <>
            <div>
              <h2 className={css['heading']}>{stale ? t('lastKnown') : t('now')}</h2>
              {!stale && <p className={css['secondary']}>{secondary('now')}</p>}
            </div>
            <Called call={call} site={site} layout={layout} language={language} />
          </>
        )}
      </div>
    </section>
  )
}

type CalledProps = Pick<NewestCallProps, 'site' | 'layout' | 'language'> & { call: Call }

function Called({ call, site, layout, language }: CalledProps) {
  const { t } = useTranslation('display', { lng: language })
  const counter = counterOf(site, call.counter)
  const direction = directionHere(site, layout, call.counter)
  const characters: CSSProperties & Record<'--characters', number> = { '--characters': Math.max(4, call.label.length) }
  return (
    <div className={css['call']}>
      <div className={css['rest']}>
        <div className={css['number']} style={characters}>
          {call.label}
        </div>
        <div className={css['where']}>
          {direction !== undefined && <Arrow direction={direction} />}
          <span>
            {t('counter', { number: call.counter })}
            {direction !== undefined && <VisuallyHidden>, {t(`direction.${direction}`)}</VisuallyHidden>}
          </span>
        </div>
        {counter !== undefined && <div className={css['name']}>{inLanguage(counter.name, language)}</div>}
        {counter !== undefined && call.language !== language && (
          <div className={`${css['name'] ?? ''} ${css['translated'] ?? ''}`} lang={call.language}>
            {t('counter', { number: call.counter, lng: call.language })} · {inLanguage(counter.name, call.language)}
          </div>
        )}
      </div>
    </div>
  )
}

function Nobody({ title, secondary, hint }: { title: string; secondary: string; hint: string }) {
  return (
    <>
      <div />
      <div className={css['call']}>
        <div className={css['rest']}>
          <h2 className={css['idle']}>{title}</h2>
          <p className={css['secondary']}>{secondary}</p>
          <p className={css['idleHint']}>{hint}</p>
        </div>
      </div>
    </>
  )
}
