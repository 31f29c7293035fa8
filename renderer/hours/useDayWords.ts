import { useMemo } from 'react'
import { usePreferences } from '../state/preferences.ts'

export type DayWords = {
  weekday: (weekday: number) => string
  /** `ma 23 nov` */
  short: (day: string) => string
  /** `ma 23 november 2026` */
  long: (day: string) => string
}

/** Days in the language of whoever works here; a weekday from Monday 1 to Sunday 7. */
export const useDayWords = (): DayWords => {
  const { language } = usePreferences()
  return useMemo(() => {
    const locale = `${language}-BE`
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    const short = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    const long = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    return {
      // 5 January 1970 was a Monday.
      weekday: (number) => weekday.format((number + 3) * 86_400_000),
      short: (day) => short.format(Date.parse(day)),
      long: (day) => long.format(Date.parse(day)),
    }
  }, [language])
}
