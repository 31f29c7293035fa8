import type { Counter } from '../site/site.ts'
import { type Interval, isWithin, overlap, without } from '../time/interval.ts'
import { presenceOn } from './presence.ts'
import { type Assignment, type Rota, timeOfAssignment } from './rota.ts'
import { type StaffMember, isHere } from './staff.ts'

/** What is wrong with a place in a rota: whoever is to sit there left, is elsewhere, is not there, or serves none of its queues. */
export type RotaFault = { id: string; assignment: Assignment } & (
  | { kind: 'gone' }
  | { kind: 'twice'; other: Assignment }
  | { kind: 'absent'; times: Interval[] }
  | { kind: 'cannotServe'; queues: readonly string[] }
)

export const rotaFaults = (question: {
  rota: Rota
  staff: readonly StaffMember[]
  counters: readonly Pick<Counter, 'number' | 'queues'>[]
}): RotaFault[] => {
  const all = Object.entries(question.rota.assignments)
  return all.flatMap(([id, assignment], place): RotaFault[] => {
    const member = question.staff.find((one) => one.id === assignment.staff)
    if (member === undefined || !isHere(member)) return [{ id, assignment, kind: 'gone' }]
    const time = timeOfAssignment(assignment)
    const found: RotaFault[] = all
      .slice(0, place)
      .filter(([, other]) => other.staff === assignment.staff && overlap(timeOfAssignment(other), time))
      .map(([, other]) => ({ id, assignment, kind: 'twice', other }))
    const presence = presenceOn(member, assignment.day)
    if (presence !== undefined && !isWithin(time, presence))
      found.push({ id, assignment, kind: 'absent', times: without([time], presence) })
    const queues = question.counters.find(({ number }) => number === assignment.counter)?.queues ?? []
    if (queues.length > 0 && !queues.some((letter) => member.skills.includes(letter)))
      found.push({ id, assignment, kind: 'cannotServe', queues })
    return found
  })
}
