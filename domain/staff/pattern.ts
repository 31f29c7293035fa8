import * as z from 'zod'
import { localDay } from '../time/localDay.ts'
import { TimeOfDay } from '../time/timeOfDay.ts'

export const workplaces = ['onSite', 'home'] as const
export type Workplace = (typeof workplaces)[number]

/** Work on one day of the week, from Monday 1 to Sunday 7; local times, `to` exclusive. */
export const WorkRow = z.strictObject({
  weekday: z.int().min(1).max(7),
  from: TimeOfDay,
  to: TimeOfDay,
  where: z.enum(workplaces),
  /** Every second week: 1 is the week in which the pattern begins, 2 the one after it. Absent: every week. */
  week: z.literal([1, 2]).optional(),
})
export type WorkRow = z.infer<typeof WorkRow>

/** When somebody works week after week, from a day on and until another one, which both still count. */
export const Pattern = z.strictObject({
  from: z.iso.date(),
  until: z.iso.date().optional(),
  rows: z.array(WorkRow).max(60),
})
export type Pattern = z.infer<typeof Pattern>

export type Patterns = Readonly<Record<string, Pattern>>

/**
 * The pattern of a day: of those in effect the one that began last, so that one with an end stands in for one without.
 * `undefined` where none is in effect.
 */
export const patternOn = (patterns: Patterns, day: string): Pattern | undefined => {
  let found: [string, Pattern] | undefined
  for (const [id, pattern] of Object.entries(patterns)) {
    if (pattern.from > day || (pattern.until ?? day) < day) continue
    if (found === undefined || `${found[1].from} ${found[0]}` < `${pattern.from} ${id}`) found = [id, pattern]
  }
  return found?.[1]
}

/** The rows of a pattern that count on a day, whether or not it is in effect. */
export const rowsOn = (pattern: Pattern, day: string): WorkRow[] => {
  const { weekday, week } = localDay(day)
  const turn = Math.abs(week - localDay(pattern.from).week) % 2 === 0 ? 1 : 2
  return pattern.rows.filter((row) => row.weekday === weekday && (row.week ?? turn) === turn)
}

/** A field of a pattern's timetable: a day of the week and a place, of every week or of one of two that take turns. */
export type HoursAt = Pick<WorkRow, 'weekday' | 'where'> & { week?: 1 | 2 }

/** The rows that count there. */
export const rowsAt = ({ rows }: Pick<Pattern, 'rows'>, { weekday, where, week }: HoursAt): WorkRow[] =>
  rows.filter((row) => row.weekday === weekday && row.where === where && (row.week ?? week) === week)

/** The pattern with these hours there; in the other of two weeks the day stays what it is. */
export const withHours = (pattern: Pattern, at: HoursAt, hours: readonly Pick<WorkRow, 'from' | 'to'>[]): Pattern => {
  const { week, ...place } = at
  const others = pattern.rows.filter((row) => row.weekday !== at.weekday || row.where !== at.where)
  const ofWeek = (one: 1 | 2 | undefined): Pick<WorkRow, 'week'> => (one === undefined ? {} : { week: one })
  const other = week === undefined ? undefined : week === 1 ? 2 : 1
  const kept = other === undefined ? [] : rowsAt(pattern, { ...place, week: other })
  return {
    ...pattern,
    rows: [
      ...others,
      ...kept.map((row) => ({ ...row, ...ofWeek(other) })),
      ...hours.map(({ from, to }) => ({ ...place, from, to, ...ofWeek(week) })),
    ],
  }
}
