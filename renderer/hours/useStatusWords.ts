import { useTranslation } from 'react-i18next'
import type { Status } from '#domain/hours/status.ts'
import { addDays, dayOf, timeOf, weekdayOf } from '#domain/time/day.ts'
import { usePreferences } from '../state/preferences.ts'
import { reasonIn } from './reasonIn.ts'
import { useDayWords } from './useDayWords.ts'

/** How some hours stand now, in a few words for staff: `open tot 12:30`, `opent om 13:30`, `enkel op afspraak tot 16:30`. */
export const useStatusWords = (): ((status: Status, now: number) => string) => {
  const { t } = useTranslation('hours')
  const { language } = usePreferences()
  const { weekday, short } = useDayWords()
  const at = (moment: number, now: number): string => {
    const [day, today, time] = [dayOf(moment), dayOf(now), timeOf(moment)]
    if (day === today) return t('status.opensToday', { time })
    const name = day > addDays(today, 6) ? short(day) : weekday(weekdayOf(moment))
    return t('status.opens', { day: name, time })
  }
  return (status, now) => {
    if (status.is === 'open') return t('status.open', { time: timeOf(status.until) })
    if (status.is === 'appointment') return t('status.appointment', { time: timeOf(status.until) })
    const reason = reasonIn(status, language)
    const closed = reason === undefined ? t('status.closed') : t('status.closedFor', { reason })
    if (status.opens !== undefined)
      return reason === undefined ? at(status.opens, now) : `${closed} · ${at(status.opens, now)}`
    return status.opensByAppointment === undefined ? closed : t('status.byAppointment')
  }
}
