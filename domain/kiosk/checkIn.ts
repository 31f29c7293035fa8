import { readAppointmentCode, readAppointmentId } from '../appointment/appointmentId.ts'
import { readLabel, readVisitId, visitId } from '../visit/label.ts'

/** Where a code is read: the site, and its present day. */
export type CheckInPlace = { site: string; day: string }

/** What a kiosk knows by a code: visits by their ids, and today's appointments by the code that the citizen was given. */
export type Known<V, A> = { visit: (id: string) => V | undefined; appointment: (code: string) => A | undefined }

/**
 * What a code stands for: the ticket of a visit or an appointment of today, one of another day or another site, one of today that
 * nothing is known of here (it is over, or was never heard of), or no code of ours.
 */
export type CheckIn<V, A> =
  | { kind: 'visit'; visit: V }
  | { kind: 'appointment'; appointment: A }
  | { kind: 'otherDay'; day: string }
  | { kind: 'appointmentOtherDay'; day: string }
  | { kind: 'otherSite' }
  | { kind: 'notWaiting'; label: string }
  | { kind: 'noAppointment' }
  | { kind: 'noCode' }

/** Reads what was scanned from a ticket or a confirmation, or its number or code as somebody typed it. */
export const checkIn = <V, A>(code: string, known: Known<V, A>, place: CheckInPlace): CheckIn<V, A> => {
  const text = code.trim()
  const scanned = readAppointmentId(text)
  const typedCode = readAppointmentCode(text)
  if (typedCode !== undefined) {
    if (scanned !== undefined && scanned.site !== place.site) return { kind: 'otherSite' }
    // Moved meanwhile, it keeps its code: what was printed may name another day.
    const appointment = known.appointment(typedCode)
    if (appointment !== undefined) return { kind: 'appointment', appointment }
    return scanned === undefined || scanned.day === place.day
      ? { kind: 'noAppointment' }
      : { kind: 'appointmentOtherDay', day: scanned.day }
  }
  const typed = readLabel(text)
  const id = typed === undefined ? text : visitId({ ...place, ...typed })
  const ticket = readVisitId(id)
  if (ticket === undefined) return { kind: 'noCode' }
  if (ticket.site !== place.site) return { kind: 'otherSite' }
  if (ticket.day !== place.day) return { kind: 'otherDay', day: ticket.day }
  const visit = known.visit(id)
  return visit === undefined
    ? { kind: 'notWaiting', label: `${ticket.queue}${String(ticket.number)}` }
    : { kind: 'visit', visit }
}
