import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Booking } from '#domain/appointment/question.ts'
import { departmentHours, receptionHours } from '#domain/hours/followed.ts'
import { openFor } from '#domain/hours/openings.ts'
import type { Timetable } from '#domain/hours/timetable.ts'
import { canDo } from '#domain/staff/canDo.ts'
import { presenceOn, workOn } from '#domain/staff/presence.ts'
import type { Seating } from '#domain/staff/seating.ts'
import type { Interval } from '#domain/time/interval.ts'
import type { Board, StaffMember } from '../model.ts'

export type BookingBoard = Pick<Board, 'staff' | 'products' | 'site' | 'timetables'>

/** What free times follow from, of what this station knows by now. */
export const bookingOf = (question: {
  board: BookingBoard
  appointments: readonly Appointment[]
  policy: Booking['policy']
  /** Where the rotas put everybody. */
  seating: Seating
  now: number
  /** What the appointment is for first, whose department's hours count. */
  product: string | undefined
  prefers?: Booking['prefers']
}): Booking<StaffMember> => {
  const { board, appointments, policy, seating, now, product, prefers } = question
  const { staff, site } = board
  return {
    ...{ policy, staff, appointments, now, presenceOn, workOn, seatedOn: seating, canDo: canDoOn(board) },
    counters: site.counters.filter(({ kind }) => kind === 'theme'),
    openOn: openOnWith(board, product),
    ...(prefers === undefined ? {} : { prefers }),
  }
}

/** Whether somebody can do a product, by its key. */
export const canDoOn = ({
  products,
}: Pick<Board, 'products'>): ((member: StaffMember, of: { key: string }) => boolean) => {
  const byKey = new Map(products.map((product) => [product.key, product]))
  return (member, { key }) => {
    const product = byKey.get(key)
    return product !== undefined && canDo(member, product)
  }
}

/** The hours for appointments of the department that a product belongs to, else those of the reception. */
export const hoursFor = (
  { timetables, products }: Pick<Board, 'timetables' | 'products'>,
  product: string | undefined,
): Timetable | undefined => {
  const department = products.find(({ key }) => key === product)?.local.department
  return department === undefined ? receptionHours(timetables) : departmentHours(timetables, department)
}

const openOnWith = (
  board: Pick<Board, 'timetables' | 'products'>,
  product: string | undefined,
): ((day: string) => Interval[]) => {
  const own = hoursFor(board, product)
  return (day) => (own === undefined ? [] : openFor('appointment', own, day))
}
