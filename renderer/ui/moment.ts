import type { Language } from '#domain/language/language.ts'
import { dayOf, timeOf, zone } from '#domain/time/day.ts'

/** A moment as staff say it, in Brussels: the time today, and with its date on any other day. Both in ms since 1970. */
export const momentWords = (ms: number, { now, language }: { now: number; language: Language }): string =>
  dayOf(ms) === dayOf(now)
    ? timeOf(ms)
    : `${new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: 'short' }).format(ms)} ${timeOf(ms)}`
