import type { Activity } from '../activity.ts'

/** Why an event of a calendar was not taken. */
export type RefusalReason =
  | 'notEnded'
  | 'malformed'
  | 'noUid'
  | 'uidTooLong'
  | 'noTitle'
  | 'private'
  | 'noStart'
  | 'noMoment'
  | 'unknownZone'
  | 'endsBefore'
  | 'tooLong'
  | 'unusualRepeat'
  | 'laterOnes'
  | 'noSeries'

/** An event that was refused: on which line it begins, and what it says of itself. */
export type RefusedEvent = {
  line: number
  uid: string | undefined
  title: string | undefined
  reason: RefusalReason
  /** What stands in the file, where that helps. */
  value: string
}

/** An activity as a calendar has it, with all its times in a window around the present. */
export type FoundActivity = {
  line: number
  uid: string
  title: string
  description: string | undefined
  place: string | undefined
  link: string | undefined
  isCancelled: boolean
  /** It is not sure yet. */
  isTentative: boolean
  times: Activity['times']
  /** There are more to come than are kept. */
  hasMore: boolean
}

/** Why nothing of a file was read. */
export const calendarFaults = ['tooLarge', 'notCalendar', 'tooMany', 'encoding'] as const
export type CalendarFault = (typeof calendarFaults)[number]

export type CalendarReading = {
  /** What the calendar calls itself. */
  name: string | undefined
  found: readonly FoundActivity[]
  refused: readonly RefusedEvent[]
  /** So many were over long since. */
  over: number
}
