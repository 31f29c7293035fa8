import type { CSSProperties } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Doors, doorsAt } from '#domain/hours/siteHours.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import { addDays, dayInWords, dayOf, timeOf, zone } from '#domain/time/day.ts'
import { reasonIn } from '../hours/reasonIn.ts'
import css from './Rest.module.css'
import { restingPlaceAt } from './drift.ts'

/** The screen while nobody can be waiting: dark, the time, why it is closed where that is said, and when the doors open again. */
export function Rest(props: { doors: Doors & { site: Pick<Site, 'name'> }; language: Language; now: number }) {
  const { doors, language, now } = props
  const { t } = useTranslation('display', { lng: language })
  const { x, y } = restingPlaceAt(now)
  const place: CSSProperties & Record<'--x' | '--y', number> = { '--x': x, '--y': y }
  const status = doorsAt(doors, now)
  const opens = status.is === 'closed' ? (status.opens ?? status.opensByAppointment) : undefined
  const reason = reasonIn(status, language)
  return (
    <main className={css['rest']} lang={language}>
      <VisuallyHidden component="h1">
        {t('place')} {inLanguage(doors.site.name, language)}
      </VisuallyHidden>
      <div className={css['block']} style={place}>
        <time className={css['clock']}>{timeOf(now)}</time>
        {reason !== undefined && <p className={css['opens']}>{t('closedFor', { reason })}</p>}
        {opens !== undefined && (
          <p className={css['opens']}>
            {t('opensAt', { day: dayName(opens, { language, now }), time: timeOf(opens) })}
          </p>
        )}
      </div>
    </main>
  )
}

/** A weekday says which day it is until it comes round again. */
const dayName = (moment: number, { language, now }: { language: Language; now: number }): string => {
  const day = dayOf(moment)
  if (day > addDays(dayOf(now), 6)) return dayInWords(day, language)
  return new Intl.DateTimeFormat(`${language}-BE`, { weekday: 'long', timeZone: zone }).format(moment)
}
