import { useTranslation } from 'react-i18next'
import { weekOf } from '#domain/time/week.ts'
import { dayInWords } from '#domain/time/day.ts'
import { reasonOf } from '../../hours/reasonIn.ts'
import { usePreferences } from '../../state/preferences.ts'
import type { AgendaView } from './agendaView.ts'
import type { Agenda } from './useAgenda.ts'
import { useAgendaDays } from './useAgendaDays.ts'

/** The days shown in words, and in a few more what there is to know of them: how many appointments, or why it is closed. */
export const useAgendaTitle = (
  agenda: Agenda,
  { view }: Pick<AgendaView, 'view'>,
): Record<'title' | 'facts', string> => {
  const { t } = useTranslation('agenda')
  const { language } = usePreferences()
  const words = useAgendaDays()
  const { days, isRead } = agenda
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { title: '', facts: '' }
  const shown = new Set(
    days.flatMap(({ columns }) => columns.flatMap(({ boxes }) => boxes.map(({ appointment }) => appointment.id))),
  )
  const count = isRead ? t('count', { count: shown.size }) : t('reading')
  if (view === 'week') {
    const title = t('week', {
      week: weekOf(first.day).slice(6),
      from: words.short(first.day),
      until: words.short(last.day),
    })
    return { title, facts: count }
  }
  const isClosed = first.columns.length > 0 && first.columns.every(({ receiving }) => receiving.open.length === 0)
  const because = first.columns.find(({ receiving }) => receiving.because !== undefined)?.receiving.because
  const reason = because === undefined ? undefined : reasonOf(because, language)
  const standing = isClosed
    ? [reason === undefined ? t('closed') : t('closedFor', { reason })]
    : reason === undefined
      ? []
      : [t('otherHours', { reason })]
  return { title: dayInWords(first.day, language), facts: [...standing, count].join(' · ') }
}
