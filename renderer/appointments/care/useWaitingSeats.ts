import { useDeferredValue, useMemo } from 'react'
import type { Plan } from '#domain/appointment/entry.ts'
import { type Waiting, seatFor } from '#domain/appointment/waitingList.ts'
import { monthsBooked } from '#domain/site/databases.ts'
import { addDays } from '#domain/time/day.ts'
import { bookingOf } from '../../state/appointments/bookingOf.ts'
import {
  useAppointmentsOf,
  useBoard,
  useBookingPolicy,
  useSeating,
  useToday,
  useTrueClock,
} from '../../state/station.tsx'
import { useSlotShare } from '../../state/useSlotShare.ts'

/** The first seat that is free for each of those who wait, by their ids; worked out anew when anything changes it follows from. */
export const useWaitingSeats = (waiting: readonly Waiting[]): ReadonlyMap<string, Plan> => {
  const { staff, products, site, timetables } = useBoard()
  const seating = useSeating()
  const prefers = useSlotShare()
  const policy = useBookingPolicy()
  const today = useToday()
  const now = useTrueClock()
  const appointments = useAppointmentsOf(today, addDays(today, (monthsBooked + 1) * 31))
  const sources = useMemo(
    () =>
      policy === undefined || appointments === undefined || seating === undefined
        ? undefined
        : {
            ...{ board: { staff, products, site, timetables }, appointments, policy, seating },
            ...(prefers === undefined ? {} : { prefers }),
          },
    [staff, products, site, timetables, appointments, policy, seating, prefers],
  )
  // It takes a while with many, and typing goes before it.
  const [deferred, asked] = [useDeferredValue(sources), useDeferredValue(waiting)]
  return useMemo(() => {
    if (deferred === undefined) return new Map<string, Plan>()
    const known = new Map<string, Plan | undefined>()
    return new Map(
      asked.flatMap((one): [string, Plan][] => {
        const { products: wanted, people, wish } = one
        const alike = JSON.stringify([wanted, people, wish])
        if (!known.has(alike)) {
          const booking = bookingOf({ ...deferred, now: now(), product: wanted[0] })
          known.set(alike, seatFor(one, { booking, known: deferred.board.products }))
        }
        const seat = known.get(alike)
        return seat === undefined ? [] : [[one.id, seat]]
      }),
    )
  }, [deferred, asked, now])
}
