import type { Appointment } from '#domain/appointment/appointment.ts'
import { readAppointmentId } from '#domain/appointment/appointmentId.ts'
import type { Person } from '#domain/person/person.ts'
import { useAppointmentsOf, useCitizensNamed } from '../../state/station.tsx'

export type OneAppointment = {
  appointment: Appointment
  /** All of its day. */
  ofDay: readonly Appointment[]
  /** Who it is with. */
  persons: ReadonlyMap<string, Person>
}

/** An appointment of any day, live, with those of its day; `missing` where there is none of this id, absent until it was read. */
export const useOneAppointment = (id: string): OneAppointment | 'missing' | undefined => {
  const day = readAppointmentId(id)?.day ?? ''
  const ofDay = useAppointmentsOf(day, day)
  const persons = useCitizensNamed([id])
  if (ofDay === undefined || persons === undefined) return undefined
  const appointment = ofDay.find((one) => one.id === id)
  return appointment === undefined ? 'missing' : { appointment, ofDay, persons }
}
