import { useEffect, useMemo, useState } from 'react'
import { type Circumstances, type ToPlanAnew, toPlanAnew } from '#domain/appointment/planAnew.ts'
import { openFor } from '#domain/hours/openings.ts'
import { monthsBooked } from '#domain/site/databases.ts'
import { presenceOn, workOn } from '#domain/staff/presence.ts'
import { addDays } from '#domain/time/day.ts'
import type { TakenUp } from '#domain/request/takeUp.ts'
import { hoursFor } from '../../state/appointments/bookingOf.ts'
import type { Board } from '../../state/model.ts'
import { judged } from '../../state/requests/judge.ts'
import type { OpenRequest } from '../../state/requests/openRequests.ts'
import {
  useAppointmentsOf,
  useBoard,
  useBookingPolicy,
  useOpenRequests,
  useSeating,
  useToday,
  useTrueMinute,
} from '../../state/station.tsx'

/** A request that no station could take up by itself, and why; without a reason while it is about to be. */
export type AskedTask = { open: OpenRequest; refusal: Extract<TakenUp, { ok: false }> | undefined }

/** What somebody has to arrange with citizens: appointments that cannot take place, and requests from outside. */
export type Tasks = { toPlan: readonly ToPlanAnew[]; asked: readonly AskedTask[] }

const none: Tasks = { toPlan: [], asked: [] }
/** More than a desk sees to in a day; the rest follows once these are done. */
const mostAsked = 50

/** Live; nothing until everything was read. */
export const useTasks = (): Tasks => {
  const { staff, products, site, timetables } = useBoard()
  const policy = useBookingPolicy()
  const seating = useSeating()
  const requests = useOpenRequests()
  const now = useTrueMinute()
  const today = useToday()
  const isRested = useRested()
  const appointments = useAppointmentsOf(today, addDays(today, isRested ? (monthsBooked + 1) * 31 : 0))
  const toPlan = useMemo(() => {
    if (appointments === undefined || policy === undefined) return none.toPlan
    const rooms = new Set(Object.keys(policy.rooms).map((key) => `room:${key}`))
    return toPlanAnew(appointments, circumstancesOf({ staff, products, site, timetables }, rooms), now)
  }, [appointments, policy, staff, products, site, timetables, now])
  const asked = useMemo(() => {
    if (requests === undefined || appointments === undefined || policy === undefined || seating === undefined) {
      return none.asked
    }
    const board = { staff, products, site, timetables }
    // Of what is not published a screen knows no more than that.
    const statusOf = (key: string) => (products.some((product) => product.key === key) ? 'published' : undefined)
    return requests.slice(0, mostAsked).map((open) => {
      const taken = judged(open, { board, policy, seating, appointments, statusOf, now })
      return { open, refusal: taken.ok ? undefined : taken }
    })
  }, [requests, appointments, policy, seating, staff, products, site, timetables, now])
  return useMemo(() => ({ toPlan, asked }), [toPlan, asked])
}

/** A desk that opens is drawn first; months of appointments are read once it stands, in ms. */
const restMs = 3_000

const useRested = (): boolean => {
  const [isRested, setIsRested] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsRested(true), restMs)
    return () => clearTimeout(timer)
  }, [])
  return isRested
}

/** How many wait for somebody here. */
export const waitingTasks = ({ toPlan, asked }: Tasks): number =>
  toPlan.length + asked.filter(({ refusal }) => refusal !== undefined).length

const circumstancesOf = (
  board: Pick<Board, 'staff' | 'products' | 'site' | 'timetables'>,
  rooms: ReadonlySet<string>,
): Circumstances => {
  const { staff, site } = board
  const members = new Map(staff.map((member) => [member.id, member]))
  const counters = new Set(site.counters.map(({ number }) => `counter:${number}`))
  return {
    openFor: ({ products, day }) => {
      const hours = hoursFor(board, products[0])
      return hours === undefined ? undefined : openFor('appointment', hours, day)
    },
    presenceFor: (id, { plan, day }) => {
      const member = members.get(id)
      if (member === undefined) return []
      return plan?.way === 'phone' || plan?.way === 'video' ? workOn(member, day) : presenceOn(member, day)
    },
    isThere: (resource) => members.has(resource) || counters.has(resource) || rooms.has(resource),
  }
}
