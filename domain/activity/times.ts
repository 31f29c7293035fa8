import { addDays, dayOf, momentOf } from '../time/day.ts'
import type { Interval } from '../time/interval.ts'
import type { Activity, ActivityTime } from './activity.ts'

/** When it is, in ms since 1970; a day is whole in Brussels, also where the clocks change. */
export const spanOf = (time: ActivityTime): Interval =>
  time.kind === 'hours'
    ? { from: time.from, until: time.until }
    : { from: momentOf(time.from, '00:00'), until: momentOf(addDays(time.until, 1), '00:00') }

/** All times in order. */
export const inOrder = (times: Activity['times']): ActivityTime[] => inOrderById(times).map(([, time]) => time)

/** The same with the id of each. */
export const inOrderById = (times: Activity['times']): [string, ActivityTime][] =>
  Object.entries(times)
    .map(([id, time]) => ({ id, time, span: spanOf(time) }))
    .sort((a, b) => a.span.from - b.span.from || a.span.until - b.span.until || (a.id < b.id ? -1 : 1))
    .map(({ id, time }) => [id, time])

/** The times that are not over, in order. What begins and ends at one moment is not over before that moment is. */
export const stillToCome = (times: Activity['times'], now: number): ActivityTime[] =>
  inOrder(times).filter((time) => !isOver(time, now))

export const isOver = (time: ActivityTime, now: number): boolean => {
  const { from, until } = spanOf(time)
  return from === until ? until < now : until <= now
}

/** Whether some of it is on the day of that moment. */
export const isOnDayOf = (time: ActivityTime, now: number): boolean => {
  const { from, until } = spanOf(time)
  const start = momentOf(dayOf(now), '00:00')
  const end = momentOf(addDays(dayOf(now), 1), '00:00')
  return from < end && (until > start || from >= start)
}

/** Where an activity stands in the list of all: still to come, over, being written, or off. */
export const standingOf = ({ status, times }: Pick<Activity, 'status' | 'times'>, now: number): ActivityStanding => {
  if (status !== 'published') return status
  const isToCome = Object.values(times).some((time) => !isOver(time, now))
  return isToCome ? 'upcoming' : 'past'
}

export const activityStandings = ['upcoming', 'past', 'draft', 'withdrawn'] as const
export type ActivityStanding = (typeof activityStandings)[number]
