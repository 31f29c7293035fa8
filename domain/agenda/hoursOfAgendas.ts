import { departmentHours, receptionHours } from '../hours/followed.ts'
import type { KnownTimetable, Timetable } from '../hours/timetable.ts'
import type { Counter } from '../site/site.ts'
import { type DoneProduct, canDo } from '../staff/canDo.ts'
import type { StaffMember } from '../staff/staff.ts'

type Handled = DoneProduct & { local: { department: string } }

export type AgendaWorld = {
  staff: readonly StaffMember[]
  counters: readonly Pick<Counter, 'number' | 'queues'>[]
  products: readonly Handled[]
  timetables: readonly KnownTimetable[]
}

/**
 * The hours that count for the agenda of a member of staff, a counter or a room: those of the departments whose products are
 * handled there, as free times follow from them; of a room all, and the reception's where there is nothing else.
 */
export const hoursForAgenda = (resource: string, world: AgendaWorld): Timetable[] => {
  const { products, timetables } = world
  const handled = handledAt(resource, world)
  const departments = new Set(products.filter(handled).map(({ local }) => local.department))
  const own = [...departments].flatMap((department) => departmentHours(timetables, department) ?? [])
  const reception = receptionHours(timetables)
  return own.length > 0 ? [...new Set(own)] : reception === undefined ? [] : [reception]
}

const handledAt = (
  resource: string,
  { staff, counters }: Pick<AgendaWorld, 'staff' | 'counters'>,
): ((product: Handled) => boolean) => {
  const member = staff.find(({ id }) => id === resource)
  if (member !== undefined) return (product) => canDo(member, product)
  const counter = counters.find(({ number }) => `counter:${number}` === resource)
  if (counter !== undefined) return ({ local }) => counter.queues.includes(local.queue)
  return () => resource.startsWith('room:')
}
