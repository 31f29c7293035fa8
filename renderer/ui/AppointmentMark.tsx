import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import type { VisitAppointment } from '#domain/visit/entry.ts'
import { Badge } from './Badge.tsx'
import { Calendar } from './icons.tsx'

/** The visit came for an appointment at this time. */
export function AppointmentMark({ appointment }: { appointment: VisitAppointment | undefined }) {
  const { t } = useTranslation('appointments')
  if (appointment === undefined) return null
  return (
    <Badge tone="serving" Icon={Calendar}>
      {t('mark', { time: timeOf(appointment.due) })}
    </Badge>
  )
}
