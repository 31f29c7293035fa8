import { type Because, openFor, openingsOn } from '../hours/openings.ts'
import type { Timetable } from '../hours/timetable.ts'
import { type AbsenceKind, timeOfAbsence, touches } from '../staff/absence.ts'
import { type Present, presenceOn, workOn } from '../staff/presence.ts'
import { type Interval, common, joined, without } from '../time/interval.ts'
import { localDay } from '../time/localDay.ts'
import { minuteOn } from './dayMinutes.ts'

/**
 * Why nothing is booked at a time: nobody is received, or staff work undisturbed (`focus`); or this member of staff is away, or does
 * not work then (`off`). At `home` they can be spoken to, but nobody can come.
 */
export type WhyNot = { is: 'closed' | 'focus' | 'off' | 'home' } | { is: 'absent'; kind: AbsenceKind }

/** In minutes since midnight. */
export type Unbookable = Interval & { why: WhyNot }

export type Receiving = {
  /** In order; none overlaps another, but in the hour that clocks show twice. */
  unbookable: readonly Unbookable[]
  /** When anybody is received at all, in minutes since midnight. */
  open: readonly Interval[]
  /** Why it is not as its week says: a holiday, or what was decided for that day. */
  because: Exclude<Because, { is: 'week' }> | undefined
}

/**
 * When somebody or something can be booked on a day, by the hours of the departments they work for (`timetables`): open is what
 * one of these says is open. `member` is absent for a room or a counter.
 */
export const receivingOn = (
  day: string,
  { timetables, member }: { timetables: readonly Timetable[]; member?: Present | undefined },
): Receiving => {
  const whole = localDay(day)
  const open = joined(timetables.flatMap((timetable) => openFor('appointment', timetable, day)))
  const focus = without(
    timetables.flatMap((timetable) => openingsOn(timetable, day).focus),
    open,
  )
  const parts: { times: readonly Interval[]; why: WhyNot }[] = [
    { times: without([whole], [...open, ...focus]), why: { is: 'closed' } },
    { times: focus, why: { is: 'focus' } },
    ...(member === undefined ? [] : awayWithin(open, member, day)),
  ]
  return {
    open: open.map((time) => minutesOn(day, time)),
    unbookable: parts
      .flatMap(({ times, why }) => times.map((time) => ({ ...minutesOn(day, time), why })))
      .filter(({ from, until }) => from < until)
      .sort((a, b) => a.from - b.from),
    because: otherwise(timetables, day),
  }
}

/** When somebody is not there although it is open, each time once. */
const awayWithin = (
  open: readonly Interval[],
  member: Present,
  day: string,
): { times: readonly Interval[]; why: WhyNot }[] => {
  const [there, working] = [presenceOn(member, day), workOn(member, day)]
  if (there === undefined || working === undefined) return []
  const absences = Object.values(member.absences ?? {}).filter((absence) => touches(absence, day))
  const parts: { times: readonly Interval[]; why: WhyNot }[] = []
  let rest = without(open, working)
  for (const absence of absences) {
    const away = [timeOfAbsence(absence)]
    parts.push({ times: common(rest, away), why: { is: 'absent', kind: absence.kind } })
    rest = without(rest, away)
  }
  const atHome = without(common(open, working), there)
  return [...parts, { times: rest, why: { is: 'off' } }, { times: atHome, why: { is: 'home' } }]
}

const minutesOn = (day: string, { from, until }: Interval): Interval => ({
  from: minuteOn(day, from),
  until: minuteOn(day, until),
})

const otherwise = (timetables: readonly Timetable[], day: string): Receiving['because'] => {
  for (const timetable of timetables) {
    const { because } = openingsOn(timetable, day)
    if (because.is !== 'week') return because
  }
  return undefined
}
