import { useTranslation } from 'react-i18next'
import { openingsOn } from '#domain/hours/openings.ts'
import type { Timetable } from '#domain/hours/timetable.ts'
import { addDays, timeOf } from '#domain/time/day.ts'
import { usePreferences } from '../state/preferences.ts'
import css from './Hours.module.css'
import { reasonOf } from './reasonIn.ts'
import { useDayWords } from './useDayWords.ts'

const daysShown = 14

/** The next two weeks as they will be. */
export function DaysPreview({ timetable, today }: { timetable: Timetable; today: string }) {
  const { t } = useTranslation('hours')
  const days = Array.from({ length: daysShown }, (_, ahead) => addDays(today, ahead))
  return (
    <table className={css['preview']}>
      <thead>
        <tr>
          <th scope="col">{t('preview.day')}</th>
          <th scope="col">{t('preview.open')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <Day key={day} day={day} timetable={timetable} />
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, timetable }: { day: string; timetable: Timetable }) {
  const { t } = useTranslation('hours')
  const { language } = usePreferences()
  const { short } = useDayWords()
  const { openings, focus, because } = openingsOn(timetable, day)
  const reason = reasonOf(because, language)
  return (
    <tr data-closed={openings.length === 0 || undefined}>
      <th scope="row">{short(day)}</th>
      <td>
        {openings.length === 0 && <span>{t('status.closed')}</span>}
        {openings.map(({ from, until, access }) => (
          <span key={from} className={css['time']}>
            <span>
              {timeOf(from)}–{timeOf(until)}
            </span>{' '}
            {access === 'appointment' && <em>{t('preview.appointment')}</em>}
          </span>
        ))}
        {focus.map(({ from, until }) => (
          <span key={`focus ${String(from)}`} className={css['focus']}>
            {timeOf(from)}–{timeOf(until)} {t('preview.focus')}
          </span>
        ))}
        {reason !== undefined && <span className={css['reason']}>{reason}</span>}
      </td>
    </tr>
  )
}
