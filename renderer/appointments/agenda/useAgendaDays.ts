import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'

/** Days as an agenda names them: `do 26 nov` and `donderdag 26 november`. */
export const useAgendaDays = (): Record<'short' | 'long', (day: string) => string> => {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useMemo(() => {
    const written = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(`${language}-BE`, { timeZone: 'UTC', ...options })
      return (day: string): string =>
        format.format(Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds)
    }
    return {
      short: written({ weekday: 'short', day: 'numeric', month: 'short' }),
      long: written({ weekday: 'long', day: 'numeric', month: 'long' }),
    }
  }, [language])
}
