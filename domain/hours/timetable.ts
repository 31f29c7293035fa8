import * as z from 'zod'
import { LanguageMap } from '../language/language.ts'
import { TimeOfDay } from '../time/timeOfDay.ts'

/**
 * Whom an opening is for: `everyone`, with an appointment or without; only who has an `appointment`; or, in `focus` time, nobody:
 * staff work undisturbed then, whatever else is said of that time.
 */
export const accesses = ['everyone', 'appointment', 'focus'] as const
const Access = z.enum(accesses)
export type Access = z.infer<typeof Access>

/** Local times, `to` exclusive. */
export const OpenRow = z.strictObject({ from: TimeOfDay, to: TimeOfDay, access: Access })
export type OpenRow = z.infer<typeof OpenRow>

/** The same on a weekday, from Monday 1 to Sunday 7. */
export const WeekRow = OpenRow.extend({ weekday: z.int().min(1).max(7) })
export type WeekRow = z.infer<typeof WeekRow>

/** More openings of one week, and of one day, than anybody could follow. */
export const mostRows = { week: 60, day: 12 } as const

const Day = z.iso.date()

/** An ordinary week, from a day on. Of several that have begun and are not over, the one that began last counts. */
export const WeekTable = z.strictObject({
  from: Day,
  /** The last day on which it counts. */
  until: Day.optional(),
  rows: z.array(WeekRow).max(mostRows.week),
})
export type WeekTable = z.infer<typeof WeekTable>

/** Days that are not as their week says, the last one included: closed, or with openings of their own. */
export const HoursException = z.strictObject({
  from: Day,
  until: Day,
  /** What citizens read. */
  reason: LanguageMap,
  openings: z.array(OpenRow).max(mostRows.day),
})
export type HoursException = z.infer<typeof HoursException>

/** Names a table or an exception within its timetable; given once, at random, so that two editors never give the same. */
const PartId = z.string().regex(/^[a-z0-9-]{1,24}$/)

/** Whose hours they are. */
export const HoursUse = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('reception') }),
  z.strictObject({ is: z.literal('phone') }),
  z.strictObject({ is: z.literal('department'), department: z.string().min(1).max(40) }),
])
export type HoursUse = z.infer<typeof HoursUse>

export const longestName = 80
export const longestReason = 160

export const Timetable = z.strictObject({
  name: LanguageMap,
  use: HoursUse,
  closedOnHolidays: z.boolean(),
  /** Closing days of the site's reception close here too. */
  followsClosings: z.boolean(),
  tables: z.record(PartId, WeekTable),
  exceptions: z.record(PartId, HoursException),
  /** It counts no more: what it was for follows the reception again. */
  isWithdrawn: z.boolean(),
})
export type Timetable = z.infer<typeof Timetable>

/** A timetable as it is known at a station, with the id of its document. */
export type KnownTimetable = Timetable & { id: string }

export const hoursPrefix = (site: string): string => `hours:${site}-`

/** One document for each use: what two people begin apart for the same one meets there. */
export const hoursIdOf = (site: string, use: HoursUse): string =>
  `${hoursPrefix(site)}${use.is === 'department' ? `of-${use.department}` : use.is}`
