import { type Interval, joined, without } from '../time/interval.ts'
import { localDay, momentIn } from '../time/localDay.ts'
import { timeOfAbsence, touches } from './absence.ts'
import { type WorkRow, patternOn, rowsOn } from './pattern.ts'
import { type Staff, isHere } from './staff.ts'

export type Present = Pick<Staff, 'patterns' | 'absences' | 'archived'>

/**
 * When somebody is at the site on a day, in ms: their pattern without their absences. `undefined` where nothing is known, which
 * counts as being there whenever the site is open; of somebody without a pattern who is away that day it is what is left of the
 * whole day. Days before the first pattern are not known either; those after the last one are free.
 */
export const presenceOn = (member: Present, day: string): Interval[] | undefined =>
  timeOn(member, day, ({ where }) => where === 'onSite')

/** The same with the work at home: for the phone and for video. */
export const workOn = (member: Present, day: string): Interval[] | undefined => timeOn(member, day, () => true)

const timeOn = (member: Present, day: string, counts: (row: WorkRow) => boolean): Interval[] | undefined => {
  if (!isHere(member)) return []
  const planned = plannedOn(member, day, counts)
  const away = Object.values(member.absences ?? {})
    .filter((absence) => touches(absence, day))
    .map(timeOfAbsence)
  if (planned === undefined && away.length === 0) return undefined
  const { from, until } = localDay(day)
  return without(planned ?? [{ from, until }], away)
}

const plannedOn = (
  { patterns = {} }: Present,
  day: string,
  counts: (row: WorkRow) => boolean,
): Interval[] | undefined => {
  const pattern = patternOn(patterns, day)
  if (pattern === undefined) return Object.values(patterns).some(({ from }) => from <= day) ? [] : undefined
  return joined(
    rowsOn(pattern, day)
      .filter(counts)
      .map(({ from, to }) => ({ from: momentIn(day, from), until: momentIn(day, to) })),
  )
}
