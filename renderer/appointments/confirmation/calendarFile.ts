import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { readAppointmentId } from '#domain/appointment/appointmentId.ts'

const minuteMs = 60_000

/**
 * An appointment as a file for the citizen's calendar (RFC 5545); times are in UTC, so that every calendar shows the right one.
 * `at`: when the file was made, in ms since 1970. `undefined` for one without a time. A later file of the same appointment, on another
 * day too, takes the place of the earlier one in the calendar.
 */
export const calendarFile = (
  { id, code, plan }: Pick<Appointment, 'id' | 'code' | 'plan'>,
  { title, text, place, at }: { title: string; text: string; place: string; at: number },
): string | undefined => {
  if (plan === undefined) return undefined
  const calendar = ical({ prodId: { company: 'Balie', product: 'Balie' }, method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: `${code}@${readAppointmentId(id)?.site ?? ''}.balie`,
    // Counts up, and fits in 32 bits.
    sequence: Math.floor(at / minuteMs),
    stamp: new Date(at),
    start: new Date(plan.from),
    end: new Date(plan.until),
    summary: title,
    description: text,
    location: place,
  })
  return calendar.toString()
}
