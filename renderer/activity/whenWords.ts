import type { ActivityTime } from '#domain/activity/activity.ts'
import type { Language } from '#domain/language/language.ts'
import { addDays, dayOf, momentOf, timeOf, zone } from '#domain/time/day.ts'

type Around = { language: Language; now: number; words: { today: string; tomorrow: string } }

/** When it is, as people say it: `vandaag 18:00–22:00`, `zo 6 december 08:00–16:00`, `za 5 – zo 6 december`. */
export const whenWords = (time: ActivityTime, around: Around): string => {
  if (time.kind === 'days') {
    const [from, until] = [dayWords(time.from, around), dayWords(time.until, around)]
    return time.from === time.until ? from : `${from} – ${until}`
  }
  const [day, last] = [dayOf(time.from), dayOf(time.until)]
  const from = `${dayWords(day, around)} ${timeOf(time.from)}`
  if (time.from === time.until) return from
  return day === last || isSameNight(time)
    ? `${from}–${timeOf(time.until)}`
    : `${from} – ${dayWords(last, around)} ${timeOf(time.until)}`
}

/** What goes on past midnight belongs to the evening on which it began. */
const isSameNight = ({ from, until }: { from: number; until: number }): boolean =>
  until - from < 86_400_000 && timeOf(until) <= '06:00'

const dayWords = (day: string, { language, now, words }: Around): string => {
  const today = dayOf(now)
  if (day === today) return words.today
  if (day === addDays(today, 1)) return words.tomorrow
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(`${language}-BE`, {
    ...{ timeZone: zone, weekday: 'short', day: 'numeric', month: 'long' },
    ...year,
  }).format(momentOf(day, '12:00'))
}
