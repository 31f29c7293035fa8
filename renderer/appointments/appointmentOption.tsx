import type { Appointment } from '#domain/appointment/appointment.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { timeOf } from '#domain/time/day.ts'
import { Calendar } from '../ui/icons.tsx'
import type { Option } from '../visit/FilterList.tsx'
import type { Names } from '../visit/names.ts'

/** An appointment, found by its code or a name; `when` names its day where that is not today. */
export const appointmentOption = (
  appointment: Appointment,
  { name, when, names }: { name?: string | undefined; when?: string | undefined; names: Names },
): Option => ({
  id: appointment.id,
  main: [
    when,
    appointment.plan === undefined ? undefined : timeOf(appointment.plan.from),
    name,
    appointment.products.map(names.product).join(' · '),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · '),
  detail: shownCode(appointment.code),
  end: <Calendar />,
})
