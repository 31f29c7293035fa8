import { receptionHours } from '#domain/hours/followed.ts'
import { openFor } from '#domain/hours/openings.ts'
import type { KnownTimetable } from '#domain/hours/timetable.ts'
import type { OpenDay } from '#domain/staff/coverage.ts'

/** When the site receives who walks in on each of these days. */
export const openDays = (timetables: readonly KnownTimetable[], days: readonly string[]): OpenDay[] => {
  const reception = receptionHours(timetables)
  return days.map((day) => ({ day, openings: reception === undefined ? [] : openFor('walkIn', reception, day) }))
}
