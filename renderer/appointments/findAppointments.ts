import type { Appointment } from '#domain/appointment/appointment.ts'
import { readAppointmentCode } from '#domain/appointment/appointmentId.ts'
import { wordsOf } from '#domain/product/search/words.ts'
import type { Board } from '../state/model.ts'
import { matches } from '../visit/matching.ts'
import { nameOf } from '../visit/person.ts'

const most = 8
/** Shorter beginnings would bring people among the products with every letter typed. */
const shortestName = 3

/** Today's appointments by the code that was typed or scanned, whole or the beginning of it, or by a name. */
export const findAppointments = (
  { appointments, persons }: Pick<Board, 'appointments' | 'persons'>,
  query: string,
): Appointment[] => {
  const shown = appointments.filter(({ stage }) => stage !== 'withdrawn' && stage !== 'movedAway')
  const code = readAppointmentCode(query)
  if (code !== undefined) return shown.filter((one) => one.code === code)
  return wordsOf(query).some((word) => word.length >= shortestName)
    ? shown.filter(({ id }) => matches(query, nameOf(persons, id) ?? '')).slice(0, most)
    : []
}
