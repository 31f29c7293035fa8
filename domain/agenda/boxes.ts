import type { Appointment } from '../appointment/appointment.ts'
import type { Interval } from '../time/interval.ts'
import { spanOn } from './dayMinutes.ts'
import { type Lane, inLanes } from './lanes.ts'

/** An appointment as it is drawn in the agenda of one resource on a day, in minutes since midnight. */
export type AgendaBox = Interval & Lane & { appointment: Appointment }

/** A column of an agenda: one resource, such as `staff:an`, on one day. */
export type ColumnPlace = { day: string; resource: string }

export const columnKey = ({ day, resource }: ColumnPlace): string => `${day} ${resource}`

/** Whether it stands in agendas: what was cancelled, moved to another day or taken back takes nobody's time. */
export const isDrawn = ({ stage, plan }: Pick<Appointment, 'stage' | 'plan'>): boolean =>
  plan !== undefined && (stage === 'booked' || stage === 'arrived' || stage === 'missed')

/** What is drawn in each column: every appointment once for each resource it takes. A column with nothing is not there. */
export const agendaBoxes = (appointments: readonly Appointment[]): ReadonlyMap<string, readonly AgendaBox[]> => {
  const columns = new Map<string, (Interval & { appointment: Appointment })[]>()
  for (const appointment of appointments.filter(isDrawn)) {
    const { day, plan } = appointment
    for (const { resource, ...time } of plan?.seats ?? []) {
      const key = columnKey({ day, resource })
      const box = { appointment, ...spanOn(day, time) }
      const others = columns.get(key)
      if (others === undefined) columns.set(key, [box])
      else others.push(box)
    }
  }
  return new Map([...columns].map(([key, boxes]) => [key, inLanes(boxes)]))
}
