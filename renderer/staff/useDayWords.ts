import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Absence } from '#domain/staff/absence.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Interval } from '#domain/time/interval.ts'
import { momentIn } from '#domain/time/localDay.ts'
import { usePreferences } from '../state/preferences.ts'

export type DayWords = {
  /** `donderdag`. */
  weekday: (day: string) => string
  /** `do 3 dec`. */
  short: (day: string) => string
  /** `3 dec 2026`. */
  dated: (day: string) => string
  /** `donderdag 3 december`. */
  long: (day: string) => string
  /** `do 3 dec – vr 4 dec, 13:00–16:30 · verlof`. */
  absence: (absence: Absence) => string
}

/** Days as staff read them, in the language of the screen. */
export const useDayWords = (): DayWords => {
  const { t } = useTranslation('staff')
  const { language } = usePreferences()
  return useMemo(() => {
    const written = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
      const format = new Intl.DateTimeFormat(`${language}-BE`, { timeZone: 'Europe/Brussels', ...options })
      return (day) => format.format(momentIn(day, '12:00'))
    }
    const short = written({ weekday: 'short', day: 'numeric', month: 'short' })
    return {
      weekday: written({ weekday: 'long' }),
      short,
      dated: written({ day: 'numeric', month: 'short', year: 'numeric' }),
      long: written({ weekday: 'long', day: 'numeric', month: 'long' }),
      absence: ({ from, until, fromTime, untilTime, kind }) => {
        const days = from === until ? short(from) : t('absences.days', { day: short(from), until: short(until) })
        const times = fromTime === undefined && untilTime === undefined ? '' : ` ${fromTime ?? ''}–${untilTime ?? ''}`
        return `${days}${times} · ${t(`kind.${kind}`)}`
      },
    }
  }, [language, t])
}

/** Times of a day as staff read them: `09:00–12:00`. */
export const timesText = (times: readonly Interval[]): string =>
  times.map(({ from, until }) => `${timeOf(from)}–${timeOf(until)}`).join(', ')
