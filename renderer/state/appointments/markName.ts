import { readAppointmentId } from '#domain/appointment/appointmentId.ts'
import { nameMark } from '#domain/appointment/nameMark.ts'
import type { Recording } from '../recording.ts'

/** Writes the mark by which a card finds an appointment of somebody called so. */
export const markName = async (wanted: {
  id: string
  name: string
  recording: Pick<Recording, 'appointment'>
}): Promise<void> => {
  const { id, name, recording } = wanted
  const place = readAppointmentId(id)
  const mark = place === undefined ? undefined : await nameMark(name, { ...place, subtle: crypto.subtle })
  if (mark !== undefined) await recording.appointment(id, [{ type: 'marked', name: mark }])
}
