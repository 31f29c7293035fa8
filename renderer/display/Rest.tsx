import type { CSSProperties } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { nextOpening } from '#domain/site/openingHours.ts'
import type { Site } from '#domain/site/site.ts'
import { timeOf, zone } from '#domain/time/day.ts'
import css from './Rest.module.css'
import { restingPlaceAt } from './drift.ts'

/** The screen while nobody can be waiting: dark, the time, and when the doors open again. */
export function Rest({ site, language, now }: { site: Site; language: Language; now: number }) {
  const { t } = useTranslation('display', { lng: language })
  const { x, y } = restingPlaceAt(now)
  const place: CSSProperties & Record<'--x' | '--y', number> = { '--x': x, '--y': y }
  const opens = nextOpening(site, now)
  return (
    <main className={css['rest']} lang={language}>
      <VisuallyHidden component="h1">
        {t('place')} {inLanguage(site.name, language)}
      </VisuallyHidden>
      <div className={css['block']} style={place}>
        <time className={css['clock']}>{timeOf(now)}</time>
        {opens !== undefined && (
          <p className={css['opens']}>{t('opensAt', { day: weekdayName(opens, language), time: timeOf(opens) })}</p>
        )}
      </div>
    </main>
  )
}

const weekdayName = (moment: number, language: Language): string =>
  new Intl.DateTimeFormat(`${language}-BE`, { weekday: 'long', timeZone: zone }).format(moment)
