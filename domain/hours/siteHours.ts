import type { Site } from '../site/site.ts'
import { dayOf } from '../time/day.ts'
import type { Interval } from '../time/interval.ts'
import { receptionHours } from './followed.ts'
import { openFor, openingsOn } from './openings.ts'
import { type Status, isForEveryone, nextOpening, statusAt } from './status.ts'
import type { KnownTimetable, Timetable } from './timetable.ts'

/** What says when the doors of a site are open. */
export type Doors = { site: Pick<Site, 'alwaysOpen'>; timetables: readonly KnownTimetable[] }

export type DoorStatus = Status | { is: 'always' }

const never: Status = { is: 'closed', because: { is: 'week' }, opens: undefined, opensByAppointment: undefined }

/** How the reception stands at a moment in ms since 1970; `always` where the site never closes. */
export const doorsAt = (doors: Doors, now: number): DoorStatus => {
  if (doors.site.alwaysOpen) return { is: 'always' }
  const hours = hoursOf(doors)
  return hours === undefined ? never : statusAt(hours, now)
}

/**
 * When the doors are open on the day of a moment, for everyone or only by appointment; `undefined` where they never close, or
 * nobody said when they do.
 */
export const openToday = (doors: Doors, now: number): Interval[] | undefined => {
  const hours = hoursOf(doors)
  return hours === undefined ? undefined : openFor('appointment', hours, dayOf(now))
}

/**
 * When the doors close for today to who has no appointment; `undefined` where they never close, nobody said when they do, or nobody is
 * received today.
 */
export const closesAt = (doors: Doors, now: number): number | undefined => {
  const hours = hoursOf(doors)
  const forEveryone = hours === undefined ? [] : openingsOn(hours, dayOf(now)).openings.filter(isForEveryone)
  return forEveryone.length === 0 ? undefined : Math.max(...forEveryone.map(({ until }) => until))
}

/** When the doors open next after a moment, for everyone or only by appointment. */
export const doorsOpenNext = (doors: Doors, now: number): number | undefined => {
  const hours = hoursOf(doors)
  return hours === undefined ? undefined : nextOpening(hours, now)?.from
}

const hoursOf = ({ site, timetables }: Doors): Timetable | undefined =>
  site.alwaysOpen ? undefined : receptionHours(timetables)
