import { useMemo } from 'react'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Booking } from '#domain/appointment/question.ts'
import { departmentHours, receptionHours } from '#domain/hours/followed.ts'
import { openFor } from '#domain/hours/openings.ts'
import type { Timetable } from '#domain/hours/timetable.ts'
import { monthsBooked } from '#domain/site/databases.ts'
import { canDo } from '#domain/staff/canDo.ts'
import { presenceOn, workOn } from '#domain/staff/presence.ts'
import { addDays } from '#domain/time/day.ts'
import type { Interval } from '#domain/time/interval.ts'
import type { Board, Product, StaffMember } from '../../state/model.ts'
import { useAppointmentsOf, useBoard, useBookingPolicy, useToday, useTrueClock } from '../../state/station.tsx'

/** What free times follow from, as this station knows it by now. */
export type BookingSources = {
  booking: Booking<StaffMember>
  products: readonly Product[]
  /** Who can do all of these products. */
  clerksFor: (products: readonly string[]) => readonly string[]
}

/**
 * Live; absent until everything was read. `wanted`: what the appointment is for, whose department's hours count. `moved`: the one
 * that gets another time, by its id, whose own seats are free for it.
 */
export const useBookingSources = (wanted: readonly string[], moved?: string): BookingSources | undefined => {
  const board = useBoard()
  const policy = useBookingPolicy()
  const today = useToday()
  const now = useTrueClock()
  const appointments = useAppointmentsOf(today, addDays(today, (monthsBooked + 1) * 31))
  const [first] = wanted
  return useMemo(() => {
    if (policy === undefined || appointments === undefined) return undefined
    const others = moved === undefined ? appointments : appointments.filter(({ id }) => id !== moved)
    return sourcesOf({ board, appointments: others, now: now(), first, policy })
  }, [board, policy, appointments, now, first, moved])
}

export const sourcesOf = (question: {
  board: Board
  appointments: readonly Appointment[]
  policy: Booking['policy']
  now: number
  first: string | undefined
}): BookingSources => {
  const { board, appointments, policy, now, first } = question
  const { staff, products, site } = board
  const byKey = new Map(products.map((product) => [product.key, product]))
  const can = (member: StaffMember, key: string): boolean => {
    const product = byKey.get(key)
    return product !== undefined && canDo(member, product)
  }
  return {
    products,
    clerksFor: (keys) => staff.filter((member) => keys.every((key) => can(member, key))).map(({ id }) => id),
    booking: {
      ...{ policy, staff, appointments, now, canDo: (member, { key }) => can(member, key) },
      counters: site.counters.filter(({ kind }) => kind === 'theme'),
      openOn: openOnWith(board, first),
      ...{ presenceOn, workOn },
    },
  }
}

/** The hours for appointments of the department that a product belongs to, else those of the reception. */
const openOnWith = (
  { timetables, products }: Pick<Board, 'timetables' | 'products'>,
  product: string | undefined,
): ((day: string) => Interval[]) => {
  const department = products.find(({ key }) => key === product)?.local.department
  const own: Timetable | undefined =
    department === undefined ? receptionHours(timetables) : departmentHours(timetables, department)
  return (day) => (own === undefined ? [] : openFor('appointment', own, day))
}
