import type { Seat } from '../appointment/entry.ts'
import { type Assignment, type Rota, timeOfAssignment } from './rota.ts'

/** Where somebody sits on a day: counters, each with its time. */
export type Seating = (member: { id: string }, day: string) => readonly Seat[]

/** Where the rotas of some weeks put everybody, to be asked for each day of some months. */
export const seatingOf = (rotas: readonly Rota[]): Seating => {
  const all = rotas.flatMap(({ assignments }) => Object.values(assignments))
  const places = Map.groupBy(all, keyOf)
  return ({ id: staff }, day) =>
    (places.get(keyOf({ staff, day })) ?? []).map((assignment) => ({
      resource: `counter:${assignment.counter}`,
      ...timeOfAssignment(assignment),
    }))
}

const keyOf = ({ staff, day }: Pick<Assignment, 'staff' | 'day'>): string => `${day} ${staff}`
