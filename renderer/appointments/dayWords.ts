import type { TFunction } from 'i18next'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '#domain/time/day.ts'

/** A day as people name it when they agree a time: `vandaag`, `morgen`, `di 1 dec`. */
export const dayWords = (
  day: string,
  { today, language, t }: { today: string; language: string; t: TFunction<'appointments'> },
): string => {
  if (day === today) return t('today')
  if (day === addDays(today, 1)) return t('tomorrow')
  const isNear = day < addDays(today, 330)
  return Temporal.PlainDate.from(day).toLocaleString(`${language}-BE`, {
    ...{ weekday: 'short', day: 'numeric', month: 'short' },
    ...(isNear ? {} : { year: 'numeric' }),
  })
}
