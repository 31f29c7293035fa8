import type { Envelope } from '../document/log.ts'
import { momentOf } from '../time/day.ts'
import { type Made, stampAt } from '../visit/builders.ts'
import { type Appointment, appointmentOf } from './appointment.ts'
import type { AppointmentPayload, Plan, Seat } from './entry.ts'

export const testAppointmentDay = '2026-11-26'
export const testAppointment = `appointment:gm-${testAppointmentDay}-k7m2x9pd`

export type BookedPayload = Extract<AppointmentPayload, { type: 'booked' }>

/** A seat on the day of the tests, by times of day. */
export const seatAt = (resource: string, from: string, until: string): Seat => ({
  resource,
  from: momentOf(testAppointmentDay, from),
  until: momentOf(testAppointmentDay, until),
})

export const planAt = (from: string, until: string, resources: readonly string[] = ['staff:an']): Plan => ({
  ...{ from: momentOf(testAppointmentDay, from), until: momentOf(testAppointmentDay, until), way: 'onSite' },
  seats: resources.map((resource) => seatAt(resource, from, until)),
})

export const booked = (plan: Plan, more: Partial<BookedPayload> = {}): BookedPayload => ({
  ...{ type: 'booked', ...plan, products: ['passport'], people: 1, language: 'nl', source: 'desk' },
  ...more,
})

/** An entry of an appointment's log, at a minute after nine o'clock of Monday; its id is made of type, station and minute. */
export const appointmentEntry = (
  payload: AppointmentPayload,
  { minute, station = 'k1', by = 'staff:an', id }: Made,
): AppointmentPayload & Envelope => ({
  ...payload,
  id: id ?? `${payload.type}-${station}-${minute}`,
  at: stampAt(minute, station),
  by,
  station,
})

/** An appointment of that day, booked at a minute, and what happened then. */
export const appointmentWith = (parts: {
  code?: string
  plan: Plan
  minute: number
  station?: string
  then?: readonly Envelope[]
}): Appointment => {
  const { code = 'k7m2x9pd', plan, minute, station = 'k1', then = [] } = parts
  return appointmentOf({
    id: `appointment:gm-${testAppointmentDay}-${code}`,
    log: [appointmentEntry(booked(plan), { minute, station }), ...then],
  })
}

/** That the server confirmed what was booked at a minute. */
export const confirmedAt = (minute: number, station = 'k1'): Envelope =>
  appointmentEntry({ type: 'confirmed', seat: `booked-${station}-${minute}` }, { minute: minute + 0.01, station })
