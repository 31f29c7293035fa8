import { getHolidays } from '@itenium/date-holidays-be'
import type { LanguageMap } from '../language/language.ts'

const known = new Map<number, ReadonlyMap<string, LanguageMap>>()

/** The Belgian public holiday that a day, `2026-12-25`, is. */
export const holidayOn = (day: string): LanguageMap | undefined => holidaysOf(Number(day.slice(0, 4))).get(day)

/** The Belgian public holidays of a year, by day. */
export const holidaysOf = (year: number): ReadonlyMap<string, LanguageMap> => {
  const before = known.get(year)
  if (before !== undefined) return before
  const holidays = new Map(
    getHolidays(year).map(({ date, labels }) => [calendarDay(date), { ...labels, nl: inBelgium(labels.nl) }]),
  )
  known.set(year, holidays)
  return holidays
}

/** The library gives the midnight with which a day begins where the computer stands, whatever its zone. */
const calendarDay = (date: Date): string => {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Two days bear their Dutch names of the Netherlands there; the royal decree of 18 April 1974 (article 1) has these. */
const belgianNames: Readonly<Record<string, string>> = {
  'Tweede paasdag': 'Paasmaandag',
  'Tweede pinksterdag': 'Pinkstermaandag',
}
const inBelgium = (name: string): string => belgianNames[name] ?? name
