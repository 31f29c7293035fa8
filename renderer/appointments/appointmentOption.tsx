import type { Appointment } from '#domain/appointment/appointment.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { timeOf } from '#domain/time/day.ts'
import { Calendar } from '../ui/icons.tsx'
import type { Option } from '../visit/FilterList.tsx'
import type { Names } from '../visit/names.ts'

/** One of today's appointments, found by its code or a name. */
export const appointmentOption = (appointment: Appointment, name: string | undefined, names: Names): Option => ({
  id: appointment.id,
  main: [
    appointment.plan === undefined ? undefined : timeOf(appointment.plan.from),
    name,
    appointment.products.map(names.product).join(' · '),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · '),
  detail: shownCode(appointment.code),
  end: <Calendar />,
})
