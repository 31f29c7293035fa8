import * as z from 'zod'
import type { Interval } from '../time/interval.ts'
import { addDays } from '../time/day.ts'
import { momentIn } from '../time/localDay.ts'
import { TimeOfDay } from '../time/timeOfDay.ts'
import { CounterNumber } from '../visit/entry.ts'
import { type PartChange, withParts } from './partChange.ts'
import { PartId } from './staff.ts'

/** Somebody at a counter on a day; local times, `to` exclusive. */
export const Assignment = z.strictObject({
  staff: z.string().startsWith('staff:'),
  counter: CounterNumber,
  day: z.iso.date(),
  from: TimeOfDay,
  to: TimeOfDay,
})
export type Assignment = z.infer<typeof Assignment>

/** Who sits at which counter in a week, by ids made once each. */
export const Rota = z.strictObject({ assignments: z.record(PartId, Assignment) })
export type Rota = z.infer<typeof Rota>

export const noRota: Rota = { assignments: {} }

/** What is changed of the rota of a week at once. */
export type RotaChange = PartChange<Assignment>

/** The id of the document of a week, such as `2026-W48`. */
export const rotaId = (site: string, week: string): string => `rota:${site}-${week}`

export const weekPattern = String.raw`\d{4}-W(0[1-9]|[1-4]\d|5[0-3])`

export const withRotaChange = (rota: Rota, change: RotaChange): Rota => ({
  assignments: withParts(rota.assignments, change),
})

export const timeOfAssignment = ({ day, from, to }: Pick<Assignment, 'day' | 'from' | 'to'>): Interval => ({
  from: momentIn(day, from),
  until: momentIn(day, to),
})

/** Ids of the staff who are to sit at a counter at a moment in ms; usually one at most. */
export const assignedTo = (rota: Rota, counter: string, moment: number): string[] =>
  Object.values(rota.assignments).flatMap((assignment) => {
    const { from, until } = timeOfAssignment(assignment)
    return assignment.counter === counter && from <= moment && moment < until ? [assignment.staff] : []
  })

/** Where somebody is to sit on a day, the earliest first. */
export const placesOf = (rota: Rota, staff: string, day: string): Assignment[] =>
  Object.values(rota.assignments)
    .filter((assignment) => assignment.staff === staff && assignment.day === day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))

/**
 * The week before once more. Each keeps its id, so that two people who copy at once, or one who copies twice, get it once; what stands
 * in the week already is left as it is.
 */
export const copiedWeek = ({ before, present }: { before: Rota; present: Rota }): RotaChange =>
  Object.fromEntries(
    Object.entries(before.assignments)
      .filter(([id]) => !Object.hasOwn(present.assignments, id))
      .map(([id, assignment]) => [id, { ...assignment, day: addDays(assignment.day, 7) }]),
  )
