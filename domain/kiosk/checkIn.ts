import { readLabel, readVisitId, visitId } from '../visit/label.ts'

/** Where a code is read: the site, and its present day. */
export type CheckInPlace = { site: string; day: string }

/** What a kiosk knows by a code. Appointments join here as a kind of their own once there are any. */
export type Known<V> = { visit: (id: string) => V | undefined }

/**
 * What a code stands for: the ticket of a visit of today, one of another day or another site, a ticket of today that
 * nothing is known of here (it is over, or was never heard of), or no code of ours.
 */
export type CheckIn<V> =
  | { kind: 'visit'; visit: V }
  | { kind: 'otherDay'; day: string }
  | { kind: 'otherSite' }
  | { kind: 'notWaiting'; label: string }
  | { kind: 'noCode' }

/** Reads what was scanned from a ticket, or its number as somebody typed it. */
export const checkIn = <V>(code: string, known: Known<V>, place: CheckInPlace): CheckIn<V> => {
  const text = code.trim()
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
