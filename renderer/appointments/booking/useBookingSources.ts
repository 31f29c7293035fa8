import { useMemo } from 'react'
import type { Booking } from '#domain/appointment/question.ts'
import { monthsBooked } from '#domain/site/databases.ts'
import { addDays } from '#domain/time/day.ts'
import { bookingOf, canDoOn } from '../../state/appointments/bookingOf.ts'
import type { Product, StaffMember } from '../../state/model.ts'
import {
  useAppointmentsOf,
  useBoard,
  useBookingPolicy,
  useSeating,
  useToday,
  useTrueClock,
} from '../../state/station.tsx'
import { useSlotShare } from '../../state/useSlotShare.ts'

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
  const { staff, products, site, timetables } = useBoard()
  const policy = useBookingPolicy()
  const seating = useSeating()
  const prefers = useSlotShare()
  const today = useToday()
  const now = useTrueClock()
  const appointments = useAppointmentsOf(today, addDays(today, (monthsBooked + 1) * 31))
  const [product] = wanted
  return useMemo(() => {
    if (policy === undefined || appointments === undefined || seating === undefined) return undefined
    const board = { staff, products, site, timetables }
    const can = canDoOn(board)
    const others = moved === undefined ? appointments : appointments.filter(({ id }) => id !== moved)
    return {
      products,
      clerksFor: (keys: readonly string[]) =>
        staff.filter((member) => keys.every((key) => can(member, { key }))).map(({ id }) => id),
      booking: bookingOf({
        ...{ board, appointments: others, policy, seating, now: now(), product },
        ...(prefers === undefined ? {} : { prefers }),
      }),
    }
  }, [staff, products, site, timetables, policy, appointments, seating, prefers, now, product, moved])
}
